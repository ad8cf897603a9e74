// What site generators take away even inside code: a pair of raw tags with what lies between left as it is, and the comment
// marks of a shortcode that is to be shown.

import type { Root } from 'mdast'
import { visitParents } from 'unist-util-visit-parents'
import { applyEdits, type LateEdit, type TextEdit } from '../text-edits.ts'

const CODE_TAG = /\{%[-+]?\s*(?:raw|verbatim)\s*[-+]?%\}|\{\{[<%]\s*\/\*/
const RAW_PAIR = /(\{%[-+]?\s*(raw|verbatim)\s*[-+]?%\})([\s\S]*?)(\{%[-+]?\s*end\2\s*[-+]?%\})/g
const ESCAPED_SHORTCODE = /\{\{[<%]\s*\/\*[\s\S]*?\*\/\s*[>%]\}\}/g

/** Takes them out of a tree's code; the answer is what to take out of the author's text. */
export function listCodeTags(tree: Root, text: string): LateEdit[] {
  if (!CODE_TAG.test(text)) return []
  const edits: LateEdit[] = []
  visitParents(tree, node => {
    if (node.type !== 'code' && node.type !== 'inlineCode' && node.type !== 'html') return
    if (!CODE_TAG.test(node.value)) return
    node.value = applyEdits(node.value, listCodeEdits(node.value, 0))
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    for (const { replacement, ...span } of listCodeEdits(text.slice(start, end), start))
      edits.push({ ...span, write: () => replacement })
  })
  return edits
}

function listCodeEdits(source: string, offset: number): TextEdit[] {
  const edits: TextEdit[] = []
  for (const { 0: pair, 1: open = '', 4: close = '', index } of source.matchAll(RAW_PAIR))
    edits.push(
      removeTag(source, { at: index, length: open.length }, offset),
      removeTag(source, { at: index + pair.length - close.length, length: close.length }, offset)
    )
  for (const { 0: whole, index } of source.matchAll(ESCAPED_SHORTCODE))
    edits.push({
      start: offset + index,
      end: offset + index + whole.length,
      replacement: whole.replace(/^(\{\{[<%]\s*)\/\*/, '$1').replace(/\*\/(\s*[>%]\}\})$/, '$1')
    })
  return edits.sort((a, b) => a.start - b.start)
}

/** Removes a tag from code, and its line where it is alone on it. */
function removeTag(
  source: string,
  { at, length }: { readonly at: number; readonly length: number },
  offset: number
): TextEdit {
  const lineStart = source.lastIndexOf('\n', at - 1) + 1
  const lineEnd = source.indexOf('\n', at + length)
  const alone =
    source.slice(lineStart, at).trim() === '' &&
    source.slice(at + length, lineEnd < 0 ? source.length : lineEnd).trim() === ''
  if (!alone || (lineStart === 0 && lineEnd < 0))
    return { start: offset + at, end: offset + at + length, replacement: '' }
  return lineEnd < 0
    ? { start: offset + lineStart - 1, end: offset + source.length, replacement: '' }
    : { start: offset + lineStart, end: offset + lineEnd + 1, replacement: '' }
}
