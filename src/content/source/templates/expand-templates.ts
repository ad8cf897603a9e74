// Writes out the template tags of a body: the text that both formats are then made from, with its way back to the file.

import type { Nodes, Root } from 'mdast'
import { visitParents } from 'unist-util-visit-parents'
import { maskTags, type MaskedTag } from './mask-tags.ts'
import { applyEdits, keepText, type TextEdit, type EditedText } from '../text-edits.ts'
import type { NodePlace, DiagnosticCollector } from '../../diagnostic-collector.ts'
import { findSpanAt } from '../text-spans.ts'
import { expandTag, type TagPlace, type TemplateContext } from './expand-tag.ts'
import { writeTag } from './write-tag.ts'

type CollectorParts = {
  readonly diagnostics: DiagnosticCollector
  /** The place in the article of an offset of the body. */
  readonly place: (offset: number) => NodePlace
}

/** Writes out the tags outside code; what is not known is reported, with its place in the article. */
export function expandTemplates(
  body: string,
  parse: (text: string) => Root,
  given: Omit<TemplateContext, 'imports'> & CollectorParts
): EditedText {
  const { masked, tags } = maskTags(body, parse, { mdx: /\.mdx$/i.test(given.path) })
  if (tags.length === 0 && !CODE_TAG.test(body)) return keepText(body)
  const context = { ...given, imports: listImports(tags) }
  const tree = parse(masked)
  const places = listTagPlaces(tree)
  const edits = tags.flatMap(tag => {
    const place = findTagPlace(tag, places)
    // Inside an address or HTML, what marks text elsewhere is just a part of it.
    if (isTextMark(tag) && place !== 'text') return []
    const { expansion, diagnostic: diagnostic } = expandTag(tag, place, context)
    if (diagnostic !== null) context.diagnostics.add(context.place(tag.start), diagnostic)
    return [
      { start: tag.start, end: tag.end, replacement: writeTag(body, tag, { place, expansion }) }
    ]
  })
  return applyEdits(
    body,
    [...edits, ...listCodeEdits(tree, body)].sort((a, b) => a.start - b.start)
  )
}

function isTextMark({ kind, name }: MaskedTag): boolean {
  if (kind === 'omission') return name !== 'html-comment'
  return kind === 'dialect' || kind === 'embed' || kind === 'picture'
}

/** Pictures that MDX imports, by the names it gives them. */
function listImports(tags: readonly MaskedTag[]): ReadonlyMap<string, string> {
  const modules = tags.filter(({ kind }) => kind === 'mdx-module').map(({ text }) => text)
  const files = modules
    .join('\n')
    .matchAll(/^import\s+(?:\*\s+as\s+)?([\w$]+)\s+from\s+["']([^"'\n]+\.[a-z]{3,4})["']/gm)
  return new Map([...files].map(([, name = '', file = '']) => [name, file]))
}

type PlaceSpan = { readonly start: number; readonly end: number; readonly place: TagPlace }

function listTagPlaces(tree: Root): PlaceSpan[] {
  const spans: PlaceSpan[] = []
  visitParents(tree, node => {
    const span = findDestination(node)
    if (span !== null) spans.push({ ...span, place: 'address' })
    else if (node.type === 'html') spans.push({ ...readOffsets(node), place: 'html' })
  })
  return spans.sort((a, b) => a.start - b.start)
}

/** Where a node names its address; the whole of a bare or bracketed URL. */
function findDestination(node: Nodes): { start: number; end: number } | null {
  if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return null
  return node.data?.destination ?? (node.type === 'link' ? readOffsets(node) : null)
}

function readOffsets({ position }: Nodes): { start: number; end: number } {
  return { start: position?.start.offset ?? -1, end: position?.end.offset ?? -1 }
}

function findTagPlace(tag: MaskedTag, places: readonly PlaceSpan[]): TagPlace {
  return findSpanAt(places, tag.start)?.place ?? 'text'
}

const CODE_TAG = /\{%[-+]?\s*(?:raw|verbatim)\s*[-+]?%\}|\{\{[<%]\s*\/\*/

/**
 * What site generators take away even inside code: a pair of raw tags with what lies between left as it is, and the
 * comment marks of a shortcode that is to be shown.
 */
function listCodeEdits(tree: Root, body: string): TextEdit[] {
  const edits: TextEdit[] = []
  visitParents(tree, node => {
    if (node.type !== 'code' && node.type !== 'inlineCode') return
    const { start, end } = readOffsets(node)
    const source = body.slice(start, end)
    if (!CODE_TAG.test(source)) return
    for (const pair of source.matchAll(RAW_PAIR))
      edits.push(
        removeTag(source, { at: pair.index, length: pair[1]?.length ?? 0 }, start),
        removeTag(
          source,
          {
            at: pair.index + pair[0].length - (pair[4]?.length ?? 0),
            length: pair[4]?.length ?? 0
          },
          start
        )
      )
    for (const { 0: whole, index } of source.matchAll(ESCAPED_SHORTCODE))
      edits.push({
        start: start + index,
        end: start + index + whole.length,
        replacement: whole.replace(/^(\{\{[<%]\s*)\/\*/, '$1').replace(/\*\/(\s*[>%]\}\})$/, '$1')
      })
  })
  return edits
}

const RAW_PAIR = /(\{%[-+]?\s*(raw|verbatim)\s*[-+]?%\})([\s\S]*?)(\{%[-+]?\s*end\2\s*[-+]?%\})/g
const ESCAPED_SHORTCODE = /\{\{[<%]\s*\/\*[\s\S]*?\*\/\s*[>%]\}\}/g

/** Removes a tag from code, and its line where it is alone on it. */
function removeTag(
  source: string,
  { at, length }: { readonly at: number; readonly length: number },
  offset: number
): TextEdit {
  const lineStart = source.lastIndexOf('\n', at - 1) + 1
  const lineEnd = source.indexOf('\n', at + length) + 1
  const alone =
    lineStart > 0 &&
    lineEnd > 0 &&
    source.slice(lineStart, at).trim() === '' &&
    source.slice(at + length, lineEnd).trim() === ''
  return alone
    ? { start: offset + lineStart, end: offset + lineEnd, replacement: '' }
    : { start: offset + at, end: offset + at + length, replacement: '' }
}
