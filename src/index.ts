// The entry of the bundle: a run of the action, or, in a process that a run has started, the trial of a conversion.

import { answerTrial, isTrialProcess, run } from './action/index.ts'

if (isTrialProcess()) answerTrial()
else await run()
