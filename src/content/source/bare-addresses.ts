// Addresses in running text that GitHub's Markdown takes for links although nothing can lead there, which are text, and those
// that take the words behind them in, since a language without spaces goes on right behind an address.

import type { Link, Parents, PhrasingContent, Root } from 'mdast'
import { escapeAddress, escapeText } from '../escape-markdown.ts'
import type { LateEdit } from './text-edits.ts'
import { walkTree } from '../walk-tree.ts'

/**
 * `www.example.org\0.more` is what an author writes about, not where a reader is to go, and `https://example.org。` ends before
 * its full stop. What is written in place of each where the rest of its block stays.
 */
export function lowerBareAddresses(tree: Root): LateEdit[] {
  const found: Found[] = []
  walkTree(tree, (node, ancestors) => {
    const parent = ancestors.at(-1)
    if (node.type !== 'link' || parent === undefined || !isBare(node)) return
    const end = isEnclosed(node) ? -1 : findSentenceEnd(readText(node))
    if (end >= 0) found.push({ link: node, parent, end })
    else if (!leadsSomewhere(node.url)) found.push({ link: node, parent, end: 0 })
  })
  return found.flatMap(one => {
    const edit = createEdit(one)
    cutAddress(one)
    return edit
  })
}

/** `end` is how much of its text is an address. */
type Found = { readonly link: Link; readonly parent: Parents; readonly end: number }

/** Between angle brackets, the author says where it ends. */
function isEnclosed(link: Link): boolean {
  const [from, to] = [link.position?.start.offset, link.position?.end.offset]
  return from !== undefined && to !== undefined && to - from !== readText(link).length
}

/** Signs of Chinese, Japanese and Korean, and typographic ones, which an address that is not encoded does not have. */
const SENTENCE = /[、。〈-】〔-〛！＂（），．：；？［］｛｝～”’…]/u

/** Where in a bare address a sentence goes on; negative where it does not. */
function findSentenceEnd(text: string): number {
  const end = text.search(SENTENCE)
  const address = text.slice(0, Math.max(end, 0))
  return /^(?:https?:\/\/|www\.)[^/]+\.[^/]/i.test(address) ? end : -1
}

function createEdit({ link, end }: Found): LateEdit[] {
  const [from, to] = [link.position?.start.offset, link.position?.end.offset]
  const text = readText(link)
  if (from === undefined || to === undefined || text === '') return []
  const [address, rest] = [text.slice(0, end), escapeText(text.slice(end), false)]
  const url = cutUrl(link, text.length - end)
  const write = () =>
    end === 0
      ? rest
      : url === address
        ? `<${url}>${rest}`
        : `[${escapeText(address, false)}](${escapeAddress(url)})${rest}`
  return [{ start: from, end: to, write }]
}

/** Leaves of a link what leads somewhere, with the rest behind it as text. */
function cutAddress({ link, parent, end }: Found): void {
  const children = parent.children as PhrasingContent[]
  const at = children.indexOf(link)
  const text = readText(link)
  if (end === 0) children.splice(at, 1, ...link.children)
  else {
    link.url = cutUrl(link, text.length - end)
    link.children = [{ ...link.children[0], type: 'text', value: text.slice(0, end) }]
    children.splice(at + 1, 0, { type: 'text', value: text.slice(end) })
  }
}

function cutUrl({ url }: Link, length: number): string {
  return url.slice(0, url.length - length)
}

function readText({ children: [only] }: Link): string {
  return only?.type === 'text' ? only.value : ''
}

function isBare({ url, children: [only, ...more], data }: Link): boolean {
  if (data?.destination !== undefined || data?.tag !== undefined) return false
  if (only?.type !== 'text' || more.length > 0) return false
  return (
    url.endsWith(only.value) && /^(?:https?:\/\/|mailto:)?$/.test(url.slice(0, -only.value.length))
  )
}

function leadsSomewhere(url: string): boolean {
  return URL.canParse(url.replaceAll('\\', '%5C'))
}
