// What start-step.ts and start-trial.ts load: one file of the bundle for both, since most of it is the same.

export { run } from './run.ts'
export { answerTrial } from './trial-process.ts'
