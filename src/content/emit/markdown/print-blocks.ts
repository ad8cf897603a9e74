// Medium's blocks as Markdown: what the conversion of a construct has left, which is flat and has few kinds.

import type { Element, ElementContent } from 'hast'
import { createElement, createText, readNodeText } from '../../blocks/block-context.ts'
import { readCaption, findImage } from '../../blocks/figure-blocks.ts'
import {
  writeCodeFence,
  writeCodeSpan,
  escapeAddress,
  escapeMarkdown
} from '../../escape-markdown.ts'

/** Repository path of an image to its URL. */
export type ImageUrls = ReadonlyMap<string, string>

/**
 * Blocks as Markdown, a blank line between them. `after` is the Markdown before them: a list beside another one
 * has another marker, or the two would be one.
 */
export function printBlocks(blocks: readonly Element[], urls: ImageUrls, after = ''): string {
  let printed = ''
  let previous = after
  for (const block of blocks) {
    const next = printBlock(block, urls, previous)
    if (next === '') continue
    printed += (printed === '' ? '' : '\n\n') + next
    previous = next
  }
  return printed
}

function printBlock(block: Element, urls: ImageUrls, previous: string): string {
  switch (block.tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return `${'#'.repeat(Number(block.tagName.slice(1)))} ${printHeading(block)}`
    case 'hr':
      return '---'
    case 'pre':
      return printCode(block)
    case 'ul':
    case 'ol':
      return printList(block, previous)
    case 'blockquote':
      return printQuote(block)
    case 'figure':
      return printFigure(block, urls)
    default:
      return printInline(block.children)
  }
}

/** Two line breaks part paragraphs. */
function printQuote(block: Element): string {
  const paragraphs: ElementContent[][] = [[]]
  const { children } = block
  for (const [index, node] of children.entries()) {
    if (isBreak(node) && isBreak(children[index + 1])) paragraphs.push([])
    else if (!isBreak(node) || !isBreak(children[index - 1])) paragraphs.at(-1)?.push(node)
  }
  const printed = paragraphs.map(printInline).filter(paragraph => paragraph !== '')
  return printed.join('\n\n').replace(/^/gm, '> ').replace(/ +$/gm, keepBreak)
}

function isBreak(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'br'
}

/** Two spaces at the end of a line are a line break; one is nothing. */
function keepBreak(spaces: string): string {
  return spaces.length > 1 ? '  ' : ''
}

function printHeading(block: Element): string {
  const line = printInline(block.children).replace(/\s*\n\s*/g, ' ')
  return line.replace(/#$/, '\\#')
}

function printCode(block: Element): string {
  const language = block.properties.dataCodeBlockLang
  const code = readNodeText(block)
  // The HTML form has a second line end first, since a parser swallows one.
  const shown = code.startsWith('\n') ? code.slice(1) : code
  return writeCodeFence(shown, typeof language === 'string' ? language : '')
}

function printList({ tagName, children }: Element, previous: string): string {
  let number = 1
  const marks = tagName === 'ol' ? ['.', ')'] : ['-', '*']
  const [mark = '', other = ''] = marks
  const shown = findLastMark(previous) === mark ? other : mark
  return children
    .filter(item => item.type === 'element')
    .map(item => {
      const marker = `${tagName === 'ol' ? number++ : ''}${shown} `
      return marker + printInline(item.children).replaceAll('\n', `\n${' '.repeat(marker.length)}`)
    })
    .join('\n')
}

/** `-`, `*` or `+`, or what follows a number; null for a text that does not end with a list. */
function findLastMark(markdown: string): string | null {
  const paragraph =
    markdown
      .trimEnd()
      .split(/\n[ \t]*\n/)
      .at(-1) ?? ''
  const items = [...paragraph.matchAll(/^ {0,3}(?:([-*+])|\d{1,9}([.)]))[ \t]/gm)]
  const last = items.at(-1)
  return last?.[1] ?? last?.[2] ?? null
}

