// What the self-check asks of the form of a post, in either format.

import { readInlineText, type Block } from './blocks/block.ts'
import type { ConvertedText } from './blocks/convert-text.ts'
import type { ContentInput } from './content-input.ts'
import { findChoice } from './policy/content-policy.ts'
import type { FramedArticle } from './titles/frame-article.ts'
import { listBlocks } from './titles/post-frame.ts'
import { isQuiet, isSameHeading, joinHeadingText } from './titles/repeated-titles.ts'
import type { PostForm } from './verify/html-form.ts'

/** What an article about templates shows its readers in place of what it would do. */
const LITERAL_TAGS = /\{%[-+]?\s*(?:raw|verbatim)\b|\{\{[<%]?\s*\/\*|\{%\/\*|\sv-pre[\s>]/

type FormParts = {
  readonly input: ContentInput
  readonly converted: ConvertedText
  readonly framed: FramedArticle
}

export function expectForm({ input, converted, framed }: FormParts): PostForm {
  const { title, subtitle, known } = framed.titles
  const footer = framed.footer === null ? [] : listBlocks(framed.footer.converted)
  return {
    title,
    known,
    repeats: countRepeats(listBlocks(converted), known) + findTitleBlocks(footer, known).length,
    relativeImages: input.images === 'keep',
    templates:
      findChoice(input.policy, 'template') === 'keep' ||
      (input.templateScope ?? 'all') !== 'all' ||
      LITERAL_TAGS.test(input.body),
    verbatim: [title, subtitle ?? '', ...footer.map(readBlockText)].join('\n')
  }
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
