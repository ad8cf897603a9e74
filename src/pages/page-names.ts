// What the files of pages are called: after their articles, and so that any file system and any web server can hold them.

import { dropMarkdownEnding } from '../text/paths.ts'

/** The folder of the pages that are made for Medium's importer. */
const IMPORT_FOLDER = 'import'

/**
 * A page's name for each path, in the same order: the path with `.html` for its ending. No two are the same without regard to
 * letter case, and none is the index or a page for the importer.
 */
export function findPageNames(paths: readonly string[]): readonly string[] {
  const taken = new Set(['index.html'])
  return paths.map(path => {
    const name = findFreeName(toPlainStem(path), taken)
    for (const one of [name, toImportName(name)]) taken.add(one.toLowerCase())
    return name
  })
}

export function toImportName(name: string): string {
  return `${IMPORT_FOLDER}/${name}`
}

function findFreeName(stem: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number === 1 ? '' : `-${number}`}.html`
    if ([name, toImportName(name)].every(one => !taken.has(one.toLowerCase()))) return name
  }
}

/**
 * Without what Windows and GitHub's artifacts refuse, without a dot at the beginning, which hides a file there, and with no
 * folder that is called like a page.
 */
function toPlainStem(path: string): string {
  const segments = dropMarkdownEnding(path.toWellFormed())
    .split('/')
    .map(segment => segment.replace(/["*:<>?\\|\p{Cc}]/gu, '-').replace(/^\.+/, '_'))
  const folders = segments.slice(0, -1).map(folder => folder.replace(/\.(?=html$)/i, '-'))
  return [...folders, segments.at(-1) ?? ''].join('/')
}
