// Tables: aligned text where that fits a screen and loses nothing, else a list with each cell after its header.

import type { Element, ElementContent } from 'hast'
import { alignTable, measureTable, MAX_TABLE_WIDTH } from './aligned-table.ts'
import type { ColumnAlignment } from './aligned-table.ts'
import { decide, type BlockContext, type ReadBlock } from './block-context.ts'
import { createCode } from './code.ts'
import { BLOCK_ELEMENTS } from './element-names.ts'
import { createElement, createTextNode, isHidden, readNodeText } from './html-nodes.ts'
import { replaceEmojiNames } from './inline/emoji-names.ts'
import { lowerText, raiseText } from './inline/raised-text.ts'
import { convertPictureGrid, createFigure, isPicture } from './picture-grid.ts'
import { isBlankCell, listRows, omitBlankHeader } from './table-rows.ts'
import type { Row } from './table-spans.ts'

/** A table as a block of text or a list; a table of one column without a header is just its contents. */
export function convertTable(node: Element, context: BlockContext): ReadBlock[] {
  const rows = omitBlankHeader(listRows(node))
  const above = context.readBlocks(findCaption(node), context)
  const columns = Math.max(0, ...rows.map(row => row.cells.length))
  if (columns === 0) return above
  if (columns === 1 && rows[0]?.header !== true)
    return [
      ...above,
      ...rows.flatMap(row => row.cells.flatMap(cell => context.readBlocks(cell.children, context)))
    ]
  const what = 'Medium has no tables'
  const choice = decide(context, 'table', node.position, `${what}.`)
  const pictures = choice === 'auto' ? convertPictureGrid(node, rows, context) : null
  if (pictures !== null) return [...above, ...pictures]
  const grid = rows.map(row => row.cells.map(cell => readCell(cell, context)))
  const fits = measureTable(grid) <= MAX_TABLE_WIDTH && rows.every(row => row.cells.every(isText))
  const asText = choice === 'code' || (choice === 'auto' && fits)
  reportLines(node, rows, context)
  if (choice !== 'fail') reportTable(node, rows, asText, context)
  const block = asText ? createCode(printRows(rows, grid), null, node.position) : null
  if (block !== null) return [...above, block]
  const list: Element = { ...toList(rows), ...(node.position && { position: node.position }) }
  return [...above, ...context.readBlocks([...listHeaderPictures(rows), list], context)]
}

function reportTable(
  { position }: Element,
  rows: readonly Row[],
  asText: boolean,
  { diagnostics }: BlockContext
): void {
  const what = `Medium has no tables, so this one was converted to ${asText ? 'aligned text' : 'a list'}`
  const lost = asText ? rows.flatMap(({ cells }) => cells.flatMap(listLost)) : []
  if (lost.length === 0)
    diagnostics.add(position, { rule: 'table', severity: 'notice', message: `${what}.` })
  else
    diagnostics.add(position, {
      rule: 'table',
      severity: 'warning',
      message: `${what}, which can hold neither links nor pictures: ${[...new Set(lost)].join(', ')}.`,
      remedy: 'Choose the policy `table: list` to keep them, or put them outside the table.'
    })
}

/** The addresses of links and pictures in a cell. */
function listLost({ properties, children }: Element): string[] {
  const own = [properties.href, properties.src].filter(address => typeof address === 'string')
  return [...own, ...children.flatMap(child => (child.type === 'element' ? listLost(child) : []))]
}

/** A picture is no label, so one in the header is shown once, above the list. */
function listHeaderPictures([first, ...rest]: readonly Row[]): Element[] {
  if (first?.header !== true || rest.length === 0) return []
  return first.cells.flatMap(cell => (isPicture(cell) ? createFigure(cell, []) : findImages(cell)))
}

function findImages(node: Element): Element[] {
  const elements = node.children.filter(child => child.type === 'element')
  return elements.flatMap(child => (child.tagName === 'img' ? [child] : findImages(child)))
}

function omitImages(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node]
    // Words on either side stay apart.
    return node.tagName === 'img'
      ? [createTextNode(' ')]
      : [{ ...node, children: omitImages(node.children) }]
  })
}

