// The words of an article and of its post, as the self-check compares them.

import type { Nodes, Root } from 'mdast'
import { CALLOUT_MARKER } from './callout-kinds.ts'
import { defaultTreeAdapter, parseFragment } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'

/** Words of prose and code, as they occur. Each digit is one of its own, so that `10<sup>2</sup>` and `10²` are the same. */
export function splitWords(text: string): string[] {
  const plain = text.replaceAll('\u0336', '').normalize('NFKC')
  return plain.toLowerCase().match(/\p{L}[\p{L}\p{M}]*|\p{N}/gu) ?? []
}

/**
 * The text of a syntax tree that a reader is meant to see: blocks apart from one another, raw HTML without its tags.
 * `toShown` is what becomes of running text, such as emoji by name.
 */
export function readProse(tree: Root, toShown: (value: string) => string): string {
  const parts: string[] = []
  collectProse(tree, parts, toShown)
  return parts.join('')
}

const SEPARATE = new Set([
  'paragraph',
  'heading',
  'code',
  'math',
  'tableCell',
  'break',
  'listItem',
  'footnoteReference',
  'image',
  'imageReference'
])

function collectProse(node: Nodes, parts: string[], toShown: (value: string) => string): void {
  if (SEPARATE.has(node.type)) parts.push('\n')
  if (node.type === 'html') parts.push(toShown(readHtmlText(node.value)))
  else if (node.type === 'text') parts.push(toShown(stripCalloutMarker(node.value)))
  else if ('value' in node && node.type !== 'yaml') parts.push(node.value)
  for (const child of listSeen(node)) collectProse(child, parts, toShown)
  if (SEPARATE.has(node.type)) parts.push('\n')
}

// No Markdown shows cells beyond those of the header.
function listSeen(node: Nodes): readonly Nodes[] {
  if (node.type !== 'table') return 'children' in node ? node.children : []
  const columns = node.children[0]?.children.length ?? 0
  return node.children.flatMap(row => row.children.slice(0, columns))
}

// `[!note]` becomes a label in words of its own.
function stripCalloutMarker(value: string): string {
  return value.replace(CALLOUT_MARKER, '')
}

const UNREAD =
  /^(?:script|style|noscript|template|svg|math|object|iframe|video|audio|form|textarea|select|button|title|head)$/
const JOINED =
  /^<\/?(?:a|abbr|b|big|code|em|font|i|ins|kbd|mark|s|small|span|strong|sub|sup|u|del|strike)\b/i

/** The text in a piece of HTML, a single tag or a whole block; tags of running text join what is around them. */
function readHtmlText(html: string): string {
  if (JOINED.test(html) && html.indexOf('>') === html.length - 1) return ''
  const parts: string[] = ['\n']
  collectHtmlText(parseFragment(html), parts)
  return parts.join('')
}

/** Appends the text of a parsed piece of HTML, blocks apart from one another. */
export function collectHtmlText(parent: DefaultTreeAdapterTypes.ParentNode, parts: string[]): void {
  for (const child of parent.childNodes) {
    if (defaultTreeAdapter.isTextNode(child)) parts.push(child.value)
    else if (defaultTreeAdapter.isElementNode(child) && !UNREAD.test(child.tagName)) {
      const joined = JOINED.test(`<${child.tagName}>`)
      if (!joined) parts.push('\n')
      collectHtmlText(child, parts)
      if (!joined) parts.push('\n')
    }
  }
}

/** The words that a post has fewer of than its article, in the article's order and as often as they are missing. */
export function findMissingWords(expected: readonly string[], found: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1)
  return expected.filter(word => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

/** A sentence where the post lacks words of the article. */
export function checkWords(expected: readonly string[], post: string): string[] {
  const words = findLostWords(expected, post)
  if (words.length === 0) return []
  const more = words.length > SHOWN_WORDS ? ` and ${words.length - SHOWN_WORDS} more` : ''
  return [`The post lacks words of the article: ${words.slice(0, SHOWN_WORDS).join(', ')}${more}.`]
}

const SHOWN_WORDS = 8

/**
 * The words of the article that its post lacks. A stray tag may join two words or part one, which a reader would not call
 * lost: so nothing is, when every letter is there in the article's order.
 */
function findLostWords(expected: readonly string[], post: string): string[] {
  const found = splitWords(post)
  const missing = findMissingWords(expected, found)
  return missing.length > 0 && isWithin(expected.join(''), found.join('')) ? [] : missing
}

function isWithin(letters: string, text: string): boolean {
  let at = 0
  for (const letter of letters) {
    at = text.indexOf(letter, at) + letter.length
    if (at < letter.length) return false
  }
  return true
}
