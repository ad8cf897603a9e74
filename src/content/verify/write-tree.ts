// A syntax tree as HTML, each node as the element that CommonMark gives it, so that the proof reads Markdown and raw HTML
// in one go, as a browser would.

import { closeTags } from './close-tags.ts'
import { escapeText, MAYBE, writeElement, writeNodes, type Pen } from './pen.ts'
import { listNodes, type SourceNode } from './source-node.ts'
import { writeContainer, writeQuote } from './write-callouts.ts'
import { writeLowered } from './write-lowered.ts'
import { isNote, numberNotes, writeNotes } from './write-notes.ts'

export type WrittenTree = {
  readonly html: string
  /** The line of the author's text that is at an offset of the HTML. */
  readonly findLine: (offset: number) => number
  /** The node that is at an offset of the HTML. */
  readonly findOffset: (offset: number) => number
}

/** Whether a diagnostic says that the footnote of a line was left out. */
export type IsNoteTold = (line: number) => boolean

/** `text` is what the offsets of the tree are counted in. */
export function writeTree(root: SourceNode, text: string, isNoteTold: IsNoteTold): WrittenTree {
  const all = [...listNodes(root)]
  const closed = closeTags(all.filter(({ type }) => type === 'html'))
  const starts: number[] = []
  const nodes: SourceNode[] = []
  const pen: Pen = {
    html: '',
    definitions: nameNodes(all, 'definition'),
    notes: numberNotes(root, nameNodes(all, 'footnoteDefinition')),
    mark: node => {
      if (node.position === undefined) return
      starts.push(pen.html.length)
      nodes.push(node)
    },
    write: node => {
      pen.mark(node)
      if (node.type === 'html') pen.html += cutOpenTag(closed.get(node) ?? node.value ?? '')
      // A footnote that is left out is told; else it is expected where it is.
      else if (node.type !== 'footnoteDefinition') writeNode(node, pen)
      else if (!isNote(node, pen.notes) && !isNoteTold(node.position?.start.line ?? 0))
        writeNodes(node.children, pen)
    }
  }
  writeTop(root.children ?? [], text, pen)
  writeNotes(pen)
  const findIndex = (offset: number) => Math.max(0, countUpTo(starts, offset) - 1)
  return {
    html: pen.html,
    findOffset: offset => nodes[findIndex(offset)]?.position?.start.offset ?? -1,
    findLine: offset => {
      const index = findIndex(offset)
      const lines = pen.html.slice(starts[index], offset).match(/\n/g)?.length ?? 0
      return (nodes[index]?.position?.start.line ?? 1) + lines
    }
  }
}

/** How many of the sorted numbers are not above one. */
function countUpTo(sorted: readonly number[], most: number): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((sorted[middle] ?? 0) <= most) from = middle + 1
    else to = middle
  }
  return from
}

/** The first of a name counts. */
function nameNodes(nodes: readonly SourceNode[], type: string): Map<string, SourceNode> {
  const named = new Map<string, SourceNode>()
  for (const node of nodes) {
    const name = node.identifier?.toUpperCase() ?? ''
    if (node.type === type && !named.has(name)) named.set(name, node)
  }
  return named
}

/** A listing in HTML that has a blank line is read by its bytes, though Markdown ends the HTML there. */
function writeTop(nodes: readonly SourceNode[], text: string, pen: Pen): void {
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]
    if (node === undefined) continue
    const end = findListingEnd(nodes, index)
    if (end <= index) pen.write(node)
    else {
      pen.mark(node)
      const start = node.position?.start.offset ?? 0
      pen.html += `${text.slice(start, text.indexOf('</pre', start))}</pre>`
      writeRest(nodes[end], pen)
      index = end
    }
  }
}

/** The index of the node in which the `pre` ends that another one begins. */
function findListingEnd(nodes: readonly SourceNode[], from: number): number {
  const { type, value = '' } = nodes[from] ?? { type: '' }
  if (type !== 'html' || !/<pre\b(?![\s\S]*<\/pre\b)/i.test(value)) return from
  return nodes.findIndex((node, index) => index > from && [...listNodes(node)].some(endsListing))
}

function endsListing({ type, value = '' }: SourceNode): boolean {
  return type === 'html' && value.includes('</pre')
}

/** What a node has after the end of a listing. */
function writeRest(node: SourceNode | undefined, pen: Pen): void {
  const value = node?.value ?? ''
  if (node?.type === 'html') pen.html += value.slice(value.indexOf('</pre')).replace(/^[^>]*>/, '')
  const { children = [] } = node ?? {}
  writeNodes(children.slice(children.findIndex(endsListing) + 1), pen)
}

function writeNode(node: SourceNode, pen: Pen): void {
  if (node.data?.hName !== undefined) writeLowered(node, node.data.hName, pen)
  else if (Object.hasOwn(WRITERS, node.type)) WRITERS[node.type]?.(node, pen)
  else if (node.children !== undefined) writeNodes(node.children, pen)
  else pen.html += escapeText(node.value ?? '')
}

