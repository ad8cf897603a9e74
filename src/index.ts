#!/usr/bin/env node
// The entry of the bundle: a run of the action; or, in a process that a run has started, the trial of a conversion; or,
// with a command, the program at the writer's desk.

import { answerTrial, isTrialProcess, run } from './action/index.ts'

const [, , ...args] = process.argv
if (isTrialProcess()) answerTrial()
else if (args.length === 0) await run()
else {
  const { runCommand } = await import('./cli/index.ts')
  await runCommand(args)
}
