// The entry of the bundle: a run of the action, or, in a process that a run has started, the trial of a conversion.

import { run } from './action/run.ts'
import { answerTrial, isTrialProcess } from './action/trial-process.ts'

if (isTrialProcess()) answerTrial()
else await run()
