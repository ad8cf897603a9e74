// The door of the use case: what a run publishes, from its facts and its ports.

/** Publishes what is due, or plans it. */
export { publish, type Published } from './publish.ts'
/** All that is done to one article's text, to see whether it ends. */
export { tryConversion, type ConversionTrial } from './conversion-trial.ts'
/** What publishing needs from outside. */
export type { Interruption, Ports } from './ports.ts'
/** The facts of a run, and the inputs that decide what it publishes. */
export type { Run, Settings } from './run-facts.ts'
