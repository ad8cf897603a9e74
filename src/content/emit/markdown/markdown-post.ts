// One article as Markdown: the author's text with edits. What Medium holds keeps every byte but the addresses that have
// to change; what it does not hold is replaced, a top-level block at a time, by what the conversion makes of it.

import { escapeAddress, escapeMarkdown, escapeText } from '../../escape-markdown.ts'
import type { RootContent } from 'mdast'
import type { ContentInput } from '../../content-input.ts'
import type { ContentSource } from '../../source/read-source.ts'
import type { References } from '../../references/content-references.ts'
import type { FramedArticle } from '../../titles/frame-article.ts'
import { convertHeadings, findShallowest, setLevels } from '../../titles/heading-sizes.ts'
import type { Footer } from '../../titles/footer.ts'
import { listBlocks, type FramedCover } from '../../titles/post-frame.ts'
import { findImageUrl, type ImageUrls } from '../image-urls.ts'
import { findSpanAt } from '../../source/text-spans.ts'
import { prepareBody, type MarkdownGroup, type SplicedText } from './markdown-body.ts'
import { printBlocks } from './print-blocks.ts'
import { spliceBody } from './splice-body.ts'

type MarkdownParts = {
  readonly input: Pick<ContentInput, 'policy'>
  readonly source: ContentSource
  readonly framed: FramedArticle
  readonly references: References
}

/** Nodes of the article's top level, and their text. */
export type KeptText = { readonly nodes: readonly RootContent[]; readonly text: string }

type MarkdownEmitter = {
  readonly emit: (urls: ImageUrls, cover: FramedCover | null) => string
  readonly kept: readonly KeptText[]
}

export function prepareMarkdown({
  input: { policy },
  source,
  framed,
  references
}: MarkdownParts): MarkdownEmitter {
  // The author's marks stay: only an author who asks for it gets Medium's two sizes in Markdown, too.
  const sizes = policy.get('heading') === 'convert'
  const shallowest = sizes ? framed.shallowest : null
  const article = { ...source, converted: framed.body, references, shallowest }
  const body = prepareBody(article, policy)
  const notes = shallowest === null ? framed.body.notes : setLevels(framed.body.notes, shallowest)
  const footer = framed.footer === null ? null : prepareFooter(framed.footer, policy, sizes)
  const emit: MarkdownEmitter['emit'] = (urls, cover) => {
    const below = [printBlocks(notes, urls), ...(footer === null ? [] : ['---', footer(urls)])]
    const followed = below.some(block => block !== '')
    const blocks = [
      ...printTitles(framed.titles),
      ...printCover(cover, urls),
      spliceBody(article, body, { urls, followed }),
      ...below
    ]
    const post = `${blocks.filter(block => block !== '').join('\n\n')}\n`
    return source.text.includes('\r\n') ? post.replace(/\r?\n/g, '\r\n') : post
  }
  return { emit, kept: listKept(source, body.groups) }
}

function listKept(
  { text, edits }: ContentSource,
  groups: readonly MarkdownGroup[]
): readonly KeptText[] {
  const edited = new Set(edits.map(({ start }) => findSpanAt(groups, start)))
  return (
    groups
      .filter(group => group.form === 'kept' && !edited.has(group))
      // An indented block would mean something else without what is before it on its line.
      .filter(({ start }) => start === 0 || text[start - 1] === '\n')
      .map(({ nodes, start, end }) => ({ nodes, text: text.slice(start, end) }))
  )
}

/** The footer in the workflow's own words; in others where it shares names of links or notes with the article. */
function prepareFooter(
  footer: Footer,
  policy: ContentInput['policy'],
  sizes: boolean
): ((urls: ImageUrls) => string) | null {
  const blocks = listBlocks(footer.converted)
  if (blocks.length === 0) return null
  const { children } = footer.tree
  if (children.some(({ type }) => /^(?:definition|footnoteDefinition)$/.test(type)))
    return urls => printBlocks(convertHeadings(blocks, policy), urls)
  const spliced: SplicedText = {
    ...footer,
    edits: [],
    shallowest: sizes ? findShallowest(blocks) : null
  }
  const body = prepareBody(spliced, policy)
  return urls => spliceBody(spliced, body, { urls, followed: false })
}

function printTitles({ title, subtitle }: FramedArticle['titles']): string[] {
  return [printTitle('#', title), ...(subtitle === null ? [] : [printTitle('##', subtitle)])]
}

/** A closing sequence of `#` would not be read as text. */
function printTitle(mark: string, text: string): string {
  return `${mark} ${escapeText(text, false).replace(/#$/, '\\#')}`
}

function printCover(cover: FramedCover | null, urls: ImageUrls): string[] {
  const url = cover === null ? null : findImageUrl(cover.source, urls)
  return cover === null || url === null
    ? []
    : [`![${escapeMarkdown(cover.alt, false)}](${escapeAddress(url)})`]
}
