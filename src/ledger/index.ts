// The door of the ledger: which article became which post. What other rooms use is named here and nowhere else.

/** Entries, by state: an intent has an attempt, a published entry a post. */
export { ENTRY_STATES } from './ledger-entry.ts'
export type {
  Attempt,
  Entry,
  EntryFacts,
  EntryState,
  IntentEntry,
  OpenEntry,
  PostRecord,
  PublishedEntry,
  Waits
} from './ledger-entry.ts'

/** The ledger as a value, and the look-ups in it. */
export { createLedger, findByPath, findByTransaction } from './ledger.ts'
export type { ImageRecord, Ledger } from './ledger.ts'

/** `ledger.json` to a ledger and back. */
export { parseLedger } from './parse-ledger.ts'
export { serializeLedger } from './serialize-ledger.ts'

/** Which entry knows an article, and where entries go when files are renamed. */
export { findArticleEntry } from './entry-identity.ts'
export { findPureRenames } from './pure-renames.ts'

/** Looks entries up, quickly where that is done again and again. */
export { findEntries } from './entry-index.ts'

/** An entry's file has a new path. */
export {
  hadPath,
  listEarlierPaths,
  printDetachedPath,
  readDetachedPath,
  type Move
} from './entry-moves.ts'

/** Changes of the ledger that can be applied again: what a run queues and writes. */
export {
  abandonIntents,
  detachEntry,
  dropPending,
  intend,
  moveEntry,
  moveWatermark,
  recordEdit,
  recordImage,
  recordSketches,
  settle,
  wait
} from './ledger-steps.ts'
export type { ArticleEdit, KnownFile, Step } from './ledger-steps.ts'
export type { AttemptChange } from './entry-transitions.ts'

/** How long an article has waited for Medium, and whether that is too long. */
export { countWaits, isOverdue } from './waiting-entries.ts'

/** The key of a set of patterns in the ledger's watermarks. */
export { DEFAULT_PATTERNS_KEY, hashPatterns } from './watermarks.ts'

/** Whether an article looks like a second copy of one that is on Medium already. */
export { declaresNewArticle, findNewDuplicate } from './find-duplicate.ts'
export { createDuplicateIndex, type DuplicateIndex } from './duplicate-index.ts'
export type { Duplicate, Nearness } from './find-duplicate.ts'
export { fingerprintEntries, mayHavePost } from './fingerprints.ts'
export type { Fingerprint } from './fingerprints.ts'

/** How much two texts have in common, by the sketches that entries keep. */
export {
  compareSketches,
  COPIED_TEXT,
  isSameShortText,
  OTHER_TEXT,
  SAME_TEXT,
  sketchText
} from './text-sketch.ts'

/** The lines of the input `resolve`: parsed, printed and applied. */
export {
  canPrintPath,
  parseResolveLines,
  printResolveLine,
  RESOLVE_SYNTAX
} from './resolve-line.ts'
export type { ResolveLine } from './resolve-line.ts'
export { settleByHand } from './settle-by-hand.ts'

/** Where a ledger is kept, and the loop that changes it. */
export { updateLedger } from './store.ts'
export { createLongPatience, createShortPatience } from './write-patience.ts'
export type { LedgerStore, Snapshot, WriteAnswer } from './store.ts'
export { openBranchStore } from './stores/branch-store.ts'
export { openFileStore } from './stores/file-store.ts'

/** The error of everything that keeps the ledger from being used. */
export { LedgerError, LedgerMoved } from './ledger-error.ts'
