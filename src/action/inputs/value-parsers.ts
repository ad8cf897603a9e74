// The kinds of values that many inputs have: text, a flag, a choice, a number, lines.

import { refuseInput, type TypedInput } from './typed-input.ts'

/** Null when nothing was typed and there is no default. */
export function parseOptionalText({ text }: TypedInput): string | null {
  return text === '' ? null : text
}

export function parseChoice<const Choice extends string>(
  input: TypedInput,
  allowed: readonly [Choice, ...Choice[]]
): Choice {
  const found = allowed.find(choice => choice === input.text)
  if (found === undefined) refuseInput(input, `must be one of ${allowed.join(', ')}`)
  return found ?? allowed[0]
}

export function parseTrueOrFalse(input: TypedInput): boolean {
  const text = input.text.toLowerCase()
  if (text !== 'true' && text !== 'false') refuseInput(input, 'must be true or false')
  return text === 'true'
}

/** Null when nothing was typed and there is no default. */
export function parseOptionalFlag(input: TypedInput): boolean | null {
  return input.text === '' ? null : parseTrueOrFalse(input)
}

export function parseWholeNumber(
  input: TypedInput,
  { min, max }: { readonly min: number; readonly max: number }
): number {
  const number = /^\d{1,6}$/.test(input.text) ? Number(input.text) : Number.NaN
  if (number >= min && number <= max) return number
  refuseInput(input, `must be a whole number from ${min} to ${max}`)
  return min
}

/** The lines of a multi-line input, without blanks and `#` comments. */
export function listLines({ text }: TypedInput): string[] {
  return text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))
}

/** A path that cannot lead out of the workspace. */
export function staysInside(path: string): boolean {
  const parts = path.split(/[\\/]/)
  return (
    !/^[/\\~]|^[A-Za-z]:/.test(path) && !parts.includes('..') && !/^\.?$/.test(parts.at(-1) ?? '')
  )
}
