// The template tags and marks in running text of a body, outside code.

import type { TemplateScope } from '../../../article/index.ts'
import {
  findRawEnd,
  findRawTag,
  findTag,
  isRawTag,
  TAG_OPENERS
} from '../templates/recognise-tags.ts'
import { isAttributeTag, isBlockTag } from '../templates/block-kinds.ts'
import { createFindBlock } from '../templates/control-blocks.ts'
import type { TemplateTags } from '../templates/own-tags.ts'
import { createOpener } from '../templates/tag-form.ts'
import type { TemplateTag } from '../templates/template-tag.ts'
import { findSpanAt, type TextSpan } from '../text-spans.ts'
import { readContainerPrefix } from '../container-prefix.ts'
import type { Mark } from './mark.ts'

export type MarkSettings = {
  /** The author's own tags. */
  readonly own: TemplateTags
  /** All, where nothing is said. */
  readonly scope?: TemplateScope
}

export type FoundTags = {
  readonly marks: readonly Mark[]
  readonly skipped: readonly number[]
  /** Between raw tags, where nothing else is looked for. */
  readonly held: readonly TextSpan[]
}

const openTags = createOpener(TAG_OPENERS)

export function findTags(
  text: string,
  code: readonly TextSpan[],
  { own, scope = 'all' }: MarkSettings
): FoundTags {
  const opener = openTags(text)
  const marks: Mark[] = []
  const skipped: number[] = []
  const held: TextSpan[] = []
  const ends: Mark[] = []
  // Raw tags that are never closed from here on.
  const openRaw = new Set<string>()
  const findBlock = createFindBlock(text, code, own)
  for (let match = opener.exec(text); match !== null; match = opener.exec(text)) {
    const at = match.index
    opener.lastIndex = at + 1
    if (findSpanAt(code, at) !== undefined) {
      skipped.push(at)
      continue
    }
    const raw = held.at(-1)
    const found = readTagAt(
      text,
      at,
      raw !== undefined && at < raw.end ? raw.end : findTextEnd(text, at, scope)
    )
    if (found === null) continue
    const tag = findBlock(found)
    // A block takes the rows of its table with it, and the tags in them.
    while ((marks.at(-1)?.end ?? 0) > tag.start) marks.pop()
    const { inner } = tag
    marks.push(toMark(text, inner === undefined ? tag : { ...tag, end: inner.start }, own))
    if (inner === undefined) opener.lastIndex = tag.end
    else {
      ends.push(toMark(text, { ...tag, start: inner.end }, own))
      opener.lastIndex = inner.start
    }
    const end = openRaw.has(tag.name) ? null : findRawEnd(text, tag)
    if (end !== null) held.push({ start: tag.end, end })
    else if (isRawTag(tag)) openRaw.add(tag.name)
  }
  return { marks: mergeEnds(marks, ends), skipped, held }
}

/** The end of a mark that holds others is not looked for where one of them reaches over it. */
function mergeEnds(marks: readonly Mark[], ends: readonly Mark[]): readonly Mark[] {
  if (ends.length === 0) return marks
  let last = 0
  return [...marks, ...ends]
    .toSorted((a, b) => a.start - b.start)
    .filter(mark => {
      if (mark.start < last) return false
      last = mark.end
      return true
    })
}

/** `rawEnd`: up to there tags are text; null where they are not. */
function readTagAt(text: string, at: number, rawEnd: number | null): TemplateTag | null {
  return rawEnd === null ? findTag(text, at) : findRawTag(text, at, rawEnd)
}

const ANY_TAG = /\{[{%]|\{#(?![^\s{}][^{}\n]*(?<!#)\})/y
const ANY_BUT_SHORTCODES = /\{%|\{\{(?![<%])/y

/** Null where the site reads what begins at an offset. */
function findTextEnd(text: string, at: number, scope: TemplateScope): number | null {
  if (scope === 'all') return null
  const unread = scope === 'none' ? ANY_TAG : ANY_BUT_SHORTCODES
  unread.lastIndex = at
  return unread.test(text) ? text.length : null
}

/** Alone on its line, a tag that stands for a block is one. */
function toMark(text: string, tag: TemplateTag, own: TemplateTags): Mark {
  const { start, end } = tag
  const from = findLineStart(text, start)
  const alone = from !== null && endsLine(text, end)
  return {
    start,
    end,
    form: alone && (isBlockTag(tag, own) || endsBlock(text, from, tag)) ? 'line' : 'inline',
    content: { kind: 'tag', tag, alone }
  }
}

/** No tag is alone so far from the beginning of its line. */
const WIDEST_PREFIX = 400

/** Where the line of an offset begins; null if there is anything before the offset but marks of quotes and lists. */
function findLineStart(text: string, offset: number): number | null {
  const window = Math.max(0, offset - WIDEST_PREFIX)
  const near = text.slice(window, offset)
  const at = near.lastIndexOf('\n') + 1
  if (at === 0 && window > 0) return null
  const before = near.slice(at)
  return readContainerPrefix(before).length === before.length ? window + at : null
}

function endsLine(text: string, offset: number): boolean {
  LINE_END.lastIndex = offset
  return LINE_END.test(text)
}

const LINE_END = /[ \t]*\r?(?:\n|(?![^]))/y

/** Attributes end the block above, but for a list, which may go on. */
function endsBlock(text: string, lineStart: number, tag: TemplateTag): boolean {
  if (!isAttributeTag(tag)) return false
  const above = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, Math.max(lineStart - 1, 0))
  return !/^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]|^[ \t]/.test(above)
}
