// Line breaks inside a paragraph, for sites that show them: Markdown itself reads them as spaces.

import type { Parents, PhrasingContent, Root, Text } from 'mdast'
import { walkTree } from '../walk-tree.ts'
import type { LateEdit } from './text-edits.ts'

/** Turns each into a break of the tree; returns what is written there instead where the block's text is kept. */
export function breakLines(tree: Root, text: string): LateEdit[] {
  const parents = new Set<Parents>()
  walkTree(tree, (node, ancestors) => {
    const parent = ancestors.at(-1)
    if (node.type === 'text' && node.value.includes('\n') && parent !== undefined)
      parents.add(parent)
  })
  const edits: LateEdit[] = []
  for (const parent of parents) {
    const children = parent.children as PhrasingContent[]
    parent.children = children.flatMap((child, index) =>
      child.type === 'text' ? breakText(child, children[index - 1], text, edits) : [child]
    )
  }
  return edits
}

/** `before` is what the text is behind: a line that HTML has broken there is not broken twice. */
function breakText(
  node: Text,
  before: PhrasingContent | undefined,
  text: string,
  edits: LateEdit[]
): PhrasingContent[] {
  const isBroken =
    before?.type === 'break' || (before?.type === 'html' && /^<br\b/i.test(before.value))
  const lines = node.value.split('\n')
  const position = node.position && { position: node.position }
  edits.push(...listEnds(node, text, lines.length - 1).slice(isBroken && lines[0] === '' ? 1 : 0))
  return lines.flatMap((value, index): PhrasingContent[] => {
    const piece = { ...node, value }
    const shown: Text[] = value === '' ? [] : [piece]
    if (index === 0) return shown
    if (index === 1 && isBroken && lines[0] === '') return shown
    return [{ type: 'break', ...position }, ...shown]
  })
}

/** Nothing for a text that is not the author's as it is written. */
function listEnds({ position }: Text, text: string, count: number): LateEdit[] {
  const from = position?.start.offset ?? 0
  const written = text.slice(from, position?.end.offset ?? from)
  const ends = [...written.matchAll(/(?<![ \t])[ \t]*(\r?\n)/g)]
  if (ends.length !== count) return []
  return ends.map(({ index, 0: end, 1: sign = '' }) => ({
    start: from + index,
    end: from + index + end.length,
    write: () => `  ${sign}`
  }))
}
