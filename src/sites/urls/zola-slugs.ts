// How Zola makes a part of a URL out of a name: every sign in ASCII. The tables are what Zola 0.22 writes, sign by sign.

/** Null where there is a sign that Zola has a word for, such as an emoji or a letter of Chinese. */
export function slugifyForZola(text: string): string | null {
  const parts = Array.from(text, toAscii)
  if (parts.includes(null)) return null
  return parts
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

const INVISIBLE = /[\u0300-\u0362\u00ad\u200c-\u200f\u202a-\u202e\u2060-\u2064]/gu
const PUNCTUATION = new RegExp(
  [
    String.raw`[\u00a0\u00a1\u00a4\u00a6\u00a8\u00ab\u00ac\u00af\u00b1\u00b4\u00b7\u00b8\u00bb\u00bf\u00f7`,
    String.raw`\u2000-\u200b\u2010-\u2029\u202f\u2032-\u2049\u2190-\u21b6\u2212]`
  ].join(''),
  'u'
)

function toAscii(sign: string): string | null {
  if (sign <= '\u007f') return sign
  if (PUNCTUATION.test(sign)) return '-'
  const known = findLetters(sign)
  if (known !== undefined) return known
  const plain = sign.normalize('NFD').replace(INVISIBLE, '')
  if (/^[\0-\u007f]*$/.test(plain)) return plain
  return /\p{Script=Greek}/u.test(plain) ? (findLetters(plain) ?? null) : null
}

function findLetters(sign: string): string | undefined {
  return LETTERS.get(sign) ?? LETTERS.get(sign.toLowerCase())
}

/** A text of signs, and what stands for each of them. An upper-case letter has a place only where it differs. */
const TABLES: readonly (readonly [string, string])[] = [
  ['ßæœøłđðþıħĳĸŋŧſŀ', 'ss ae oe o l d d th i h ij k ng t s l'],
  ['¢£¥§©ª®°²³µ¶¹º¼½¾×', 'c/ ps y= ss (c) a (r) deg 2 3 u p 1 o 1/4 1/2 3/4 x'],
  ['€₤₩₪₫₱₴₹₺₽₿№™\u2126', 'eur l w ns d p hrn rs tl rb btc no tm ohm'],
  ['абвгдежзийклмнопрст', 'a b v g d e zh z i i k l m n o p r s t'],
  ['уфхцчшщъыьэюя', 'u f kh ts ch sh shch - y - e iu ia'],
  ['ѐёђѓєѕіїјљњћќѝўџґЄ', 'ie io dj gj ie dz i yi j lj nj tsh kj i u dzh g- e'],
  ['αβγδεζηθικλμνξοπρσςτυφχψωΞ', 'a b g d e z e th i k l m n x o p r s s t u ph kh ps o ks']
]
const LETTERS: ReadonlyMap<string, string> = new Map(
  TABLES.flatMap(([signs, words]) => {
    const known = words.split(' ')
    return Array.from(signs, (sign, index): [string, string] => [sign, known[index] ?? ''])
  })
)
