// Fits blocks of text into a number of bytes: the important ones first, each cut by whole items, with a sentence that says how many are left out.

export type SummaryBlock = {
  /** Lower numbers are filled first; the blocks appear in the order of the list. */
  readonly priority: number
  readonly open: string
  readonly items: readonly string[]
  readonly close: string
  /** Follows `close` when `count` items did not fit. */
  readonly describeRest: (count: number) => string
}

/** The blocks that have items, one after the other, in at most `maxBytes` bytes of UTF-8. */
export function fitBlocks(blocks: readonly SummaryBlock[], maxBytes: number): string {
  const shown = blocks.filter(block => block.items.length > 0)
  // Frames and sentences are paid for first, so that a full block can always say that it is cut.
  let left = maxBytes - shown.reduce((sum, block) => sum + measureFrame(block), 0)
  const taken = new Map<SummaryBlock, number>()
  for (const block of [...shown].sort((a, b) => a.priority - b.priority)) {
    const { count, bytes } = takeItems(block.items, left)
    left -= bytes
    taken.set(block, count)
  }
  return shown.map(block => renderBlock(block, taken.get(block) ?? 0)).join('')
}

function takeItems(items: readonly string[], budget: number): { count: number; bytes: number } {
  let bytes = 0
  for (const [count, item] of items.entries()) {
    const more = Buffer.byteLength(item)
    if (bytes + more > budget) return { count, bytes }
    bytes += more
  }
  return { count: items.length, bytes }
}

function renderBlock({ open, items, close, describeRest }: SummaryBlock, count: number): string {
  const rest = items.length - count
  return `${open}${items.slice(0, count).join('')}${close}${rest > 0 ? describeRest(rest) : ''}`
}

function measureFrame({ open, close, items, describeRest }: SummaryBlock): number {
  return Buffer.byteLength(`${open}${close}${describeRest(items.length)}`)
}
