// Players of an article, and what is in no post: scripts, forms and drawings.

import { addFact } from './fact-writer.ts'
import { findPlace, isElement, findAttribute, type HtmlElement } from './html-elements.ts'
import type { Reading, ReadingPlace } from './reading.ts'

export function readPlayer(element: HtmlElement, { writer, isTold }: Reading): void {
  const at = findPlace(element)
  const address = findPlayerAddress(element) ?? ''
  const told = isTold('iframe', at)
  if (address !== '' || !told) addFact(writer, { kind: 'player', source: address, told, at })
}

function findPlayerAddress(element: HtmlElement): string | null {
  const own = [findAttribute(element, 'src'), findAttribute(element, 'data-src')]
  const found = own.find(value => value !== null && value !== '')
  if (found !== undefined) return found
  const inner = element.childNodes.filter(isElement).find(({ tagName }) => tagName === 'source')
  return inner === undefined ? null : findPlayerAddress(inner)
}

/** What goes is told; what a reader would see of something that no diagnostic tells is expected. */
export function readUnshown(element: HtmlElement, place: ReadingPlace, reading: Reading): void {
  const { isTold, writer } = reading
  const at = findPlace(element)
  const gist = GIST.exec(findAttribute(element, 'src') ?? '')?.[0]
  if (gist !== undefined && isTold('embed', at))
    addFact(writer, { kind: 'player', source: gist, told: false, at })
  else if (!UNSEEN.test(element.tagName) && !isTold('script', at))
    reading.readNodes(element, place, reading)
}

const GIST = /gist\.github\.com\/[^/?#]+\/[0-9a-f]+/
const UNSEEN = /^(?:script|style|noscript|template|head|title|link|meta|base)$/
