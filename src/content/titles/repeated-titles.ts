// Titles as a reader compares them, and the headings of an article that would repeat what the post says above its text.

import { normalizeTitle } from '../../text/titles.ts'
import { readInlineText, type Block, type BlockOfType, type Inline } from '../blocks/block.ts'
import type { BlockGroup } from '../blocks/convert-text.ts'
import { replaceEmojiNames } from '../blocks/inline/emoji-names.ts'

export type ArticleTitles = {
  /** The post's title as its reader sees it. */
  readonly title: string
  readonly subtitle: string | null
  /** What is taken for the title where the article says it: the site may have a title of its own. */
  readonly known: readonly string[]
  /** The heading that the title was taken from, where its text does not tell. */
  readonly origin: BlockGroup | null
}

/** A heading's text as a title: one line, without a heading id or attribute list at its end. */
export function cleanHeading(text: string): string {
  return text
    .replace(/\s*\{:?\s*[#.][^{}]*\}\s*$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Whether a reader would call two titles the same, one of which may name emoji or end with an id. */
export function isSameHeading(title: string, other: string): boolean {
  return title === other || recallTitle(title) === recallTitle(other)
}

/** An article's headings are compared with its titles again and again. */
const RECALLED = new Map<string, string>()
const MOST_RECALLED = 500

function recallTitle(text: string): string {
  const known = RECALLED.get(text)
  if (known !== undefined) return known
  const title = normalizeTitle(replaceEmojiNames(cleanHeading(text), EVERY_EMOJI))
  if (RECALLED.size >= MOST_RECALLED) RECALLED.clear()
  RECALLED.set(text, title)
  return title
}

const EVERY_EMOJI: ReadonlyMap<string, string> = new Map()

/** The headings among some blocks as one line of text. */
export function joinHeadingText(blocks: readonly Block[]): string {
  const headings = blocks.filter(block => block.type === 'heading')
  return cleanHeading(headings.map(({ children }) => readInlineText(children, ' ')).join(' '))
}

/** The same without marks of footnotes, which are no part of a title. */
export function joinTitleText(blocks: readonly Block[]): string {
  return joinHeadingText(
    blocks.map(block =>
      block.type === 'heading' ? { ...block, children: omitNoteMarks(block.children) } : block
    )
  )
}

function omitNoteMarks(nodes: readonly Inline[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'text') return node.note === true ? [] : [node]
    return 'children' in node ? [{ ...node, children: omitNoteMarks(node.children) }] : [node]
  })
}

/** A block as the search for titles sees it. */
type OutlineEntry = { readonly block: Block; readonly group: BlockGroup | null }

/**
 * The blocks that repeat the title or subtitle: the heading that the article begins with, else its first one
 * of level 1 that says the title; then further ones right below. Any other heading is one of a section.
 */
export function findRepeatedTitles(
  groups: readonly BlockGroup[],
  notes: readonly Block[],
  titles: ArticleTitles
): ReadonlySet<Block> {
  const entries: OutlineEntry[] = [
    ...groups.flatMap(group => group.blocks.map(block => ({ block, group }))),
    ...notes.map(block => ({ block, group: null }))
  ]
  const opener = entries.findIndex(({ block }) => !isQuiet(block))
  const begins = isTitle(entries[opener], titles)
  const first = begins
    ? opener
    : entries.findIndex(
        entry => entry.block.type === 'heading' && entry.block.level === 1 && isTitle(entry, titles)
      )
  const repeated = new Set(
    first < 0 ? [] : entries.slice(first, first + 1).map(({ block }) => block)
  )
  for (const entry of entries.slice(first + 1)) {
    if (isQuiet(entry.block)) continue
    if (!isTitle(entry, titles) && !isSubtitle(entry, titles)) break
    repeated.add(entry.block)
  }
  return repeated
}

/** Images and rules may be above a title. */
export function isQuiet({ type }: Block): boolean {
  return type === 'figure' || type === 'rule'
}

function isTitle(entry: OutlineEntry | undefined, titles: ArticleTitles): boolean {
  if (entry?.block.type !== 'heading') return false
  if (titles.origin !== null && entry.group === titles.origin) return true
  return listTexts(entry, entry.block).some(text =>
    titles.known.some(title => isSameHeading(text, title))
  )
}

function isSubtitle(entry: OutlineEntry, { subtitle }: ArticleTitles): boolean {
  if (entry.block.type !== 'heading' || subtitle === null) return false
  return listTexts(entry, entry.block).some(text => isSameHeading(text, subtitle))
}

/** What a heading says: all of it without marks of footnotes, and the piece at hand as it is. */
function listTexts({ group }: OutlineEntry, block: BlockOfType<'heading'>): string[] {
  const whole = group?.nodes.length === 1 ? group.blocks : [block]
  return [joinTitleText(whole), joinHeadingText([block])]
}
