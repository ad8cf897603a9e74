// Medium's blocks as Markdown: what the conversion of a construct has left, which is flat and has few kinds.

import type { Element, ElementContent } from 'hast'
import { element, text, textOf } from '../html/context.ts'
import { captionIn, imageIn } from '../html/figures.ts'
import { codeFence, codeSpan, escapeAddress, escapeMarkdown } from './escape.ts'

/** Repository path of an image to its URL. */
export type ImageUrls = ReadonlyMap<string, string>

/** Blocks as Markdown, a blank line between them. */
export function printBlocks(blocks: readonly Element[], urls: ImageUrls): string {
  return blocks
    .map(block => printBlock(block, urls))
    .filter(block => block !== '')
    .join('\n\n')
}

function printBlock(block: Element, urls: ImageUrls): string {
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
      return printList(block)
    case 'blockquote':
      return printInline(block.children).replace(/^/gm, '> ').replace(/ +$/gm, keptBreak)
    case 'figure':
      return printFigure(block, urls)
    default:
      return printInline(block.children)
  }
}

/** Two spaces at the end of a line are a line break; one is nothing. */
function keptBreak(spaces: string): string {
  return spaces.length > 1 ? '  ' : ''
}

function printHeading(block: Element): string {
  const line = printInline(block.children).replace(/\s*\n\s*/g, ' ')
  return line.replace(/#$/, '\\#')
}

function printCode(block: Element): string {
  const language = block.properties.dataCodeBlockLang
  const code = textOf(block)
  // The HTML form has a second line end first, since a parser swallows one.
  const shown = code.startsWith('\n') ? code.slice(1) : code
  return codeFence(shown, typeof language === 'string' ? language : '')
}

function printList(block: Element): string {
  let number = Number(block.properties.start ?? 1)
  return block.children
    .filter(item => item.type === 'element')
    .map(item => {
      const marker = block.tagName === 'ol' ? `${number++}. ` : '- '
      return marker + printInline(item.children).replaceAll('\n', `\n${' '.repeat(marker.length)}`)
    })
    .join('\n')
}

/** Markdown has no captions: an image's title would not be seen, so the caption stands under the image. */
function printFigure(block: Element, urls: ImageUrls): string {
  const image = imageIn(block)
  if (image === null) return ''
  const source = sourceOf(image, urls)
  if (source === null) return ''
  const caption = captionIn(block)
  const { alt } = image.properties
  const shown = `![${escapeMarkdown(typeof alt === 'string' ? alt : '', false)}](${escapeAddress(source)})`
  if (caption.length === 0) return shown
  // Marks inside marks would end the outer ones.
  const isText = caption.every(node => node.type === 'text')
  return `${shown}\n\n${printInline(isText ? [element('em', caption)] : caption)}`
}

function sourceOf(image: Element, urls: ImageUrls): string | null {
  const { dataFile, src } = image.properties
  if (typeof dataFile === 'string') return urls.get(dataFile) ?? null
  return typeof src === 'string' ? src : null
}

type Around = { readonly before: string; readonly after: string }

/** Running text; each `br` ends a line. */
export function printInline(nodes: readonly ElementContent[]): string {
  return inline(nodes, { before: '\n', after: '\n' })
}

function inline(nodes: readonly ElementContent[], { before, after }: Around): string {
  const joined = mergeText(nodes)
  let printed = ''
  for (const [index, node] of joined.entries()) {
    const next = joined[index + 1]
    printed += inlineNode(node, {
      before: (printed || before).at(-1) ?? '',
      after: next === undefined ? after : (firstCharacter(next) ?? after)
    })
  }
  return printed
}

function inlineNode(node: ElementContent, around: Around): string {
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
      return codeSpan(textOf(node))
    case 'strong':
      return emphasized(node, around, '**')
    case 'em':
      return emphasized(node, around, '*')
    case 'a':
      return link(node)
    default:
      return inline(node.children, around)
  }
}

function link(node: Element): string {
  const { href } = node.properties
  const address = typeof href === 'string' ? href : ''
  const shown = textOf(node)
  if (shown === address && /^https?:\/\/[^\s<>]+$/.test(address)) return `<${address}>`
  return `[${inline(node.children, { before: '[', after: ']' })}](${escapeAddress(address)})`
}

/** White space moves out of the marks; where the marks would not be read as such, elements stand for them. */
function emphasized(node: Element, { before, after }: Around, mark: string): string {
  const printed = inline(node.children, { before: mark, after: mark })
  const [, lead = '', core = '', tail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(printed) ?? []
  if (core === '') return lead + tail
  const opens = flanks(lead === '' ? before : lead, core[0] ?? '')
  const closes = flanks(tail === '' ? after : tail, core.at(-1) ?? '')
  if (opens && closes && before !== '*' && after !== '*') return lead + mark + core + mark + tail
  const name = mark === '**' ? 'strong' : 'em'
  return `${lead}<${name}>${core}</${name}>${tail}`
}

/** CommonMark's flanking rule for one end: the character outside and the one inside. */
function flanks(outside: string, inside: string): boolean {
  if (!/[\p{P}\p{S}]/u.test(inside)) return true
  return outside === '' || /[\s\p{P}\p{S}]/u.test(outside.at(-1) ?? '')
}

function firstCharacter(node: ElementContent): string | null {
  if (node.type === 'element' && node.tagName === 'br') return '\n'
  if (node.type === 'element' && node.tagName === 'code') return '`'
  if (node.type === 'element' && node.tagName === 'a') return '['
  if (node.type === 'element' && /^(?:strong|em)$/.test(node.tagName)) return '*'
  const value = node.type === 'text' || node.type === 'element' ? textOf(node) : ''
  return value[0] ?? null
}

function mergeText(nodes: readonly ElementContent[]): ElementContent[] {
  const merged: ElementContent[] = []
  for (const node of nodes) {
    const last = merged.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      merged.splice(-1, 1, text(last.value + node.value))
    else merged.push(node)
  }
  return merged
}
