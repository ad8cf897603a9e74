// Faults as people write them: one line for the command line and curl, or a JSON object; checked, with one clear error.

import { validateHeaderName, validateHeaderValue } from 'node:http'
import { FAULT_KINDS, type Fault } from './sandbox-faults.ts'

type FaultField = { readonly takes: string; readonly accepts: (value: unknown) => boolean }

const FIELDS: Readonly<Record<string, FaultField>> = {
  kind: { takes: `one of ${FAULT_KINDS.join(', ')}`, accepts: isKind },
  match: { takes: 'an object with method and path as text', accepts: isMatch },
  status: { takes: 'a number from 200 to 599', accepts: value => isWhole(value, 200, 599) },
  ms: { takes: 'a number of milliseconds', accepts: value => isWhole(value, 0, 3_600_000) },
  times: {
    takes: 'a number from 1, or always',
    accepts: value => value === Infinity || isWhole(value, 1)
  },
  skip: { takes: 'a number', accepts: value => isWhole(value, 0) },
  after: { takes: 'true or false', accepts: value => typeof value === 'boolean' },
  headers: { takes: 'an object of header names and values', accepts: isHeaders },
  body: { takes: 'text or JSON', accepts: () => true }
}

/**
 * `[METHOD] [PATH] KIND [NAME=VALUE …] [after]`, such as `POST /v1/images reset-after times=2`; the names are `status`, `ms`,
 * `times`, `skip`, `body` (without spaces) and `header` (`header=retry-after:60`).
 * @throws Error with one sentence about what is wrong
 */
export function parseFaultLine(line: string): Fault {
  const words = line.trim().split(/\s+/)
  const at = words.findIndex(isKind)
  const [first, second] = words.slice(0, at)
  const method = first?.startsWith('/') === false ? first : undefined
  const path = method === undefined ? first : second
  const known = at >= 0 && at <= (method === undefined ? 1 : 2)
  if (!known || path?.startsWith('/') === false)
    throw new Error(
      `The fault "${line}" is not understood. It is [METHOD] [PATH] KIND [NAME=VALUE …] with a KIND of ${FAULT_KINDS.join(', ')}.`
    )
  const match = { ...(method && { method }), ...(path && { path }) }
  return checkFault({ kind: words[at], match, ...readSettings(words.slice(at + 1)) })
}

function readSettings(words: readonly string[]): Record<string, unknown> {
  const settings: Record<string, unknown> = {}
  const headers: Record<string, string> = {}
  for (const word of words) {
    const [name = '', value = ''] = word.split(/=(.*)/s)
    if (name === 'header') Object.assign(headers, readHeader(value))
    else settings[name] = word === 'after' ? true : readValue(name, value)
  }
  return Object.keys(headers).length > 0 ? { ...settings, headers } : settings
}

function readValue(name: string, text: string): unknown {
  if (name === 'body') return text
  if (name === 'times' && text === 'always') return Infinity
  if (text === 'true' || text === 'false') return text === 'true'
  return /^\d+$/.test(text) ? Number(text) : text
}

function readHeader(text: string): Record<string, string> {
  const [name = '', value] = text.split(/:(.*)/s)
  if (value === undefined) throw new Error(`A header is header=NAME:VALUE, not "header=${text}".`)
  return { [name]: value.trim() }
}

/** A fault as JSON. @throws Error with one sentence about what is wrong */
export function checkFault(value: unknown): Fault {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(
      'A fault is a JSON object, or a line such as "POST /v1/users/*/posts reset-after".'
    )
  const settings: Record<string, unknown> = { ...value }
  if (settings.times === 'always') settings.times = Infinity
  if (!('kind' in settings)) throw new Error(`A fault needs a kind: ${FAULT_KINDS.join(', ')}.`)
  for (const [name, given] of Object.entries(settings)) {
    const field = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined
    if (field === undefined)
      throw new Error(`A fault has no "${name}". It has ${Object.keys(FIELDS).join(', ')}.`)
    if (!field.accepts(given))
      throw new Error(`The ${name} of a fault is ${field.takes}, not ${show(given)}.`)
  }
  return settings as Fault
}

function isKind(value: unknown): value is Fault['kind'] {
  return (FAULT_KINDS as readonly unknown[]).includes(value)
}

function isWhole(value: unknown, from: number, to = Number.MAX_SAFE_INTEGER): boolean {
  return Number.isSafeInteger(value) && (value as number) >= from && (value as number) <= to
}

function isTexts(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every(isText)
}

function isHeaders(value: unknown): boolean {
  if (!isTexts(value)) return false
  try {
    for (const [name, text] of Object.entries(value as Record<string, string>)) {
      validateHeaderName(name)
      validateHeaderValue(name, text)
    }
    return true
  } catch {
    return false
  }
}

function isMatch(value: unknown): boolean {
  return (
    isTexts(value) &&
    Object.keys(value as object).every(name => name === 'method' || name === 'path')
  )
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

function show(value: unknown): string {
  return typeof value === 'number' ? String(value) : JSON.stringify(value)
}
