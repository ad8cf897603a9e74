// YAML and TOML that are not front matter: configuration of a site, as plain values.

import { CORE_SCHEMA, load, Type } from 'js-yaml'
import { parse } from 'smol-toml'

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

/** @throws TomlError */
export function parsePlainToml(text: string): unknown {
  return parse(text, { maxDepth: 100 })
}
