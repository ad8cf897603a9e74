// A post around the article's blocks: the title first and exactly once, the subtitle and the cover under it, the footer
// after a rule.

import type { Element } from 'hast'
import { joinHeadingText } from './article-headings.ts'
import type { ImageSource } from '../references/content-references.ts'
import { findRepeatedTitles, type OutlineEntry, type ArticleTitles } from './repeated-titles.ts'
import { createElement, createText } from '../blocks/block-context.ts'
import { createFigure, createImage, findImage } from '../blocks/figure-blocks.ts'
import { isHeading, readLevel } from '../blocks/heading-blocks.ts'

/** The body without the headings that repeat the title or subtitle, and those headings. */
export function omitTitles(
  blocks: readonly Element[],
  titles: ArticleTitles
): { readonly body: Element[]; readonly repeated: Element[] } {
  const entries = blocks.map(block => toOutlineEntry(block, titles))
  const again = findRepeatedTitles(entries, titles)
  return {
    body: blocks.filter((_, index) => !again.has(index)),
    repeated: blocks.filter((_, index) => again.has(index))
  }
}

/** A block as the search for titles sees it. */
export function toOutlineEntry(block: Element, { findText: textAt }: ArticleTitles): OutlineEntry {
  if (!isHeading(block)) return { kind: /^(?:figure|hr)$/.test(block.tagName) ? 'quiet' : 'text' }
  const offset = block.position?.start.offset
  return {
    kind: 'heading',
    level: readLevel(block),
    offset,
    texts: () => [textAt(offset) ?? '', joinHeadingText([block])]
  }
}

/** Rules at either end and next to another one separate nothing. */
export function omitIdleRules(blocks: readonly Element[]): Element[] {
  const isRule = (block: Element | undefined) => block === undefined || block.tagName === 'hr'
  const first = blocks.filter((block, index) => !isRule(block) || !isRule(blocks[index - 1]))
  return first.at(-1)?.tagName === 'hr' ? first.slice(0, -1) : first
}

export type PostFrame = {
  readonly title: string
  readonly subtitle: string | null
  readonly cover: { readonly source: ImageSource; readonly alt: string } | null
  readonly footer: readonly Element[]
}

export function framePost(body: readonly Element[], frame: PostFrame): Element[] {
  const { title, subtitle, cover, footer } = frame
  const shownCover = cover !== null && !beginsWithImage(body, cover.source)
  return [
    createElement('h1', [createText(title)]),
    ...(subtitle === null ? [] : [createElement('h2', [createText(subtitle)])]),
    ...(shownCover ? [createCover(cover)] : []),
    ...body,
    ...(footer.length === 0 ? [] : [createElement('hr', []), ...footer])
  ]
}

function createCover(cover: NonNullable<PostFrame['cover']>): Element {
  const figure = createFigure(createImage(cover.source, cover.alt), [])
  return { ...figure, properties: { dataCover: true } }
}

/** Whether the body's first block is the same image. */
export function beginsWithImage(body: readonly Element[], source: ImageSource): boolean {
  const image = findImage(body[0])
  if (image === null) return false
  return source.kind === 'file'
    ? image.properties.dataFile === source.path
    : image.properties.src === source.url
}
