// Hexo's `slugize`, by which it makes parts of addresses out of titles and categories (hexo-util/lib/slugize.ts).

/** Latin letters that are not their base letter with a mark, as far as they are known here. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ Æ: 'AE', æ: 'ae', Œ: 'OE', œ: 'oe', Ø: 'O', ø: 'o' },
  ...{ Ł: 'L', ł: 'l', Đ: 'D', đ: 'd', ß: 's', ı: 'i' }
}
const LATIN = /[\u00C0-\u024F\u1E00-\u1EFF]/g

/** Null for a text with Latin letters whose plain spelling is not known here. */
export function slugizeForHexo(text: string): string | null {
  const plain = text.replace(
    LATIN,
    letter => LETTERS[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '')
  )
  if (
    /[\u0080-\u009F\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02AF\u1D00-\u1EFF\u2184\u24B6-\u24E9\u2C60-\u2C7F\uA720-\uA7FF\uFF21-\uFF5A]/.test(
      plain
    )
  )
    return null
  return plain
    .replace(/(?! )\p{Cc}/gu, '')
    .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/g, '-')
    .replace(/^-|-$/g, '')
}
