// The door of the runner's edge: one step of a workflow, from its environment to its exit code.

/** Runs the step. Whatever happens, it ends with a report and every output set. */
export { run } from './run.ts'

/** The other role of the bundle: a process in which a run tries a conversion. */
export { answerTrial, isTrialProcess } from './trial-process.ts'
