// The ledger during one run: steps are queued and written together, so that settling one article and the intent of the
// next are one commit. Each step is idempotent and is applied again to whatever other runs wrote in the meantime.
// A commit that tells of a created post is waited for longer than any other.

import {
  createLongPatience,
  createShortPatience,
  recordImage,
  updateLedger,
  type Entry,
  type Ledger,
  type Step
} from '../ledger/index.ts'
import { cleanLine } from '../text/line.ts'
import type { Ports } from './ports.ts'

export interface LedgerSession {
  /** The ledger with everything queued. */
  ledger(): Ledger
  /** The ledger as last read or written. */
  lastLedger(): Ledger
  /** The ledger's revision as last read or written; null while there is none. */
  revision(): string | null
  enqueue(step: Step): void
  /** Whether the queue would change anything. */
  hasChanges(): boolean
  /**
   * Writes the queue, and `last` with it.
   * @throws LedgerError when the ledger cannot be written: the queue is kept, `last` is not
   * @throws LedgerMoved when another run wrote before this session first tried to, and the run begins anew then
   */
  commit(message: string, last?: Step): Promise<void>
}

/** A commit's headline has one line, and a path may hold anything. */
const MAX_HEADLINE = 200

export type SessionOptions = {
  /** Whether the run begins anew with another session when the ledger has changed before the first write. */
  readonly beginsAnew?: boolean
  /** Images that were uploaded before the run began anew. */
  readonly images?: Ledger['images']
}

/** Reads the ledger and opens a session on it. @throws LedgerError when it cannot be read */
export async function openLedgerSession(
  { store, clock, interruption, log }: Pick<Ports, 'store' | 'clock' | 'interruption' | 'log'>,
  { beginsAnew = false, images = {} }: SessionOptions = {}
): Promise<LedgerSession> {
  let written = await store.read()
  // A write that failed may have been applied, and its taking back is in the queue: from then on it is this session's to end.
  let hasTried = false
  let queue: readonly Step[] = Object.entries(images).map(([sha256, image]) =>
    recordImage(sha256, image)
  )
  const wanted = rememberLast(applySteps)
  const listPosts = () => listNewPosts(written.ledger, wanted(written.ledger, queue))
  const long = createLongPatience({
    clock,
    signal: interruption.now,
    tell: log,
    listRecords: () => listPosts().map(entry => JSON.stringify(entry))
  })
  return {
    ledger: () => wanted(written.ledger, queue),
    lastLedger: () => written.ledger,
    revision: () => written.revision,
    enqueue: step => void (queue = [...queue, step]),
    hasChanges: () => wanted(written.ledger, queue) !== written.ledger,
    async commit(message, last = ledger => ledger) {
      const steps = queue
      const change = (ledger: Ledger) => last(applySteps(ledger, queue))
      const headline = cleanLine(message, { max: MAX_HEADLINE })
      const isWorthWaiting = !interruption.requested && listPosts().length > 0
      const patience = isWorthWaiting ? long : createShortPatience(clock)
      const stopsAtConflict = beginsAnew && !hasTried
      hasTried = true
      const options = { message: headline, clock, from: written, patience, stopsAtConflict }
      written = await updateLedger(store, change, options)
      queue = queue.filter(step => !steps.includes(step))
    }
  }
}

function applySteps(ledger: Ledger, steps: readonly Step[]): Ledger {
  return steps.reduce((changed, step) => step(changed), ledger)
}

/** It is asked for each of thousands of files, mostly with nothing queued in between. */
function rememberLast(apply: typeof applySteps): typeof applySteps {
  let last: { readonly from: Ledger; readonly steps: readonly Step[]; readonly to: Ledger } | null =
    null
  return (from, steps) => {
    if (last?.from !== from || last.steps !== steps) last = { from, steps, to: apply(from, steps) }
    return last.to
  }
}

/** Entries of posts that Medium has just made: nobody else knows them. */
function listNewPosts(before: Ledger, after: Ledger): readonly Entry[] {
  const known = new Set(before.entries.filter(isCreated).map(({ post }) => post?.id))
  return after.entries.filter(entry => isCreated(entry) && !known.has(entry.post?.id))
}

function isCreated({ post }: Entry): boolean {
  return post?.via === 'response'
}
