// The footer of a run, filled in for one article.

import type { Root } from 'mdast'
import { visitParents } from 'unist-util-visit-parents'
import { applyEdits, type TextEdit } from './text-edits.ts'
import { escapeAddress, escapeMarkdown, escapeText } from '../escape-markdown.ts'
import { parseMarkdown } from './parse-markdown.ts'

type FooterValues = { readonly title: string; readonly canonicalUrl: string | null }

/**
 * The footer's Markdown with `{canonical-url}` and `{title}` replaced, escaped for wherever they
 * are. Null when it asks for a canonical URL that the article does not have: half a sentence of attribution is worse than none.
 */
export function fillFooter(footer: string, { title, canonicalUrl }: FooterValues): string | null {
  if (canonicalUrl === null && footer.includes(CANONICAL)) return null
  const { text, slots } = insertStandIns(footer)
  if (slots.length === 0) return footer
  const values = { url: canonicalUrl ?? '', title: title.replace(/\s+/g, ' ') }
  const tree = parseMarkdown(text)
  const edits = placeSlots(slots, listFooterSpans(tree)).flatMap(slot =>
    fillSlot(slot, text, values)
  )
  return applyEdits(
    text,
    edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
  )
}

const CANONICAL = '{canonical-url}'
const PLACEHOLDER = /\{canonical-url\}|\{title\}/g

type Slot = { readonly start: number; readonly end: number; readonly isUrl: boolean }

/** A parser takes braces for text: an address in the place of an address shows which places are links. */
function insertStandIns(footer: string): {
  readonly text: string
  readonly slots: readonly Slot[]
} {
  let mark = 'standin'
  while (footer.includes(mark)) mark += 'n'
  const slots: Slot[] = []
  let text = ''
  let from = 0
  for (const { 0: placeholder, index } of footer.matchAll(PLACEHOLDER)) {
    text += footer.slice(from, index)
    const isUrl = placeholder === CANONICAL
    const standIn = isUrl ? `https://${mark}.invalid/x` : mark
    slots.push({ start: text.length, end: text.length + standIn.length, isUrl })
    text += standIn
    from = index + placeholder.length
  }
  return { text: text + footer.slice(from), slots }
}

/** Where a value may be that is not running text. A `bare` address is its own text, between angle brackets or not. */
type FooterPlace = 'code' | 'html' | 'address' | 'label' | 'bare'

type FooterSpan = { readonly start: number; readonly end: number; readonly place: FooterPlace }

function listFooterSpans(tree: Root): FooterSpan[] {
  const spans: FooterSpan[] = []
  visitParents(tree, node => {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) return
    if (/^(?:code|inlineCode|math)$/.test(node.type)) spans.push({ start, end, place: 'code' })
    if (node.type === 'html') spans.push({ start, end, place: 'html' })
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return
    const span = node.data?.destination
    if (span === undefined) spans.push({ start, end, place: 'bare' })
    // What follows the destination is the title, a text in quotes.
    else spans.push({ ...span, place: 'address' }, { start: span.end, end, place: 'label' })
  })
  return spans
}

type PlacedSlot = Slot & { readonly span: FooterSpan | null }

function placeSlots(slots: readonly Slot[], spans: readonly FooterSpan[]): PlacedSlot[] {
  return slots.map(slot => ({
    ...slot,
    span: spans.find(({ start, end }) => start <= slot.start && slot.end <= end) ?? null
  }))
}

type Values = { readonly url: string; readonly title: string }

function fillSlot(
  { start, end, isUrl, span }: PlacedSlot,
  text: string,
  { url, title }: Values
): TextEdit[] {
  const value = isUrl ? url : title
  const place = span?.place
  const edit = (replacement: string) => ({ start, end, replacement })
  if (place === 'code') return [edit(value)]
  if (place === 'html' || place === 'label') return [edit(toReferences(value))]
  if (place === 'address') return [edit(isUrl ? escapeAddress(url) : encodeURIComponent(title))]
  if (span === null) {
    const opens = /(?:^|\n)[ \t>]*(?:(?:[-+*]|\d+[.)])[ \t]+)*$/.test(text.slice(0, start))
    return [edit(isUrl ? escapeMarkdown(url, opens) : escapeText(title, opens))]
  }
  // In brackets it is an address whatever it holds.
  const address = edit(
    isUrl ? url.replace(/[\s<>]/g, encodeURIComponent) : encodeURIComponent(title)
  )
  if (text[span.start] === '<') return [address]
  const { start: from, end: to } = span
  return [insertText(from, '<'), address, insertText(to, '>')]
}

function insertText(at: number, replacement: string): TextEdit {
  return { start: at, end: at, replacement }
}

/** Text in an attribute, or in a title in quotes. */
function toReferences(value: string): string {
  return value.replace(/[&<>"'()\\]/g, character => `&#${character.charCodeAt(0)};`)
}
