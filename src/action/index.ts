// The door of the runner's edge: one step of a workflow, from its environment to its exit code.

/** Runs the step. Whatever happens, it ends with a report and every output set. */
export { run } from './run.ts'
