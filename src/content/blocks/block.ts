// Medium's own model of a post: a flat list of blocks, and running text with four marks and line breaks. Every emitter is a
// switch over these types and sees nothing else of an article.

import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { ImageSource } from '../references/image-references.ts'

export type Inline =
  | InlineText
  | { readonly type: 'break' }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly value: string }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly Inline[] }

export type InlineText = {
  readonly type: 'text'
  readonly value: string
  /** The mark of a footnote, which is no part of a title. */
  readonly note?: true
}

/** Where something is in the text that was read. */
export type SourceRange = { readonly start: SourcePoint; readonly end: SourcePoint }

type SourcePoint = {
  readonly line: number
  readonly column: number
  readonly offset?: number | undefined
}

type BlockContent =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | {
      readonly type: 'heading'
      /** 1 to 6: as written, until the frame gives it one of Medium's two sizes. */
      readonly level: number
      readonly children: readonly Inline[]
    }
  | { readonly type: 'quote'; readonly children: readonly Inline[] }
  | {
      readonly type: 'list'
      readonly ordered: boolean
      readonly items: readonly (readonly Inline[])[]
    }
  | {
      readonly type: 'code'
      /** Medium's name of the language; null for none. */
      readonly language: string | null
      readonly value: string
    }
  | {
      readonly type: 'figure'
      /** A file of the repository has no address until the post is emitted. */
      readonly image: ImageSource
      readonly alt: string
      readonly caption: readonly Inline[]
    }
  /** An address alone in its paragraph, in place of which Medium shows what is there. */
  | { readonly type: 'embed'; readonly url: string }
  | { readonly type: 'rule' }

type BlockOrigin = {
  /** Null for what no author wrote. */
  readonly source: SourceRange | null
  /** What there is to say about it. */
  readonly diagnostics: readonly Diagnostic[]
}

export type Block = BlockContent & BlockOrigin
export type BlockType = Block['type']
export type BlockOfType<Type extends BlockType> = Extract<Block, { type: Type }>

/** A line of an inner list, on its way up to the item of the outermost list that takes it: Medium's lists have one level. */
export type ListLine = { readonly type: 'line'; readonly children: readonly Inline[] } & BlockOrigin

const NONE: readonly Diagnostic[] = []

/** `content` is used up. */
export function createBlock<Content extends BlockContent | Omit<ListLine, keyof BlockOrigin>>(
  content: Content,
  source: Partial<SourceRange> | null | undefined
): Content & BlockOrigin {
  // Blocks have many shapes, and a copy of each takes longer than all else that is done here.
  return Object.assign(content, { source: isWhole(source) ? source : null, diagnostics: NONE })
}

/** HTML that is never closed has no end. */
function isWhole(source: Partial<SourceRange> | null | undefined): source is SourceRange {
  return source?.start !== undefined && source.end !== undefined
}

export function createText(value: string): InlineText {
  return { type: 'text', value }
}

export const LINE_BREAK: Inline = { type: 'break' }

/** The text that a reader sees, each line break as `lineBreak`. */
export function readInlineText(nodes: readonly Inline[], lineBreak = ''): string {
  let text = ''
  for (const node of nodes) text += readOne(node, lineBreak)
  return text
}

function readOne(node: Inline, lineBreak: string): string {
  switch (node.type) {
    case 'text':
    case 'code':
      return node.value
    case 'break':
      return lineBreak
    default:
      return readInlineText(node.children, lineBreak)
  }
}
