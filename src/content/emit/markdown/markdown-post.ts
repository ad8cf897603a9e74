// One article as Markdown: the author's text with splices. What Medium holds keeps every byte but the addresses that have
// to change; what it does not hold is replaced, a top-level block at a time, by what the conversion makes of it.

import MagicString from 'magic-string'
import type { FooterBlocks } from '../../titles/footer-blocks.ts'
import { beginsWithImage } from '../../titles/post-frame.ts'
import type { HtmlPost, RenderPost } from '../html-post.ts'
import type { ContentParts } from '../content-parts.ts'
import { escapeAddress, escapeMarkdown, escapeTitle } from '../../escape-markdown.ts'
import type { BlockGroup } from './block-groups.ts'
import { findGroupHeading, isShown, spliceLevel, type ReadGroup } from './markdown-outline.ts'
import { printBlocks, type ImageUrls } from './print-blocks.ts'
import { readBody, type MarkdownBody } from './read-body.ts'
import { spliceAddresses } from './splice-addresses.ts'
import { verifyMarkdown } from '../../verify/verify-markdown.ts'

/** The diagnostics are those of the HTML route, which has read the same tree: nothing is reported twice. */
export function prepareMarkdown(parts: ContentParts, html: HtmlPost): RenderPost {
  const { input } = parts
  // The author's marks stay: only an author who asks for it gets Medium's two sizes in Markdown, too.
  const sizes = input.policy.get('heading') === 'convert'
  const body = readBody(parts, sizes ? html.shallowest : null)
  const footer = html.footer === null ? null : prepareFooter(html.footer, parts, sizes)
  return urls => {
    const content = frameMarkdown({ parts, html, body, footer, urls })
    return { content, problems: verifyMarkdown(content, html.expected) }
  }
}

/** The footer in the workflow's own words; in others where it shares names of links or notes with the article. */
function prepareFooter(
  { text, tree, blocks, shallowest }: FooterBlocks,
  { input, images }: ContentParts,
  sizes: boolean
): ((urls: ImageUrls) => string) | null {
  if (blocks.length === 0) return null
  if (tree.children.some(({ type }) => /^(?:definition|footnoteDefinition)$/.test(type)))
    return urls => printBlocks(blocks, urls)
  const own = { input: { ...input, path: '' }, source: { text, tree }, images, titles: null }
  const body = readBody(own, sizes ? shallowest : null)
  return urls => spliceBody(text, body, urls)
}

/** The end of a fenced block that lasts to the end of the article, which would take in what is below. */
function closeOpenFence(source: string, groups: readonly ReadGroup[]): string {
  const last = groups.findLast(isShown)
  if (last === undefined || last.blocks !== null || last.nodes[0]?.type !== 'code') return ''
  const lines = source.slice(last.start, last.end).split(/\r?\n/)
  const fence = /^(?:`{3,}|~{3,})/.exec(lines[0] ?? '')?.[0]
  if (fence === undefined) return ''
  const end = lines.length > 1 ? (lines.at(-1)?.trim() ?? '') : ''
  return end.startsWith(fence) && end === fence.charAt(0).repeat(end.length) ? '' : `\n${fence}`
}

function spliceBody(
  source: string,
  { groups, targets, shallowest }: MarkdownBody,
  urls: ImageUrls
): string {
  const text = new MagicString(source)
  let previous = ''
  for (const group of groups) {
    const { start, end, blocks } = group
    const written = blocks === null ? null : printBlocks(blocks, urls, previous)
    previous = (written ?? source.slice(start, end)) || previous
    if (written !== null) {
      replaceGroup(text, group, written, source)
      continue
    }
    const heading = findGroupHeading(group)
    if (heading !== null && shallowest !== null) spliceLevel(text, heading, shallowest)
    spliceAddresses(text, group, targets, urls)
  }
  return trimBody(text.toString())
}

/** A block of its own, whatever was around the one that it replaces. */
function replaceGroup(text: MagicString, group: BlockGroup, block: string, source: string): void {
  const { end } = group
  const start = group.start - (/[ \t]*$/.exec(source.slice(0, group.start))?.[0].length ?? 0)
  if (start === end) return
  if (block === '') {
    // Blank lines go with it, but for one where there is none before.
    const blank = isApart(source, start)
      ? /^[ \t]*\r?\n(?:[ \t]*\r?\n)*/
      : /^(?:[ \t]*\r?\n)*?(?=[ \t]*\r?\n(?![ \t]*\r?\n))/
    text.remove(start, end + (blank.exec(source.slice(end))?.[0].length ?? 0))
    return
  }
  const before = isApart(source, start) ? '' : '\n\n'
  const after = /^[ \t]*(?:\r?\n[ \t]*\r?\n|\s*$)/.test(source.slice(end)) ? '' : '\n\n'
  text.overwrite(start, end, before + block + after)
}

/** Whether a blank line, or nothing at all, is before an offset. */
function isApart(source: string, start: number): boolean {
  return /(?:^|\n\r?\n)[ \t]*$/.test(source.slice(0, start))
}

type Framing = {
  readonly parts: ContentParts
  readonly html: HtmlPost
  readonly body: MarkdownBody
  readonly footer: ((urls: ImageUrls) => string) | null
  readonly urls: ImageUrls
}

function frameMarkdown({ parts, html, body, footer, urls }: Framing): string {
  const { title, subtitle } = parts.titles
  const { text } = parts.source
  const below = [
    printBlocks(body.notes, urls),
    ...(footer === null ? [] : ['---', footer(urls)])
  ].filter(block => block !== '')
  const blocks = [
    printTitle('#', title),
    ...(subtitle === null ? [] : [printTitle('##', subtitle)]),
    ...printCover(html.cover, body, urls),
    spliceBody(text, body, urls) + (below.length > 0 ? closeOpenFence(text, body.groups) : ''),
    ...below
  ]
  const post = `${blocks.filter(block => block !== '').join('\n\n')}\n`
  return text.includes('\r\n') ? post.replace(/\r?\n/g, '\r\n') : post
}

/** A closing sequence of `#` would not be read as text. */
function printTitle(mark: string, text: string): string {
  return `${mark} ${escapeTitle(text, false).replace(/#$/, '\\#')}`
}

function printCover(cover: HtmlPost['cover'], body: MarkdownBody, urls: ImageUrls): string[] {
  if (cover === null || beginsWithImage(body.first(), cover.source)) return []
  const { source, alt } = cover
  const url = source.kind === 'url' ? source.url : urls.get(source.path)
  return url === undefined ? [] : [`![${escapeMarkdown(alt, false)}](${escapeAddress(url)})`]
}

function trimBody(body: string): string {
  return body.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd()
}
