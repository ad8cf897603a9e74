// The beginning of a process for a trial: what it is known by, and where the rest of it is.

import { TRIAL_ARGUMENT } from './trial-argument.ts'

export function isTrialProcess(): boolean {
  return process.argv[2] === TRIAL_ARGUMENT && process.send !== undefined
}

/** Answers what it is asked, which Node keeps until somebody listens. */
export async function startTrial(): Promise<void> {
  const { answerTrial } = await import('./main-part.ts')
  answerTrial()
}
