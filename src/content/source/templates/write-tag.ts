// Writes what a template tag stands for so that it fits where the tag is: running text, an address, raw HTML.

import { writeCodeFence, escapeAddress, escapeMarkdown } from '../../escape-markdown.ts'
import { measureCommonStart, readContainerPrefix } from '../container-prefix.ts'
import type { ImageExpansion } from './tag-expansion.ts'
import type { TagPlace } from './template-context.ts'
import type { ExpandedTag } from './unknown-tags.ts'
import type { TemplateTag } from './template-tag.ts'

type Written = Exclude<ExpandedTag['expansion'], { kind: 'text' }>

/** The text that replaces a tag of `body`. */
export function writeTag(
  body: string,
  tag: TemplateTag,
  { place, expansion }: { readonly place: TagPlace; readonly expansion: ExpandedTag['expansion'] }
): string {
  if (place === 'address') return writeInAddress(expansion)
  // Over several lines an element's tag is not seen to be HTML while its attributes are hidden.
  if (place === 'html' || tag.kind === 'jsx-attribute') return writeInHtml(tag, expansion)
  const line = readLineAround(body, tag)
  if (expansion.kind === 'text') return escapeMarkdown(expansion.text, line.opens)
  if (expansion.kind === 'markdown' && !expansion.block)
    return fitBeside(expansion.markdown, body, tag)
  return writeInText(expansion, line)
}

/** Running text without the blanks at an edge at which signs of emphasis would then mean nothing. */
export function fitBeside(
  markdown: string,
  body: string,
  { start, end }: Pick<TemplateTag, 'start' | 'end'>
): string {
  const begun = /[*_~]/.test(body.charAt(start - 1)) ? markdown.trimStart() : markdown
  return /[*_~]/.test(body.charAt(end)) ? begun.trimEnd() : begun
}

function writeInAddress(expansion: ExpandedTag['expansion']): string {
  switch (expansion.kind) {
    case 'text':
      return escapeAddress(expansion.text)
    case 'embed':
      return escapeAddress(expansion.url)
    case 'link':
      return escapeAddress(expansion.destination)
    case 'image':
      return escapeAddress(expansion.src)
    case 'markdown':
      return escapeAddress(expansion.markdown.trim())
    default:
      return ''
  }
}

export function writeInHtml(tag: TemplateTag, expansion: ExpandedTag['expansion']): string {
  switch (expansion.kind) {
    case 'text':
      return tag.kind === 'jsx-attribute'
        ? `"${escapeHtml(expansion.text)}"`
        : escapeHtml(expansion.text)
    case 'embed':
      return `<a href="${escapeHtml(expansion.url)}">${escapeHtml(expansion.url)}</a>`
    case 'link':
      return `<a href="${escapeHtml(expansion.destination)}">${escapeHtml(expansion.text)}</a>`
    case 'image':
      return writeHtmlFigure(expansion)
    case 'code':
      return `<pre><code class="language-${escapeHtml(expansion.language)}">${escapeHtml(trimCode(expansion.code))}</code></pre>`
    case 'markdown':
      return expansion.block ? '' : expansion.markdown
    default:
      return ''
  }
}

type Line = {
  /** The tag is the first thing on its line, but for quote and list markers. */
  readonly opens: boolean
  /** The tag is the only thing on its line. */
  readonly alone: boolean
  /** What further lines of the same block begin with. */
  readonly prefix: string
  /** A blank line is missing before or after the tag, were it a block. */
  readonly gapBefore: boolean
  readonly gapAfter: boolean
}

function writeInText(expansion: Written, line: Line): string {
  switch (expansion.kind) {
    case 'embed':
      return line.alone ? writeAsBlock(expansion.url, line) : `<${expansion.url}>`
    case 'link':
      return `[${escapeMarkdown(expansion.text, false)}](${escapeAddress(expansion.destination)})`
    case 'image': {
      const image = expansion.caption === '' ? writeImage(expansion) : writeFigure(expansion)
      return line.alone || expansion.caption !== '' ? writeAsBlock(image, line) : image
    }
    case 'code':
      return writeAsBlock(
        writeCodeFence(trimCode(stripPrefix(expansion.code, line.prefix)), expansion.language),
        line
      )
    case 'markdown':
      return writeAsBlock(expansion.markdown, line)
    // These are never part of a block that stays as it was written.
    default:
      return ''
  }
}

/** A block in place of what is alone on its line, with blank lines around it where they are missing. */
export function writeBlockAt(
  body: string,
  span: Pick<TemplateTag, 'start' | 'end'>,
  block: string
): string {
  return block === '' ? '' : writeAsBlock(block, readLineAround(body, span))
}

function writeAsBlock(block: string, line: Line): string {
  const lineEnd = `\n${line.prefix}`
  const before = line.opens ? (line.gapBefore ? lineEnd : '') : lineEnd + lineEnd
  const after = line.alone ? (line.gapAfter ? lineEnd : '') : lineEnd + lineEnd
  return before + block.replaceAll('\n', lineEnd) + after
}

function readLineAround(body: string, { start, end }: Pick<TemplateTag, 'start' | 'end'>): Line {
  const from = body.lastIndexOf('\n', start - 1) + 1
  const to = (body.indexOf('\n', end) + body.length + 1) % (body.length + 1)
  const before = body.slice(from, start)
  const prefix = readContainerPrefix(before)
  const opens = prefix.length === before.length
  const marked = opens && /[^ \t>]/.test(before)
  const previous = body.slice(body.lastIndexOf('\n', from - 2) + 1, Math.max(from - 1, 0))
  const next = body.slice(
    to + 1,
    (body.indexOf('\n', to + 1) + body.length + 1) % (body.length + 1)
  )
  return {
    opens,
    alone: opens && body.slice(end, to).trim() === '',
    prefix,
    gapBefore: !marked && from > 0 && !isBlank(previous),
    gapAfter: to < body.length && !isBlank(next)
  }
}

/** Code without the quote marks and indentation that its lines share with the line of its tag. */
function stripPrefix(code: string, prefix: string): string {
  return code
    .split('\n')
    .map(line => line.slice(measureCommonStart(line, prefix)))
    .join('\n')
}

function isBlank(line: string): boolean {
  return /^[\s>]*$/.test(line)
}

/** Code without the line breaks next to its tags, and without the tags that kept its own tags from being read. */
function trimCode(code: string): string {
  return code
    .replace(/\{%[-+]?\s*(?:end)?(?:raw|verbatim)\s*[-+]?%\}/g, '')
    .replace(/^[ \t]*\r?\n/, '')
    .replace(/\s+$/, '')
}

function writeImage({ src, alt, link }: ImageExpansion): string {
  const image = `![${escapeMarkdown(alt, false)}](${escapeAddress(src)})`
  return link === '' ? image : `[${image}](${escapeAddress(link)})`
}

// A caption is Markdown: blank lines let it be read inside HTML.
function writeFigure(image: ImageExpansion): string {
  return [
    '<figure>',
    writeImage(image),
    '<figcaption>',
    image.caption,
    '</figcaption>',
    '</figure>'
  ].join('\n\n')
}

function writeHtmlFigure({ src, alt, caption, link }: ImageExpansion): string {
  const image = `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}">`
  const shown = link === '' ? image : `<a href="${escapeHtml(link)}">${image}</a>`
  return caption === ''
    ? shown
    : `<figure>${shown}<figcaption>${escapeHtml(caption)}</figcaption></figure>`
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
