// Has the pages written where they are wanted. Nearly no run wants any, so what writes them is loaded then.

import type { Published, Run } from '../../publish/index.ts'
import type { Inputs } from '../inputs/index.ts'
import type { RunnerContext } from '../runner-context.ts'
import type { PageSources, WrittenPages } from './write-pages.ts'

export type PagesRequest = {
  readonly facts: Run
  readonly context: Pick<RunnerContext, 'workspace' | 'owner'>
  readonly inputs: Pick<Inputs, 'previewPath' | 'previewUrl'>
  readonly readBlob: PageSources['readBlob']
}

export async function showPages(
  published: Published,
  { facts, context, inputs, readBlob }: PagesRequest
): Promise<WrittenPages> {
  const { previewPath, previewUrl } = inputs
  if (previewPath === null) return { results: published.results, pages: null, diagnostics: [] }
  const { writePages } = await import('./write-pages.ts')
  const place = { workspace: context.workspace, folder: previewPath, url: previewUrl }
  return await writePages(published, { facts, context, readBlob }, place)
}

/** Before anything is read. @throws ActionError when the folder leads out of the workspace */
export async function refuseOutsidePages(
  { workspace }: RunnerContext,
  { previewPath }: Inputs
): Promise<void> {
  if (previewPath === null) return
  const { refuseOutsideFolder } = await import('./pages-folder.ts')
  await refuseOutsideFolder(workspace, previewPath)
}
