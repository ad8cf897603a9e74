// A site's configuration as plain values, by the ending of its file. Nothing is ever executed.

import { parsePlainFrontMatter, parsePlainToml, parsePlainYaml } from '../../article/index.ts'
import { extensionOf } from '../../text/paths.ts'
import { CALLING_FILE } from './config-calls.ts'
import { readCallingConfig } from './read-calls.ts'
import { readLiterals, readModule } from './read-literals.ts'
import type { LoadModule, ScriptModule } from './script-scope.ts'

/** The text of a file of the site; undefined for one that was not read. */
export type ReadText = (path: string) => string | undefined

/**
 * Undefined for a file that cannot be read: the site is then as one without it.
 * @param readText other files, which a script may import constants from
 */
export function parseConfig(
  path: string,
  text: string,
  readText: ReadText = () => undefined
): unknown {
  try {
    const load = loadOnce(name => loadModule(name, path, readText, 0))
    return CALLING_FILE.test(path)
      ? readCallingConfig(text, load)
      : parseByEnding(extensionOf(path), text, load)
  } catch {
    return undefined
  }
}

const MODULE_ENDINGS = ['', '.ts', '.js', '.mjs', '.cjs', '.mts', '.json', '/index.ts', '/index.js']
const MAX_IMPORT_DEPTH = 4

function loadModule(
  name: string,
  from: string,
  readText: ReadText,
  depth: number
): ScriptModule | null {
  const base = /^\.{1,2}\//.test(name) ? resolvePath(from, name) : null
  if (base === null || depth > MAX_IMPORT_DEPTH) return null
  // TypeScript names the file that it will write: `./site.js` is `./site.ts`.
  const paths = [base, base.replace(/\.[cm]?js$/, '')].flatMap(path =>
    MODULE_ENDINGS.map(ending => path + ending)
  )
  for (const path of paths) {
    const text = readText(path)
    if (text === undefined) continue
    try {
      if (!/^[cm]?[jt]s$/.test(extensionOf(path)))
        return { main: parseByEnding(extensionOf(path), text, () => null), named: {} }
      return readModule(
        text,
        loadOnce(inner => loadModule(inner, path, readText, depth + 1))
      )
    } catch {
      return null
    }
  }
  return null
}

function loadOnce(load: LoadModule): LoadModule {
  const known = new Map<string, ScriptModule | null>()
  return name => {
    const found = known.get(name)
    if (found !== undefined) return found
    const module = load(name)
    known.set(name, module)
    return module
  }
}

/** Null for a path that leads out of the site. */
function resolvePath(from: string, name: string): string | null {
  const parts = from.split('/').slice(0, -1)
  for (const part of name.split('/'))
    if (part === '..') {
      if (parts.pop() === undefined) return null
    } else if (part !== '.' && part !== '') parts.push(part)
  return parts.join('/')
}

function parseByEnding(ending: string, text: string, load: LoadModule): unknown {
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
      return readLiterals(text, load)
    case 'md':
    case 'markdown':
      return parsePlainFrontMatter(text)
    default:
      return text
  }
}
