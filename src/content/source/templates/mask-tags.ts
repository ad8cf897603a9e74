// Hides template tags from the Markdown parser behind filler of the same length, so that a text keeps its offsets and
// its structure.

import type { Root } from 'mdast'
import { MDX_OPENER, findMdxTag } from './mdx-tags.ts'
import { findRawEnd, TAG_OPENER, findRawTag, findTag } from './recognise-tags.ts'
import type { TemplateTag } from './template-tag.ts'
import { listHtmlCode } from '../html-code.ts'
import { CODE_NODES, findLastUpTo, findSpanAt, listSpans, type TextSpan } from '../text-spans.ts'

type MaskedText = {
  /** As long as the text, with the same line breaks. */
  readonly masked: string
  /** In the order of the text; they do not overlap. */
  readonly tags: readonly MaskedTag[]
  /** The character that hides the rest of every tag behind its head. */
  readonly tail: string
}

export type MaskedTag = TemplateTag & {
  /** The character in place of the tag's first one, and nowhere else. Like the tail it is a letter to CommonMark. */
  readonly head: string
}

type Options = {
  /** Whether to read the text as MDX, where braces are expressions and capitalised elements components. */
  readonly mdx?: boolean
}

const PRIVATE_USE = { first: 0xe000, last: 0xf8ff }

/**
 * Masks the tags of a body outside code. A tag that begins outside code and ends in what looked like code
 * changes what is code after it, so the text is read again until nothing more is found.
 */
export function maskTags(
  body: string,
  parse: (text: string) => Root,
  { mdx = false }: Options = {}
): MaskedText {
  if (body.search(mdx ? MDX_OPENER : TAG_OPENER) < 0) return { masked: body, tags: [], tail: '' }
  const [tail = '', ...heads] = listFreeCharacters(body)
  let result: MaskedText = { masked: body, tags: [], tail }
  for (;;) {
    const tree = parse(result.masked)
    const code = [...listSpans(tree, CODE_NODES), ...listHtmlCode(body, tree)]
    const spans = {
      code: code.sort((a, b) => a.start - b.start),
      html: listSpans(tree, /^html$/)
    }
    const found = scanTags(body, result, { ...spans, mdx })
    if (found.length === 0) return result
    const kept = result.tags.filter(earlier => !found.some(tag => covers(tag, earlier)))
    const all = [...kept, ...found].sort((a, b) => a.start - b.start)
    const tags = all.slice(0, heads.length).map((tag, at) => ({ ...tag, head: heads[at] ?? '' }))
    result = { masked: fillTags(body, tags, tail), tags, tail }
    if (tags.length < all.length) return result
  }
}

/** Private-use characters that the text does not use itself, as those of icon fonts. */
function listFreeCharacters(text: string): string[] {
  const used = new Set(text.match(/[\uE000-\uF8FF]/g))
  const free: string[] = []
  for (let code = PRIVATE_USE.first; code <= PRIVATE_USE.last; code++) {
    const character = String.fromCharCode(code)
    if (!used.has(character)) free.push(character)
  }
  return free
}

type Spans = { readonly code: readonly TextSpan[]; readonly html: readonly TextSpan[] }

/** The tags not found before. Stops after the first that reaches into code it does not hold whole. */
function scanTags(
  body: string,
  { masked, tags }: MaskedText,
  { code, html, mdx }: Spans & { readonly mdx: boolean }
): TemplateTag[] {
  const found: TemplateTag[] = []
  const raw: TextSpan[] = tags.flatMap(tag => findRawSpan(body, tag))
  const opener = new RegExp(mdx ? MDX_OPENER : TAG_OPENER)
  for (let match = opener.exec(masked); match !== null; match = opener.exec(masked)) {
    const at = match.index
    opener.lastIndex = at + 1
    const inCode = findSpanAt(code, at)
    if (inCode !== undefined) {
      opener.lastIndex = inCode.end
      continue
    }
    const tag = readTagAt(masked, at, { raw: raw.find(span => holds(span, at)), mdx })
    if (tag === null) continue
    found.push({ ...tag, text: body.slice(tag.start, tag.end) })
    raw.push(...findRawSpan(body, tag))
    opener.lastIndex = tag.end
    if (cutsInto(tag, code)) break
    // Read as HTML, a component took in what may be code once it is masked.
    const block = tag.kind === 'component' ? findSpanAt(html, at) : undefined
    opener.lastIndex = Math.max(tag.end, block?.end ?? 0)
  }
  return found
}

function readTagAt(
  text: string,
  at: number,
  { raw, mdx }: { readonly raw: TextSpan | undefined; readonly mdx: boolean }
): TemplateTag | null {
  if (mdx) return findMdxTag(text, at)
  return raw === undefined ? findTag(text, at) : findRawTag(text.slice(0, raw.end), at)
}

function findRawSpan(body: string, tag: TemplateTag): TextSpan[] {
  const end = findRawEnd(body, tag)
  return end === null ? [] : [{ start: tag.end, end }]
}

/**
 * The head, then tails; line breaks stay. On further lines so do the quote marks and the indentation that the tag's first
 * line has, or a blank line inside the tag would end the quote or list that holds it.
 */
function fillTags(body: string, tags: readonly MaskedTag[], tail: string): string {
  let filled = ''
  let from = 0
  for (const { start, end, head } of tags) {
    const lineStart = body.lastIndexOf('\n', start - 1) + 1
    const prefix = readContainerPrefix(body.slice(lineStart, start))
    const [first = '', ...lines] = body.slice(start, end).split(/(\r?\n)/)
    filled += body.slice(from, start) + head + tail.repeat(first.length - 1)
    for (const line of lines) filled += /\n$/.test(line) ? line : fillLine(line, prefix, tail)
    from = end
  }
  return filled + body.slice(from)
}

function fillLine(line: string, prefix: string, tail: string): string {
  const kept = measureCommonStart(line, prefix)
  return line.slice(0, kept) + tail.repeat(line.length - kept)
}

/** How many characters two texts begin with alike. */
export function measureCommonStart(text: string, other: string): number {
  let length = 0
  while (length < text.length && text[length] === other[length]) length++
  return length
}

/** `> - ` before a tag is `>   ` on the lines after it. */
export function readContainerPrefix(before: string): string {
  return /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*/.exec(before)?.[0].replace(/[^ \t>]/g, ' ') ?? ''
}

function holds(span: TextSpan, offset: number): boolean {
  return span.start <= offset && offset < span.end
}

/** Whether a tag reaches into one of the spans without holding it whole: only the first or the last that it meets can be. */
function cutsInto(tag: TextSpan, spans: readonly TextSpan[]): boolean {
  return [tag.start, tag.end - 1].some(offset => {
    const span = spans[findLastUpTo(spans, offset, ({ start }) => start)]
    return span !== undefined && tag.start < span.end && !covers(tag, span)
  })
}

function covers(outer: TextSpan, inner: TextSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
