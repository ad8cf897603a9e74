// Elements of HTML in MDX: Markdown is read in all of them, whatever their lines look like.

import type { RootContent } from 'mdast'
import { isInline } from '../lower/split-paragraph.ts'
import { lowerListing } from './code-components.ts'
import {
  createWrapper,
  isEmpty,
  listChildren,
  readTextInside,
  readPlainText,
  type MdxElement
} from './mdx-element.ts'
import type { MdxValue } from './read-value.ts'
import { requireValues } from './component-tags.ts'

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i img input ins kbd label mark nobr q rp rt ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr'
  ).split(' ')
)
const VOID = new Set('br img input wbr hr source track col area base link meta'.split(' '))

/** Attributes that mean something for a post, by JSX's name in lower case, and as the tree of HTML has them. */
const PROPERTIES: Readonly<Record<string, string>> = {
  src: 'src',
  srcset: 'srcSet',
  href: 'href',
  alt: 'alt',
  title: 'title',
  id: 'id',
  type: 'type',
  start: 'start',
  checked: 'checked',
  class: 'className',
  classname: 'className',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  hidden: 'hidden',
  'data-src': 'dataSrc'
}

export function isHtmlName(name: string): boolean {
  return /^[a-z][\w:-]*$/.test(name)
}

export function lowerHtml(element: MdxElement): RootContent[] {
  const { name } = element
  requireValues(element, ['src', 'href', 'alt'])
  if (name === 'pre') return lowerPre(element)
  if (name === 'hr') return [{ type: 'thematicBreak' }]
  if (name === 'code') {
    const value = readPlainText(listChildren(element), element.context.scope)
    if (value !== null && value !== '') return [{ type: 'inlineCode', value }]
  }
  return INLINE.has(name) ? lowerInline(element) : [createHtmlElement(element)]
}

function createHtmlElement(element: MdxElement): RootContent {
  const children = VOID.has(element.name) ? [] : readHtmlChildren(element)
  // A paragraph of paragraphs is none.
  const hName = element.name === 'p' && !children.every(isInline) ? 'div' : element.name
  const wrapper = createWrapper(hName, children, element)
  return { ...wrapper, data: { hName, hProperties: readProperties(element) } }
}

const TEXT_HOLDERS = /^(?:p|h[1-6]|summary|figcaption|dt|caption|legend|label|picture|button)$/

/** What a page's own code has inside is not Markdown. */
function readHtmlChildren(element: MdxElement): RootContent[] {
  const { context } = element
  if (TEXT_HOLDERS.test(element.name)) return readTextInside(element)
  // No browser shows what is inside a frame.
  if (element.name === 'iframe') return []
  if (!/^(?:script|style|textarea)$/.test(element.name))
    return context.lowering.blocks(listChildren(element))
  const value = readPlainText(listChildren(element), context.scope)
  return value === null ? [] : [{ type: 'text', value }]
}

function readProperties({ values }: MdxElement): Record<string, string | true | string[]> {
  const properties: Record<string, string | true | string[]> = {}
  for (const [name, value] of values) {
    const property = PROPERTIES[name]
    const text = toAttribute(value)
    if (property === undefined || text === null) continue
    properties[property] = property === 'className' && text !== true ? text.split(/\s+/) : text
  }
  return properties
}

function toAttribute(value: MdxValue): string | true | null {
  if (value === true) return true
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}

function lowerInline(element: MdxElement): RootContent[] {
  const { name, node } = element
  const start = node.position?.start
  const end = node.position?.end
  const position = start && end && { start, end }
  const open = {
    type: 'html' as const,
    value: writeOpening(element),
    ...(position && { position })
  }
  if (VOID.has(name)) return [open]
  const children = readTextInside(element)
  if (!children.every(isInline)) return [createHtmlElement(element)]
  const closing = end && { start: end, end }
  return [
    open,
    ...children,
    { type: 'html', value: `</${name}>`, ...(closing && { position: closing }) }
  ]
}

export function writeOpening({ name, values }: Pick<MdxElement, 'name' | 'values'>): string {
  let html = `<${name}`
  for (const [attribute, value] of values) {
    const known = attribute === 'classname' ? 'class' : attribute
    const text = toAttribute(value)
    if (PROPERTIES[known] === undefined || text === null) continue
    html += text === true ? ` ${known}` : ` ${known}="${escapeAttribute(text)}"`
  }
  return `${html}>`
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

/** A listing is a literal, or in an element of code; any other text in it is Markdown. */
function lowerPre(element: MdxElement): RootContent[] {
  return isEmpty(element) ? [] : (lowerListing(element) ?? [createHtmlElement(element)])
}
