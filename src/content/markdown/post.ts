// One article as Markdown: the author's text with splices. What Medium holds keeps every byte but the addresses that have
// to change; what it does not hold is replaced, a top-level block at a time, by what the conversion makes of it.

import MagicString from 'magic-string'
import type { Footer } from '../html/footer.ts'
import { beginsWith } from '../html/frame.ts'
import type { HtmlPost, Post } from '../html/post.ts'
import type { Parts } from '../parts.ts'
import { escapeAddress, escapeMarkdown, escapeTitle } from '../escape.ts'
import type { Group } from './groups.ts'
import { headingOf, isShown, spliceLevel, type ReadGroup } from './outline.ts'
import { printBlocks, type ImageUrls } from './print.ts'
import { readBody, type Body } from './read.ts'
import { spliceAddresses } from './splice.ts'
import { verifyMarkdown } from './verify.ts'

/** The diagnostics are those of the HTML route, which has read the same tree: nothing is told twice. */
export function prepareMarkdown(parts: Parts, html: HtmlPost): Post {
  const { input } = parts
  // The author's marks stay: only an author who asks for it gets Medium's two sizes in Markdown, too.
  const sizes = input.policy.get('heading') === 'convert'
  const body = readBody(parts, sizes ? html.shallowest : null)
  const footer = html.footer === null ? null : readFooter(html.footer, parts, sizes)
  return urls => {
    const content = frame({ parts, html, body, footer, urls })
    return { content, problems: verifyMarkdown(content, html.expected) }
  }
}

/** The footer in the workflow's own words; in others where it shares names of links or notes with the article. */
function readFooter(
  { text, tree, blocks, shallowest }: Footer,
  { input, images }: Parts,
  sizes: boolean
): ((urls: ImageUrls) => string) | null {
  if (blocks.length === 0) return null
  if (tree.children.some(({ type }) => /^(?:definition|footnoteDefinition)$/.test(type)))
    return urls => printBlocks(blocks, urls)
  const own = { input: { ...input, path: '' }, source: { text, tree }, images, titles: null }
  const body = readBody(own, sizes ? shallowest : null)
  return urls => spliced(text, body, urls)
}

/** The end of a fenced block that lasts to the end of the article, which would take in what stands below. */
function openFence(source: string, groups: readonly ReadGroup[]): string {
  const last = groups.findLast(isShown)
  if (last === undefined || last.blocks !== null || last.nodes[0]?.type !== 'code') return ''
  const lines = source.slice(last.start, last.end).split(/\r?\n/)
  const fence = /^(?:`{3,}|~{3,})/.exec(lines[0] ?? '')?.[0]
  if (fence === undefined) return ''
  const end = lines.length > 1 ? (lines.at(-1)?.trim() ?? '') : ''
  return end.startsWith(fence) && end === fence.charAt(0).repeat(end.length) ? '' : `\n${fence}`
}

function spliced(source: string, { groups, targets, shallowest }: Body, urls: ImageUrls): string {
  const text = new MagicString(source)
  let previous = ''
  for (const group of groups) {
    const { start, end, blocks } = group
    const written = blocks === null ? null : printBlocks(blocks, urls, previous)
    previous = (written ?? source.slice(start, end)) || previous
    if (written !== null) {
      replace(text, group, written, source)
      continue
    }
    const heading = headingOf(group)
    if (heading !== null && shallowest !== null) spliceLevel(text, heading, shallowest)
    spliceAddresses(text, group, targets, urls)
  }
  return trimmed(text.toString())
}

/** A block of its own, whatever stood around the one that it replaces. */
function replace(text: MagicString, group: Group, block: string, source: string): void {
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

/** Whether a blank line, or nothing at all, stands before an offset. */
function isApart(source: string, start: number): boolean {
  return /(?:^|\n\r?\n)[ \t]*$/.test(source.slice(0, start))
}

type Framing = {
  readonly parts: Parts
  readonly html: HtmlPost
  readonly body: Body
  readonly footer: ((urls: ImageUrls) => string) | null
  readonly urls: ImageUrls
}

function frame({ parts, html, body, footer, urls }: Framing): string {
  const { title, subtitle } = parts.titles
  const { text } = parts.source
  const below = [
    printBlocks(body.notes, urls),
    ...(footer === null ? [] : ['---', footer(urls)])
  ].filter(block => block !== '')
  const blocks = [
    titleHeading('#', title),
    ...(subtitle === null ? [] : [titleHeading('##', subtitle)]),
    ...coverOf(html.cover, body, urls),
    spliced(text, body, urls) + (below.length > 0 ? openFence(text, body.groups) : ''),
    ...below
  ]
  const post = `${blocks.filter(block => block !== '').join('\n\n')}\n`
  return text.includes('\r\n') ? post.replace(/\r?\n/g, '\r\n') : post
}

/** A closing sequence of `#` would not be read as text. */
function titleHeading(mark: string, text: string): string {
  return `${mark} ${escapeTitle(text, false).replace(/#$/, '\\#')}`
}

function coverOf(cover: HtmlPost['cover'], body: Body, urls: ImageUrls): string[] {
  if (cover === null || beginsWith(body.first(), cover.source)) return []
  const { source, alt } = cover
  const url = source.kind === 'url' ? source.url : urls.get(source.path)
  return url === undefined ? [] : [`![${escapeMarkdown(alt, false)}](${escapeAddress(url)})`]
}

function trimmed(body: string): string {
  return body.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd()
}
