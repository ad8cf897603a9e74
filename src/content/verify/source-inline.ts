// Running text of an article: links, code, boxes of tasks, raised digits, and what is in no post.

import { isPlayer, isUnshown } from './close-tags.ts'
import { addCode, addFact, addText, breakLine, createFactWriter } from './fact-writer.ts'
import {
  findPlace,
  isElement,
  isTextNode,
  findAttribute,
  readText,
  type HtmlChild,
  type HtmlElement
} from './html-elements.ts'
import { MAYBE } from './pen.ts'
import type { Read, Reading, ReadingPlace } from './reading.ts'
import { readPicture } from './source-images.ts'
import { readPlayer, readUnshown } from './source-players.ts'

/** Whether what is in an element is no text of the article's. */
export function isSelfContained({ tagName }: HtmlElement): boolean {
  return isPlayer(tagName) || isUnshown(tagName)
}

const READERS: Readonly<Record<string, Read>> = {
  br: (_, __, { writer }) => {
    breakLine(writer, 2)
  },
  img: readPicture,
  a: readLink,
  code: readCode,
  tt: readCode,
  samp: readCode,
  input: readCheckbox,
  sup: (element, place, { readNodes, ...reading }) => {
    readNodes(element, { ...place, raise: raiseDigits }, { readNodes, ...reading })
  },
  sub: (element, place, { readNodes, ...reading }) => {
    readNodes(element, { ...place, raise: lowerDigits }, { readNodes, ...reading })
  },
  q: readQuotation,
  [MAYBE]: readMaybe
}

export function readRunningText(element: HtmlElement, place: ReadingPlace, reading: Reading): void {
  if (isPlayer(element.tagName)) readPlayer(element, reading)
  else if (isUnshown(element.tagName)) readUnshown(element, place, reading)
  else (READERS[element.tagName] ?? reading.readNodes)(element, place, reading)
}

function readQuotation(element: HtmlElement, place: ReadingPlace, reading: Reading): void {
  const where = { href: place.href, at: findPlace(element) }
  addText(reading.writer, '“', where)
  reading.readNodes(element, place, reading)
  addText(reading.writer, '”', where)
}

function readLink(element: HtmlElement, place: ReadingPlace, reading: Reading): void {
  const { isTold, readNodes } = reading
  const address = findAttribute(element, 'href')
  if (address === null) {
    readNodes(element, place, reading)
    return
  }
  const href = findLink(address, element, reading)
  // Alone in its paragraph, an address that Medium embeds is text; in Markdown it reads like a link again.
  if (isAlone(element, address) && isTold('embed', findPlace(element)))
    readAlternatives(element, [null, href], place, reading)
  else readNodes(element, { ...place, href }, reading)
}

/** Where a link leads; what cannot be resolved has to be told, or the address that was written is expected. */
function findLink(
  address: string,
  element: HtmlElement,
  { source, isTold }: Reading
): string | null {
  const url = source.findLink(address)
  if (url !== null) return url
  const at = findPlace(element)
  const rules = ['relative-link', 'unreachable-link', 'fragment-link'] as const
  return rules.some(rule => isTold(rule, at)) ? null : address
}

function isAlone(element: HtmlElement, address: string): boolean {
  const { parentNode } = element
  if (parentNode === null || readText(element).trim() !== address) return false
  return parentNode.childNodes.every(child => child === element || isBlank(child))
}

function isBlank(node: HtmlChild): boolean {
  if (isTextNode(node)) return node.value.trim() === ''
  return !isElement(node) || readText(node).trim() === ''
}

function readAlternatives(
  element: HtmlElement,
  links: readonly (string | null)[],
  place: ReadingPlace,
  reading: Reading
): void {
  const alternatives = links.map(href => {
    const writer = createFactWriter()
    reading.readNodes(element, { ...place, href }, { ...reading, writer })
    return writer.facts
  })
  addFact(reading.writer, { kind: 'choice', alternatives, at: findPlace(element) })
}

/** A link or a line break in a piece of code parts it. */
function readCode(element: HtmlElement, place: ReadingPlace, reading: Reading): void {
  let value = ''
  let start: HtmlChild = element
  const close = () => {
    addCode(reading.writer, value, { href: place.href, at: findPlace(start) })
    value = ''
  }
  const read = (parent: HtmlElement) => {
    for (const child of parent.childNodes)
      if (isTextNode(child)) {
        if (value === '') start = child
        value += child.value.replace(/\r?\n|\r/g, ' ')
      } else if (isElement(child)) {
        const address = child.tagName === 'a' ? findAttribute(child, 'href') : null
        if (child.tagName !== 'br' && address === null) read(child)
        else {
          close()
          if (address === null) breakLine(reading.writer, 2)
          else readCode(child, { ...place, href: findLink(address, child, reading) }, reading)
        }
      }
  }
  read(element)
  close()
}

function readCheckbox(element: HtmlElement, { href }: ReadingPlace, { writer }: Reading): void {
  if (findAttribute(element, 'type') !== 'checkbox') return
  const box = findAttribute(element, 'checked') === null ? '\u2610' : '\u2611'
  addText(writer, `${box} `, { href, at: findPlace(element) })
}

function readMaybe(element: HtmlElement, place: ReadingPlace, reading: Reading): void {
  const writer = createFactWriter()
  reading.readNodes(element, place, { ...reading, writer })
  if (writer.facts.length > 0)
    addFact(reading.writer, { kind: 'maybe', alternatives: [writer.facts], at: findPlace(element) })
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻'
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋'

function raiseDigits(value: string): string {
  return value.trim() === 'TM' ? '™' : moveDigits(value, RAISED)
}

function lowerDigits(value: string): string {
  return moveDigits(value, LOWERED)
}

/** Digits alone: letters have no complete alphabet of that kind. */
function moveDigits(value: string, alphabet: string): string {
  if (!/^\s*[-+\u2212]?\d+[-+\u2212]?\s*$/.test(value)) return value
  return value
    .replaceAll('\u2212', '-')
    .replace(/[-+\d]/g, sign => alphabet['0123456789+-'.indexOf(sign)] ?? sign)
}
