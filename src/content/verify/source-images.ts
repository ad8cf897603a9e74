// Images of an article: where each is found, the captions that it may have, and the link that its caption takes.

import { addFact, addText, breakLine, createFactWriter } from './fact-writer.ts'
import type { ExpectedFact } from './facts.ts'
import {
  findPlace,
  isElement,
  findAttribute,
  type HtmlChild,
  type HtmlElement,
  type HtmlParent
} from './html-elements.ts'
import { captionPictures } from './picture-facts.ts'
import type { Reading, ReadingPlace } from './reading.ts'

export function readPicture(element: HtmlElement, place: ReadingPlace, reading: Reading): void {
  const { source, writer, isTold } = reading
  const at = findPlace(element)
  const address = findImageAddress(element)
  const url = source.findImage(address)
  const picture = createFactWriter()
  if (url !== null || !isTold('image', at)) {
    addFact(picture, { kind: 'image', url: url ?? address, at })
    addCaption(element, place, { ...reading, writer: picture })
  }
  // What has been told of the line may be about something else on it.
  if (!isPlayerAddress(address) || !isTold('embed', at)) {
    for (const fact of picture.facts) addFact(writer, fact)
    return
  }
  const player: ExpectedFact = { kind: 'player', source: address, told: false, at }
  addFact(writer, { kind: 'choice', alternatives: [[player], picture.facts], at })
}

/** A caption from the title, or the text for those who do not see the image. With a link it has to be there. */
function addCaption(element: HtmlElement, { href }: ReadingPlace, reading: Reading): void {
  const { source, writer } = reading
  const at = findPlace(element)
  const shown = [findAttribute(element, 'title') ?? '', findAttribute(element, 'alt') ?? '']
  const captions = (link: string | null, texts: readonly string[]) =>
    texts.map(text => readCaption(text, link, at)).filter(facts => facts.length > 0)
  const plain = captions(null, shown)
  if (href === null) addFact(writer, { kind: 'maybe', alternatives: plain, at })
  else {
    const linked = captions(href, [...shown, href])
    if (source.unlinksImages) addFact(writer, { kind: 'maybe', alternatives: plain, at })
    else addFact(writer, { kind: 'choice', alternatives: linked, at })
  }
}

function readCaption(text: string, href: string | null, at: number): readonly ExpectedFact[] {
  const writer = createFactWriter()
  addText(writer, text, { href, at })
  return writer.facts
}

function isPlayerAddress(address: string): boolean {
  return /^(?:https?:)?\/\//.test(address)
}

/** What scripts that load images late read in place of the source. */
const LATE = ['data-src', 'data-lazy-src', 'data-original']

/** The source, the one that a script would put there, or the first of several sizes. */
function findImageAddress(element: HtmlElement): string {
  const src = findAttribute(element, 'src') ?? ''
  for (const name of LATE) {
    const late = findAttribute(element, name) ?? ''
    if (late !== '' && !late.toLowerCase().startsWith('data:') && !/[{}]/.test(late)) return late
  }
  const sizes = findAttribute(element, 'srcset') ?? ''
  return src !== '' ? src : (sizes.trim().split(/[\s,]/)[0] ?? '')
}

/** The caption of a figure is below its last image. */
export function readFigure(element: HtmlElement, place: ReadingPlace, reading: Reading): void {
  const isCaption = (child: HtmlChild): child is HtmlElement =>
    isElement(child) && child.tagName === 'figcaption'
  const captions = createFactWriter()
  for (const child of element.childNodes.filter(isCaption)) {
    breakLine(captions, 1)
    reading.readNodes(
      child,
      { ...place, loose: true, flat: true },
      { ...reading, writer: captions }
    )
  }
  const { facts } = reading.writer
  const from = facts.length
  reading.readNodes(omitCaptions(element, isCaption), place, reading)
  const own = facts.splice(from)
  facts.push(...captionPictures(own, captions.facts))
  breakLine(reading.writer, 2)
}

function omitCaptions(element: HtmlElement, isCaption: (child: HtmlChild) => boolean): HtmlParent {
  return { ...element, childNodes: element.childNodes.filter(child => !isCaption(child)) }
}
