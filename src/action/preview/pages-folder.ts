// The only writer of the folder of pages. The commit may hold links in its way, even one from a stranger's pull request, so
// nothing is written through a link that leads out of the workspace.

import { randomUUID } from 'node:crypto'
import { lstat, mkdir, readFile, realpath, rename, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { ActionError } from '../../diagnostics/action-error.ts'

/** What every page of ours has in its head, as src/pages writes it. */
const PAGE_MARK = '<meta name="generator" content="publish-to-medium">'

export type FolderFile = {
  /** Relative to the folder, `/`-separated. */
  readonly name: string
  readonly content: string | Uint8Array
}

/** @throws ActionError when the folder, or the nearest folder above it that is there, lies elsewhere */
export async function refuseOutsideFolder(workspace: string, folder: string): Promise<void> {
  const path = join(workspace, folder)
  await refuseOutside(path, await realpath(workspace), folder)
  const index = await readIndex(join(path, 'index.html'))
  if (index !== null && !index.includes(PAGE_MARK)) throw refuseOwnIndex(folder)
}

/** Null where there is none, or a link, which nobody's page is. */
async function readIndex(path: string): Promise<string | null> {
  try {
    return (await lstat(path)).isFile() ? await readFile(path, 'utf8') : null
  } catch {
    return null
  }
}

/** Of a folder that need not be there. */
async function refuseOutside(path: string, root: string, folder: string): Promise<void> {
  if (!isInside(await findReal(path), root)) throw refuseLink(folder)
}

/** Files that are there already are replaced, others are left alone. @throws ActionError, Error */
export async function writeFolder(
  workspace: string,
  folder: string,
  files: AsyncIterable<FolderFile>
): Promise<void> {
  const root = await realpath(workspace)
  for await (const { name, content } of files) {
    const path = join(workspace, folder, ...name.split('/'))
    await refuseOutside(dirname(path), root, folder)
    await mkdir(dirname(path), { recursive: true })
    await refuseOutside(dirname(path), root, folder)
    // Renaming replaces a link, where writing would follow it; and nobody sees half a page.
    const draft = `${path}.${randomUUID()}`
    await writeFile(draft, content, { flag: 'wx' })
    await rename(draft, path)
  }
}

/** Where the nearest folder above a path that exists really is. */
async function findReal(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    const above = dirname(path)
    if (above === path) throw error
    return findReal(above)
  }
}

function isInside(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : `${root}${sep}`)
}

function refuseOwnIndex(folder: string): ActionError {
  return new ActionError(
    `The folder of pages (\`preview-path\`: ${folder}) has an index.html that this action did not write.`,
    {
      code: 'run/pages',
      remedy: 'Name a folder that holds nothing else, such as `medium-preview`.'
    }
  )
}

function refuseLink(folder: string): ActionError {
  return new ActionError(
    `The folder of pages (\`preview-path\`: ${folder}) leads out of the workspace by a link.`,
    { code: 'run/pages', remedy: 'Name a folder that is not a link, and is in none.' }
  )
}
