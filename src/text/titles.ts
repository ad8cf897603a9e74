// When two titles are the same to a reader. Titles are compared in the ledger, in the feed and among an article's headings.

/**
 * A title as it is compared: letters, digits and the marks on letters in lower case, one space between words. A title of
 * symbols alone is compared as it is.
 */
export function normalizeTitle(title: string): string {
  const bare = title.normalize('NFKC').toLowerCase()
  return joinWords(bare).trim() || bare.trim()
}

/** Its patterns take a millisecond to set up, and a run without titles has no use for them. */
function joinWords(text: string): string {
  // Joiners and the like, the forms of emoji, and the stroke of text that is struck through.
  const seen = text.replace(/[\p{Cf}\uFE00-\uFE0F\u20E3\u0336]/gu, '')
  // Of all signs those count that make a name another one: C, C++ and C#.
  return seen.replace(/(?:(?!\+|(?<=[\p{L}\p{N}+#])#)[^\p{L}\p{N}\p{M}])+/gu, ' ')
}

export function isSameTitle(one: string, other: string): boolean {
  return normalizeTitle(one) === normalizeTitle(other)
}
