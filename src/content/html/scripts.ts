// Raised, lowered and struck text as Unicode characters, since Medium has no such markup.

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const LOWERED = '₀₁₂₃₄₅₆₇₈₉'

/** Digits alone: `x²` says what `x2` would not, while letters have no complete raised alphabet. */
export function raised(value: string): string {
  if (value.trim() === 'TM') return '™'
  return digits(value, RAISED, { '+': '⁺', '-': '⁻', '\u2212': '⁻' })
}

export function lowered(value: string): string {
  return digits(value, LOWERED, { '+': '₊', '-': '₋', '\u2212': '₋' })
}

function digits(value: string, alphabet: string, signs: Readonly<Record<string, string>>): string {
  if (!/^\s*[+\-\u2212]?\d+[+\-\u2212]?\s*$/.test(value)) return value
  return value.replace(
    /[\d+\-\u2212]/g,
    character => signs[character] ?? alphabet[Number(character)] ?? character
  )
}

const STROKE = '\u0336'

/** Each character followed by the combining long stroke; white space stays plain. */
export function struck(value: string): string {
  return value.replace(/\S/gu, character => character + STROKE)
}
