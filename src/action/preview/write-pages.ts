// Writes the pages of a run. Loaded by run.ts where pages are wanted.

import { messageOf, toDiagnostic, ActionError } from '../../diagnostics/action-error.ts'
import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts'
import {
  findServedUrl,
  findPageNames,
  renderPages,
  type PageFile,
  type PageRun
} from '../../pages/index.ts'
import type { Published, Run } from '../../publish/index.ts'
import type { ReportPages, Result } from '../../report/index.ts'
import type { RunnerContext } from '../runner-context.ts'
import { hideSecrets } from '../secrets.ts'
import { listPageArticles, listPictureCopies, type PictureCopy } from './list-page-articles.ts'
import { writeFolder, type FolderFile } from './pages-folder.ts'

export type PagesPlace = {
  readonly workspace: string
  /** In the workspace. */
  readonly folder: string
  /** Where the folder is served; null when nobody said. */
  readonly url: string | null
}

export type PageSources = {
  /** Without an address where the repository has none, as on somebody's machine. */
  readonly facts: Run
  readonly context: Pick<RunnerContext, 'owner'>
  readonly readBlob: (oid: string) => Promise<Uint8Array | null>
}

export type WrittenPages = {
  /** The same results, those of articles with a page that is served with its address. */
  readonly results: readonly Result[]
  readonly pages: ReportPages | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Never throws: without its pages a run that published has done its work all the same. */
export async function writePages(
  published: Published,
  sources: PageSources,
  place: PagesPlace
): Promise<WrittenPages> {
  const { results } = published
  try {
    const run = await describePages(published, sources, place)
    const files = hideSecrets(renderPages(run))
    const copies = listPictureCopies(published.previews)
    await writeFolder(place.workspace, place.folder, listFiles(files, copies, sources))
    const pages = { folder: place.folder, url: place.url }
    return { results: addPageUrls(results, run), pages, diagnostics: [] }
  } catch (error) {
    return { results, pages: null, diagnostics: [reportUnwritten(error, published)] }
  }
}

async function describePages(
  { previews, results, run, author }: Published,
  { facts, context }: PageSources,
  { url }: PagesPlace
): Promise<PageRun> {
  const hasPictures = listPictureCopies(previews).length > 0
  const isOpen = url === null && hasPictures && !(await facts.isPrivate())
  const rawUrl = isOpen ? facts.rawUrl : null
  return {
    kind: run.byHand ? 'by-hand' : run.planOnly ? 'plan' : 'published',
    author: author ?? context.owner,
    repositoryUrl: facts.repositoryUrl === '' ? null : facts.repositoryUrl,
    sha: facts.sha,
    previewUrl: url,
    isPush: facts.before !== null && facts.settings.select === 'changed',
    articles: listPageArticles(previews, results, { previewUrl: url, rawUrl })
  }
}

/** Pictures are read one at a time: there may be hundreds. */
async function* listFiles(
  files: readonly PageFile[],
  copies: readonly PictureCopy[],
  { readBlob }: PageSources
): AsyncGenerator<FolderFile> {
  for (const { name, text } of files) yield { name, content: text }
  for (const { file, blob } of copies) {
    const content = await readBlob(blob)
    if (content !== null) yield { name: file, content }
  }
}

function addPageUrls(results: readonly Result[], { articles, previewUrl }: PageRun) {
  if (previewUrl === null) return results
  const names = findPageNames(articles.map(({ path }) => path))
  const pages = new Map(
    articles.flatMap(({ path, blocks }, index) =>
      blocks === null ? [] : [[path, findServedUrl(previewUrl, names[index] ?? '')] as const]
    )
  )
  return results.map(result => {
    const pageUrl = pages.get(result.path)
    return pageUrl === undefined ? result : { ...result, pageUrl }
  })
}

/** Where the pages are all that the run is for, it fails without them. */
function reportUnwritten(error: unknown, { run }: Published): Diagnostic {
  const severity = run.planOnly ? 'error' : 'warning'
  if (error instanceof ActionError) return { ...toDiagnostic(error), severity }
  return createDiagnostic({
    code: 'run/pages',
    severity,
    message: `The pages could not be written: ${messageOf(error)}.`
  })
}
