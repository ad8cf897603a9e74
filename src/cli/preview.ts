// `preview`: a page for each article, served on this machine, and built again whenever a file is saved.

import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { showPages } from '../action/index.ts'
import { joinSentences } from '../diagnostics/diagnostic.ts'
import { messageOf } from '../diagnostics/action-error.ts'
import type { Command } from './desk-command.ts'
import { printFault, printLine } from './console.ts'
import { describePages } from './describe-pages.ts'
import { runLocally } from './local-run.ts'
import { serveFolder } from './serve-folder.ts'
import { watchFolder } from './watch-folder.ts'
import { openWorkTree, type WorkTree } from './work-tree.ts'

const FOLDER = 'medium-preview'

/** Ends when the process is told to, or with `once`, when the pages are there. @returns false when they are not */
export async function preview(command: Command, folder: string): Promise<boolean> {
  const tree = await openWorkTree(folder)
  const place = await openPlace(command.out, folder)
  try {
    const isBuilt = await build(tree, command, place)
    if (command.once) return isBuilt
    const pages = join(place.workspace, place.folder)
    const server = await serveFolder(pages, command.port)
    printLine(`${server.url} (Ctrl-C ends it)`)
    await watchFolder(tree.root, pages, async () => {
      await build(tree, command, place)
    })
    await server.close()
    return true
  } finally {
    await tree.close()
    await place.close()
  }
}

type Place = {
  readonly workspace: string
  readonly folder: string
  readonly close: () => Promise<void>
}

/** Pages that nobody asked to keep go with the program. */
async function openPlace(out: string | null, folder: string): Promise<Place> {
  if (out !== null) {
    const path = resolve(folder, out)
    await mkdir(dirname(path), { recursive: true })
    const workspace = await realpath(dirname(path))
    return { workspace, folder: basename(path), close: async () => Promise.resolve() }
  }
  const workspace = await realpath(await mkdtemp(join(tmpdir(), 'medium-preview-')))
  const close = async () => rm(workspace, { recursive: true, force: true })
  return { workspace, folder: FOLDER, close }
}

/** False after a fault in the articles or the inputs, which is told: the next save may mend it. */
async function build(
  tree: WorkTree,
  { files, inputs }: Command,
  { workspace, folder }: Place
): Promise<boolean> {
  try {
    const choice = { files, inputs, pages: true, log: () => undefined }
    return await runLocally(
      tree,
      choice,
      async ({ published, facts, inputs: read, owner, ...local }) => {
        const written = await showPages(published, {
          facts: { ...facts, sha: 'HEAD', repositoryUrl: local.repositoryUrl ?? '' },
          context: { workspace, owner },
          inputs: { previewPath: folder, previewUrl: read.previewUrl },
          readBlob: local.readBlob
        })
        for (const line of describePages(published.previews)) printLine(line)
        for (const diagnostic of written.diagnostics) printFault(joinSentences(diagnostic))
        return written.diagnostics.length === 0
      }
    )
  } catch (error) {
    printFault(messageOf(error))
    return false
  }
}
