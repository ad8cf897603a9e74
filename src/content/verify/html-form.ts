// Whether a post in HTML, as it is read back, is what a post may be.

import { ALLOWED_ELEMENTS } from '../post-elements.ts'
import { isSameHeading } from '../titles/repeated-titles.ts'
import {
  findAttribute,
  isElement,
  isTextNode,
  readText,
  type HtmlElement,
  type HtmlParent
} from './html-elements.ts'

export type PostForm = {
  readonly title: string
  /** What counts as the title where a heading says it: that of the site, too. */
  readonly known: readonly string[]
  /** How many headings besides the title may say one of these: those of sections. */
  readonly repeats: number
  /** What is shown as it was given, whatever looks like a template tag in it: title, subtitle and footer. */
  readonly verbatim: string
  /** Whether an address may stay relative (`images: keep`). */
  readonly relativeImages: boolean
  /** Whether template tags were to be kept as written. */
  readonly templates: boolean
}

/** Each problem is one sentence; none when the post is as it should be. */
export function checkHtmlForm(root: HtmlParent, form: PostForm): string[] {
  const problems = new Set<string>()
  const add = (problem: string) => problems.add(problem)
  checkElements(root, element => {
    findForbidden(element, form).forEach(add)
    findMisplaced(element).forEach(add)
  })
  for (const problem of [...checkTitle(root, form), ...listRemnants(root, form)])
    problems.add(problem)
  return [...problems]
}

function checkElements(parent: HtmlParent, check: (element: HtmlElement) => void): void {
  for (const child of parent.childNodes)
    if (isElement(child)) {
      check(child)
      checkElements(child, check)
    }
}

const ALLOWED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(ALLOWED_ELEMENTS).map(([name, properties]) => [
    name,
    properties.map(toAttributeName)
  ])
)
const NONE: readonly string[] = []

function findForbidden(element: HtmlElement, { relativeImages }: PostForm): readonly string[] {
  const allowed = ALLOWED.get(element.tagName)
  if (allowed === undefined)
    return [`The post has a <${element.tagName}>, which Medium does not accept.`]
  if (allowed.length === 0 && element.attrs.length === 0) return NONE
  const problems = element.attrs
    .filter(({ name }) => !allowed.includes(name))
    .map(({ name }) => `The post has <${element.tagName} ${name}>, which Medium does not accept.`)
  const attribute = (name: string) => findAttribute(element, name) ?? undefined
  if (element.tagName === 'a' && !isAddress(attribute('href'), /^(?:https?|mailto|tel):/i))
    problems.push(`The post has a link without an absolute address: "${attribute('href') ?? ''}".`)
  if (element.tagName === 'img') {
    const src = attribute('src')
    if (!isAddress(src, /^https?:/i) && !(relativeImages && src !== undefined))
      problems.push(`The post has an image without an absolute address: "${src ?? ''}".`)
  }
  return problems
}

const INLINE_PARENTS = 'p h1 h2 h3 h4 li blockquote figcaption strong em a'.split(' ')

/** Where an element may be, if not outside all: Medium refuses a post whose blocks hold blocks. */
const PARENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['li', ['ol', 'ul']],
  ['img', ['figure']],
  ['figcaption', ['figure']],
  ...['strong', 'em', 'code', 'a', 'br'].map(name => [name, INLINE_PARENTS] as const)
])
const OUTSIDE = ['#document-fragment']

function findMisplaced({ tagName, parentNode }: HtmlElement): readonly string[] {
  const parent = parentNode?.nodeName ?? ''
  const parents = PARENTS.get(tagName) ?? OUTSIDE
  if (!ALLOWED.has(tagName) || parents.includes(parent)) return NONE
  const place = parent.startsWith('#') ? 'outside any block' : `inside <${parent}>`
  return [`The post has a <${tagName}> ${place}, where Medium does not accept it.`]
}

function toAttributeName(property: string): string {
  return property.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}

function isAddress(value: string | undefined, scheme: RegExp): boolean {
  return value !== undefined && scheme.test(value) && URL.canParse(value)
}

function checkTitle(root: HtmlParent, form: PostForm): string[] {
  const [first, ...rest] = root.childNodes.filter(isElement)
  const readElementText = (element: HtmlElement) => readText(element).trim()
  if (first?.tagName !== 'h1' || readElementText(first) !== form.title.trim())
    return ['The post does not begin with its title.']
  const isHeading = (element: HtmlElement) => /^h\d$/.test(element.tagName)
  const headings = rest.filter(isHeading).map(readElementText)
  const next = rest.find(({ tagName }) => !/^(?:figure|hr)$/.test(tagName))
  return listTitleProblems(headings, next !== undefined && isHeading(next), form)
}

/** `headings` are those below the title; `begins`: the first of them is right below it. */
export function listTitleProblems(
  headings: readonly string[],
  begins: boolean,
  { known, repeats }: PostForm
): string[] {
  const saysTitle = (heading: string) => known.some(title => isSameHeading(heading, title))
  const [first = ''] = headings
  return (begins && saysTitle(first)) || headings.filter(saysTitle).length > repeats
    ? ['The post has its title twice.']
    : []
}

/** What a template language leaves when it was not run. */
const REMNANT = /\{%[^%\0]{0,1000}%\}|\{\{[^}\0]{0,1000}\}\}/g

/** The first remnant in a text that nobody asked for; null when there is none. */
export function findRemnant(text: string, { templates, verbatim }: PostForm): string | null {
  const found = templates ? [] : (text.match(REMNANT) ?? [])
  return found.find(remnant => !verbatim.includes(remnant)) ?? null
}

/** Separates blocks, so that no tag is seen to begin in one and end in another. */
const EDGE = '\0'

const INLINE: ReadonlySet<string> = new Set(['a', 'em', 'strong', 'br'])

function listRemnants(root: HtmlParent, form: PostForm): string[] {
  if (form.templates) return []
  const parts: string[] = []
  collectOutsideCode(root, parts)
  const remnant = findRemnant(parts.join(''), form)
  return remnant === null
    ? []
    : [`The post has what looks like a template tag outside code: ${remnant.slice(0, 60)}.`]
}

function collectOutsideCode(parent: HtmlParent, parts: string[]): void {
  for (const child of parent.childNodes) {
    if (isTextNode(child)) parts.push(child.value)
    else if (isElement(child) && child.tagName !== 'pre' && child.tagName !== 'code') {
      const edge = INLINE.has(child.tagName) ? '' : EDGE
      parts.push(edge)
      collectOutsideCode(child, parts)
      parts.push(edge)
    }
  }
}
