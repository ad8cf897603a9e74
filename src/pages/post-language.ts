// The language of a post, as far as its script tells: what a screen reader speaks, and which shapes Chinese characters have.

const SCRIPTS: readonly { readonly script: RegExp; readonly language: string }[] = [
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: 'ja' },
  { script: /\p{Script=Hangul}/gu, language: 'ko' },
  { script: /\p{Script=Han}/gu, language: 'zh' },
  { script: /\p{Script=Hebrew}/gu, language: 'he' },
  { script: /\p{Script=Greek}/gu, language: 'el' },
  { script: /\p{Script=Thai}/gu, language: 'th' }
]

/** Of the letters, at least these are of the script: a word in another language does not make a post of it. */
const SHARE = 0.3

/** Empty where the script is one of many languages: HTML's word for a language that is not known. */
export function findLanguage(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const counts = SCRIPTS.map(({ script }) => text.match(script)?.length ?? 0)
  const [kana = 0, , han = 0] = counts
  // Japanese is written with both.
  if (kana > 0 && kana + han > letters * SHARE && kana > han / 10) return 'ja'
  const index = counts.findIndex(count => count > 0 && count > letters * SHARE)
  return SCRIPTS[index]?.language ?? ''
}
