// Blocks as the HTML of a Medium post: each kind of block has one form, and nothing else can leave.

import {
  CODE_LANGUAGE,
  CODE_LINES,
  LINE_BREAKS,
  REMOTE_PICTURES
} from '../../policy/assumptions.ts'
import type { Block, BlockOfType, Inline } from '../../blocks/block.ts'
import type { ImageUrls } from '../image-urls.ts'
import { findImageUrl } from '../image-urls.ts'

export function emitHtml(blocks: readonly Block[], urls: ImageUrls): string {
  return `${blocks.map(block => emitBlock(block, urls)).join('\n')}\n`
}

function emitBlock(block: Block, urls: ImageUrls): string {
  switch (block.type) {
    case 'paragraph':
      return wrap('p', emitInline(block.children))
    case 'heading':
      return wrap(`h${block.level}`, emitInline(block.children))
    case 'quote':
      return wrap('blockquote', emitInline(block.children))
    case 'list':
      return emitList(block)
    case 'code':
      return emitCode(block)
    case 'figure':
      return emitFigure(block, urls)
    case 'embed':
      return wrap('p', escapeText(block.url))
    case 'rule':
      return '<hr>'
  }
}

function wrap(name: string, content: string): string {
  return `<${name}>${content}</${name}>`
}

function emitList({ ordered, items }: BlockOfType<'list'>): string {
  return wrap(ordered ? 'ol' : 'ul', items.map(item => wrap('li', emitInline(item))).join(''))
}

/** The language as Medium's editor stores it. */
function emitCode({ language, value }: BlockOfType<'code'>): string {
  const attributes =
    language === null
      ? ''
      : ` ${CODE_LANGUAGE.mode} ${CODE_LANGUAGE.language}="${escapeAttribute(language)}"`
  // The HTML parser swallows a line end right after `<pre>`.
  const { lineEnd } = CODE_LINES
  const text = value.startsWith(lineEnd) ? lineEnd + value : value
  return `<pre${attributes}>${escapeText(text)}</pre>`
}

function emitFigure({ image, alt, caption }: BlockOfType<'figure'>, urls: ImageUrls): string {
  const url = findImageUrl(image, urls)
  const src = url === null ? '' : ` ${REMOTE_PICTURES.attribute}="${escapeAttribute(url)}"`
  const label = alt === '' ? '' : ` alt="${escapeAttribute(alt)}"`
  const below = caption.length === 0 ? '' : wrap('figcaption', emitInline(caption))
  return wrap('figure', `<img${src}${label}>${below}`)
}

function emitInline(nodes: readonly Inline[]): string {
  return nodes.map(emitNode).join('')
}

function emitNode(node: Inline): string {
  switch (node.type) {
    case 'text':
      return escapeText(node.value)
    case 'break':
      return `<${LINE_BREAKS.element}>`
    case 'strong':
      return wrap('strong', emitInline(node.children))
    case 'emphasis':
      return wrap('em', emitInline(node.children))
    case 'code':
      return wrap('code', escapeText(node.value))
    case 'link':
      return `<a href="${escapeAttribute(node.url)}">${emitInline(node.children)}</a>`
  }
}

function escapeText(text: string): string {
  return text.replace(/[&<]/g, character => (character === '&' ? '&amp;' : '&lt;'))
}

const REFERENCES: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#x27;',
  '`': '&#x60;'
}

function escapeAttribute(value: string): string {
  return value.replace(/["&'`]/g, character => REFERENCES[character] ?? character)
}
