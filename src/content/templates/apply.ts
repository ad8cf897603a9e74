// Writes out the template tags of a body: the text that both formats are then made from, with its way back to the file.

import type { Nodes, Root } from 'mdast'
import { visitParents } from 'unist-util-visit-parents'
import { maskTemplates, type MaskedTag } from './mask.ts'
import { applyEdits, unedited, type Edit, type EditedText } from '../edits.ts'
import type { Place, Remarks } from '../remarks.ts'
import { spanAt } from '../spans.ts'
import { expandTag, type TagPlace, type TemplateContext } from './expand.ts'
import { writeTag } from './written.ts'

type Told = {
  readonly remarks: Remarks
  /** Where an offset of the body stands in the article. */
  readonly place: (offset: number) => Place
}

/** Writes out the tags that stand outside code; what is not known goes to `remarks`, with its place in the article. */
export function expandTemplates(
  body: string,
  parse: (text: string) => Root,
  given: Omit<TemplateContext, 'imports'> & Told
): EditedText {
  const { masked, tags } = maskTemplates(body, parse, { mdx: /\.mdx$/i.test(given.path) })
  if (tags.length === 0 && !CODE_TAG.test(body)) return unedited(body)
  const context = { ...given, imports: importsIn(tags) }
  const tree = parse(masked)
  const places = placesIn(tree)
  const edits = tags.flatMap(tag => {
    const place = placeOf(tag, places)
    // What marks text is part of an address or of HTML where it stands in one.
    if (tag.kind === 'dialect' && place !== 'text') return []
    const { expansion, remark } = expandTag(tag, place, context)
    if (remark !== null) context.remarks.add(context.place(tag.start), remark)
    return [
      { start: tag.start, end: tag.end, replacement: writeTag(body, tag, { place, expansion }) }
    ]
  })
  return applyEdits(
    body,
    [...edits, ...codeEdits(tree, body)].sort((a, b) => a.start - b.start)
  )
}

/** Pictures that MDX imports, by the names it gives them. */
function importsIn(tags: readonly MaskedTag[]): ReadonlyMap<string, string> {
  const modules = tags.filter(({ kind }) => kind === 'mdx-module').map(({ text }) => text)
  const files = modules
    .join('\n')
    .matchAll(/^import\s+(?:\*\s+as\s+)?([\w$]+)\s+from\s+["']([^"'\n]+\.[a-z]{3,4})["']/gm)
  return new Map([...files].map(([, name = '', file = '']) => [name, file]))
}

type PlaceSpan = { readonly start: number; readonly end: number; readonly place: TagPlace }

function placesIn(tree: Root): PlaceSpan[] {
  const spans: PlaceSpan[] = []
  visitParents(tree, node => {
    const span = destinationOf(node)
    if (span !== null) spans.push({ ...span, place: 'address' })
    else if (node.type === 'html') spans.push({ ...offsets(node), place: 'html' })
  })
  return spans.sort((a, b) => a.start - b.start)
}

/** Where a node names its address; the whole of a bare or bracketed URL. */
function destinationOf(node: Nodes): { start: number; end: number } | null {
  if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return null
  return node.data?.destination ?? (node.type === 'link' ? offsets(node) : null)
}

function offsets({ position }: Nodes): { start: number; end: number } {
  return { start: position?.start.offset ?? -1, end: position?.end.offset ?? -1 }
}

function placeOf(tag: MaskedTag, places: readonly PlaceSpan[]): TagPlace {
  return spanAt(places, tag.start)?.place ?? 'text'
}

const CODE_TAG = /\{%[-+]?\s*(?:raw|verbatim)\s*[-+]?%\}|\{\{[<%]\s*\/\*/

/**
 * What site generators take away even inside code: a pair of raw tags with what lies between left as it is, and the
 * comment marks of a shortcode that is to be shown.
 */
function codeEdits(tree: Root, body: string): Edit[] {
  const edits: Edit[] = []
  visitParents(tree, node => {
    if (node.type !== 'code' && node.type !== 'inlineCode') return
    const { start, end } = offsets(node)
    const source = body.slice(start, end)
    if (!CODE_TAG.test(source)) return
    for (const pair of source.matchAll(RAW_PAIR))
      edits.push(
        without(source, { at: pair.index, length: pair[1]?.length ?? 0 }, start),
        without(
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
function without(
  source: string,
  { at, length }: { readonly at: number; readonly length: number },
  offset: number
): Edit {
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
