// A node of a syntax tree as the element that CommonMark gives it, by its kind.

import type { HtmlAttribute } from './html-elements.ts'
import { MAYBE, writeElement, writeNodes, writeText, type Pen } from './pen.ts'
import type { SourceNode } from './source-node.ts'
import { writeContainer, writeQuote } from './write-callouts.ts'
import { writeLowered } from './write-lowered.ts'

export function writeNode(node: SourceNode, pen: Pen): void {
  if (node.data?.hName !== undefined) writeLowered(node, node.data.hName, pen)
  else if (Object.hasOwn(WRITERS, node.type)) WRITERS[node.type]?.(node, pen)
  else if (node.children !== undefined) writeNodes(node.children, pen)
  else pen.addText(node.value ?? '')
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
  thematicBreak: add('hr'),
  break: add('br'),
  definition: omit,
  yaml: omit,
  toml: omit,
  list: writeList,
  listItem: writeItem,
  blockquote: writeQuote,
  containerDirective: writeContainer,
  leafDirective: (node, pen) => {
    writeText(MAYBE, `::${node.name ?? ''}`, pen)
    writeElement(MAYBE, node, pen)
  },
  code: (node, pen) => {
    const title = readFileName(node.meta ?? '')
    if (title !== null) writeText(MAYBE, title, pen)
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
    writeText('sup', String(pen.notes.numbers.get(node.identifier?.toUpperCase() ?? '') ?? ''), pen)
  }
}

function wrap(tagName: string): Write {
  return (node, pen) => writeElement(tagName, node, pen)
}

function add(tagName: string): Write {
  return (_, pen) => {
    pen.add(tagName)
  }
}

function omit(): void {
  // A reader sees nothing of it.
}

function writeList(node: SourceNode, pen: Pen): void {
  const name = node.ordered === true ? 'ol' : 'ul'
  pen.open(name, typeof node.start === 'number' ? [attribute('start', String(node.start))] : [])
  writeNodes(node.children, pen)
  pen.close(name)
}

function attribute(name: string, value: string): HtmlAttribute {
  return { name, value }
}

function writeItem(node: SourceNode, pen: Pen): void {
  const [first, ...rest] = node.children ?? []
  pen.open('li')
  if (typeof node.checked !== 'boolean') writeNodes(node.children, pen)
  else {
    const isText = first?.type === 'paragraph'
    const checked = node.checked ? [attribute('checked', '')] : []
    pen.open('p')
    pen.add('input', [attribute('type', 'checkbox'), ...checked])
    if (isText) writeNodes(first.children, pen)
    pen.close('p')
    writeNodes(isText ? rest : node.children, pen)
  }
  pen.close('li')
}

function writeListing({ value }: SourceNode, pen: Pen): void {
  writeText('pre', value ?? '', pen)
}

function writeCode({ value }: SourceNode, pen: Pen): void {
  writeText('code', value ?? '', pen)
}

function writeLink(node: SourceNode, url: string, pen: Pen): void {
  pen.open('a', [attribute('href', url)])
  writeNodes(node.children, pen)
  pen.close('a')
}

function findDefinition({ identifier }: SourceNode, pen: Pen): SourceNode | undefined {
  return pen.definitions.get(identifier?.toUpperCase() ?? '')
}

function writeImage({ alt }: SourceNode, { url, title }: SourceNode, pen: Pen): void {
  pen.add('img', [
    attribute('src', url ?? ''),
    attribute('alt', alt ?? ''),
    attribute('title', title ?? '')
  ])
}

/** Cells beyond those of the header are shown by no reader of Markdown. */
function writeTable({ children = [] }: SourceNode, pen: Pen): void {
  const columns = children[0]?.children?.length ?? 0
  pen.open('table')
  for (const [index, row] of children.entries()) {
    pen.mark(row)
    pen.open('tr')
    for (const cell of (row.children ?? []).slice(0, columns)) {
      pen.mark(cell)
      writeElement(index === 0 ? 'th' : 'td', cell, pen)
    }
    pen.close('tr')
  }
  pen.close('table')
}

const FILE_NAME =
  /(?:^|\s)(?:title|filename|file)=(?:"([^"]+)"|'([^']+)'|(\S+))|(?:^|\s)\[([^\]]+)\](?=\s|$)/

function readFileName(meta: string): string | null {
  const [, double, single, bare, tab] = FILE_NAME.exec(meta) ?? []
  return double ?? single ?? bare ?? tab ?? null
}
