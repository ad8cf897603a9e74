// Quotes and directives as HTML: callouts have a line that says of which kind they are.

import { MAYBE, writeNodes, writeText, type Pen } from './pen.ts'
import type { SourceNode } from './source-node.ts'

const CALLOUT = /^\[!([\p{L}\p{N}_ -]+)(?:\|[^\]]*)?\][+-]?[ \t]*/u

/** The first line of a callout is its title, a line of its own; without one it is labelled by its kind. */
export function writeQuote(node: SourceNode, pen: Pen): void {
  const [first, ...rest] = node.children ?? []
  const [head, ...others] = first?.type === 'paragraph' ? (first.children ?? []) : []
  const marker = head?.type === 'text' ? CALLOUT.exec(head.value ?? '') : null
  pen.open('blockquote')
  if (marker === null || head === undefined) writeNodes(node.children, pen)
  else {
    const value = (head.value ?? '').slice(marker[0].length)
    const hasTitle = hasWords([{ ...head, value }, ...others])
    pen.open('p')
    if (!hasTitle) {
      pen.addText(nameKind(marker[1] ?? ''))
      pen.add('br')
    }
    writeFirstLine([{ ...head, value }, ...others], pen)
    pen.close('p')
    writeNodes(rest, pen)
  }
  pen.close('blockquote')
}

/** Whether there are words before the end of the line: pictures alone are no title. */
function hasWords(nodes: readonly SourceNode[]): boolean {
  for (const { type, value = '', children = [] } of nodes) {
    if (type === 'break') return false
    const [line = '', ...below] = type === 'text' ? value.split('\n') : [value]
    if (type === 'footnoteReference' || line.trim() !== '' || hasWords(children)) return true
    if (below.length > 0) return false
  }
  return false
}

function nameKind(kind: string): string {
  const words = kind.trim().replace(/[_-]+/g, ' ').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function writeFirstLine(nodes: readonly SourceNode[], pen: Pen): void {
  let ended = false
  for (const node of nodes) {
    if (ended || node.type !== 'text') pen.write(node)
    else {
      const value = node.value ?? ''
      ended = value.includes('\n')
      pen.mark(node)
      writeTitleEnd(value, pen)
    }
  }
}

function writeTitleEnd(value: string, pen: Pen): void {
  const end = value.indexOf('\n')
  pen.addText(end < 0 ? value : value.slice(0, end))
  if (end < 0) return
  pen.add('br')
  pen.addText(value.slice(end))
}

/** `:::note[Title]` and `:::note{title=Title}`. */
export function writeContainer(node: SourceNode, pen: Pen): void {
  const [first, ...rest] = node.children ?? []
  const title = node.attributes?.['title'] ?? nameKind(node.name ?? '')
  const isLabel = first?.data?.directiveLabel === true
  pen.open('blockquote')
  if (isLabel) pen.write(first)
  else {
    pen.open('p')
    writeText(MAYBE, title, pen)
    pen.close('p')
  }
  writeNodes(isLabel ? rest : node.children, pen)
  pen.close('blockquote')
}
