// What the passes over a tree with hidden marks share.

import type { FootnoteDefinition, RootContent } from 'mdast'
import type { Point } from 'unist'
import type { DiagnosticCollector } from '../../diagnostic-collector.ts'
import type { Mark } from '../marks/mark.ts'
import type { Veil } from '../marks/mask-marks.ts'
import type { ExpandedTag } from '../templates/unknown-tags.ts'
import type { TagPlace } from '../templates/template-context.ts'
import type { TemplateTag } from '../templates/template-tag.ts'

export type LowerContext = {
  /** The author's. */
  readonly text: string
  /** Null where nothing is hidden. */
  readonly veil: Veil | null
  /** In the order of the text. */
  readonly marks: readonly Mark[]
  /** The line and column of an offset. */
  readonly toPoint: (offset: number) => Point
  readonly findMark: (offset: number | undefined) => Mark | undefined
  /** What a tag stands for where it is; what there is to say about it is said. */
  readonly expand: (tag: TemplateTag, place: TagPlace) => ExpandedTag['expansion']
  /** Says that the tree has nothing of a stretch of the text. */
  readonly remove: (start: number, end: number) => void
  /** A short piece of Markdown that is no part of the text. */
  readonly readSnippet: (markdown: string) => RootContent[]
  readonly diagnostics: DiagnosticCollector
  /** Notes inside the text, in its order. */
  readonly notes: FootnoteDefinition[]
  /** What reads MDX's own nodes; null in other texts. */
  readonly mdx: MdxLowering | null
}

/** The nodes in place of one of MDX's; null for any other. */
export type MdxLowering = (
  node: RootContent,
  lowering: Lowering,
  context: LowerContext
) => RootContent[] | null

/** The passes over nodes side by side, for whoever lowers what is around them. */
export type Lowering = {
  readonly blocks: (nodes: readonly RootContent[]) => RootContent[]
  readonly text: (nodes: readonly RootContent[]) => RootContent[]
}
