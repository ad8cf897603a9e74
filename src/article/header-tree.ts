// Front matter as one tree, the same for every dialect: scalars as the text the author wrote, each with its place.

import { ArticleError } from './article-error.ts'
import { FIRST_LINE, type FilePosition } from './file-diagnostic.ts'

export type HeaderNode = FilePosition &
  (
    | { readonly kind: 'empty'; readonly unread?: Unread }
    | { readonly kind: 'scalar'; readonly text: string; readonly unread?: Unread }
    | { readonly kind: 'list'; readonly items: readonly HeaderNode[] }
    | { readonly kind: 'map'; readonly entries: HeaderEntries }
  )

/** What is written with a value and YAML does not take for a part of it. */
export type Unread = {
  /** Behind the value, from `#` to the end of the line; or before it, a name that nothing refers to. */
  readonly as: 'comment' | 'anchor'
  readonly text: string
}

export type HeaderEntries = readonly (readonly [string, HeaderNode])[]

/** Where a value was written; `text` is a scalar's source where its value would lose it (`1.10`, a date). */
export type HeaderSource = FilePosition & {
  readonly text: string | null
  readonly unread?: Unread
}

/**
 * Finds where one value was written: by the object or array that holds it, and by the keys that lead to it.
 * Null when the dialect does not know; the place of what surrounds it is taken then.
 */
export type LocateValue = (
  container: object,
  key: string,
  path: readonly string[]
) => HeaderSource | null | undefined

// Aliases are expanded here, so this bounds what a few nested ones can blow up to.
const MAX_VALUES = 10_000
const MAX_DEPTH = 32

/**
 * Turns parsed front matter into a tree.
 * @throws ArticleError when there are too many values or too many levels, as in a bomb of YAML aliases
 */
export function toHeaderTree(root: unknown, locate: LocateValue): HeaderNode {
  let count = 0
  return toNode(root, { ...FIRST_LINE, text: null }, [])

  function toNode(value: unknown, source: HeaderSource, path: readonly string[]): HeaderNode {
    count++
    if (count > MAX_VALUES || path.length > MAX_DEPTH) refuseSize(source)
    const { line, column, unread } = source
    const place = unread === undefined ? { line, column } : { line, column, unread }
    if (typeof value !== 'object' || value === null || value instanceof Date) {
      const text = source.text ?? toText(value)
      return text.trim() === '' ? { ...place, kind: 'empty' } : { ...place, kind: 'scalar', text }
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

function toText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function refuseSize({ line, column }: FilePosition): never {
  const most = MAX_VALUES.toLocaleString('en')
  throw new ArticleError(
    `With its aliases written out, the front matter has more than ${most} values or more than ${MAX_DEPTH} levels.`,
    {
      code: 'front-matter/size',
      remedy: 'Write out what the article needs, without aliases.',
      position: { line, column }
    }
  )
}
