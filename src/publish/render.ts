// An article's content as it is sent: its local images uploaded or linked, and put in their places.

import { joinSentences } from '../diagnostics/diagnostic.ts'
import type { Medium } from '../medium/index.ts'
import type { Verdict } from './decisions.ts'
import { verdictOfFailure } from './author.ts'
import type { Candidate } from './judge.ts'
import { isAboutImage, uploadPictures } from './pictures.ts'
import type { LedgerSession } from './session.ts'
import type { RunView } from './view.ts'

/** What it takes to ask Medium for something. */
export type Sending = {
  readonly view: RunView
  readonly session: LedgerSession
  readonly medium: Medium
}

/** The content with every image in its place, or why it cannot be sent. */
export async function renderPost(
  candidate: Candidate,
  { view, session, medium }: Sending
): Promise<string | Verdict> {
  let urls: ReadonlyMap<string, string>
  try {
    urls = await imageUrls(candidate, { view, session, medium })
  } catch (error) {
    if (isAboutImage(error)) return { outcome: 'failed', reason: 'image', message: error.message }
    return verdictOfFailure(error)
  }
  const rendered = candidate.content.render(urls)
  const errors = rendered.diagnostics.filter(diagnostic => diagnostic.severity === 'error')
  if (errors.length === 0) return rendered.content
  return { outcome: 'failed', reason: 'invalid', message: errors.map(joinSentences).join(' ') }
}

async function imageUrls(
  { pictures }: Candidate,
  { view, session, medium }: Sending
): Promise<ReadonlyMap<string, string>> {
  const { run, ports } = view
  if (run.settings.images === 'upload') return uploadPictures(pictures, medium, session, ports)
  const raw = (path: string) => `${run.rawUrl}/${path.split('/').map(encodeURIComponent).join('/')}`
  return new Map(pictures.map(({ path }) => [path, raw(path)]))
}
