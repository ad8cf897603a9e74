// Raised, lowered and struck text as Unicode characters, since Medium has no such markup.

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const LOWERED = '₀₁₂₃₄₅₆₇₈₉'

/** Digits alone: `x²` says what `x2` would not, while letters have no complete raised alphabet. */
export function raiseText(value: string): string {
  if (value.trim() === 'TM') return '™'
  return mapDigits(value, RAISED, { '+': '⁺', '-': '⁻', '\u2212': '⁻' })
}

export function lowerText(value: string): string {
  return mapDigits(value, LOWERED, { '+': '₊', '-': '₋', '\u2212': '₋' })
}

function mapDigits(
  value: string,
  alphabet: string,
  signs: Readonly<Record<string, string>>
): string {
  if (!/^\s*[+\-\u2212]?\d+[+\-\u2212]?\s*$/.test(value)) return value
  return value.replace(
    /[\d+\-\u2212]/g,
    character => signs[character] ?? alphabet[Number(character)] ?? character
  )
}

const STROKE = '\u0336'

/** Each character followed by the combining long stroke; white space stays plain. */
export function strikeText(value: string): string {
  return value.replace(/\S/gu, character => character + STROKE)
}
