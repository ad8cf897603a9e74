// What a tag stands for, before it is written out for the place where it is.

export type TagExpansion =
  /** Plain text; the only kind that can be part of an address. Empty for what is left out. */
  | { readonly kind: 'text'; readonly text: string }
  /** A page for Medium to embed: its URL alone in a paragraph. */
  | { readonly kind: 'embed'; readonly url: string }
  | { readonly kind: 'link'; readonly destination: string; readonly text: string }
  | ImageExpansion
  | {
      readonly kind: 'code'
      readonly language: string
      readonly code: string
      /** Empty for none. */
      readonly title: string
    }
  /** Markdown as the definition of the tag has it, or a callout's fence. */
  | { readonly kind: 'markdown'; readonly markdown: string; readonly block: boolean }
  /** The beginning of something that the closing tag of the same key, or of any, ends; the label is Markdown. */
  | PairOpening
  | { readonly kind: 'close'; readonly key: string }
  /** A callout with all that is in it, in Markdown. */
  | {
      readonly kind: 'callout'
      readonly name: string
      readonly label?: string
      readonly markdown: string
    }
  /** A formula. */
  | { readonly kind: 'math'; readonly tex: string; readonly block: boolean }
  | { readonly kind: 'raised'; readonly element: 'sup' | 'sub'; readonly text: string }
  /** A file of the site, by a path whose root or folder is not known yet; `text` where it is to be read as something else. */
  | { readonly kind: 'page'; readonly path: string; readonly text?: string }
  /** Nobody knows what it shows; `because` where it is known why. */
  | {
      readonly kind: 'unknown'
      readonly because?: { readonly why: string; readonly remedy: string }
    }

/** Of an end that closes whatever template tag is open. */
export const ANY_KEY = '*'

export type PairOpening = {
  readonly kind: 'open'
  readonly key: string
  /** `group`: nothing is shown but what is in it. */
  readonly construct: 'callout' | 'details' | 'quote' | 'group'
  /** The kind of a callout. */
  readonly name: string
  readonly label: string
}

export type ImageExpansion = {
  readonly kind: 'image'
  readonly src: string
  readonly alt: string
  /** The text below it, in Markdown. */
  readonly caption: string
  /** Where it leads as a link. */
  readonly link: string
}

export const EMPTY_EXPANSION = { kind: 'text', text: '' } as const satisfies TagExpansion
export const UNKNOWN_EXPANSION: TagExpansion = { kind: 'unknown' }
