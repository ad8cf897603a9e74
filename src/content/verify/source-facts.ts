// What an article says, as facts in the order in which its post has to say them.

import {
  addFact,
  addHeading,
  addText,
  breakLine,
  createFactWriter,
  type FactWriter,
  type TextMark
} from './fact-writer.ts'
import { ANY_LINK, toListing, type ExpectedFact } from './facts.ts'
import {
  findPlace,
  isBlock,
  isElement,
  isTextNode,
  findAttribute,
  readText,
  type HtmlChild,
  type HtmlElement,
  type HtmlParent
} from './html-elements.ts'
import { TOP, type Read, type Reading, type ReadingPlace, type VerifiedSource } from './reading.ts'
import { isSelfContained, readRunningText } from './source-inline.ts'
import { readFigure } from './source-images.ts'
import { readList } from './source-lists.ts'
import { readTable } from './source-tables.ts'
import { toSourceNode } from './source-node.ts'
import { writeTree, type WrittenTree } from './write-tree.ts'

export type SourceFacts = {
  readonly facts: readonly ExpectedFact[]
  /** The line of the author's text for the place of a fact; facts that are not located have no place. */
  readonly findLine: (at: number) => number
}

/** Places may cost time: where they are not asked for, they are looked up only if something has been told. */
export function readSourceFacts(source: VerifiedSource, located: boolean): SourceFacts {
  const written = writeTree(toSourceNode(source.tree), source.text, line =>
    source.isTold('footnote', line)
  )
  return (
    readWritten(source, written, located || written.located) ??
    readWritten(source, written, true) ?? { facts: [], findLine: written.findLine }
  )
}

/** Null where a place is needed that is not known. */
function readWritten(
  source: VerifiedSource,
  written: WrittenTree,
  located: boolean
): SourceFacts | null {
  const writer = createFactWriter()
  const seen = { lack: false }
  const lack = () => {
    seen.lack = true
    return -1
  }
  const findLine = located ? written.findLine : lack
  readNodes(written.read(located), TOP, {
    source,
    writer,
    readNodes,
    isTold: (rule, at) => source.isTold(rule, null) && source.isTold(rule, findLine(at)),
    findOffset: located ? written.findOffset : lack
  })
  return seen.lack ? null : { facts: writer.facts, findLine: written.findLine }
}

function readNodes(parent: HtmlParent, place: ReadingPlace, reading: Reading): void {
  for (const child of parent.childNodes) readNode(child, place, reading)
}

function readNode(node: HtmlChild, place: ReadingPlace, reading: Reading): void {
  if (isTextNode(node)) {
    const value = place.raise === null ? node.value : place.raise(node.value)
    addTextWithAddresses(value, { href: place.href, at: findPlace(node) }, reading.writer)
  } else if (isElement(node) && !isHidden(node)) {
    if (isSelfContained(node) || !isBlock(node)) readRunningText(node, place, reading)
    else readBlock(node, place, reading)
  }
}

/** An address that is no link in the article, since it is in raw HTML: where the post is Markdown, its text makes one. */
const ADDRESS = /(?<!\S)\S*(?:https?:\/\/|www\.|@)\S*/gi

function addTextWithAddresses(value: string, { href, at }: TextMark, writer: FactWriter): void {
  let from = 0
  if (href === null && /:\/\/|www\.|@/i.test(value))
    for (const { 0: address, index } of value.matchAll(ADDRESS)) {
      addText(writer, value.slice(from, index), { href, at: at + from })
      addText(writer, address, { href: ANY_LINK, at: at + index })
      from = index + address.length
    }
  addText(writer, value.slice(from), { href, at: at + from })
}

/** A page does not show it, so a post does not either. */
function isHidden(element: HtmlElement): boolean {
  const style = findAttribute(element, 'style') ?? ''
  return findAttribute(element, 'hidden') !== null || /\bdisplay\s*:\s*none\b/i.test(style)
}

const BLOCK_READERS: Readonly<Record<string, Read>> = {
  ul: readList,
  ol: readList,
  menu: readList,
  table: readTable,
  pre: readListing,
  figure: readFigure,
  details: readDetails,
  a: readRunningText,
  blockquote: (element, place, reading) => {
    readNodes(element, { ...place, depth: 0, loose: true }, reading)
  },
  dt: (element, place, reading) => {
    readNodes(element, { ...place, loose: true }, reading)
  }
}

function readBlock(element: HtmlElement, place: ReadingPlace, reading: Reading): void {
  const gap = place.flat ? 1 : 2
  breakLine(reading.writer, gap)
  if (/^h[1-6]$/.test(element.tagName)) readHeading(element, place, reading)
  else (BLOCK_READERS[element.tagName] ?? readNodes)(element, place, reading)
  breakLine(reading.writer, gap)
}

function readHeading(element: HtmlElement, place: ReadingPlace, reading: Reading): void {
  const { writer, source, findOffset } = reading
  const at = findPlace(element)
  const optional = place.loose || Number(element.tagName.slice(1)) > DEEPEST
  const from = writer.facts.length
  addHeading(writer, { kind: 'heading', optional, at }, () => {
    readNodes(element, place, reading)
  })
  const offset = () => findOffset(at)
  const text = joinText(writer.facts.slice(from))
  if (source.isTitle(text, offset) || source.isTitle(text.replace(RAISED_NUMBER, ''), offset))
    allowToOmit(writer, from, at)
}

/** Medium has headings of four levels; deeper ones are bold text. */
const DEEPEST = 4
/** The mark of a footnote is no part of a title. */
const RAISED_NUMBER = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g

function joinText(facts: readonly ExpectedFact[]): string {
  return facts
    .map(fact => (fact.kind === 'text' ? (fact.gap === 0 ? '' : ' ') + fact.value : ''))
    .join('')
    .trim()
}

/** A heading that repeats the title is left out; its pictures are not. */
function allowToOmit({ facts }: FactWriter, from: number, at: number): void {
  const isSaid = (fact: ExpectedFact) => fact.kind === 'text' || fact.kind === 'heading'
  const words = facts.slice(from)
  const maybe: ExpectedFact = { kind: 'maybe', alternatives: [words.filter(isSaid)], at }
  facts.splice(from, words.length, maybe, ...words.filter(fact => !isSaid(fact)))
}

/** A listing holds no links, so that those in one have to be told. */
function readListing(element: HtmlElement, place: ReadingPlace, reading: Reading): void {
  const { writer, isTold } = reading
  const value = toListing(readText(element))
  const at = findPlace(element)
  if (value === '') return
  addFact(writer, { kind: 'listing', value, at })
  const links = listLinks(element)
  if (links.length > 0 && !isTold('content', at))
    for (const link of links) readRunningText(link, place, reading)
}

function listLinks(element: HtmlElement): HtmlElement[] {
  const href = findAttribute(element, 'href') ?? '#'
  if (!href.startsWith('#') && readText(element) !== href) return [element]
  return element.childNodes.filter(isElement).flatMap(listLinks)
}

function readDetails(element: HtmlElement, place: ReadingPlace, reading: Reading): void {
  const isSummary = (child: HtmlChild) => isElement(child) && child.tagName === 'summary'
  for (const child of element.childNodes)
    if (isSummary(child)) readNode(child, { ...place, loose: true }, reading)
  for (const child of element.childNodes) if (!isSummary(child)) readNode(child, place, reading)
}
