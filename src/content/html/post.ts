// One article as the HTML of a Medium post: tree, blocks, frame; then, once its images have addresses, text and self-check.

import type { Element } from 'hast'
import type { Root } from 'mdast'
import type { ContentInput, LocalImage } from '../document.ts'
import { fillFooter } from '../footer.ts'
import { parseMarkdown } from '../parse.ts'
import { choiceOf } from '../policy.ts'
import { createReferences } from '../references.ts'
import type { References } from '../references.ts'
import { createRemarks } from '../remarks.ts'
import type { Remarks } from '../remarks.ts'
import type { Source } from '../source.ts'
import { missingWords, proseOf, wordsOf } from '../words.ts'
import { blocksOf } from './blocks.ts'
import type { Context } from './context.ts'
import { emit } from './emit.ts'
import { withEmoji } from './emoji.ts'
import { framed, withoutIdleRules, withoutTitle, type Frame } from './frame.ts'
import { shallowestOf, sized } from './headings.ts'
import { htmlTree } from './tree.ts'
import { checkUnclosed } from './unclosed.ts'
import { verify } from './verify.ts'

/** What an article about templates shows its readers in place of what it would do. */
const LITERAL_TAGS = /\{%[-+]?\s*(?:raw|verbatim)\b|\{\{[<%]\s*\/\*/

export type Parts = {
  readonly input: ContentInput
  readonly source: Source
  readonly remarks: Remarks
  readonly references: References
  readonly images: Map<string, LocalImage>
}

/** What an article is made of, whichever format it is sent in. */
export type HtmlPost = {
  readonly render: Post
  /** The words that a reader must find in the post. */
  readonly words: readonly string[]
  /** Whether tags of a template language may be in the post. */
  readonly templates: boolean
  /** Level of the article's shallowest heading, its title left out; null where levels stay as written. */
  readonly shallowest: number | null
  readonly cover: Frame['cover']
  readonly footer: readonly Element[]
}

export type Post = (urls: ReadonlyMap<string, string>) => {
  readonly content: string
  /** What the self-check found, each a sentence. */
  readonly problems: readonly string[]
}

/** Reads the article's blocks, with all that there is to say about them; the post itself is made when its images have URLs. */
export function prepareHtml(parts: Parts): HtmlPost {
  const { input, source, remarks, references } = parts
  const context: Context = { policy: input.policy, remarks, references, depth: 0 }
  checkUnclosed(source.tree, remarks)
  const body = withoutTitle(read(source.tree, source.text, context), input.title)
  const shown = sized(withoutIdleRules(body), context)
  if (shown.length === 0 && !remarks.hasError())
    remarks.add(null, {
      rule: 'content',
      severity: 'error',
      message:
        'The article has no content besides its title. Write something below the front matter, or mark it as a draft.'
    })
  const { title, subtitle } = input
  const cover = coverOf(input, references)
  const footer = footerOf(parts, context)
  const blocks = framed(shown, { title, subtitle, cover, footer })
  const words = expectedWords(source.tree, context)
  const templates = choiceOf(input.policy, 'template') === 'keep' || LITERAL_TAGS.test(input.body)
  const relativeImages = input.images === 'keep'
  const render: Post = urls => {
    const content = emit(blocks, urls)
    return { content, problems: verify(content, { title, words, relativeImages, templates }) }
  }
  const shallowest = choiceOf(input.policy, 'heading') === 'keep' ? null : shallowestOf(body)
  return { render, words, templates, shallowest, cover, footer }
}

function read(tree: Root, text: string, context: Context): Element[] {
  return blocksOf(
    htmlTree(tree, text, context).children.filter(node => node.type !== 'doctype'),
    context
  )
}

function coverOf({ cover }: ContentInput, references: References) {
  const source = cover === null ? null : references.cover(cover)
  return cover === null || source === null ? null : { source, alt: cover.alt }
}

function footerOf({ input, images }: Parts, context: Context): Element[] {
  if (input.footer === null || input.footer.trim() === '') return []
  const filled = fillFooter(input.footer, input)
  if (filled !== null) {
    const blocks = read(
      parseMarkdown(filled),
      filled,
      footerContext(input, images, context.remarks)
    )
    return sized(withoutIdleRules(blocks), context)
  }
  context.remarks.add(null, {
    rule: 'footer',
    severity: 'warning',
    message:
      'The footer is left out: it names the canonical URL, and the article has none. Set canonicalUrl in the front matter, or the input canonical-url.'
  })
  return []
}

// The footer stands in the workflow: its findings have no line, its paths begin at the repository's root.
function footerContext(
  { path, policy, ...input }: ContentInput,
  images: Map<string, LocalImage>,
  remarks: Remarks
): Context {
  const own: Remarks = {
    ...createRemarks(path, null),
    add: (_, remark) => {
      if (remark.severity !== 'notice')
        remarks.add(null, { ...remark, message: `In the footer: ${remark.message}` })
    }
  }
  const context = { ...input, path: '' }
  const references = createReferences({ context, policy, remarks: own, firstLine: null, images })
  return { policy, remarks: own, references, depth: 0 }
}

function expectedWords(tree: Root, context: Context): string[] {
  const prose = proseOf(tree, value => withEmoji(value, context.policy))
  return missingWords(wordsOf(prose), wordsOf(context.remarks.leftOut.join('\n')))
}
