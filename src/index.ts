#!/usr/bin/env node
// The entry of the bundle: a run of the action; or, in a process that a run has started, the trial of a conversion; or,
// with a command, the program at the writer's desk.

import { isTrialProcess, startStep, startTrial } from './action/index.ts'

const [, , ...args] = process.argv
if (isTrialProcess()) await startTrial()
else if (args.length === 0) {
  await startStep()
  endProcess()
} else {
  const { runCommand } = await import('./cli/index.ts')
  await runCommand(args)
}

/** At once, which is quicker than to take everything down in order; unless there is a reader who is slower than the log. */
function endProcess(): void {
  if (process.stdout.writableLength === 0) process.exit()
}
