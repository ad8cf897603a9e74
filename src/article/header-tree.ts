// Front matter as one tree, the same for every dialect: scalars as the text the author wrote, each with its place.

import { HeaderError, type Place } from './article-error.ts'

export type HeaderNode = Place &
  (
    | { readonly kind: 'empty' }
    | { readonly kind: 'scalar'; readonly text: string }
    | { readonly kind: 'list'; readonly items: readonly HeaderNode[] }
    | { readonly kind: 'map'; readonly entries: readonly (readonly [string, HeaderNode])[] }
  )

/** Where a value was written; `text` is a scalar's source where its value would lose it (`1.10`, a date). */
export type Source = Place & { readonly text: string | null }

/**
 * Finds the place of one value: by the object or array it stands in, and by the keys that lead to it.
 * Null when the dialect does not know; the place of what surrounds it is taken then.
 */
export type Locate = (
  container: object,
  key: string,
  path: readonly string[]
) => Source | null | undefined

// Aliases are expanded here, so this bounds what a few nested ones can blow up to.
const MAX_VALUES = 10_000
const MAX_DEPTH = 32

/**
 * Turns parsed front matter into a tree.
 * @throws HeaderError when there are too many values or too many levels, as in a bomb of YAML aliases
 */
export function toHeader(root: unknown, locate: Locate): HeaderNode {
  let count = 0
  return toNode(root, { line: 1, column: null, text: null }, [])

  function toNode(value: unknown, source: Source, path: readonly string[]): HeaderNode {
    count++
    if (count > MAX_VALUES || path.length > MAX_DEPTH) throw tooLarge(source)
    const { line, column } = source
    if (typeof value !== 'object' || value === null || value instanceof Date) {
      const text = source.text ?? scalarText(value)
      return text.trim() === ''
        ? { line, column, kind: 'empty' }
        : { line, column, kind: 'scalar', text }
    }
    const children = Object.entries(value).map(([key, child]): [string, HeaderNode] => {
      const below = [...path, key]
      const found = locate(value, key, below) ?? { line, column, text: null }
      return [key, toNode(child, found, below)]
    })
    if (children.length === 0) return { line, column, kind: 'empty' }
    return Array.isArray(value)
      ? { line, column, kind: 'list', items: children.map(([, child]) => child) }
      : { line, column, kind: 'map', entries: children }
  }
}

function scalarText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function tooLarge({ line, column }: Place): HeaderError {
  return new HeaderError(
    'front-matter/size',
    `The front matter holds more than ${MAX_VALUES.toLocaleString('en')} values or more than ${MAX_DEPTH} levels once its aliases are expanded. Write out what the article needs, without aliases.`,
    { line, column }
  )
}
