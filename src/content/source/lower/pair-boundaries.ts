// Puts what is between a beginning and its end into one node. What never ends stops the article: nobody can know what its
// author meant to be in it.

import type { RootContent } from 'mdast'
import { ANY_KEY } from '../templates/tag-expansion.ts'
import { createElementNode, type Boundary, type BoundaryOpening } from './boundary.ts'
import type { LowerContext } from './lower-context.ts'

type Open = {
  readonly boundary: Boundary
  readonly opening: BoundaryOpening
  readonly children: RootContent[]
}

/** Nodes side by side, with pairs in place of boundaries. */
export function pairBoundaries(
  nodes: readonly RootContent[],
  context: LowerContext
): RootContent[] {
  if (!nodes.some(({ type }) => type === 'boundary')) return [...nodes]
  const result: RootContent[] = []
  const open: Open[] = []
  const current = () => open.at(-1)?.children ?? result
  const giveUp = (from: number) => {
    for (const { boundary, children } of open.splice(from)) {
      reportOpen(boundary, context)
      current().push(...children)
    }
  }
  for (const node of nodes) {
    if (node.type !== 'boundary') current().push(node)
    else if (node.opening !== null)
      open.push({ boundary: node, opening: node.opening, children: [] })
    else {
      const at = findOpening(open, node)
      if (at < 0) {
        current().push(...showClosing(node, context))
        continue
      }
      giveUp(at + 1)
      const pair = open.pop()
      if (pair !== undefined) current().push(...closePair(pair, node, context))
    }
  }
  giveUp(0)
  return result
}

/** The innermost one of the same key: of fences the one as long, else one that is shorter, else any. */
function findOpening(open: readonly Open[], { key, length }: Boundary): number {
  if (key === ANY_KEY) return open.findLastIndex(({ boundary }) => boundary.length === 0)
  const fits = (test: (opened: number) => boolean) =>
    open.findLastIndex(({ boundary }) => boundary.key === key && test(boundary.length))
  const same = fits(opened => opened === length)
  if (same >= 0 || length === 0) return same
  const shorter = fits(opened => opened < length)
  return shorter >= 0 ? shorter : fits(() => true)
}

function closePair(
  { boundary, opening, children }: Open,
  end: Boundary,
  { remove }: LowerContext
): RootContent[] {
  const nodes = opening.create(children)
  const start = boundary.position?.start
  const finish = end.position?.end
  if (nodes.length === 0) remove(start?.offset ?? 0, finish?.offset ?? 0)
  if (start !== undefined && finish !== undefined)
    for (const node of nodes) node.position = { start, end: finish }
  return nodes
}

function reportOpen({ written, opening, position }: Boundary, { diagnostics }: LowerContext): void {
  diagnostics.add(position, {
    rule: opening?.rule ?? 'html-element',
    severity: 'error',
    message: `${shorten(written)} is never closed, so nobody can tell where it ends.`,
    remedy: 'Close it below what belongs to it, or remove it.'
  })
}

/** The end of a fence alone is text, as the author's own site shows it. */
function showClosing(
  { key, written, length, position }: Boundary,
  { diagnostics }: LowerContext
): RootContent[] {
  // What it ends may be a tag that shows only what is in it.
  if (key === ANY_KEY) return []
  if (length > 0) {
    const text = { type: 'text' as const, value: written.trim(), ...(position && { position }) }
    // The line below it is another paragraph, which Markdown without such fences would join to it.
    return [createElementNode('p', [text], position)]
  }
  diagnostics.add(position, {
    rule: 'template',
    severity: 'error',
    message: `${shorten(written)} closes nothing that was opened before it.`,
    remedy: 'Remove it, or open what it closes.'
  })
  return []
}

function shorten(written: string): string {
  const line = written.trim().replace(/\s+/g, ' ')
  return line.length <= 60 ? line : `${line.slice(0, 57)}…`
}
