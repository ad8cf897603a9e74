// A site's configuration as plain values, by the ending of its file. Nothing is ever executed.

import { parsePlainToml, parsePlainYaml } from '../../article/index.ts'
import { extensionOf } from '../../text/paths.ts'
import { readLiterals } from './read-literals.ts'

/** Undefined for a file that cannot be read: the site is then as one without it. */
export function parseConfig(path: string, text: string): unknown {
  try {
    return parseByEnding(extensionOf(path), text)
  } catch {
    return undefined
  }
}

function parseByEnding(ending: string, text: string): unknown {
  switch (ending) {
    case 'toml':
      return parsePlainToml(text)
    case 'yml':
    case 'yaml':
    case 'json':
      // JSON is YAML.
      return parsePlainYaml(text)
    case 'js':
    case 'cjs':
    case 'mjs':
    case 'ts':
    case 'cts':
    case 'mts':
      return readLiterals(text)
    default:
      return text
  }
}
