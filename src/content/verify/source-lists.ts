// Lists of an article: each item that says something is one in the post, or has a label of its own.

import { addItem } from './fact-writer.ts'
import type { ItemFact } from './facts.ts'
import {
  findAttribute,
  findPlace,
  isElement,
  isTextNode,
  type HtmlElement
} from './html-elements.ts'
import type { Reading, ReadingPlace } from './reading.ts'

export function readList(element: HtmlElement, place: ReadingPlace, reading: Reading): void {
  const { writer, readNodes } = reading
  const ordered = element.tagName === 'ol'
  const inside = { ...place, depth: place.depth + 1, loose: true }
  let number = readStart(element)
  for (const child of element.childNodes) {
    if (!isElement(child)) {
      readNodes({ ...element, childNodes: [child] }, inside, reading)
      continue
    }
    const item: ItemFact = {
      kind: 'item',
      ordered,
      number: number++,
      nested: place.depth > 0,
      optional: beginsWithQuote(child),
      at: findPlace(child)
    }
    const contents = child.tagName === 'li' ? child : { ...element, childNodes: [child] }
    addItem(writer, item, () => {
      readNodes(contents, inside, reading)
    })
  }
}

/** A quote closes the list, so nothing may be left of an item that begins with one. */
function beginsWithQuote(item: HtmlElement): boolean {
  const first = item.childNodes.find(child => !isTextNode(child) || child.value.trim() !== '')
  return first !== undefined && isElement(first) && first.tagName === 'blockquote'
}

function readStart(element: HtmlElement): number {
  const start = Number(findAttribute(element, 'start') ?? 1)
  return Number.isSafeInteger(start) ? start : 1
}
