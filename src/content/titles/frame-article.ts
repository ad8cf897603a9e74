// An article between what a post says above and below it: its own title gone, its levels known, rules that separate nothing
// left out.

import type { Root } from 'mdast'
import { visitParents } from 'unist-util-visit-parents'
import type { Block } from '../blocks/block.ts'
import type { ConvertedText } from '../blocks/convert-text.ts'
import type { ContentInput } from '../content-input.ts'
import type { DiagnosticCollector } from '../diagnostic-collector.ts'
import type { LocalImage } from '../references/local-image.ts'
import type { References } from '../references/content-references.ts'
import { readTitles } from './article-headings.ts'
import { readFooter, type Footer } from './footer.ts'
import { convertHeadings, findShallowest, reportLevels } from './heading-sizes.ts'
import {
  beginsWithImage,
  framePost,
  keepBlocks,
  listBlocks,
  omitRules,
  type FramedCover
} from './post-frame.ts'
import { findRepeatedTitles, type ArticleTitles } from './repeated-titles.ts'

export type FramedArticle = {
  readonly titles: ArticleTitles
  /** Null also where the body begins with the same image. */
  readonly cover: FramedCover | null
  /** Headings have their levels as written. */
  readonly body: ConvertedText
  /** Level of the body's shallowest heading. */
  readonly shallowest: number
  /** The headings that were left out, since they repeat the title or subtitle. */
  readonly repeated: ReadonlySet<Block>
  readonly footer: Footer | null
}

type ArticleParts = {
  readonly input: ContentInput
  readonly tree: Root
  readonly converted: ConvertedText
  readonly diagnostics: DiagnosticCollector
  readonly references: References
  readonly images: Map<string, LocalImage>
}

export function frameArticle(parts: ArticleParts): FramedArticle {
  const { input, converted, diagnostics, references, images } = parts
  const titles = readTitles(input, converted.groups, diagnostics)
  const repeated = findRepeatedTitles(converted.groups, converted.notes, titles)
  if (repeated.size > 0) reportLostNotes(repeated, parts)
  const untitled = keepBlocks(converted, blocks => blocks.filter(block => !repeated.has(block)))
  const body = omitRules(untitled)
  const shown = listBlocks(body)
  reportLevels(shown, input.policy, diagnostics)
  const cover = findCover(input, references)
  const footer = readFooter({ input, title: titles.title, images, diagnostics })
  return {
    titles,
    cover: cover === null || beginsWithImage(shown, cover.source) ? null : cover,
    body,
    shallowest: findShallowest(shown),
    repeated,
    footer
  }
}

/** All blocks of the post, with Medium's sizes of headings. `cover` is null where it is left out. */
export function listPostBlocks(
  { titles, body, footer }: FramedArticle,
  cover: FramedCover | null,
  policy: ContentInput['policy']
): Block[] {
  return framePost({
    titles,
    cover,
    body: convertHeadings(listBlocks(body), policy),
    footer: footer === null ? [] : convertHeadings(listBlocks(footer.converted), policy)
  })
}

function findCover({ cover }: ContentInput, references: References): FramedCover | null {
  const source = cover === null ? null : references.findCover(cover)
  return cover === null || source === null ? null : { source, alt: cover.alt }
}

function reportLostNotes(repeated: ReadonlySet<Block>, { tree, diagnostics }: ArticleParts): void {
  const offsets = new Set([...repeated].map(({ source }) => source?.start.offset))
  for (const heading of tree.children) {
    if (heading.type !== 'heading' || !offsets.has(heading.position?.start.offset)) continue
    visitParents(heading, 'footnoteReference', ({ position }) => {
      diagnostics.add(position, {
        rule: 'footnote',
        severity: 'warning',
        message:
          'A title cannot have a footnote, so its mark was left out. The note is still at the end.',
        remedy: 'Refer to the note in the text.'
      })
    })
  }
}
