// Fits blocks of text into a number of bytes: the important ones first, each cut by whole items, with a sentence that says how many are left out.

import type { LazyList } from '../text/lazy-list.ts'

export type SummaryBlock = {
  /** Lower numbers are filled first; the blocks appear in the order of the list. */
  readonly priority: number
  readonly open: string
  readonly items: LazyList<string>
  readonly close: string
  /** Follows `close` when `count` items did not fit. */
  readonly describeRest: (count: number) => string
}

/** The blocks that have items, one after the other, in at most `maxBytes` bytes of UTF-8. */
export function fitBlocks(blocks: readonly SummaryBlock[], maxBytes: number): string {
  const shown = blocks.filter(block => block.items.length > 0)
  // Frames and sentences are paid for first, so that a full block can always say that it is cut.
  let left = maxBytes - shown.reduce((sum, block) => sum + measureFrame(block), 0)
  const taken = new Map<SummaryBlock, readonly string[]>()
  for (const block of [...shown].sort((a, b) => a.priority - b.priority)) {
    const { items, bytes } = takeItems(block.items, left)
    left -= bytes
    taken.set(block, items)
  }
  return shown.map(block => renderBlock(block, taken.get(block) ?? [])).join('')
}

function takeItems(
  items: Iterable<string>,
  budget: number
): { readonly items: readonly string[]; readonly bytes: number } {
  const taken: string[] = []
  let bytes = 0
  for (const item of items) {
    const more = Buffer.byteLength(item)
    if (bytes + more > budget) break
    taken.push(item)
    bytes += more
  }
  return { items: taken, bytes }
}

function renderBlock(block: SummaryBlock, taken: readonly string[]): string {
  const { open, items, close, describeRest } = block
  const rest = items.length - taken.length
  return `${open}${taken.join('')}${close}${rest > 0 ? describeRest(rest) : ''}`
}

function measureFrame({ open, close, items, describeRest }: SummaryBlock): number {
  return Buffer.byteLength(`${open}${close}${describeRest(items.length)}`)
}
