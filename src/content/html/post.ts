// One article as the HTML of a Medium post: tree, blocks, frame; then, once its images have addresses, text and self-check.

import type { Element } from 'hast'
import type { Root } from 'mdast'
import { visitParents } from 'unist-util-visit-parents'
import type { ContentInput } from '../document.ts'
import { lineOf } from '../heading.ts'
import type { Parts } from '../parts.ts'
import { choiceOf } from '../policy.ts'
import type { References } from '../references.ts'
import { sameTitle } from '../title.ts'
import { missingWords, proseOf, wordsOf } from '../words.ts'
import { blocksOf } from './blocks.ts'
import { textOf, type Context } from './context.ts'
import { emit } from './emit.ts'
import { withEmoji } from './emoji.ts'
import { readFooter, type Footer } from './footer.ts'
import { framed, withoutIdleRules, withoutTitles, type Frame } from './frame.ts'
import { isHeading, shallowestOf, sized } from './headings.ts'
import { tellLeftovers } from './leftovers.ts'
import { htmlTree } from './tree.ts'
import { checkUnclosed } from './unclosed.ts'
import { verify, type Expected } from './verify.ts'

/** What an article about templates shows its readers in place of what it would do. */
const LITERAL_TAGS = /\{%[-+]?\s*(?:raw|verbatim)\b|\{\{[<%]\s*\/\*/

export type HtmlPost = {
  readonly render: Post
  /** What the self-check asks of either format. */
  readonly expected: Expected
  /** Level of the article's shallowest heading, its title left out; null where levels stay as written. */
  readonly shallowest: number | null
  readonly cover: Frame['cover']
  readonly footer: Footer | null
}

export type Post = (urls: ReadonlyMap<string, string>) => {
  readonly content: string
  /** What the self-check found, each a sentence. */
  readonly problems: readonly string[]
}

/** Reads the article's blocks, with all that there is to say about them; the post itself is made when its images have URLs. */
export function prepareHtml(parts: Parts): HtmlPost {
  const { input, source, titles, remarks, references } = parts
  const context: Context = { policy: input.policy, remarks, references, depth: 0 }
  checkUnclosed(source.tree, remarks)
  const all = read(source.tree, source.text, context)
  const { body, said } = withoutTitles(all, titles)
  leaveOut(said, source.tree, context)
  const shown = sized(withoutIdleRules(body), context)
  tellLeftovers(shown, context)
  if (shown.length === 0 && !remarks.hasError())
    remarks.add(null, {
      rule: 'content',
      severity: 'error',
      message:
        'The article has no content besides its title. Write something below the front matter, or mark it as a draft.'
    })
  const cover = coverOf(input, references)
  const footer = readFooter(parts)
  const { title, subtitle, known } = titles
  const blocks = framed(shown, { title, subtitle, cover, footer: footer?.blocks ?? [] })
  const expected: Expected = {
    title,
    known,
    repeats: repeatsIn(all, known) + titlesIn(footer?.blocks ?? [], known).length,
    words: expectedWords(source.tree, context),
    relativeImages: input.images === 'keep',
    templates: choiceOf(input.policy, 'template') === 'keep' || LITERAL_TAGS.test(input.body),
    verbatim: [title, subtitle ?? '', ...(footer?.blocks ?? []).map(textOf)].join('\n')
  }
  const render: Post = urls => {
    const content = emit(blocks, urls)
    return { content, problems: verify(content, expected) }
  }
  const shallowest = choiceOf(input.policy, 'heading') === 'keep' ? null : shallowestOf(body)
  return { render, expected, shallowest, cover, footer }
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

/** The post says its title once, and its check asks for that by itself. */
function leaveOut(said: readonly Element[], tree: Root, context: Context): void {
  const left = Map.groupBy(said, ({ position }) => position?.start.offset)
  for (const heading of tree.children) {
    const offset = heading.position?.start.offset
    if (heading.type !== 'heading' || !left.delete(offset)) continue
    context.remarks.leftOut.push(shownProse({ type: 'root', children: [heading] }, context))
    visitParents(heading, 'footnoteReference', ({ position }) => {
      context.remarks.add(position, {
        rule: 'footnote',
        severity: 'warning',
        message:
          'A title has no footnotes: the mark is left out, and the note stands at the end. Refer to it in the text.'
      })
    })
  }
  // Headings in HTML.
  context.remarks.leftOut.push(...[...left.values()].map(lineOf))
}

/** How many headings of sections say a title as well: all but the one that is the article's title. */
function repeatsIn(blocks: readonly Element[], known: readonly string[]): number {
  const titles = titlesIn(blocks, known)
  const opener = blocks.find(({ tagName }) => !/^(?:figure|hr)$/.test(tagName))
  const own = titles.some(block => block === opener || block.tagName === 'h1')
  return titles.length - (own ? 1 : 0)
}

function titlesIn(blocks: readonly Element[], known: readonly string[]): Element[] {
  return blocks.filter(
    block => isHeading(block) && known.some(one => sameTitle(lineOf([block]), one))
  )
}

function expectedWords(tree: Root, context: Context): string[] {
  const prose = shownProse(tree, context)
  return missingWords(wordsOf(prose), wordsOf(context.remarks.leftOut.join('\n')))
}

function shownProse(tree: Root, { policy }: Context): string {
  return proseOf(tree, value => withEmoji(value, policy))
}
