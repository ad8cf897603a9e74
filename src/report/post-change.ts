// A difference between a post as it was published and the article as it is now, as a person has to make it on Medium by hand.

export type PostChange = {
  readonly kind: 'added' | 'removed' | 'changed'
  /** A block of the post, of a list one item; or what is set beside the text. */
  readonly block:
    | 'paragraph'
    | 'heading'
    | 'quote'
    | 'list'
    | 'code'
    | 'figure'
    | 'embed'
    | 'rule'
    | 'tags'
    | 'canonical URL'
    | 'licence'
    | 'status'
  /** The text of the block in pieces, in reading order. Those of a block that was added or removed are all of its kind. */
  readonly words: readonly ChangedWords[]
}

export type ChangedWords = {
  readonly text: string
  readonly change: 'same' | 'added' | 'removed'
}
