// What a post says, read back from what will be sent.

import {
  addCode,
  addFact,
  addHeading,
  addItem,
  addText,
  breakLine,
  createFactWriter,
  type FactWriter
} from './fact-writer.ts'
import { toListing, type Fact } from './facts.ts'
import {
  isElement,
  isTextNode,
  findAttribute,
  readText,
  type HtmlElement,
  type HtmlParent
} from './html-elements.ts'

/** Facts of a post have no place in the article. */
const at = -1

export function readPostFacts(post: HtmlParent): readonly Fact[] {
  const writer = createFactWriter()
  readNodes(post, null, writer)
  return writer.facts as readonly Fact[]
}

function readNodes(parent: HtmlParent, href: string | null, writer: FactWriter): void {
  for (const node of parent.childNodes)
    if (isTextNode(node)) addText(writer, node.value, { href, at })
    else if (isElement(node)) readElement(node, href, writer)
}

function readElement(element: HtmlElement, href: string | null, writer: FactWriter): void {
  switch (element.tagName) {
    case 'br':
      breakLine(writer, 2)
      break
    case 'code':
      addCode(writer, readText(element).replace(/\n/g, ' '), { href, at })
      break
    case 'img':
      addFact(writer, { kind: 'image', url: findAttribute(element, 'src') ?? '', at })
      break
    case 'a':
      readNodes(element, findAttribute(element, 'href'), writer)
      break
    case 'strong':
    case 'em':
    case 'del':
      readNodes(element, href, writer)
      break
    default:
      breakLine(writer, 2)
      readBlock(element, href, writer)
      breakLine(writer, 2)
  }
}

function readBlock(element: HtmlElement, href: string | null, writer: FactWriter): void {
  const { tagName } = element
  if (tagName === 'pre') readListing(element, writer)
  else if (tagName === 'ul' || tagName === 'ol') readItems(element, href, writer)
  else if (/^h[1-6]$/.test(tagName))
    addHeading(writer, { kind: 'heading', optional: false, at }, () => {
      readNodes(element, href, writer)
    })
  else readNodes(element, href, writer)
}

function readListing(element: HtmlElement, writer: FactWriter): void {
  const value = toListing(readText(element))
  if (value !== '') addFact(writer, { kind: 'listing', value, at })
}

function readItems(element: HtmlElement, href: string | null, writer: FactWriter): void {
  const ordered = element.tagName === 'ol'
  let number = Number(findAttribute(element, 'start') ?? 1)
  for (const child of element.childNodes.filter(isElement)) {
    const item = { ordered, number: number++, nested: false, optional: false }
    addItem(writer, { kind: 'item', ...item, at }, () => {
      readNodes(child, href, writer)
    })
  }
}
