// A post around the article's blocks: the title first and exactly once, the subtitle and the cover under it, the footer
// after a rule.

import type { Element } from 'hast'
import { lineOf } from '../heading.ts'
import type { ImageSource } from '../references.ts'
import { saidAgain, type Entry, type Titles } from '../title.ts'
import { element, text } from './context.ts'
import { figureOf, imageElement, imageIn } from './figures.ts'
import { isHeading, levelOf } from './headings.ts'

/** The body without the headings that say again what the post says above it; these are the second answer. */
export function withoutTitles(
  blocks: readonly Element[],
  titles: Titles
): { readonly body: Element[]; readonly said: Element[] } {
  const entries = blocks.map(block => entryOf(block, titles))
  const again = saidAgain(entries, titles)
  return {
    body: blocks.filter((_, index) => !again.has(index)),
    said: blocks.filter((_, index) => again.has(index))
  }
}

/** A block as the search for titles sees it. */
export function entryOf(block: Element, { textAt }: Titles): Entry {
  if (!isHeading(block)) return { kind: /^(?:figure|hr)$/.test(block.tagName) ? 'quiet' : 'text' }
  const offset = block.position?.start.offset
  return {
    kind: 'heading',
    level: levelOf(block),
    offset,
    texts: () => [textAt(offset) ?? '', lineOf([block])]
  }
}

/** Rules at either end and next to another one separate nothing. */
export function withoutIdleRules(blocks: readonly Element[]): Element[] {
  const isRule = (block: Element | undefined) => block === undefined || block.tagName === 'hr'
  const first = blocks.filter((block, index) => !isRule(block) || !isRule(blocks[index - 1]))
  return first.at(-1)?.tagName === 'hr' ? first.slice(0, -1) : first
}

export type Frame = {
  readonly title: string
  readonly subtitle: string | null
  readonly cover: { readonly source: ImageSource; readonly alt: string } | null
  readonly footer: readonly Element[]
}

export function framed(body: readonly Element[], frame: Frame): Element[] {
  const { title, subtitle, cover, footer } = frame
  const shownCover = cover !== null && !beginsWith(body, cover.source)
  return [
    element('h1', [text(title)]),
    ...(subtitle === null ? [] : [element('h2', [text(subtitle)])]),
    ...(shownCover ? [coverFigure(cover)] : []),
    ...body,
    ...(footer.length === 0 ? [] : [element('hr', []), ...footer])
  ]
}

function coverFigure(cover: NonNullable<Frame['cover']>): Element {
  const figure = figureOf(imageElement(cover.source, cover.alt), [])
  return { ...figure, properties: { dataCover: true } }
}

/** Whether the body's first block is the same image. */
export function beginsWith(body: readonly Element[], source: ImageSource): boolean {
  const image = imageIn(body[0])
  if (image === null) return false
  return source.kind === 'file'
    ? image.properties.dataFile === source.path
    : image.properties.src === source.url
}