function findCaption(node: Element): ElementContent[] {
  const caption = node.children.find(
    child => child.type === 'element' && child.tagName === 'caption'
  )
  return caption?.type === 'element' ? caption.children : []
}

function readCell(cell: Element, context: BlockContext): string {
  return replaceEmojiNames(readCellText(cell), context.policy).replace(/\s+/g, ' ').trim()
}

function readCellText(node: ElementContent): string {
  if (node.type !== 'element') return node.type === 'text' ? node.value : ''
  if (isHidden(node)) return ''
  const inside = node.children.map(readCellText).join('')
  // Lines and blocks are apart.
  if (node.tagName === 'br' || BLOCK_ELEMENTS.has(node.tagName)) return ` ${inside} `
  return node.tagName === 'sup'
    ? raiseText(inside)
    : node.tagName === 'sub'
      ? lowerText(inside)
      : inside
}

// A code block cannot hold a link, image or line break.
function isText(node: Element): boolean {
  return node.children.every(
    child =>
      child.type !== 'element' ||
      (/^(?:strong|b|em|i|code|span|sup|sub|p)$/.test(child.tagName) && isText(child))
  )
}

function printRows(rows: readonly Row[], grid: readonly (readonly string[])[]): string {
  return alignTable(grid, {
    alignments: (rows[0]?.cells ?? []).map(readAlignment),
    header: rows.length > 1 && rows[0]?.header === true
  })
}

function readAlignment(cell: Element): ColumnAlignment {
  const { align } = cell.properties
  return align === 'right' || align === 'center' ? align : 'left'
}

function toList(rows: readonly Row[]): Element {
  const [first, ...rest] = rows
  const header = first?.header === true && rest.length > 0 ? first.cells : null
  const items = (header === null ? rows : rest).map(row => {
    const lines: ElementContent[][] = []
    const pictures: Element[] = []
    for (const [column, cell] of row.cells.entries()) {
      const label = header?.[column]
      if (isBlankCell(cell)) continue
      if (isPicture(cell)) pictures.push(...createFigure(cell, [label]))
      else lines.push(prependHeader(label === undefined ? [] : createHeaderLabel(label), cell))
    }
    const text = lines.flatMap((line, at) => (at === 0 ? line : [createElement('br', []), ...line]))
    return createElement('li', [...text, ...pictures])
  })
  return createElement('ul', items)
}

function prependHeader(label: ElementContent[], { children }: Element): ElementContent[] {
  const [first, ...rest] = children.filter(
    child => child.type !== 'text' || child.value.trim() !== ''
  )
  return first?.type === 'element' && first.tagName === 'p'
    ? [createElement('p', [...label, ...first.children]), ...rest]
    : [...label, ...children]
}

/** None for a header without text, such as a picture. */
function createHeaderLabel(cell: Element): ElementContent[] {
  if (readNodeText(cell).trim() === '') return []
  const label = trimEnd(omitImages(structuredClone(cell.children)))
  return [createElement('strong', label), createTextNode(': ')]
}

/** The colon is right behind the last word. */
function trimEnd(nodes: readonly ElementContent[]): ElementContent[] {
  const last = nodes.at(-1)
  const before = nodes.slice(0, -1)
  if (last?.type === 'text') {
    const value = last.value.trimEnd()
    return value === '' ? trimEnd(before) : [...before, createTextNode(value)]
  }
  return last?.type === 'element'
    ? [...before, { ...last, children: trimEnd(last.children) }]
    : [...nodes]
}

/** Kramdown draws a line where a row has dashes alone. */
function isLine({ cells, header }: Row): boolean {
  const text = cells.map(cell => readNodeText(cell).trim()).join('')
  return !header && /^[-=:+]{3,}$/.test(text) && /^(?:-{3,}|={3,}|:-)/.test(text)
}

function reportLines(node: Element, rows: readonly Row[], { diagnostics }: BlockContext): void {
  if (!rows.some(isLine)) return
  diagnostics.add(node.position, {
    rule: 'table',
    severity: 'warning',
    message: 'This table has a row of dashes, which readers will see as typed.',
    remedy: 'Remove the row, or make two tables.'
  })
}
