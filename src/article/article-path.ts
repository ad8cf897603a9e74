// What a file's place alone says about it: site generators keep what is not ready in a folder, and some pages describe a
// folder. Asked for every file of a commit.

import { baseName, dropMarkdownEnding, isMarkdownPath } from '../text/paths.ts'

/** Folders whose files are not meant for readers, as generators and editors name them. */
const PRIVATE_FOLDERS: readonly string[] = [
  ...['_drafts', 'drafts', '_draft', 'draft', '_unpublished', 'unpublished', '_private', 'private'],
  ...['_wip', 'wip', '_trash', '.trash']
]

/** The folder of a path whose files are not meant for readers, or null. */
export function findPrivateFolder(path: string): string | null {
  const folders = path.split('/').slice(0, -1)
  return folders.find(folder => PRIVATE_FOLDERS.includes(folder.toLowerCase())) ?? null
}

/** Whether a file is about its folder. @param name without the folder */
export function isFolderPage(name: string): boolean {
  return isMarkdownPath(name) && /^(?:_index(?:\.[\w-]+)?|readme)$/i.test(dropMarkdownEnding(name))
}

/** Whether site generators leave a file out because of its name. */
export function isPrivateName(name: string): boolean {
  return name.startsWith('_')
}

/** Whether a file at this path can be an article at all. */
export function isArticlePath(path: string): boolean {
  const name = baseName(path)
  return !isFolderPage(name) && findPrivateFolder(path) === null && !isPrivateName(name)
}
