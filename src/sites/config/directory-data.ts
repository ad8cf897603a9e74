// Eleventy's data files beside pages: `posts/posts.json`, `posts/posts.11tydata.js`, `posts/hello.json`.

import type { SiteFacts } from '../site-profile.ts'
import { isMap } from './plain-values.ts'

export type DirectoryData = {
  readonly values: Readonly<Record<string, unknown>>
  /** Whether all files could be read. */
  readonly isKnown: boolean
}

/** Those that count most last. */
const ENDINGS = ['.json', '.11tydata.json', '.11tydata.mjs', '.11tydata.cjs', '.11tydata.js']

/** What they say about a page; those nearer to it count more. @param input the folder of all pages */
export function readDirectoryData(
  { view, configs }: SiteFacts,
  input: string,
  path: string
): DirectoryData {
  const values: Record<string, unknown> = {}
  let isKnown = true
  for (const stem of listStems(input, path))
    for (const ending of ENDINGS) {
      const file = stem + ending
      if (!view.hasFile(file)) continue
      const data = configs.get(file)
      if (isMap(data)) Object.assign(values, data)
      else isKnown = false
    }
  return { values, isKnown }
}

/** Paths of data files without their endings, from the folder of all pages down to the page's own. */
function listStems(input: string, path: string): readonly string[] {
  const parts = path.split('/')
  const top = input === '' ? 0 : input.split('/').length
  const folders = parts.slice(0, -1).flatMap((name, index) => {
    // The root has no name.
    return index + 1 < top ? [] : [`${parts.slice(0, index + 1).join('/')}/${name}`]
  })
  return [...folders, path.replace(/\.\w+$/, '')]
}
