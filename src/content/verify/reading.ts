// What the readers of an article's facts hand to one another.

import type { Root } from 'mdast'
import type { FactWriter } from './fact-writer.ts'
import type { HtmlElement, HtmlParent } from './html-elements.ts'

/** A text, what its addresses lead to, and what has been said about it. */
export type VerifiedSource = {
  readonly tree: Root
  /** What the offsets of the tree are counted in. */
  readonly text: string
  /** Of a text in MDX: the tree as it was parsed. */
  readonly mdx?: { readonly authored: Root }
  /** The URL of a link, of an image; null for one that cannot be in a post. */
  readonly findLink: (address: string) => string | null
  readonly findImage: (address: string) => string | null
  /** Whether a diagnostic about a construct has been given for a line; for any line, where null is asked. */
  readonly isTold: (rule: string, line: number | null) => boolean
  /** Whether images lose the links around them, as the policy says. */
  readonly unlinksImages: boolean
  /** Whether a heading, by its text or where it begins, says the title or subtitle of the post. */
  readonly isTitle: (text: string, findOffset: () => number) => boolean
}

export type ReadingPlace = {
  /** Where the link around it leads. */
  readonly href: string | null
  /** Lists around it. */
  readonly depth: number
  /** Whether headings may be bold text. */
  readonly loose: boolean
  /** Whether blocks become running text, as in a caption. */
  readonly flat: boolean
  readonly raise: ((value: string) => string) | null
}

export type Reading = {
  readonly source: VerifiedSource
  readonly writer: FactWriter
  /** Whether a diagnostic about a construct has been given for the line of a place. */
  readonly isTold: (rule: string, at: number) => boolean
  /** The offset of the node at a place. */
  readonly findOffset: (at: number) => number
  readonly readNodes: (parent: HtmlParent, place: ReadingPlace, reading: Reading) => void
}

export type Read = (element: HtmlElement, place: ReadingPlace, reading: Reading) => void

export const TOP: ReadingPlace = { href: null, depth: 0, loose: false, flat: false, raise: null }
