// An article as the post that it would become: its content converted, its images read and inspected, rendered once.

import type { Article } from '../../article/index.ts'
import type { PreparedContent } from '../../content/index.ts'
import { ActionError, messageOf } from '../../diagnostics/action-error.ts'
import { createDiagnostic, isError, type Diagnostic } from '../../diagnostics/diagnostic.ts'
import { doWithParts } from '../../time/late-part.ts'
import type { PreparedArticle } from '../candidate.ts'
import type { RunContext } from '../run-context.ts'
import { convertArticle } from './convert-article.ts'
import { checkLinkedImages, inspectImages, type InspectedImages } from './inspect-images.ts'

/** An article as it was read, with what there is to say about its front matter. */
export type ReadArticle = { readonly article: Article; readonly diagnostics: readonly Diagnostic[] }

/** Where pages are wanted, it is kept for them. */
export async function prepareForPost(
  reading: ReadArticle,
  context: RunContext
): Promise<PreparedArticle> {
  const known = context.prepared?.get(reading.article.path)
  if (known !== undefined) return known
  const prepared = await prepareAnew(reading, context)
  context.prepared?.set(reading.article.path, prepared)
  return prepared
}

async function prepareAnew(reading: ReadArticle, context: RunContext): Promise<PreparedArticle> {
  const { article } = reading
  let content: PreparedContent
  try {
    content = await convertArticle(article, context)
  } catch (error) {
    // What could not be read, such as whether the repository is private, is no fault of the article.
    if (error instanceof ActionError) throw error
    return reportFault(reading, error)
  }
  const inspected = await inspectImages(article.path, content.images, context)
  const diagnostics = [
    ...reading.diagnostics,
    ...content.diagnostics,
    ...inspected.diagnostics,
    ...(await checkRendering(content, inspected)),
    ...(await checkLinkedImages(article.path, content.images, context.run))
  ]
  return { article, content, images: inspected.images, diagnostics }
}

/**
 * Renders once before anything is sent, so that a plan says what a publishing run would find. With an image that cannot
 * be used there is nothing to check, since the post lacks it.
 */
async function checkRendering(
  content: PreparedContent,
  { images, diagnostics }: InspectedImages
): Promise<readonly Diagnostic[]> {
  if (diagnostics.some(isError)) return []
  const place = 'https://cdn-images-1.medium.com/max/800/'
  const urls = new Map(images.map(({ path, sha256 }) => [path, place + sha256]))
  return (await doWithParts(() => content.render(urls))).diagnostics
}

/** A fault of the conversion is this article's failure, not the run's. */
function reportFault({ article, diagnostics }: ReadArticle, error: unknown): PreparedArticle {
  const diagnostic = createDiagnostic({
    code: 'medium/conversion',
    severity: 'error',
    message: `The article could not be converted: ${messageOf(error)}. This is a fault of the action.`,
    place: { path: article.path, line: null, column: null }
  })
  return { article, content: null, images: [], diagnostics: [...diagnostics, diagnostic] }
}
