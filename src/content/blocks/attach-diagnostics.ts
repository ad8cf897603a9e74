// What there is to say about an article, given to the blocks that it is about: whoever shows a block can show it there.

import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { PlacedDiagnostic } from '../diagnostic-collector.ts'
import type { Block } from './block.ts'
import type { ConvertedText } from './convert-text.ts'

/** A diagnostic belongs to the last block that does not begin behind its place. */
export function attachDiagnostics(
  text: ConvertedText,
  placed: readonly PlacedDiagnostic[]
): ConvertedText {
  if (placed.length === 0) return text
  const sorted = sortBlocks([...text.groups.flatMap(({ blocks }) => blocks), ...text.notes])
  const found = Map.groupBy(placed, ({ at }) => findBlock(sorted, at))
  const attach = (block: Block): Block => {
    const own: readonly Diagnostic[] = found.get(block)?.map(({ diagnostic }) => diagnostic) ?? []
    return own.length === 0 ? block : { ...block, diagnostics: own }
  }
  return {
    groups: text.groups.map(group => ({ ...group, blocks: group.blocks.map(attach) })),
    notes: text.notes.map(attach)
  }
}

type Point = PlacedDiagnostic['at']

type PlacedBlock = { readonly block: Block; readonly at: Point }

function sortBlocks(blocks: readonly Block[]): PlacedBlock[] {
  return blocks
    .flatMap(block => (block.source === null ? [] : [{ block, at: block.source.start }]))
    .sort((one, other) => comparePoints(one.at, other.at))
}

function findBlock(sorted: readonly PlacedBlock[], at: Point): Block | undefined {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const one = sorted[middle]
    if (one !== undefined && comparePoints(one.at, at) <= 0) low = middle + 1
    else high = middle
  }
  return (sorted[low - 1] ?? sorted[0])?.block
}

function comparePoints(one: Point, other: Point): number {
  return one.line - other.line || one.column - other.column
}
