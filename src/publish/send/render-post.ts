// An article's content as it is sent: its local images uploaded or linked, and put in their places.

import { isError, joinSentences } from '../../diagnostics/diagnostic.ts'
import { encodePath } from '../../text/paths.ts'
import { doWithParts } from '../../time/late-part.ts'
import type { Verdict } from '../article-outcome.ts'
import type { Candidate } from '../candidate.ts'
import { convertArticle } from '../evaluate/convert-article.ts'
import { toVerdict } from '../select/medium-failure.ts'
import type { SendContext } from './send-context.ts'
import { refuseImage, uploadImages } from './upload-images.ts'

export type RenderedPost =
  | { readonly kind: 'content'; readonly title: string; readonly content: string }
  | { readonly kind: 'refused'; readonly verdict: Verdict }

/** The content with every image in its place, or why it cannot be sent. */
export async function renderPost(
  candidate: Candidate,
  context: SendContext
): Promise<RenderedPost> {
  let urls: ReadonlyMap<string, string>
  try {
    urls = await (context.placing.get(candidate) ?? placeImages(candidate, context))
  } catch (error) {
    return { kind: 'refused', verdict: refuseImage(error) ?? toVerdict(error) }
  }
  const { title, render } = candidate.content ?? (await convertArticle(candidate.article, context))
  const { content, diagnostics } = await doWithParts(() => render(urls))
  const errors = diagnostics.filter(isError)
  if (errors.length === 0) return { kind: 'content', title, content }
  const message = errors.map(joinSentences).join(' ')
  const verdict = { outcome: 'failed', reason: 'invalid', message, remedy: null } as const
  return { kind: 'refused', verdict }
}

/**
 * Begins with the images of the next article while a post is being created: an upload waits for nothing, and may be done
 * twice. Where it fails, the article says so when its turn comes.
 */
export function beginImages(candidate: Candidate, context: SendContext): void {
  if (context.ports.interruption.requested) return
  const urls = placeImages(candidate, context)
  urls.catch(() => undefined)
  context.placing.set(candidate, urls)
}

/** Path to URL for each local image. */
async function placeImages(
  { images }: Candidate,
  context: SendContext
): Promise<ReadonlyMap<string, string>> {
  const { run } = context
  if (run.settings.images === 'upload') return uploadImages(images, context)
  return new Map(images.map(({ path }) => [path, `${run.rawUrl}/${encodePath(path)}`]))
}
