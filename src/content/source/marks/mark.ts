// A stretch of the author's text that Markdown's parser does not know: it is hidden from it, and put into the tree as a node.

import type { Node as UnistNode } from 'unist'
import type { TemplateTag } from '../templates/template-tag.ts'

export type Mark = {
  /** Offsets in the author's text. */
  readonly start: number
  readonly end: number
  /**
   * How the parser sees it: as a word of running text, as a block of its own that takes its whole line, or as the head of an
   * item that holds the lines indented below it.
   */
  readonly form: 'inline' | 'line' | 'item'
  readonly content: MarkContent
}

export type MarkContent =
  | { readonly kind: 'tag'; readonly tag: TemplateTag; readonly alone: boolean }
  /** `:::name Title`, `/// name | title` */
  | FenceOpening
  | { readonly kind: 'fence-end'; readonly sign: string; readonly length: number }
  /** `!!! note "Title"`, `=== "Tab"`; `end` is where the lines below it end. */
  | {
      readonly kind: 'admonition'
      readonly type: string | null
      readonly title: string
      readonly blockEnd: number
    }
  /** The colon before a definition. */
  | { readonly kind: 'definition' }
  /** A tag of HTML between which Markdown is read. */
  | { readonly kind: 'element'; readonly html: string }
  /** `^[` and `]` around a note, with the offset of its other end. */
  | { readonly kind: 'note'; readonly opens: boolean }
  /** What belongs to the mark above it. */
  | { readonly kind: 'nothing' }

export type FenceOpening = {
  readonly kind: 'fence'
  readonly sign: string
  readonly length: number
  readonly name: string
  /** As written, in Markdown. */
  readonly title: string
  /** Whether only its own generator knows what is to be shown. */
  readonly foreign: boolean
  /** Whether its contents are meant for no reader. */
  readonly hidden: boolean
}

/** What the parser makes of a mark, before it is replaced by what the mark stands for. */
export interface SourceMark extends UnistNode {
  type: 'sourceMark'
  /** As it was hidden. */
  value: string
}

declare module 'mdast' {
  interface RootContentMap {
    sourceMark: SourceMark
  }
  interface PhrasingContentMap {
    sourceMark: SourceMark
  }
}
