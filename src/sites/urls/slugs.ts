// How generators make a part of a URL out of a name or a title.

/** Jekyll's `slugify` in its default mode: whatever is not a letter or a digit becomes one hyphen. */
export function slugifyForJekyll(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{M}\p{L}\p{Nd}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** Hugo's `urlize`: blanks become hyphens, punctuation goes, letters of any alphabet stay; in lower case. */
export function slugifyForHugo(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{M}\p{N}\-_.+~/]/gu, '')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '')
}

/** ASCII alone, as Zola, Eleventy and Gatsby write slugs by default. */
export function slugifyToAscii(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
