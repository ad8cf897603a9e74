// The door of this room: which files a run has to look at.

/** HEAD's files against those of the commit up to which the ledger is complete. */
export {
  detectChanges,
  DetectionError,
  type BothTrees,
  type Changes,
  type DetectInput,
  type Matches
} from './detect-changes.ts'

/** The input `files` as a predicate over paths. */
export { createMatcher } from './path-matcher.ts'
