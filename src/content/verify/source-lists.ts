// Lists of an article: each item that says something is one in the post, or has a label of its own.

import { addItem, breakLine } from './fact-writer.ts'
import type { ItemFact } from './facts.ts'
import {
  findAttribute,
  findPlace,
  isElement,
  isTextNode,
  type HtmlChild,
  type HtmlElement
} from './html-elements.ts'
import type { Reading, ReadingPlace } from './reading.ts'

export function readList(element: HtmlElement, place: ReadingPlace, reading: Reading): void {
  const { writer, readNodes } = reading
  const ordered = element.tagName === 'ol'
  const inside = { ...place, depth: place.depth + 1, loose: true }
  const numbers = countItems(element)
  const [lead = [], ...items] = groupItems(element.childNodes)
  readNodes({ ...element, childNodes: lead }, place, reading)
  for (const [index, [child, ...stray]] of items.entries()) {
    if (child === undefined) continue
    const item: ItemFact = {
      kind: 'item',
      ordered,
      number: numbers[index] ?? 0,
      nested: place.depth > 0,
      optional: beginsWithQuote(child),
      at: findPlace(child)
    }
    addItem(writer, item, () => {
      readNodes({ ...element, childNodes: [child] }, inside, reading)
      breakLine(writer, 2)
      readNodes({ ...element, childNodes: stray }, inside, reading)
    })
  }
}

/** What is before the first item; then each item with what is behind it, which is shown as a part of it. */
function groupItems(nodes: readonly HtmlChild[]): HtmlChild[][] {
  const groups: HtmlChild[][] = [[]]
  for (const node of nodes)
    if (isItem(node)) groups.push([node])
    else groups.at(-1)?.push(node)
  return groups
}

function isItem(child: HtmlChild): child is HtmlElement {
  return isElement(child) && child.tagName === 'li'
}

/** The number of each item: counted from the first one, up or down, and anew from one that has a number. */
function countItems(element: HtmlElement): number[] {
  const items = element.childNodes.filter(isItem)
  const step = findAttribute(element, 'reversed') === null ? 1 : -1
  const first = readInteger(element, 'start') ?? (step === 1 ? 1 : items.length)
  const numbers: number[] = []
  for (const item of items)
    numbers.push(readInteger(item, 'value') ?? (numbers.at(-1) ?? first - step) + step)
  return numbers
}

/** A quote closes the list, so nothing may be left of an item that begins with one. */
function beginsWithQuote(item: HtmlChild): boolean {
  const first = (isElement(item) ? item.childNodes : []).find(
    child => !isTextNode(child) || child.value.trim() !== ''
  )
  return first !== undefined && isElement(first) && first.tagName === 'blockquote'
}

function readInteger(element: HtmlElement, name: string): number | null {
  const digits = /^\s*([-+]?\d+)/.exec(findAttribute(element, name) ?? '')?.[1]
  const number = Number(digits ?? Number.NaN)
  return Number.isSafeInteger(number) ? number : null
}
