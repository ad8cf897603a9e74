// How generators make a part of a URL out of a name or a title.

/** Jekyll's `slugify` in its default mode: whatever is not a letter or a digit becomes one hyphen. */
export function slugifyForJekyll(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{M}\p{L}\p{Nd}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** Hugo's paths: blanks become one hyphen, punctuation goes, letters of any alphabet stay, and so do hyphens as written. */
export function sanitizeForHugo(text: string): string {
  return text
    .replace(/[^\p{L}\p{M}\p{Nd}./\\_#+~@%\s-]/gu, '')
    .replace(/%(?![0-9a-f]{2})/gi, '')
    .replace(/^\s+|\s+$/g, '')
    .replace(/\s*(-+)\s*/g, '$1')
    .replace(/\s+/g, '-')
}

/** A part of a URL as Hugo writes it. */
export function slugifyForHugo(text: string): string {
  return sanitizeForHugo(text).toLowerCase()
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

/** Jekyll's mode `pretty`, which keeps letter case and what a path may hold: its `:title`. */
export function slugifyTitleForJekyll(text: string): string {
  return text.replace(/[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu, '-').replace(/^-|-$/g, '')
}
