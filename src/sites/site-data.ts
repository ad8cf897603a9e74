// A site's files of data, which its articles may show: `_data/team.yml` is `site.data.team`. They are read only for articles
// that name them.

import { parseTypedYaml } from '../article/index.ts'
import { extensionOf } from '../text/paths.ts'
import type { DataFile } from './data-file.ts'
import { isMap } from './config/plain-values.ts'
import { parseTable } from './config/parse-table.ts'
import type { Site } from './opened-site.ts'

/** Files of data that a text names, and those that it may name. */
export function listNamedData({ dataFiles, dataRoot }: Site, text: string): readonly DataFile[] {
  if (dataFiles.length === 0 || !text.includes(dataRoot)) return []
  if (dataRoot === '') return dataFiles.filter(({ keys: [key = ''] }) => mayName(text, key))
  const names = new Set<string>()
  for (const at of findAll(text, dataRoot)) {
    const after = text.slice(at + dataRoot.length, at + dataRoot.length + 100)
    if (/^\w/.test(after)) continue
    const name = /^\.([\w-]+)/.exec(after)?.[1]
    if (name === undefined) return dataFiles
    names.add(name)
  }
  const depth = dataRoot.split('.').length
  return dataFiles.filter(({ keys }) => names.has(keys[depth] ?? ''))
}

/** Whether a tag may ask for a value of that name. */
function mayName(text: string, key: string): boolean {
  return /\{[{%]/.test(text) && findAll(text, key).length > 0
}

function findAll(text: string, part: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at)
  return found
}

/**
 * The values of a site with those of some of its files of data.
 * @param texts by path; where one is missing, nothing is known of what it is a part of
 */
export function addSiteData(
  { values, dataRoot }: Site,
  files: readonly DataFile[],
  texts: ReadonlyMap<string, string>
): Readonly<Record<string, unknown>> {
  if (files.length === 0) return values
  const root = dataRoot === '' ? [] : dataRoot.split('.')
  const unknown = new Set<string>()
  let result: unknown = values
  for (const { path, keys } of files) {
    const text = texts.get(path)
    const value = text === undefined ? undefined : parseData(path, text)
    if (value === undefined) unknown.add(keys[root.length] ?? '')
    else result = putValue(result, keys, value)
  }
  for (const name of unknown) result = putValue(result, [...root, name], undefined)
  return isMap(result) ? result : values
}

/** A copy with a value at a path of keys; one that is not known takes what is below with it. */
function putValue(holder: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return isMap(holder) && isMap(value) ? { ...holder, ...value } : value
  const map = isMap(holder) ? holder : {}
  const inner = Object.hasOwn(map, key) ? map[key] : undefined
  return { ...map, [key]: putValue(inner, rest, value) }
}

function parseData(path: string, text: string): unknown {
  try {
    switch (extensionOf(path)) {
      case 'json':
        return JSON.parse(text) as unknown
      case 'csv':
        return parseTable(text, ',')
      case 'tsv':
        return parseTable(text, '\t')
      default:
        return parseTypedYaml(text)
    }
  } catch {
    return undefined
  }
}
