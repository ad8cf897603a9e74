// The door of the use case: what a run publishes, from its facts and its ports.

/** Publishes what is due, or plans it. */
export { publish, type Published } from './publish.ts'
/** All that is done to one article's text, to see whether it ends, and what else is loaded only where there is an article. */
export type { ConversionTrial } from './conversion-trial.ts'
export { loadArticleTools } from './load-article-tools.ts'
/** What publishing needs from outside. */
export type { Interruption, Ports } from './ports.ts'
/** The facts of a run, and the inputs that decide what it publishes. */
export type { Run, Settings } from './run-facts.ts'
/** What there is to show of an article. */
export type { ArticlePreview } from './collect-previews.ts'
