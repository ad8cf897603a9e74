// White space of running text as a browser would show it: runs are one space, none at the edges or beside a line break.

import type { ElementContent, Text } from 'hast'

type Leaf = Text | 'break' | 'solid'

/** Normalises in place; empty elements and line breaks at the edges disappear. Empty when nothing is left to show. */
export function tidyText(nodes: readonly ElementContent[]): ElementContent[] {
  const inline = trimBreaks(nodes)
  let previous: Text | null = null
  let space = true
  for (const leaf of listLeaves(inline)) {
    if (leaf === 'break') {
      trimEnd(previous)
      previous = null
      space = true
    } else if (leaf === 'solid') {
      previous = null
      space = false
    } else {
      leaf.value = leaf.value.replace(/[ \t\r\n\f]+/g, ' ')
      if (space) leaf.value = leaf.value.replace(/^ /, '')
      if (leaf.value === '') continue
      space = leaf.value.endsWith(' ')
      previous = leaf
    }
  }
  trimEnd(previous)
  return omitEmpty(inline)
}

function* listLeaves(nodes: readonly ElementContent[]): Generator<Leaf> {
  for (const node of nodes) {
    if (node.type === 'text') yield node
    else if (node.type === 'element') {
      if (node.tagName === 'br') yield 'break'
      else if (node.tagName === 'code') yield 'solid'
      else yield* listLeaves(node.children)
    }
  }
}

function trimEnd(leaf: Text | null): void {
  if (leaf !== null) leaf.value = leaf.value.replace(/ $/, '')
}

function isBreakOrSpace(node: ElementContent | undefined): boolean {
  if (node?.type === 'text') return /^[ \t\r\n\f]*$/.test(node.value)
  return node?.type === 'element' && node.tagName === 'br'
}

function trimBreaks(nodes: readonly ElementContent[]): ElementContent[] {
  let start = 0
  let end = nodes.length
  while (start < end && isBreakOrSpace(nodes[start])) start++
  while (start < end && isBreakOrSpace(nodes[end - 1])) end--
  return nodes.slice(start, end)
}

// Also unwraps a mark inside the same mark, such as bold text in a bold header.
function omitEmpty(nodes: readonly ElementContent[], inside = ''): ElementContent[] {
  const kept: ElementContent[] = []
  for (const node of nodes) {
    if (node.type === 'text') {
      const last = kept.at(-1)
      if (last?.type === 'text') last.value += node.value
      else if (node.value !== '') kept.push(node)
    } else if (node.type === 'element') {
      const children = omitEmpty(node.children, `${inside} ${node.tagName}`)
      if (inside.split(' ').includes(node.tagName)) kept.push(...children)
      else if (node.tagName === 'br' || children.length > 0) kept.push({ ...node, children })
    }
  }
  return kept
}
