// Tables: aligned text where that fits a screen and loses nothing, else a list with each cell after its header.

import type { Element, ElementContent } from 'hast'
import { alignedText, alignedWidth, MAX_WIDTH } from '../aligned.ts'
import type { Alignment } from '../aligned.ts'
import { preformatted } from './code.ts'
import { decide, element, text, textOf } from './context.ts'
import type { Context, Read } from './context.ts'
import { withEmoji } from './emoji.ts'
import { lowered, raised } from './scripts.ts'

type Row = { readonly cells: readonly Element[]; readonly header: boolean }

/** A table as a block of text or a list; a table of one column without header is no more than what stands in it. */
export function table(node: Element, context: Context, read: Read): Element[] {
  const rows = withoutBlankHeader(rowsOf(node))
  const above = read(captionOf(node), context)
  const columns = Math.max(0, ...rows.map(row => row.cells.length))
  if (columns === 0) return above
  if (columns === 1 && rows[0]?.header !== true)
    return [
      ...above,
      ...rows.flatMap(row => row.cells.flatMap(cell => read(cell.children, context)))
    ]
  const what = 'Medium has no tables.'
  const choice = decide(context, 'table', node.position, what)
  const grid = rows.map(row => row.cells.map(cell => plain(cell, context)))
  const fits = alignedWidth(grid) <= MAX_WIDTH && rows.every(row => row.cells.every(isText))
  const asText = choice === 'code' || (choice === 'auto' && fits)
  if (choice !== 'fail')
    context.remarks.add(node.position, {
      rule: 'table',
      severity: 'notice',
      message: asText
        ? `${what} This one stands as aligned text in a code block.`
        : `${what} This one stands as a list, each cell after its header.`
    })
  const block = asText ? preformatted(textOfRows(rows, grid)) : null
  if (block === null) context.remarks.leftOut.push(...idleHeaders(rows))
  if (block !== null) return [...above, { ...block, position: node.position }]
  return [...above, ...read([{ ...asList(rows), position: node.position }], context)]
}

function captionOf(node: Element): ElementContent[] {
  const caption = node.children.find(one => one.type === 'element' && one.tagName === 'caption')
  return caption?.type === 'element' ? caption.children : []
}

function rowsOf(node: Element): Row[] {
  return node.children.flatMap(child => {
    if (child.type !== 'element') return []
    if (child.tagName !== 'tr') return child.tagName === 'caption' ? [] : rowsOf(child)
    const cells = child.children.filter(one => one.type === 'element')
    const header = cells.length > 0 && cells.every(cell => cell.tagName === 'th')
    return [{ cells, header }]
  })
}

// Markdown has no table without a header, but one that says nothing.
function withoutBlankHeader(rows: readonly Row[]): readonly Row[] {
  const [first, ...rest] = rows
  return first?.header === true && rest.length > 0 && first.cells.every(isBlank) ? rest : rows
}

function plain(cell: Element, context: Context): string {
  return withEmoji(spoken(cell), context.policy).replace(/\s+/g, ' ').trim()
}

function spoken(node: ElementContent): string {
  if (node.type !== 'element') return node.type === 'text' ? node.value : ''
  const inside = node.children.map(spoken).join('')
  return node.tagName === 'sup' ? raised(inside) : node.tagName === 'sub' ? lowered(inside) : inside
}

// A link, image or line break cannot stand in a code block.
function isText(node: Element): boolean {
  return node.children.every(
    child =>
      child.type !== 'element' ||
      (/^(?:strong|b|em|i|code|span|sup|sub|p)$/.test(child.tagName) && isText(child))
  )
}

function textOfRows(rows: readonly Row[], grid: readonly (readonly string[])[]): string {
  return alignedText(grid, {
    alignments: (rows[0]?.cells ?? []).map(alignmentOf),
    header: rows.length > 1 && rows[0]?.header === true
  })
}

function alignmentOf(cell: Element): Alignment {
  const { align } = cell.properties
  return align === 'right' || align === 'center' ? align : 'left'
}

function asList(rows: readonly Row[]): Element {
  const [first, ...rest] = rows
  const header = first?.header === true && rest.length > 0 ? first.cells : null
  const items = (header === null ? rows : rest).map(row => {
    const lines = row.cells.flatMap((cell, column) => {
      const label = header?.[column]
      if (isBlank(cell)) return []
      const shown = label !== undefined && !isBlank(label) ? labelOf(label) : []
      return [withLabel(shown, cell.children)]
    })
    return element(
      'li',
      lines.flatMap((line, index) => (index === 0 ? line : [element('br', []), ...line]))
    )
  })
  return element('ul', items)
}

function withLabel(label: ElementContent[], children: ElementContent[]): ElementContent[] {
  const [first, ...rest] = children.filter(
    child => child.type !== 'text' || child.value.trim() !== ''
  )
  return first?.type === 'element' && first.tagName === 'p'
    ? [element('p', [...label, ...first.children]), ...rest]
    : [...label, ...children]
}

// In a list a header is seen beside its cells alone.
function idleHeaders(rows: readonly Row[]): string[] {
  const [first, ...rest] = rows
  if (first?.header !== true || rest.length === 0) return []
  return first.cells
    .filter((_, column) => rest.every(({ cells: { [column]: cell } }) => !cell || isBlank(cell)))
    .map(textOf)
}

function labelOf(cell: Element): ElementContent[] {
  return [element('strong', structuredClone(cell.children)), text(': ')]
}

function isBlank(cell: Element): boolean {
  return textOf(cell).trim() === '' && !hasImage(cell)
}

function hasImage(node: Element): boolean {
  return node.children.some(
    child => child.type === 'element' && (child.tagName === 'img' || hasImage(child))
  )
}
