// The beginning or end of something that takes in what is between: put into the tree while it is lowered, and gone after.

import type { RootContent } from 'mdast'
import type { Node as UnistNode, Position } from 'unist'
import type { ReportedRule } from '../../diagnostic-collector.ts'

export interface Boundary extends UnistNode {
  type: 'boundary'
  /** What has to be alike at both ends. */
  key: string
  /** How long a fence is; 0 for what has no length. */
  length: number
  /** Null at an end. */
  opening: BoundaryOpening | null
  /** As written. */
  written: string
}

export type BoundaryOpening = {
  readonly rule: ReportedRule
  readonly create: (children: RootContent[]) => RootContent[]
}

/** Where a paragraph is parted. */
export interface ParagraphSplit extends UnistNode {
  type: 'split'
}

/** A tag of HTML that parts a paragraph. */
export interface BlockHtml extends UnistNode {
  type: 'blockHtml'
  value: string
}

/** A figure, a definition list or another element that Markdown has no node for: what `data` says is made of it. */
export interface ElementNode extends UnistNode {
  type: 'sourceElement'
  data: { hName: string; hProperties?: Readonly<Record<string, string | true | string[]>> }
  children: RootContent[]
}

/** A tag in whose place there is a link or a picture. */
export type TagSpan = {
  readonly start: number
  readonly end: number
  /** On its line. */
  readonly alone: boolean
  /** Whether the address is all of it. */
  readonly bare?: boolean
}

declare module 'mdast' {
  interface RootContentMap {
    boundary: Boundary
    split: ParagraphSplit
    blockHtml: BlockHtml
    sourceElement: ElementNode
  }
  interface PhrasingContentMap {
    boundary: Boundary
    split: ParagraphSplit
  }
  interface LinkData {
    tag?: TagSpan
    /** Its address is not the one that is written. */
    rewritten?: boolean
  }
  interface ImageData {
    tag?: TagSpan
    rewritten?: boolean
  }
  interface DefinitionData {
    rewritten?: boolean
  }
  interface TextData {
    /** It was no text of the author's, so that an address in it is not known as one yet. */
    expanded?: boolean
  }
}

export function createElementNode(
  hName: string,
  children: RootContent[],
  position: UnistNode['position']
): ElementNode {
  return {
    type: 'sourceElement',
    data: { hName },
    children,
    ...(position === undefined ? {} : { position })
  }
}

/** The end of what is between fences. @param written the fence as it is written */
export function createFenceEnd(
  { sign, length }: { readonly sign: string; readonly length: number },
  written: string,
  position: Position | undefined
): Boundary {
  return {
    type: 'boundary',
    key: sign,
    length,
    opening: null,
    written,
    ...(position && { position })
  }
}
