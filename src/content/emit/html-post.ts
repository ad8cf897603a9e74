// One article as the HTML of a Medium post: tree, blocks, frame; then, once its images have addresses, text and self-check.

import type { Element } from 'hast'
import type { Root } from 'mdast'
import { visitParents } from 'unist-util-visit-parents'
import type { ContentInput } from '../content-input.ts'
import { joinHeadingText } from '../titles/article-headings.ts'
import type { ContentParts } from './content-parts.ts'
import { findChoice } from '../policy/content-policy.ts'
import type { References } from '../references/content-references.ts'
import { isSameHeading } from '../titles/repeated-titles.ts'
import { findMissingWords, readProse, splitWords } from '../compared-words.ts'
import { readBlocks } from '../blocks/html-blocks.ts'
import { readNodeText, type BlockContext } from '../blocks/block-context.ts'
import { emitHtml } from './emit-html.ts'
import { replaceEmojiNames } from '../blocks/emoji-names.ts'
import { readFooter, type FooterBlocks } from '../titles/footer-blocks.ts'
import { framePost, omitIdleRules, omitTitles, type PostFrame } from '../titles/post-frame.ts'
import { isHeading, findShallowest, convertHeadings } from '../blocks/heading-blocks.ts'
import { reportLeftovers } from '../blocks/leftover-markup.ts'
import { buildHtmlTree } from '../blocks/html-tree.ts'
import { checkUnclosed } from '../blocks/unclosed-tags.ts'
import { verifyHtml, type ExpectedPost } from '../verify/verify-html.ts'

/** What an article about templates shows its readers in place of what it would do. */
const LITERAL_TAGS = /\{%[-+]?\s*(?:raw|verbatim)\b|\{\{[<%]\s*\/\*/

export type HtmlPost = {
  readonly render: RenderPost
  /** What the self-check asks of either format. */
  readonly expected: ExpectedPost
  /** Level of the article's shallowest heading, its title left out; null where levels stay as written. */
  readonly shallowest: number | null
  readonly cover: PostFrame['cover']
  readonly footer: FooterBlocks | null
}

export type RenderPost = (urls: ReadonlyMap<string, string>) => {
  readonly content: string
  /** What the self-check found, each a sentence. */
  readonly problems: readonly string[]
}

/** Reads the article's blocks, with all that there is to say about them; the post itself is made when its images have URLs. */
export function prepareHtml(parts: ContentParts): HtmlPost {
  const { input, source, titles, diagnostics: diagnostics, references } = parts
  const context: BlockContext = {
    policy: input.policy,
    diagnostics: diagnostics,
    references,
    depth: 0
  }
  checkUnclosed(source.tree, diagnostics)
  const all = readTree(source.tree, source.text, context)
  const { body, repeated } = omitTitles(all, titles)
  omitTitleText(repeated, source.tree, context)
  const shown = convertHeadings(omitIdleRules(body), context)
  reportLeftovers(shown, context)
  if (shown.length === 0 && !diagnostics.hasError())
    diagnostics.add(null, {
      rule: 'content',
      severity: 'error',
      message: 'The article has no content besides its title.',
      remedy: 'Write something below the front matter, or mark it as a draft.'
    })
  const cover = findCover(input, references)
  const footer = readFooter(parts)
  const { title, subtitle, known } = titles
  const blocks = framePost(shown, { title, subtitle, cover, footer: footer?.blocks ?? [] })
  const expected: ExpectedPost = {
    title,
    known,
    repeats: countRepeats(all, known) + findTitleBlocks(footer?.blocks ?? [], known).length,
    words: listExpectedWords(source.tree, context),
    relativeImages: input.images === 'keep',
    templates: findChoice(input.policy, 'template') === 'keep' || LITERAL_TAGS.test(input.body),
    verbatim: [title, subtitle ?? '', ...(footer?.blocks ?? []).map(readNodeText)].join('\n')
  }
  const render: RenderPost = urls => {
    const content = emitHtml(blocks, urls)
    return { content, problems: verifyHtml(content, expected) }
  }
  const shallowest = findChoice(input.policy, 'heading') === 'keep' ? null : findShallowest(body)
  return { render, expected, shallowest, cover, footer }
}

function readTree(tree: Root, text: string, context: BlockContext): Element[] {
  return readBlocks(
    buildHtmlTree(tree, text, context).children.filter(node => node.type !== 'doctype'),
    context
  )
}

function findCover({ cover }: ContentInput, references: References) {
  const source = cover === null ? null : references.findCover(cover)
  return cover === null || source === null ? null : { source, alt: cover.alt }
}

/** The self-check looks for the title by itself, so the words of a repeated heading are not expected. */
function omitTitleText(repeated: readonly Element[], tree: Root, context: BlockContext): void {
  const left = Map.groupBy(repeated, ({ position }) => position?.start.offset)
  for (const heading of tree.children) {
    const offset = heading.position?.start.offset
    if (heading.type !== 'heading' || !left.delete(offset)) continue
    context.diagnostics.omittedText.push(
      readShownProse({ type: 'root', children: [heading] }, context)
    )
    visitParents(heading, 'footnoteReference', ({ position }) => {
      context.diagnostics.add(position, {
        rule: 'footnote',
        severity: 'warning',
        message:
          'A title cannot have a footnote, so its mark was left out. The note is still at the end.',
        remedy: 'Refer to the note in the text.'
      })
    })
  }
  // Headings in HTML.
  context.diagnostics.omittedText.push(...[...left.values()].map(joinHeadingText))
}

/** How many headings of sections say a title as well: all but the one that is the article's title. */
function countRepeats(blocks: readonly Element[], known: readonly string[]): number {
  const titles = findTitleBlocks(blocks, known)
  const opener = blocks.find(({ tagName }) => !/^(?:figure|hr)$/.test(tagName))
  const own = titles.some(block => block === opener || block.tagName === 'h1')
  return titles.length - (own ? 1 : 0)
}

function findTitleBlocks(blocks: readonly Element[], known: readonly string[]): Element[] {
  return blocks.filter(
    block => isHeading(block) && known.some(title => isSameHeading(joinHeadingText([block]), title))
  )
}

function listExpectedWords(tree: Root, context: BlockContext): string[] {
  const prose = readShownProse(tree, context)
  return findMissingWords(splitWords(prose), splitWords(context.diagnostics.omittedText.join('\n')))
}

function readShownProse(tree: Root, { policy }: BlockContext): string {
  return readProse(tree, value => replaceEmojiNames(value, policy))
}
