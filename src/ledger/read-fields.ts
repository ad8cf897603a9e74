// Parsed JSON becomes a value of a known shape: each field is checked and, where it may be written in two ways, put into
// one. That is done in place, since a ledger has thousands of entries, and keys that nobody knows stay where they are.

import { isRecord } from '../text/json.ts'

/** What a value is, whatever it was in the JSON. @throws Misfit where it is not what it has to be */
export type Reader<T> = (value: unknown) => T

/** The fields of a shape, and at the same places what reads them. */
export type Shape<T> = {
  readonly keys: readonly string[]
  readonly readers: readonly Reader<T[keyof T]>[]
}

/** What is not as it has to be, and where in the file. */
export class Misfit extends Error {
  /** Begins with a dot or a bracket; empty for the whole value. */
  readonly at: string
  readonly what: string

  constructor(at: string, what: string) {
    super(`${at.replace(/^\./, '')} ${what}`)
    this.at = at
    this.what = what
  }
}

/** None of the fields can be forgotten. */
export function createShape<T>(readers: { readonly [Key in keyof T]-?: Reader<T[Key]> }): Shape<T> {
  return { keys: Object.keys(readers), readers: Object.values(readers) }
}

/** @param json becomes the value, so nobody else may hold it. @throws Misfit */
export function readFields<T>(json: unknown, { keys, readers }: Shape<T>): T {
  const fields = expectRecord(json)
  let place = ''
  try {
    // Of thousands of entries each step can be felt: an iterator takes as long as the check.
    for (let index = 0; index < keys.length; index += 1) {
      place = keys[index] ?? ''
      const raw = fields[place]
      const value = readers[index]?.(raw)
      if (value !== raw) fields[place] = value
    }
  } catch (error) {
    throw addPlace(error, `.${place}`)
  }
  return fields as T
}

/** The same for a record whose keys may be any. @throws Misfit */
export function readValues<T>(json: unknown, read: Reader<T>): Record<string, T> {
  const keys = Object.keys(expectRecord(json))
  return readFields(json, { keys, readers: keys.map(() => read) })
}

/** @throws Misfit */
export function readEveryItem<T>(json: unknown, read: Reader<T>): readonly T[] {
  if (!Array.isArray(json)) throw new Misfit('', 'is not a list')
  for (let index = 0; index < json.length; index += 1) {
    try {
      json[index] = read(json[index])
    } catch (error) {
      throw addPlace(error, `[${index}]`)
    }
  }
  return json as readonly T[]
}

function addPlace(error: unknown, place: string): unknown {
  return error instanceof Misfit ? new Misfit(`${place}${error.at}`, error.what) : error
}

function expectRecord(value: unknown): Record<string, unknown> {
  if (!isRecord(value)) throw new Misfit('', 'is not an object')
  return value
}

/** @throws Misfit, as all of these */
export function readFilledText(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw new Misfit('', 'is not a text')
  return value
}

/** An empty text says as little as null, and a ledger that this action wrote must stay readable. */
export function readTextOrNull(value: unknown): string | null {
  return value === null || value === '' ? null : readFilledText(value)
}

/** ISO 8601. */
export function readTime(value: unknown): string {
  const iso = readFilledText(value)
  if (Number.isNaN(Date.parse(iso))) throw new Misfit('', 'is not a time')
  return iso
}

export function readNumber(value: unknown): number {
  // JSON has no number for one that is too large, so it could not be written again.
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Misfit('', 'is not a number')
  return value
}

export function createChoiceReader<T extends string>(allowed: readonly T[]): Reader<T> {
  return value => {
    if (!isOneOf(value, allowed)) throw new Misfit('', `is none of ${allowed.join(', ')}`)
    return value
  }
}

export function createNullableReader<T>(read: Reader<T>): Reader<T | null> {
  return value => (value === null ? null : read(value))
}

function isOneOf<T extends string>(value: unknown, allowed: readonly T[]): value is T {
  return (allowed as readonly unknown[]).includes(value)
}
