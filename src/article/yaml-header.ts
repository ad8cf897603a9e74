// YAML front matter by js-yaml's core schema, with the place of every key. JSON is read with it, too, for its places.

import { CORE_SCHEMA, load, Type, YAMLException, type EventType, type State } from 'js-yaml'
import { ArticleError } from './article-error.ts'
import { FIRST_LINE } from './file-diagnostic.ts'
import {
  toHeaderTree,
  type HeaderNode,
  type HeaderSource,
  type LocateValue
} from './header-tree.ts'
import { locateOffset } from './source-lines.ts'

// A title `1.10` or `True` is a text to us, so what the core schema would make a number or a boolean stays as written.
const SCHEMA = CORE_SCHEMA.extend({
  implicit: ['bool', 'int', 'float'].map(
    name =>
      new Type(`tag:yaml.org,2002:${name}`, {
        kind: 'scalar',
        resolve: data => data !== null,
        construct: (data: unknown) => data
      })
  )
})

/**
 * Reads YAML whose first line is line 1 of the file.
 * @throws ArticleError with the line and column of js-yaml's complaint
 */
export function parseYamlHeader(text: string): HeaderNode {
  try {
    return readYaml(text, { duplicateKeys: false })
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    // Some complaints (an empty stream, two documents) come without a mark, whatever the types say.
    const mark = error.mark as YAMLException['mark'] | undefined
    throw new ArticleError(`The front matter is not valid YAML: ${error.reason}.`, {
      code: 'front-matter/syntax',
      remedy: 'Correct it. A value that contains ": ", " #" or quotes has to be in quotes itself.',
      // The mark's own line is wrong for complaints made before the text is read, such as those about a null byte.
      position: mark === undefined ? FIRST_LINE : locateOffset(text, mark.position),
      cause: error
    })
  }
}

/** @throws YAMLException */
export function readYaml(text: string, options: { readonly duplicateKeys: boolean }): HeaderNode {
  const places = recordPlaces()
  const root = load(text, {
    schema: SCHEMA,
    json: options.duplicateKeys,
    listener: places.listener
  })
  return toHeaderTree(root, places.locate)
}

type OpenNode = {
  readonly line: number
  readonly column: number
  readonly children: Child[]
}
type Child = { readonly source: HeaderSource; readonly value: unknown; readonly isKey: boolean }

/** Listens to js-yaml's composer and keeps, for each mapping and sequence, where its keys and items begin. */
function recordPlaces(): {
  listener: (event: EventType, state: State) => void
  locate: LocateValue
} {
  const open: OpenNode[] = []
  const places = new WeakMap<object, ReadonlyMap<string, HeaderSource>>()
  return {
    listener(event, state) {
      if (event === 'open') {
        const { line, position, lineStart } = state
        open.push({ line: line + 1, column: position - lineStart + 1, children: [] })
        return
      }
      const frame = open.pop()
      if (frame === undefined) return
      const value: unknown = state.result
      if (typeof value === 'object' && value !== null && !places.has(value))
        places.set(value, locateChildren(value, frame.children))
      open.at(-1)?.children.push({
        source: { line: frame.line, column: frame.column, text: null },
        value,
        isKey: /[ \t]*:/y.test(state.input.slice(state.position, state.position + 100))
      })
    },
    locate: (container, key) => places.get(container)?.get(key)
  }
}

function locateChildren(
  value: object,
  children: readonly Child[]
): ReadonlyMap<string, HeaderSource> {
  if (!Array.isArray(value))
    return new Map(
      children
        .filter(({ isKey, value }) => isKey && typeof value === 'string')
        .map(child => [String(child.value), child.source])
    )
  // An item that is empty is not composed, so with one of those the items cannot be told apart.
  if (children.length !== value.length) return new Map()
  return new Map(children.map(({ source }, index) => [String(index), source]))
}
