// The door of the runner's emulator: an action as a step, as GitHub's runner starts and reads it, and the events that start it.

/** Runs a step to its end, or starts it and hands over the process; what it left is read as the runner reads it. */
export {
  runAction,
  startAction,
  type RunningAction,
  type StepOptions,
  type StepOutcome
} from './run-action.ts'
export type { StepAnnotation, StepGroup, StepResult } from './step-result.ts'

/** Events with the payloads that GitHub sends. */
export {
  createBranchDeletion,
  createDispatch,
  createMergeGroup,
  createPullRequest,
  createPushEvent,
  createRepositoryDispatch,
  createSchedule,
  createTagEvent,
  type EventRepository,
  type PullRequestOptions,
  type PushOptions,
  type WebhookEvent
} from './webhook-events.ts'

/** The lines of a log with the workflow commands in them. */
export { parseLog, type LogLine, type WorkflowCommand } from './workflow-commands.ts'
