// The self-check: reads the finished post back and holds it against what a post may be and what the article says.

import { defaultTreeAdapter, parseFragment } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { checkWords, collectHtmlText } from '../compared-words.ts'
import { ALLOWED_ELEMENTS } from '../post-elements.ts'
import { isSameHeading } from '../titles/repeated-titles.ts'

type Elem = DefaultTreeAdapterTypes.Element

export type ExpectedPost = {
  readonly title: string
  /** What counts as the title where a heading says it: that of the site, too. */
  readonly known: readonly string[]
  /** How many headings besides the title may say one of these: those of sections. */
  readonly repeats: number
  /** What is shown as it was given, whatever looks like a template tag in it: title, subtitle and footer. */
  readonly verbatim: string
  /** The words of the article's prose, in its order, without those that a diagnostic says were left out. */
  readonly words: readonly string[]
  /** Whether an address may stay relative (`images: keep`). */
  readonly relativeImages: boolean
  /** Whether template tags were to be kept as written. */
  readonly templates: boolean
}

/** Each problem is one sentence; none when the post is as it should be. */
export function verifyHtml(post: string, expected: ExpectedPost): string[] {
  const root = parseFragment(post)
  const problems = new Set<string>()
  for (const element of listElements(root))
    for (const problem of [...findForbidden(element, expected), ...findMisplaced(element)])
      problems.add(problem)
  for (const problem of checkTitle(root, expected)) problems.add(problem)
  for (const problem of listRemnants(root, expected)) problems.add(problem)
  const parts: string[] = []
  collectHtmlText(root, parts)
  for (const problem of checkWords(expected.words, parts.join(''))) problems.add(problem)
  return [...problems]
}

function* listElements(parent: DefaultTreeAdapterTypes.ParentNode): Generator<Elem> {
  for (const child of parent.childNodes)
    if (defaultTreeAdapter.isElementNode(child)) {
      yield child
      yield* listElements(child)
    }
}

function findForbidden(element: Elem, { relativeImages }: ExpectedPost): string[] {
  const allowed = ALLOWED_ELEMENTS[element.tagName]?.map(toAttributeName)
  if (allowed === undefined)
    return [`The post has a <${element.tagName}>, which Medium does not accept.`]
  const problems = element.attrs
    .filter(({ name }) => !allowed.includes(name))
    .map(({ name }) => `The post has <${element.tagName} ${name}>, which Medium does not accept.`)
  const attribute = (name: string) => element.attrs.find(attr => attr.name === name)?.value
  if (element.tagName === 'a' && !isAddress(attribute('href'), /^(?:https?|mailto|tel):/i))
    problems.push(`The post has a link without an absolute address: "${attribute('href') ?? ''}".`)
  if (element.tagName === 'img') {
    const src = attribute('src')
    if (!isAddress(src, /^https?:/i) && !(relativeImages && src !== undefined))
      problems.push(`The post has an image without an absolute address: "${src ?? ''}".`)
  }
  return problems
}

/** Where an element may be: Medium refuses a post whose blocks hold blocks. */
const PARENTS: readonly (readonly [elements: RegExp, parents: RegExp])[] = [
  [/^li$/, /^[ou]l$/],
  [/^(?:img|figcaption)$/, /^figure$/],
  [/^(?:strong|em|code|a|br)$/, /^(?:p|h[1-4]|li|blockquote|figcaption|strong|em|a)$/],
  [/./, /^#document-fragment$/]
]

function findMisplaced({ tagName, parentNode }: Elem): string[] {
  const parent = parentNode?.nodeName ?? ''
  const [, parents] = PARENTS.find(([elements]) => elements.test(tagName)) ?? []
  if (ALLOWED_ELEMENTS[tagName] === undefined || parents?.test(parent) === true) return []
  const place = parent.startsWith('#') ? 'outside any block' : `inside <${parent}>`
  return [`The post has a <${tagName}> ${place}, where Medium does not accept it.`]
}

function toAttributeName(property: string): string {
  return property.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}

function isAddress(value: string | undefined, scheme: RegExp): boolean {
  return value !== undefined && scheme.test(value) && URL.canParse(value)
}

function checkTitle(root: DefaultTreeAdapterTypes.ParentNode, expected: ExpectedPost): string[] {
  const [first, ...rest] = root.childNodes.filter(node => defaultTreeAdapter.isElementNode(node))
  const readElementText = (element: Elem | undefined) => {
    const parts: string[] = []
    if (element !== undefined) collectHtmlText(element, parts)
    return parts.join('').trim()
  }
  if (first?.tagName !== 'h1' || readElementText(first) !== expected.title.trim())
    return ['The post does not begin with its title.']
  const isHeading = (element: Elem) => /^h\d$/.test(element.tagName)
  const headings = rest.filter(isHeading).map(readElementText)
  const next = rest.find(({ tagName }) => !/^(?:figure|hr)$/.test(tagName))
  return listTitleProblems(headings, next !== undefined && isHeading(next), expected)
}

/** `headings` are those below the title; `begins`: the first of them is right below it. */
export function listTitleProblems(
  headings: readonly string[],
  begins: boolean,
  { known, repeats }: ExpectedPost
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
export function findRemnant(text: string, { templates, verbatim }: ExpectedPost): string | null {
  const found = templates ? [] : (text.match(REMNANT) ?? [])
  return found.find(remnant => !verbatim.includes(remnant)) ?? null
}

/** Separates blocks, so that no tag is seen to begin in one and end in another. */
const EDGE = '\0'

function listRemnants(root: DefaultTreeAdapterTypes.ParentNode, expected: ExpectedPost): string[] {
  const parts: string[] = []
  collectOutsideCode(root, parts)
  const remnant = findRemnant(parts.join(''), expected)
  return remnant === null
    ? []
    : [`The post has what looks like a template tag outside code: ${remnant.slice(0, 60)}.`]
}

function collectOutsideCode(parent: DefaultTreeAdapterTypes.ParentNode, parts: string[]): void {
  for (const child of parent.childNodes) {
    if (defaultTreeAdapter.isTextNode(child)) parts.push(child.value)
    else if (defaultTreeAdapter.isElementNode(child) && !/^(?:pre|code)$/.test(child.tagName)) {
      const edge = /^(?:a|em|strong|br)$/.test(child.tagName) ? '' : EDGE
      parts.push(edge)
      collectOutsideCode(child, parts)
      parts.push(edge)
    }
  }
}
