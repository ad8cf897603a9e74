// Front matter that a folder gives to its pages, as the plugin `meta` of Material for MkDocs reads it.

import { baseName } from '../../text/paths.ts'
import type { SiteView } from '../site-view.ts'
import { findText, isMap } from './plain-values.ts'

const MAX_FILES = 100

/** Which of them counts, the configuration says. */
export function listMetaFiles(view: SiteView): readonly string[] {
  return view
    .listFiles('')
    .filter(path => /^[._]?meta\.ya?ml$/.test(baseName(path)))
    .slice(0, MAX_FILES)
}

/**
 * What the files above a page say, the deeper ones last; the paths of pages are relative to the folder of all.
 * @param options those of the plugin; null without it
 */
export function findMetaDefaults(
  configs: ReadonlyMap<string, unknown>,
  folder: string,
  options: unknown
): (path: string) => Readonly<Record<string, unknown>> {
  if (options === null) return () => ({})
  const name = findText(options, 'meta_file') ?? '.meta.yml'
  const root = folder === '' ? '' : `${folder}/`
  const files = [...configs].flatMap(([path, values]) =>
    path.startsWith(root) && baseName(path) === name && isMap(values)
      ? [{ above: path.slice(root.length, -name.length).replace(/\/$/, ''), values }]
      : []
  )
  // MkDocs asks how a path begins, so that `news` is also above `newsroom`.
  return path =>
    Object.assign(
      {},
      ...files
        .filter(({ above }) => path.startsWith(above))
        .toSorted((a, b) => a.above.length - b.above.length)
        .map(({ values }) => values)
    ) as Readonly<Record<string, unknown>>
}
