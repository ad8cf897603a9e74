// A post around the article's blocks: the title first and exactly once, the subtitle and the cover under it, the footer
// after a rule.

import { COVER } from '../policy/assumptions.ts'
import type { ImageSource } from '../references/image-references.ts'
import { createBlock, createText, type Block } from '../blocks/block.ts'
import type { ConvertedText } from '../blocks/convert-text.ts'
import { omitIdleRules } from '../blocks/rule.ts'
import type { ArticleTitles } from './repeated-titles.ts'

/** The blocks of a text side by side. */
export function listBlocks({ groups, notes }: ConvertedText): Block[] {
  return [...groups.flatMap(({ blocks }) => blocks), ...notes]
}

/** A text without rules that separate nothing. Notes have a rule of their own before them. */
export function omitRules(text: ConvertedText): ConvertedText {
  const { groups } = keepBlocks({ ...text, notes: [] }, omitIdleRules)
  const first = groups.some(({ blocks }) => blocks.length > 0) ? 0 : 1
  return { groups, notes: text.notes.slice(first) }
}

/** A text with those of its blocks that are chosen from all of them side by side. */
export function keepBlocks(
  text: ConvertedText,
  choose: (blocks: readonly Block[]) => readonly Block[]
): ConvertedText {
  const all = listBlocks(text)
  const kept = new Set(choose(all))
  if (kept.size === all.length) return text
  const isKept = (block: Block) => kept.has(block)
  return {
    groups: text.groups.map(group => {
      const blocks = group.blocks.filter(isKept)
      const omitted = group.omitted === true || blocks.length < group.blocks.length
      return { ...group, blocks, omitted: omitted && blocks.length === 0 }
    }),
    notes: text.notes.filter(isKept)
  }
}

/** The post's image under the title, which is no part of the article. */
export type FramedCover = { readonly source: ImageSource; readonly alt: string }

export type PostFrame = {
  readonly titles: Pick<ArticleTitles, 'title' | 'subtitle'>
  /** Null also where the body begins with the same image. */
  readonly cover: FramedCover | null
  readonly body: readonly Block[]
  readonly footer: readonly Block[]
}

export function framePost({ titles, cover, body, footer }: PostFrame): Block[] {
  const { title, subtitle } = titles
  const image = cover === null ? [] : [createCover(cover)]
  const named = [createTitle(title, 1), ...(subtitle === null ? [] : [createTitle(subtitle, 2)])]
  return [
    ...(COVER.belowTitle ? [...named, ...image] : [...image, ...named]),
    ...body,
    ...(footer.length === 0 ? [] : [createBlock({ type: 'rule' }, null), ...footer])
  ]
}

function createTitle(text: string, level: number): Block {
  return createBlock({ type: 'heading', level, children: [createText(text)] }, null)
}

function createCover({ source, alt }: FramedCover): Block {
  return createBlock({ type: 'figure', image: source, alt, caption: [] }, null)
}

/** Whether the first block is the same image. */
export function beginsWithImage([first]: readonly Block[], source: ImageSource): boolean {
  if (first?.type !== 'figure') return false
  const { image } = first
  return image.kind === 'file'
    ? source.kind === 'file' && image.path === source.path
    : source.kind === 'url' && image.url === source.url
}
