// Eleventy's filter `slugify`, which is @sindresorhus/slugify without its reading of camel case.

/** Letters that are not their base letter with a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  æ: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ł: 'l'
}
/** Quotation marks, dashes and the ellipsis. */
const PUNCTUATION = /[\u2010-\u2015\u2018-\u201F\u2026\u00AB\u00BB\u00A1\u00BF\u00A0]/g

/** Null for a text in letters whose spelling in ASCII is not known here. */
export function slugifyForEleventy(text: string): string | null {
  const plain = text
    .replaceAll('&', ' and ')
    .toLowerCase()
    .replace(/[äæöüßøđðþħıł]/g, letter => LETTERS[letter] ?? letter)
    .replace(/[\u00E0-\u0148\u014A-\u017E]/g, letter =>
      /^(?:ĳ|ŀ|ĸ|ŋ)$/.test(letter) ? letter : letter.normalize('NFD').replace(/\p{M}/gu, '')
    )
    .replace(PUNCTUATION, ' ')
  if (/[^\x20-\x7E\s]|[\^`]/.test(plain)) return null
  return plain
    .replace(/([a-z\d]+)'([ts])(\s|$)/g, '$1$2$3')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
}
