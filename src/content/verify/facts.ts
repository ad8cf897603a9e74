// The facts that an article and its post are compared by, in the order in which a reader meets them.

/** What is before a piece of text: nothing, white space, or the beginning of a line or block. */
export type Gap = 0 | 1 | 2

/** The link of a text that is none, though a parser of Markdown may take it for one. */
export const ANY_LINK = '*'

/**
 * A word, a number's digits, any other single character, or the whole of a piece of code in running text; or a run of
 * words and signs that nothing parts, with one space for whatever white space is between them.
 */
export type TextFact = {
  readonly kind: 'text'
  readonly value: string
  /** Of a run: the texts that it was read from. */
  readonly parts?: readonly TextPart[]
  readonly gap: Gap
  /** Where the link around it leads. */
  readonly href: string | null
  readonly code: boolean
  /** Whether a line may also begin as a word (in a heading), or the other way round (after a label). */
  readonly loose: boolean
  readonly at: number
}

/** `gap`: what is before it, besides its own white space. */
export type TextPart = { readonly text: string; readonly gap: Gap; readonly at: number }

export type ImageFact = { readonly kind: 'image'; readonly url: string; readonly at: number }
export type ListingFact = { readonly kind: 'listing'; readonly value: string; readonly at: number }
/** The text that follows is a heading. `optional`: Medium may have only bold text there. */
export type HeadingFact = {
  readonly kind: 'heading'
  readonly optional: boolean
  readonly at: number
}
/** An item of a list begins. */
export type ItemFact = {
  readonly kind: 'item'
  readonly ordered: boolean
  readonly number: number
  /** Whether the list is inside an item, where only a label is left of it. */
  readonly nested: boolean
  /** Whether it may have no mark of its own, since something else than text begins it. */
  readonly optional: boolean
  readonly at: number
}

/** What a post is found to say. */
export type Fact = TextFact | ImageFact | ListingFact | HeadingFact | ItemFact

/** One of these, or nothing at all. */
export type MaybeFact = {
  readonly kind: 'maybe'
  readonly alternatives: readonly (readonly ExpectedFact[])[]
  readonly at: number
}
/** Exactly one of these. */
export type ChoiceFact = {
  readonly kind: 'choice'
  readonly alternatives: readonly (readonly ExpectedFact[])[]
  readonly at: number
}
/** A video or the like: an address or a link in a line of its own. */
export type PlayerFact = {
  readonly kind: 'player'
  readonly source: string
  /** Whether a diagnostic says that it was left out. */
  readonly told: boolean
  readonly at: number
}
export type TableFact = {
  readonly kind: 'table'
  readonly header: readonly (readonly ExpectedFact[])[] | null
  readonly rows: readonly (readonly (readonly ExpectedFact[])[])[]
  /** Whether it is inside a list. */
  readonly nested: boolean
  readonly at: number
}

/** What an article lets expect of its post. */
export type ExpectedFact = Fact | MaybeFact | ChoiceFact | PlayerFact | TableFact

/** White space at the end of a listing is not seen. */
export function toListing(value: string): string {
  return value.replace(/\r\n?/g, '\n').trimEnd()
}
