// The items of a list and their numbers, as a browser counts them.

import type { Element, ElementContent } from 'hast'
import { createElement, isSet } from './html-nodes.ts'

export type ListItems = {
  /** What is in the list before its first item. */
  readonly lead: readonly ElementContent[]
  readonly items: readonly NumberedItem[]
}

export type NumberedItem = { readonly node: Element; readonly number: number }

/** What is between two items is shown below the first of them, and does not count. */
export function readItems(node: Element): ListItems {
  const lead: ElementContent[] = []
  const nodes: Element[] = []
  let run: ElementContent[] | null = null
  for (const child of node.children) {
    if (child.type === 'element' && child.tagName === 'li') {
      nodes.push(child)
      run = null
    } else if (run !== null) run.push(child)
    else if (child.type !== 'comment' && !(child.type === 'text' && child.value.trim() === '')) {
      const last = nodes.pop()
      const stray = createElement('div', [child])
      run = stray.children
      if (last === undefined) lead.push(stray)
      else nodes.push({ ...last, children: [...last.children, stray] })
    }
  }
  return { lead, items: numberItems(node, nodes) }
}

function numberItems({ properties }: Element, nodes: readonly Element[]): NumberedItem[] {
  const isReversed = isSet(properties.reversed)
  let next = readNumber(properties.start) ?? (isReversed ? nodes.length : 1)
  return nodes.map(node => {
    const number = readNumber(node.properties.value) ?? next
    next = number + (isReversed ? -1 : 1)
    return { node, number }
  })
}

/** Digits at the beginning count, whatever follows. */
function readNumber(value: unknown): number | null {
  if (typeof value !== 'number' && typeof value !== 'string') return null
  const number = Number.parseInt(String(value), 10)
  return Number.isSafeInteger(number) ? number : null
}
