// What the catalogue says about a code, in general; a diagnostic says it of one place, with the value.

export type CatalogueEntry = {
  /** What it means, in a sentence. */
  readonly meaning: string
  /** What to do about it, in a sentence or two. */
  readonly remedy: string
}
