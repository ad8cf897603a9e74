// A post around the article's blocks: the title first and exactly once, the subtitle and the cover under it, the footer
// after a rule.

import type { Element } from 'hast'
import { headingText } from '../heading.ts'
import type { ImageSource } from '../references.ts'
import { element, text, textOf } from './context.ts'
import { figureOf, imageElement, imageIn } from './figures.ts'
import { isHeading } from './headings.ts'

/**
 * The body without the heading that says the title again: its first H1, or a heading of any level that it begins with.
 * Any other H1 is a section.
 */
export function withoutTitle(blocks: readonly Element[], title: string): Element[] {
  const at = blocks.findIndex(
    (block, index) => block.tagName === 'h1' || (index === 0 && isHeading(block))
  )
  const heading = blocks[at]
  if (heading === undefined || !sameText(textOf(heading), title)) return [...blocks]
  return blocks.toSpliced(at, 1)
}

/** Whether a reader would call two titles the same. */
export function sameText(one: string, other: string): boolean {
  return folded(one) === folded(other)
}

// Letters and digits alone: a title in YAML often has other quotes and dashes than the heading.
function folded(value: string): string {
  const bare = headingText(value).normalize('NFKC').toLowerCase()
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() || bare
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
