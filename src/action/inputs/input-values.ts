// The kinds of values that inputs have. Each reader notes what is wrong with a value and goes on, so that all bad inputs
// are reported together; what it then returns is never used.

import { DEFAULTS } from './input-defaults.ts'

export type Check = { readonly raw: ReadonlyMap<string, string>; readonly problems: string[] }

/** The value as typed; the default where nothing was. */
export function text(check: Check, name: string): string {
  const typed = check.raw.get(name) ?? ''
  return typed === '' ? (DEFAULTS[name] ?? '') : typed
}

export function optional(check: Check, name: string): string | null {
  const value = text(check, name)
  return value === '' ? null : value
}

/** Notes one sentence: name, what is allowed, value as typed. `rule` completes "Input … ". */
export function problem(
  check: Check,
  name: string,
  rule: string,
  typed: string = text(check, name)
): void {
  check.problems.push(`Input "${name}" ${rule}; got ${JSON.stringify(typed)}.`)
}

export function choice<T extends string>(
  check: Check,
  name: string,
  allowed: readonly [T, ...T[]]
): T {
  const value = text(check, name)
  const found = allowed.find(one => one === value)
  if (found === undefined) problem(check, name, `must be one of ${allowed.join(', ')}`)
  return found ?? allowed[0]
}

export function flag(check: Check, name: string): boolean {
  const value = text(check, name).toLowerCase()
  if (value !== 'true' && value !== 'false') problem(check, name, 'must be true or false')
  return value === 'true'
}

export function wholeNumber(
  check: Check,
  name: string,
  { min, max }: { readonly min: number; readonly max: number }
): number {
  const value = text(check, name)
  const number = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN
  if (number >= min && number <= max) return number
  problem(check, name, `must be a whole number from ${min} to ${max}`)
  return min
}

/** The lines of a multi-line input, without blanks and `#` comments. */
export function lines(check: Check, name: string): string[] {
  return text(check, name)
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))
}
