// Medium's blocks as Markdown: what the conversion of a construct has left, which is flat and has few kinds.

import type { Block, BlockOfType } from '../../blocks/block.ts'
import { escapeAddress, escapeMarkdown, writeCodeFence } from '../../escape-markdown.ts'
import { findImageUrl, type ImageUrls } from '../image-urls.ts'
import { isBreak, printInline } from './print-inline.ts'

/**
 * Blocks as Markdown, a blank line between them. `after` is the Markdown before them: a list beside another one
 * has another marker, or the two would be one.
 */
export function printBlocks(blocks: readonly Block[], urls: ImageUrls, after = ''): string {
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

function printBlock(block: Block, urls: ImageUrls, previous: string): string {
  switch (block.type) {
    case 'paragraph':
      return printInline(block.children)
    case 'heading':
      return `${'#'.repeat(block.level)} ${printHeading(block)}`
    case 'quote':
      return printQuote(block)
    case 'list':
      return printList(block, previous)
    case 'code':
      return writeCodeFence(block.value, block.language ?? '')
    case 'figure':
      return printFigure(block, urls)
    case 'embed':
      return escapeMarkdown(block.url, true)
    case 'rule':
      return '---'
  }
}

/** Two line breaks part paragraphs. */
function printQuote({ children }: BlockOfType<'quote'>): string {
  const paragraphs: (typeof children)[number][][] = [[]]
  for (const [index, node] of children.entries()) {
    if (isBreak(node) && isBreak(children[index + 1])) paragraphs.push([])
    else if (!isBreak(node) || !isBreak(children[index - 1])) paragraphs.at(-1)?.push(node)
  }
  const printed = paragraphs.map(printInline).filter(paragraph => paragraph !== '')
  return printed.join('\n\n').replace(/^/gm, '> ').replace(/ +$/gm, keepBreak)
}

/** Two spaces at the end of a line are a line break; one is nothing. */
function keepBreak(spaces: string): string {
  return spaces.length > 1 ? '  ' : ''
}

function printHeading({ children }: BlockOfType<'heading'>): string {
  const line = printInline(children).replace(/\s*\n\s*/g, ' ')
  return line.replace(/(?<!\\)#$/, '\\#')
}

function printList({ ordered, items }: BlockOfType<'list'>, previous: string): string {
  const [mark, other] = ordered ? ['.', ')'] : ['-', '*']
  const shown = findLastMark(previous) === mark ? other : mark
  return items
    .map((item, index) => {
      const marker = `${ordered ? index + 1 : ''}${shown} `
      return marker + printInline(item).replaceAll('\n', `\n${' '.repeat(marker.length)}`)
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
function printFigure({ image, alt, caption }: BlockOfType<'figure'>, urls: ImageUrls): string {
  const source = findImageUrl(image, urls)
  if (source === null) return ''
  const shown = `![${escapeMarkdown(alt, false)}](${escapeAddress(source)})`
  if (caption.length === 0) return shown
  // Marks inside marks would end the outer ones.
  const isText = caption.every(({ type }) => type === 'text')
  const below = printInline(isText ? [{ type: 'emphasis', children: caption }] : caption)
  return `${shown}\n\n${below}`
}
