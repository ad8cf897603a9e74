// Configuration of a site as plain values: YAML, TOML, and the front matter of pages that configure others.

import { CORE_SCHEMA, load, Type } from 'js-yaml'
import { parse } from 'smol-toml'
import { readFrontMatter } from './front-matter.ts'
import type { HeaderNode } from './header-tree.ts'

// `!!python/name:…` and `!ENV` are for the program that the file belongs to.
const ANY_TAG = ['scalar', 'sequence', 'mapping'].flatMap(kind =>
  ['!', 'tag:yaml.org,2002:python/'].map(
    prefix =>
      new Type(prefix, {
        kind: kind as 'scalar' | 'sequence' | 'mapping',
        multi: true,
        construct: (data: unknown) => data
      })
  )
)
const SCHEMA = CORE_SCHEMA.extend({
  implicit: ['int', 'float'].map(
    name =>
      new Type(`tag:yaml.org,2002:${name}`, {
        kind: 'scalar',
        resolve: data => data !== null,
        construct: (data: unknown) => data
      })
  ),
  explicit: ANY_TAG
})

/** Numbers and dates stay the texts they are written as. @throws YAMLException */
export function parsePlainYaml(text: string): unknown {
  return load(text, { schema: SCHEMA, json: true })
}

const YES = /^(?:true|yes|on)$/i

/** As Jekyll has it: `no` is a boolean, and so is `off`; a number that would read differently stays a text. */
const TYPED_SCHEMA = CORE_SCHEMA.extend({
  implicit: [
    new Type('tag:yaml.org,2002:bool', {
      kind: 'scalar',
      resolve: data => /^(?:true|false|yes|no|on|off)$/i.test(String(data)),
      construct: data => YES.test(String(data))
    }),
    ...['int', 'float'].map(
      name =>
        new Type(`tag:yaml.org,2002:${name}`, {
          kind: 'scalar',
          resolve: data => /^-?\d/.test(String(data)) && String(Number(data)) === String(data),
          construct: Number
        })
    )
  ],
  explicit: ANY_TAG
})

/** @throws YAMLException */
export function parseTypedYaml(text: string): unknown {
  return load(text, { schema: TYPED_SCHEMA, json: true })
}

/** @throws TomlError */
export function parsePlainToml(text: string): unknown {
  return parse(text, { maxDepth: 100 })
}

/** The front matter of a file that is no article, such as a page about its folder. @throws ArticleError */
export function parsePlainFrontMatter(text: string): Readonly<Record<string, unknown>> {
  return toPlainMap(readFrontMatter(text)?.entries ?? [])
}

function toPlainMap(entries: readonly (readonly [string, HeaderNode])[]): Record<string, unknown> {
  return Object.fromEntries(entries.map(([key, node]) => [key, toPlain(node)]))
}

function toPlain(node: HeaderNode): unknown {
  switch (node.kind) {
    case 'empty':
      return null
    case 'scalar':
      return node.text
    case 'list':
      return node.items.map(toPlain)
    case 'map':
      return toPlainMap(node.entries)
  }
}
