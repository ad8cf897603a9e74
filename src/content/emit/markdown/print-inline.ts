// Running text as Markdown.

import { createText, readInlineText, type Inline } from '../../blocks/block.ts'
import { escapeAddress, escapeMarkdown, writeCodeSpan } from '../../escape-markdown.ts'

type Around = { readonly before: string; readonly after: string }
type Emphasis = Extract<Inline, { type: 'strong' | 'emphasis' }>
type Link = Extract<Inline, { type: 'link' }>

export function isBreak(node: Inline | undefined): boolean {
  return node?.type === 'break'
}

/** Each line break ends a line. */
export function printInline(nodes: readonly Inline[]): string {
  return printNodes(nodes, { before: '\n', after: '\n' })
}

function printNodes(nodes: readonly Inline[], { before, after }: Around): string {
  const joined = mergeText(nodes)
  let printed = ''
  for (const [index, node] of joined.entries()) {
    const next = joined[index + 1]
    printed += printNode(node, {
      before: (printed || before).at(-1) ?? '',
      after: next === undefined ? after : (findFirstCharacter(next) ?? after)
    })
  }
  return printed
}

function printNode(node: Inline, around: Around): string {
  switch (node.type) {
    case 'text':
      return printText(node.value, around)
    case 'break':
      return '  \n'
    case 'code':
      return writeCodeSpan(node.value)
    case 'strong':
      return printEmphasis(node, around, ['**'])
    case 'emphasis':
      return printEmphasis(node, around, touchesStrong(node) ? ['_', '*'] : ['*', '_'])
    case 'link':
      return printLink(node)
  }
}

function printText(value: string, { before, after }: Around): string {
  const escaped = escapeMarkdown(value.replace(/\s*\n\s*/g, ' '), before === '\n')
  // Before a link it would make an image of it.
  return after === '[' ? escaped.replace(/!$/, '\\!') : escaped
}

function printLink({ url, children }: Link): string {
  if (readInlineText(children) === url && /^https?:\/\/[^\s<>]+$/.test(url)) return `<${url}>`
  return `[${printNodes(children, { before: '[', after: ']' })}](${escapeAddress(url)})`
}

/** White space moves out of the marks; where no mark would be read as such, elements take their place. */
function printEmphasis(
  node: Emphasis,
  { before, after }: Around,
  marks: readonly string[]
): string {
  for (const mark of marks) {
    const printed = printNodes(node.children, { before: mark, after: mark })
    const [, lead = '', core = '', tail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(printed) ?? []
    if (core === '') return lead + tail
    const outside = { before: (lead || before).at(-1) ?? '', after: (tail || after)[0] ?? '' }
    if (delimits(mark, outside, core)) return lead + mark + core + mark + tail
  }
  const name = node.type === 'strong' ? 'strong' : 'em'
  return `<${name}>${printNodes(node.children, { before: '>', after: '<' })}</${name}>`
}

/** Bold text at either edge would run together with asterisks around it. */
function touchesStrong({ children }: Emphasis): boolean {
  return [children[0], children.at(-1)].some(node => node?.type === 'strong')
}

/** Whether both marks around a text are read as such. */
function delimits(mark: string, { before, after }: Around, core: string): boolean {
  const character = mark[0] ?? ''
  if (before === character || after === character) return false
  // Underscores mean nothing inside a word, and end at the next one at the edge of a word.
  if (character === '_' && (core.includes('_') || /[\p{L}\p{N}]/u.test(before + after)))
    return false
  return flanks(before, core[0] ?? '') && flanks(after, core.at(-1) ?? '')
}

/** CommonMark's flanking rule for one end: the character outside and the one inside. */
function flanks(outside: string, inside: string): boolean {
  if (!/[\p{P}\p{S}]/u.test(inside)) return true
  return outside === '' || /[\s\p{P}\p{S}]/u.test(outside.at(-1) ?? '')
}

function findFirstCharacter(node: Inline): string | null {
  switch (node.type) {
    case 'text':
      return node.value[0] ?? null
    case 'break':
      return '\n'
    case 'code':
      return '`'
    case 'link':
      return '['
    default:
      return '*'
  }
}

function mergeText(nodes: readonly Inline[]): Inline[] {
  const merged: Inline[] = []
  for (const node of nodes) {
    const last = merged.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      merged.splice(-1, 1, createText(last.value + node.value))
    // Two backquotes would begin something else.
    else if (node.type === 'code' && last?.type === 'code')
      merged.splice(-1, 1, { type: 'code', value: last.value + node.value })
    else merged.push(node)
  }
  return merged
}
