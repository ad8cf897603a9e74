// What the self-check asks of a post, in either format.

import type { Root } from 'mdast'
import { readInlineText, type Block } from './blocks/block.ts'
import type { ConvertedText } from './blocks/convert-text.ts'
import { replaceEmojiNames } from './blocks/inline/emoji-names.ts'
import { findMissingWords, readProse, splitWords } from './compared-words.ts'
import type { ContentInput } from './content-input.ts'
import type { DiagnosticCollector } from './diagnostic-collector.ts'
import { findChoice, type ContentPolicy } from './policy/content-policy.ts'
import type { FramedArticle } from './titles/frame-article.ts'
import { listBlocks } from './titles/post-frame.ts'
import { isQuiet, isSameHeading, joinHeadingText } from './titles/repeated-titles.ts'
import type { ExpectedPost } from './verify/verify-html.ts'

/** What an article about templates shows its readers in place of what it would do. */
const LITERAL_TAGS = /\{%[-+]?\s*(?:raw|verbatim)\b|\{\{[<%]\s*\/\*/

type ExpectationParts = {
  readonly input: ContentInput
  readonly tree: Root
  readonly converted: ConvertedText
  readonly framed: FramedArticle
  readonly diagnostics: DiagnosticCollector
}

export function expectPost(parts: ExpectationParts): ExpectedPost {
  const { input, tree, converted, framed, diagnostics } = parts
  const { title, subtitle, known } = framed.titles
  const footer = framed.footer === null ? [] : listBlocks(framed.footer.converted)
  const omitted = [
    ...diagnostics.omittedText,
    ...listTitleTexts(framed.repeated, tree, input.policy)
  ]
  return {
    title,
    known,
    repeats: countRepeats(listBlocks(converted), known) + findTitleBlocks(footer, known).length,
    words: findMissingWords(
      splitWords(readShownProse(tree, input.policy)),
      splitWords(omitted.join('\n'))
    ),
    relativeImages: input.images === 'keep',
    templates: findChoice(input.policy, 'template') === 'keep' || LITERAL_TAGS.test(input.body),
    verbatim: [title, subtitle ?? '', ...footer.map(readBlockText)].join('\n')
  }
}

/** The self-check looks for the title by itself, so the words of a repeated heading are not expected. */
function listTitleTexts(
  repeated: ReadonlySet<Block>,
  tree: Root,
  policy: ContentPolicy
): readonly string[] {
  const left = Map.groupBy(repeated, ({ source }) => source?.start.offset)
  const texts: string[] = []
  for (const heading of tree.children)
    if (heading.type === 'heading' && left.delete(heading.position?.start.offset))
      texts.push(readShownProse({ type: 'root', children: [heading] }, policy))
  // Headings in HTML.
  return [...texts, ...[...left.values()].map(joinHeadingText)]
}

/** How many headings of sections say a title as well: all but the one that is the article's title. */
function countRepeats(blocks: readonly Block[], known: readonly string[]): number {
  const titles = findTitleBlocks(blocks, known)
  const opener = blocks.find(block => !isQuiet(block))
  const own = titles.some(
    block => block === opener || (block.type === 'heading' && block.level === 1)
  )
  return titles.length - (own ? 1 : 0)
}

function findTitleBlocks(blocks: readonly Block[], known: readonly string[]): Block[] {
  return blocks.filter(
    block =>
      block.type === 'heading' &&
      known.some(title => isSameHeading(joinHeadingText([block]), title))
  )
}

function readShownProse(tree: Root, policy: ContentPolicy): string {
  return readProse(tree, value => replaceEmojiNames(value, policy))
}

function readBlockText(block: Block): string {
  switch (block.type) {
    case 'list':
      return block.items.map(item => readInlineText(item)).join('')
    case 'code':
      return block.value
    case 'figure':
      return readInlineText(block.caption)
    case 'embed':
      return block.url
    case 'rule':
      return ''
    default:
      return readInlineText(block.children)
  }
}
