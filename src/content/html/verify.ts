// The self-check: reads the finished post back and holds it against what a post may be and what the article says.

import { defaultTreeAdapter, parseFragment } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { collectHtml, lostWords } from '../words.ts'
import { ALLOWED } from './emit.ts'

type Elem = DefaultTreeAdapterTypes.Element

export type Expected = {
  readonly title: string
  /** The words of the article's prose, in its order, without those that a finding already owns up to having left out. */
  readonly words: readonly string[]
  /** Whether an address may stay relative (`images: keep`). */
  readonly relativeImages: boolean
  /** Whether template tags were to be kept as written. */
  readonly templates: boolean
}

/** Each problem is one sentence; none when the post is what it has to be. */
export function verify(post: string, expected: Expected): string[] {
  const root = parseFragment(post)
  const problems = new Set<string>()
  for (const element of elementsOf(root))
    for (const one of wrong(element, expected)) problems.add(one)
  for (const one of wrongTitle(root, expected.title)) problems.add(one)
  if (!expected.templates) for (const one of remnants(root)) problems.add(one)
  const parts: string[] = []
  collectHtml(root, parts)
  const missing = lostWords(expected.words, parts.join(''))
  if (missing.length > 0) problems.add(`The post lacks words of the article: ${shown(missing)}.`)
  return [...problems]
}

function* elementsOf(parent: DefaultTreeAdapterTypes.ParentNode): Generator<Elem> {
  for (const child of parent.childNodes)
    if (defaultTreeAdapter.isElementNode(child)) {
      yield child
      yield* elementsOf(child)
    }
}

function wrong(element: Elem, { relativeImages }: Expected): string[] {
  const allowed = ALLOWED[element.tagName]?.map(attributeName)
  if (allowed === undefined)
    return [`The post has a <${element.tagName}>, which Medium does not take.`]
  const problems = element.attrs
    .filter(({ name }) => !allowed.includes(name))
    .map(({ name }) => `The post has <${element.tagName} ${name}>, which Medium does not take.`)
  const attribute = (name: string) => element.attrs.find(one => one.name === name)?.value
  if (element.tagName === 'a' && !isAddress(attribute('href'), /^(?:https?|mailto|tel):/i))
    problems.push(`The post has a link without an absolute address: "${attribute('href') ?? ''}".`)
  if (element.tagName === 'img') {
    const src = attribute('src')
    if (!isAddress(src, /^https?:/i) && !(relativeImages && src !== undefined))
      problems.push(`The post has an image without an absolute address: "${src ?? ''}".`)
  }
  return problems
}

function attributeName(property: string): string {
  return property.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}

function isAddress(value: string | undefined, scheme: RegExp): boolean {
  return value !== undefined && scheme.test(value) && URL.canParse(value)
}

function wrongTitle(root: DefaultTreeAdapterTypes.ParentNode, title: string): string[] {
  const [first, second] = root.childNodes.filter(node => defaultTreeAdapter.isElementNode(node))
  const textIn = (element: Elem | undefined) => {
    const parts: string[] = []
    if (element !== undefined) collectHtml(element, parts)
    return parts.join('').trim()
  }
  if (first?.tagName !== 'h1' || textIn(first) !== title.trim())
    return ['The post does not begin with its title.']
  return /^h\d$/.test(second?.tagName ?? '') && textIn(second) === title.trim()
    ? ['The post says its title twice.']
    : []
}

/** What a template language leaves when it was not run. */
export const REMNANT = /\{%[^%\0]*%\}|\{\{[^}\0]*\}\}/

/** Stands between blocks, so that no tag is seen to begin in one and end in another. */
const EDGE = '\0'

function remnants(root: DefaultTreeAdapterTypes.ParentNode): string[] {
  const parts: string[] = []
  collectProse(root, parts)
  const remnant = REMNANT.exec(parts.join(''))?.[0]
  return remnant === undefined
    ? []
    : [`The post has what looks like a template tag outside code: ${remnant.slice(0, 60)}.`]
}

function collectProse(parent: DefaultTreeAdapterTypes.ParentNode, parts: string[]): void {
  for (const child of parent.childNodes) {
    if (defaultTreeAdapter.isTextNode(child)) parts.push(child.value)
    else if (defaultTreeAdapter.isElementNode(child) && !/^(?:pre|code)$/.test(child.tagName)) {
      const edge = /^(?:a|em|strong|br)$/.test(child.tagName) ? '' : EDGE
      parts.push(edge)
      collectProse(child, parts)
      parts.push(edge)
    }
  }
}

function shown(words: readonly string[]): string {
  const some = words.slice(0, 8).join(', ')
  return words.length > 8 ? `${some} and ${words.length - 8} more` : some
}
