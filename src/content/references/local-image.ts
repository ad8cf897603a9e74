// A picture of the repository that a post needs.

/** Once per file, however often it is shown. */
export type LocalImage = {
  /** Path inside the repository. */
  readonly path: string
  /** 1-based position of its first use in the article's file. */
  readonly line: number
  readonly column: number | null
  /** The cover may be dropped with a warning; any other image that is unusable stops the article. */
  readonly cover: boolean
}
