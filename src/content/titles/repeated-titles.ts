// What a post says above its text, and the headings of the article that would repeat it.

import { isSameTitle } from '../../text/titles.ts'
import { replaceEmojiNames } from '../blocks/emoji-names.ts'

/** A heading's text as a title: one line, without a heading id or attribute list at its end. */
export function cleanHeading(text: string): string {
  return text
    .replace(/\s*\{:?\s*[#.][^{}]*\}\s*$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Whether a reader would call two titles the same, one of which may name emoji or end with an id. */
export function isSameHeading(title: string, other: string): boolean {
  return isSameTitle(toPlainTitle(title), toPlainTitle(other))
}

function toPlainTitle(text: string): string {
  return replaceEmojiNames(cleanHeading(text), EVERY_EMOJI)
}

const EVERY_EMOJI: ReadonlyMap<string, string> = new Map()

export type ArticleTitles = {
  /** The post's title as its reader sees it. */
  readonly title: string
  readonly subtitle: string | null
  /** What is taken for the title where the article says it: the site may have a title of its own. */
  readonly known: readonly string[]
  /** Offset of the heading that the title was taken from, where its text does not tell. */
  readonly origin: number | null
  /** What a reader sees of the Markdown heading that begins at an offset; null where none does. */
  readonly findText: (offset: number | undefined) => string | null
}

/** A block as the search for titles sees it. Images and rules, which may be above a title, are `quiet`. */
export type OutlineEntry =
  | { readonly kind: 'quiet' | 'text' }
  | {
      readonly kind: 'heading'
      /** As written. */
      readonly level: number
      readonly offset: number | undefined
      /** As a title, and with marks of footnotes. */
      readonly texts: () => readonly string[]
    }

/**
 * The entries that repeat the title or subtitle: the heading that the article begins with, else its first one
 * of level 1 that says the title; then further ones right below. Any other heading is one of a section.
 */
export function findRepeatedTitles(
  entries: readonly OutlineEntry[],
  titles: ArticleTitles
): ReadonlySet<number> {
  const opener = entries.findIndex(({ kind }) => kind !== 'quiet')
  const begins = isTitle(entries[opener], titles)
  const first = begins
    ? opener
    : entries.findIndex(
        entry => entry.kind === 'heading' && entry.level === 1 && isTitle(entry, titles)
      )
  const repeated = new Set(first < 0 ? [] : [first])
  for (const [index, entry] of entries.entries()) {
    if (index <= first || entry.kind === 'quiet') continue
    if (!isTitle(entry, titles) && !isSubtitle(entry, titles)) break
    repeated.add(index)
  }
  return repeated
}

function isTitle(entry: OutlineEntry | undefined, { known, origin }: ArticleTitles): boolean {
  if (entry?.kind !== 'heading') return false
  if (origin !== null && entry.offset === origin) return true
  return entry.texts().some(text => known.some(title => isSameHeading(text, title)))
}

function isSubtitle(entry: OutlineEntry, { subtitle }: ArticleTitles): boolean {
  if (entry.kind !== 'heading' || subtitle === null) return false
  return entry.texts().some(text => isSameHeading(text, subtitle))
}
