// Marks inside what the parser took for one value: the address of a link, a text in quotes, code.

import type { Code, Definition, Image, ImageReference, Link, Nodes } from 'mdast'
import { findLastUpTo, type TextSpan } from '../text-spans.ts'
import type { Mark } from '../marks/mark.ts'
import { ATTRIBUTE } from '../marks/mask-marks.ts'
import type { TagPlace } from '../templates/template-context.ts'
import type { ExpandedTag } from '../templates/unknown-tags.ts'
import { encodeAddress } from './expansion-nodes.ts'
import type { LowerContext } from './lower-context.ts'

type Expansion = ExpandedTag['expansion']
type Write = (mark: Mark) => string

/** Replaces what is hidden in the values of a node. */
export function lowerValues(node: Nodes, context: LowerContext): void {
  switch (node.type) {
    case 'link':
    case 'image':
    case 'definition':
      lowerAddress(node, context)
      break
    case 'imageReference':
      lowerAlternative(node, readSpan(node), context)
      break
    case 'code':
    case 'inlineCode':
    case 'math':
    case 'inlineMath':
      node.value = restore(node.value, readSpan(node), context)
      if (node.type === 'code') restoreInfo(node, context)
      break
    case 'text':
      node.value = restoreColons(node.value, readSpan(node), context)
      break
    default:
  }
}

/** A definition that turned out to be a further line of a paragraph: its colon was hidden as the mark of a list. */
function restoreColons(value: string, { start, end }: TextSpan, context: LowerContext): string {
  const { marks, text } = context
  const lines = value.split('\n')
  for (
    let at = findLastUpTo(marks, start - 1, mark => mark.start) + 1;
    (marks[at]?.start ?? end) < end;
    at += 1
  ) {
    const mark = marks[at]
    if (mark?.content.kind !== 'definition') continue
    const line = text.slice(start, mark.start).split('\n').length - 1
    lines[line] = (lines[line] ?? '').replace(/^\+/, ':')
  }
  return lines.join('\n')
}

function lowerAddress(node: Link | Image | Definition, context: LowerContext): void {
  const whole = readSpan(node)
  const span = node.data?.destination ?? (node.type === 'link' ? whole : null)
  if (span === null) return
  const url = replaceMarks(node.url, span, context, mark =>
    writeInAddress(mark, 'address', context)
  )
  if (url !== node.url) node.data = { ...node.data, rewritten: true }
  node.url = url
  if (typeof node.title === 'string')
    node.title = replaceMarks(node.title, { start: span.end, end: whole.end }, context, mark =>
      writeAsText(mark, context)
    )
  if (node.type === 'image')
    lowerAlternative(node, { start: whole.start, end: span.start }, context)
  if (node.type !== 'link' || node.data?.destination !== undefined) return
  // The text of a bare address is the address.
  for (const child of node.children)
    if (child.type === 'text')
      child.value = replaceMarks(child.value, span, context, mark =>
        writeInAddress(mark, null, context)
      )
}

function lowerAlternative(
  node: Image | ImageReference,
  span: TextSpan,
  context: LowerContext
): void {
  if (typeof node.alt !== 'string') return
  node.alt = replaceMarks(node.alt, span, context, mark => writeAsText(mark, context))
}

/** `place` is null where the tag has been expanded already. */
function writeInAddress(mark: Mark, place: TagPlace | null, context: LowerContext): string {
  const { content } = mark
  if (content.kind !== 'tag' || isTextMark(mark)) return readWritten(mark, context)
  return encodeAddress(toAddress(context.expand(content.tag, place ?? 'address')))
}

export function toAddress(expansion: Expansion): string {
  switch (expansion.kind) {
    case 'text':
      return expansion.text
    case 'embed':
      return expansion.url
    case 'link':
      return expansion.destination
    case 'image':
      return expansion.src
    case 'markdown':
      return expansion.markdown.trim()
    default:
      return ''
  }
}

function writeAsText(mark: Mark, context: LowerContext): string {
  const { content } = mark
  if (content.kind !== 'tag') return readWritten(mark, context)
  const expansion = context.expand(content.tag, 'text')
  if (expansion.kind === 'link' || expansion.kind === 'raised') return expansion.text
  if (expansion.kind === 'math') return expansion.tex
  return toAddress(expansion)
}

/** What marks running text, and is nothing special in an address or in HTML. */
export function isTextMark({ content }: Mark): boolean {
  if (content.kind !== 'tag') return true
  const { kind, name } = content.tag
  if (kind === 'omission') return name !== 'html-comment'
  return kind === 'dialect' || kind === 'embed' || kind === 'picture'
}

export function readWritten({ start, end, content }: Mark, { text }: LowerContext): string {
  return content.kind === 'element' ? content.html : text.slice(start, end)
}

function restoreInfo(node: Code, context: LowerContext): void {
  const span = readSpan(node)
  if (typeof node.lang === 'string') node.lang = restore(node.lang, span, context)
  if (typeof node.meta === 'string') node.meta = restore(node.meta, span, context)
}

function restore(value: string, span: TextSpan, context: LowerContext): string {
  return replaceMarks(value, span, context, mark => readWritten(mark, context))
}

/** Puts in place of each hidden mark of a span what `write` makes of it: they occur in a value in their order. */
export function replaceMarks(
  value: string,
  span: TextSpan,
  context: LowerContext,
  write: Write
): string {
  if (context.veil === null) return value
  const { inline, line, tail } = context.veil
  if (!value.includes(inline) && !value.includes(line)) return value
  const { marks } = context
  let at = findLastUpTo(marks, span.start - 1, ({ start }) => start) + 1
  const hidden = new RegExp(
    `(?:${inline}${tail}*|(?:\\+ {3})?${line}${tail}*)(?:\\r?\\n[ \\t>]*(?:${tail}+|${line}${tail}*|${ATTRIBUTE}+(?=[^\\n]*>)))*`,
    'g'
  )
  return value.replace(hidden, found => {
    const mark = marks[at]
    at += 1
    if (mark === undefined || mark.start >= span.end) return found
    return write(mark)
  })
}

export function readSpan({ position }: Nodes): TextSpan {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
}