/** Markdown has no captions: an image's title would not be seen, so the caption goes below the image. */
function printFigure(block: Element, urls: ImageUrls): string {
  const image = findImage(block)
  if (image === null) return ''
  const source = findImageUrl(image, urls)
  if (source === null) return ''
  const caption = readCaption(block)
  const { alt } = image.properties
  const shown = `![${escapeMarkdown(typeof alt === 'string' ? alt : '', false)}](${escapeAddress(source)})`
  if (caption.length === 0) return shown
  // Marks inside marks would end the outer ones.
  const isText = caption.every(node => node.type === 'text')
  return `${shown}\n\n${printInline(isText ? [createElement('em', caption)] : caption)}`
}

function findImageUrl(image: Element, urls: ImageUrls): string | null {
  const { dataFile, src } = image.properties
  if (typeof dataFile === 'string') return urls.get(dataFile) ?? null
  return typeof src === 'string' ? src : null
}

type Around = { readonly before: string; readonly after: string }

/** Running text; each `br` ends a line. */
function printInline(nodes: readonly ElementContent[]): string {
  return printNodes(nodes, { before: '\n', after: '\n' })
}

function printNodes(nodes: readonly ElementContent[], { before, after }: Around): string {
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

function printNode(node: ElementContent, around: Around): string {
  if (node.type === 'text') {
    const escaped = escapeMarkdown(node.value.replace(/\s*\n\s*/g, ' '), around.before === '\n')
    // Before a link it would make an image of it.
    return around.after === '[' ? escaped.replace(/!$/, '\\!') : escaped
  }
  if (node.type !== 'element') return ''
  switch (node.tagName) {
    case 'br':
      return '  \n'
    case 'code':
      return writeCodeSpan(readNodeText(node))
    case 'strong':
      return printEmphasis(node, around, ['**'])
    case 'em':
      return printEmphasis(node, around, touchesStrong(node) ? ['_', '*'] : ['*', '_'])
    case 'a':
      return printLink(node)
    default:
      return printNodes(node.children, around)
  }
}

function printLink(node: Element): string {
  const { href } = node.properties
  const address = typeof href === 'string' ? href : ''
  const shown = readNodeText(node)
  if (shown === address && /^https?:\/\/[^\s<>]+$/.test(address)) return `<${address}>`
  return `[${printNodes(node.children, { before: '[', after: ']' })}](${escapeAddress(address)})`
}

/** White space moves out of the marks; where no mark would be read as such, elements take their place. */
function printEmphasis(node: Element, { before, after }: Around, marks: readonly string[]): string {
  for (const mark of marks) {
    const printed = printNodes(node.children, { before: mark, after: mark })
    const [, lead = '', core = '', tail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(printed) ?? []
    if (core === '') return lead + tail
    const outside = { before: (lead || before).at(-1) ?? '', after: (tail || after)[0] ?? '' }
    if (delimits(mark, outside, core)) return lead + mark + core + mark + tail
  }
  const name = marks.includes('**') ? 'strong' : 'em'
  return `<${name}>${printNodes(node.children, { before: '>', after: '<' })}</${name}>`
}

/** Bold text at either edge would run together with asterisks around it. */
function touchesStrong({ children }: Element): boolean {
  return [children[0], children.at(-1)].some(
    node => node?.type === 'element' && node.tagName === 'strong'
  )
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

function findFirstCharacter(node: ElementContent): string | null {
  if (node.type === 'element' && node.tagName === 'br') return '\n'
  if (node.type === 'element' && node.tagName === 'code') return '`'
  if (node.type === 'element' && node.tagName === 'a') return '['
  if (node.type === 'element' && /^(?:strong|em)$/.test(node.tagName)) return '*'
  const value = node.type === 'text' || node.type === 'element' ? readNodeText(node) : ''
  return value[0] ?? null
}

function mergeText(nodes: readonly ElementContent[]): ElementContent[] {
  const merged: ElementContent[] = []
  for (const node of nodes) {
    const last = merged.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      merged.splice(-1, 1, createText(last.value + node.value))
    else merged.push(node)
  }
  return merged
}
