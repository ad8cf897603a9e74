// White space of running text as a browser would show it: runs are one space, none at the edges or beside a line break.

import type { Inline } from './block.ts'

/** Text that is still worked on. */
type Draft =
  | DraftText
  | { readonly type: 'break' }
  | { readonly type: 'code'; readonly value: string }
  | (Extract<Inline, { children: unknown }> & { readonly children: readonly Draft[] })
type DraftText = { readonly type: 'text'; value: string; readonly note?: true }

/** Empty marks, and line breaks at the edges, disappear. Empty when nothing is left to show. */
export function tidyText(nodes: readonly Inline[]): Inline[] {
  const [only] = nodes
  if (only?.type === 'text' && nodes.length === 1) return tidyAlone(only)
  const drafts = trimBreaks(nodes).map(copyInline)
  collapseSpace(drafts)
  return omitEmpty(drafts, [])
}

/** Most blocks are one text. */
function tidyAlone(node: Extract<Inline, { type: 'text' }>): Inline[] {
  const value = node.value.replace(RUNS, ' ').replace(/^ | $/g, '')
  return value === '' ? [] : [{ ...node, value }]
}

/** White space that is not one space already. */
const RUNS = /[ \t\r\n\f]{2,}|[\t\r\n\f]/g

function copyInline(node: Inline): Draft {
  if (node.type === 'text') return { ...node }
  return 'children' in node ? { ...node, children: node.children.map(copyInline) } : node
}

function collapseSpace(drafts: readonly Draft[]): void {
  let previous: DraftText | null = null
  let space = true
  for (const leaf of listLeaves(drafts, [])) {
    if (leaf.type === 'text') {
      leaf.value = leaf.value.replace(RUNS, ' ')
      if (space && leaf.value.startsWith(' ')) leaf.value = leaf.value.slice(1)
      if (leaf.value === '') continue
      space = leaf.value.endsWith(' ')
      previous = leaf
    } else {
      if (leaf.type === 'break') trimEnd(previous)
      space = leaf.type === 'break'
      previous = null
    }
  }
  trimEnd(previous)
}

type Leaf = Exclude<Draft, { children: unknown }>

function listLeaves(nodes: readonly Draft[], leaves: Leaf[]): readonly Leaf[] {
  for (const node of nodes)
    if ('children' in node) listLeaves(node.children, leaves)
    else leaves.push(node)
  return leaves
}

function trimEnd(leaf: DraftText | null): void {
  if (leaf?.value.endsWith(' ') === true) leaf.value = leaf.value.slice(0, -1)
}

function isBreakOrSpace(node: Inline | undefined): boolean {
  if (node?.type === 'text') return /^[ \t\r\n\f]*$/.test(node.value)
  return node?.type === 'break'
}

function trimBreaks(nodes: readonly Inline[]): readonly Inline[] {
  let start = 0
  let end = nodes.length
  while (start < end && isBreakOrSpace(nodes[start])) start++
  while (start < end && isBreakOrSpace(nodes[end - 1])) end--
  return nodes.slice(start, end)
}

// Also unwraps a mark inside the same mark, such as bold text in a bold header.
function omitEmpty(nodes: readonly Draft[], inside: readonly string[]): Inline[] {
  const kept: (Inline | DraftText)[] = []
  for (const node of nodes) {
    const last = kept.at(-1)
    if (node.type === 'text') {
      if (node.value === '') continue
      if (last?.type === 'text' && last.note === node.note)
        kept.splice(-1, 1, { ...last, value: last.value + node.value })
      else kept.push(node)
    } else if (!('children' in node)) kept.push(node)
    else {
      const children = omitEmpty(node.children, [...inside, node.type])
      if (inside.includes(node.type)) kept.push(...children)
      else if (children.length > 0) kept.push({ ...node, children })
    }
  }
  return kept
}
