// The door of the runner's emulator: an action as a step, as GitHub's runner starts and reads it, and the events that start it.

export {
  runAction,
  startAction,
  type RunningAction,
  type RunOptions,
  type RunResult
} from './run-action.ts'
export type { Annotation, Group, StepResult } from './step-result.ts'
export {
  branchDeleteEvent,
  dispatchEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  repositoryDispatchEvent,
  scheduleEvent,
  tagPushEvent,
  type ActionEvent,
  type EventRepository,
  type PullRequestOptions,
  type PushOptions
} from './webhook-events.ts'
export { parseLog, type Command, type LogLine } from './workflow-commands.ts'
