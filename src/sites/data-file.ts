// The files of data of a site, and the names that their values have in template tags.

import type { SiteView } from './site-view.ts'

export type DataFile = {
  readonly path: string
  /** What its values are below: `site`, `data`, `team`. */
  readonly keys: readonly string[]
}

const ENDING = /\.(?:ya?ml|json|csv|tsv)$/i

/** The files of a folder of data below some names, as Jekyll has them: sub-folders are maps. */
export function listDataFolder(
  view: SiteView,
  folder: string,
  root: readonly string[]
): readonly DataFile[] {
  return view
    .listFiles(folder)
    .filter(path => ENDING.test(path))
    .map(path => {
      const names = path
        .slice(folder.length + 1)
        .replace(ENDING, '')
        .split('/')
      return { path, keys: [...root, ...names.map(toKey)] }
    })
}

/** As Jekyll does it. */
function toKey(name: string): string {
  return name.replace(/[^\w\s-]+/g, '').replace(/\s+/g, '_')
}

/** The files of a folder of data, each below its own name, as Eleventy has them. */
export function listGlobalData(view: SiteView, folder: string): readonly DataFile[] {
  return view.listFiles(folder).flatMap((path): DataFile[] => {
    const [, name] = /^([A-Za-z_]\w*)\.(?:json|ya?ml)$/.exec(path.slice(folder.length + 1)) ?? []
    return name === undefined ? [] : [{ path, keys: [name] }]
  })
}
