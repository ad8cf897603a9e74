// Template tags inside a piece of HTML: a word or an element becomes part of it, and a block of Markdown splits it.

import type { Html, RootContent } from 'mdast'
import type { Position } from 'unist'
import type { Mark } from '../marks/mark.ts'
import { setPosition } from '../node-positions.ts'
import { cutSharedIndent } from '../shared-indent.ts'
import type { ExpandedTag } from '../templates/unknown-tags.ts'
import { escapeHtml, writeInHtml } from '../templates/write-tag.ts'
import { createFenceEnd } from './boundary.ts'
import { createExpansionNodes } from './expansion-nodes.ts'
import type { LowerContext } from './lower-context.ts'
import { isTextMark, readSpan, readWritten, replaceMarks, toAddress } from './lower-values.ts'

type Expansion = ExpandedTag['expansion']
/** What splits the HTML: a tag, or the end of a container (`:::`), which no element goes beyond. */
type Block = { readonly mark: Mark; readonly expansion: Expansion | FenceEnd }
type FenceEnd = Extract<Mark['content'], { kind: 'fence-end' }>

/** Stands for a block: no parser leaves it in a text. */
const GAP = '\0'

export function partHtml(node: Html, context: LowerContext): RootContent[] {
  const span = readSpan(node)
  const blocks: Block[] = []
  const value = replaceMarks(node.value, span, context, mark => {
    const { content } = mark
    if (content.kind === 'fence-end') {
      blocks.push({ mark, expansion: content })
      return GAP
    }
    // In HTML, what marks text elsewhere is just a part of it.
    if (content.kind !== 'tag' || isTextMark(mark)) return readWritten(mark, context)
    const { tag } = content
    if (tag.kind !== 'jsx-attribute' && isInElementTag(span.start, mark.start, context))
      return escapeHtml(toAddress(context.expand(tag, 'address')))
    const expansion = context.expand(tag, 'html')
    if (!isBlock(expansion)) return writeInHtml(tag, expansion)
    blocks.push({ mark, expansion })
    return GAP
  })
  if (blocks.length > 0) return joinParts(node, value.split(GAP), blocks, context)
  node.value = value
  return [node]
}

/** No tag of an element is so long. */
const LONGEST_TAG = 2000
const TEMPLATE_TAG = /\{\{[^]*?\}\}|\{%[^]*?%\}/g
const OPEN_TAG = /<[a-z][\w:-]*\s(?:[^"'<>]|"[^"]*"|'[^']*')*(?:"[^"]*|'[^']*)?$/i

/** Whether an offset is in the value of an attribute, where there can be an address, but no element. */
function isInElementTag(from: number, offset: number, { text }: LowerContext): boolean {
  const before = text.slice(Math.max(from, offset - LONGEST_TAG), offset)
  return OPEN_TAG.test(before.replace(TEMPLATE_TAG, ''))
}

function isBlock(expansion: Expansion): boolean {
  switch (expansion.kind) {
    case 'open':
    case 'close':
    case 'callout':
      return true
    case 'markdown':
      return expansion.block
    case 'image':
      return expansion.caption !== ''
    default:
      return false
  }
}

function joinParts(
  { position }: Html,
  parts: readonly string[],
  blocks: readonly Block[],
  context: LowerContext
): RootContent[] {
  let open = 0
  let isEnded = false
  return parts.flatMap((part, index) => {
    const block = blocks[index]
    const from = blocks[index - 1]?.mark.end ?? position?.start.offset ?? 0
    const to = block?.mark.start ?? position?.end.offset ?? 0
    const between = place(createPart(part, open > 0 || isEnded, context), from, to, context)
    if (block === undefined) return between
    const { mark, expansion } = block
    isEnded ||= expansion.kind === 'fence-end'
    if (expansion.kind === 'open') open += 1
    else if (expansion.kind === 'close') open = Math.max(0, open - 1)
    return [...between, ...createBlock(mark, expansion, context)]
  })
}

/** What a tag and its end take in is Markdown, also where they are in HTML. */
function createPart(value: string, inside: boolean, context: LowerContext): RootContent[] {
  if (value.trim() === '') return []
  return inside ? context.readSnippet(dedent(value)) : [{ type: 'html', value }]
}

/** Without the indentation that all lines have, which would make code of them. */
function dedent(text: string): string {
  return cutSharedIndent(text.replace(/^[ \t]*\n|\s+$/g, '').split('\n'))
}

function createBlock(
  { start, end }: Mark,
  expansion: Block['expansion'],
  context: LowerContext
): RootContent[] {
  const position = createPosition(start, end, context)
  if (expansion.kind === 'fence-end')
    return [createFenceEnd(expansion, context.text.slice(start, end), position)]
  return createExpansionNodes(expansion, { start, end, alone: true, position }, context)
}

function place(
  nodes: readonly RootContent[],
  start: number,
  end: number,
  context: LowerContext
): RootContent[] {
  const position = createPosition(start, end, context)
  return nodes.map(node => setPosition(node, { position }))
}

function createPosition(start: number, end: number, { toPoint }: LowerContext): Position {
  return { start: toPoint(start), end: toPoint(end) }
}