type Write = (node: SourceNode, pen: Pen) => void

const WRITERS: Readonly<Record<string, Write>> = {
  paragraph: wrap('p'),
  emphasis: wrap('em'),
  strong: wrap('strong'),
  delete: wrap('del'),
  heading: (node, pen) => {
    writeElement(`h${node.depth ?? 1}`, node, pen)
  },
  thematicBreak: addHtml('<hr>'),
  break: addHtml('<br>'),
  definition: addHtml(''),
  yaml: addHtml(''),
  toml: addHtml(''),
  list: writeList,
  listItem: writeItem,
  blockquote: writeQuote,
  containerDirective: writeContainer,
  leafDirective: (node, pen) => {
    pen.html += `<${MAYBE}>::${escapeText(node.name ?? '')}</${MAYBE}><${MAYBE}>`
    writeNodes(node.children, pen)
    pen.html += `</${MAYBE}>`
  },
  code: (node, pen) => {
    const title = readFileName(node.meta ?? '')
    if (title !== null) pen.html += `<${MAYBE}>${escapeText(title)}</${MAYBE}>`
    writeListing(node, pen)
  },
  math: writeListing,
  inlineCode: writeCode,
  inlineMath: writeCode,
  link: (node, pen) => {
    writeLink(node, node.url ?? '', pen)
  },
  linkReference: (node, pen) => {
    writeLink(node, findDefinition(node, pen)?.url ?? '', pen)
  },
  image: (node, pen) => {
    writeImage(node, node, pen)
  },
  imageReference: (node, pen) => {
    writeImage(node, findDefinition(node, pen) ?? node, pen)
  },
  table: writeTable,
  footnoteReference: (node, pen) => {
    pen.html += `<sup>${pen.notes.numbers.get(node.identifier?.toUpperCase() ?? '') ?? ''}</sup>`
  }
}

function wrap(tagName: string): Write {
  return (node, pen) => writeElement(tagName, node, pen)
}

function addHtml(html: string): Write {
  return (_, pen) => {
    pen.html += html
  }
}

function writeList(node: SourceNode, pen: Pen): void {
  const name = node.ordered === true ? 'ol' : 'ul'
  const start = typeof node.start === 'number' ? ` start="${node.start}"` : ''
  pen.html += `<${name}${start}>`
  writeNodes(node.children, pen)
  pen.html += `</${name}>`
}

function writeItem(node: SourceNode, pen: Pen): void {
  const [first, ...rest] = node.children ?? []
  pen.html += '<li>'
  if (typeof node.checked !== 'boolean') writeNodes(node.children, pen)
  else {
    const isText = first?.type === 'paragraph'
    pen.html += `<p><input type="checkbox"${node.checked ? ' checked' : ''}>`
    if (isText) writeNodes(first.children, pen)
    pen.html += '</p>'
    writeNodes(isText ? rest : node.children, pen)
  }
  pen.html += '</li>'
}

function writeListing({ value }: SourceNode, pen: Pen): void {
  // A parser swallows the line end after the tag.
  pen.html += `<pre>\n${escapeText(value ?? '')}</pre>`
}

function writeCode({ value }: SourceNode, pen: Pen): void {
  pen.html += `<code>${escapeText(value ?? '')}</code>`
}

function writeLink(node: SourceNode, url: string, pen: Pen): void {
  pen.html += `<a href="${escapeText(url)}">`
  writeNodes(node.children, pen)
  pen.html += '</a>'
}

function findDefinition({ identifier }: SourceNode, pen: Pen): SourceNode | undefined {
  return pen.definitions.get(identifier?.toUpperCase() ?? '')
}

function writeImage({ alt }: SourceNode, { url, title }: SourceNode, pen: Pen): void {
  pen.html += `<img src="${escapeText(url ?? '')}" alt="${escapeText(alt ?? '')}" title="${escapeText(title ?? '')}">`
}

/** Cells beyond those of the header are shown by no reader of Markdown. */
function writeTable({ children = [] }: SourceNode, pen: Pen): void {
  const columns = children[0]?.children?.length ?? 0
  pen.html += '<table>'
  for (const [index, row] of children.entries()) {
    pen.mark(row)
    pen.html += '<tr>'
    for (const cell of (row.children ?? []).slice(0, columns)) {
      pen.mark(cell)
      writeElement(index === 0 ? 'th' : 'td', cell, pen)
    }
    pen.html += '</tr>'
  }
  pen.html += '</table>'
}

function readFileName(meta: string): string | null {
  const name = /(?:^|\s)(?:title|filename|file)=(?:"([^"]+)"|'([^']+)'|(\S+))/.exec(meta)
  return name?.[1] ?? name?.[2] ?? name?.[3] ?? null
}

/** A piece of HTML may end inside a tag, which then is none. */
function cutOpenTag(html: string): string {
  return html.replace(/<[a-z/][^<>]*$/i, '')
}
