// The door of the runner's edge: one step of a workflow, from its environment to its exit code.

/** Runs the step. Whatever happens, it ends with a report and every output set. */
export { startStep } from './start-step.ts'

/** The other role of the bundle: a process in which a run tries a conversion. */
export { isTrialProcess, startTrial } from './start-trial.ts'

/** What the writer's desk (`src/cli`) shares with the step: inputs, facts of a run, pages. */
export { createLocalReport } from './create-report.ts'
export { createLocalRun } from './create-run.ts'
export { INPUT_NAMES, parseInputs, printLedgerPlace, type Inputs } from './inputs/index.ts'
export { showPages } from './preview/show-pages.ts'
export { SYSTEM_CLOCK } from './system-clock.ts'
export { limitMemory } from './limit-memory.ts'
export { tryInProcess } from './try-in-process.ts'
