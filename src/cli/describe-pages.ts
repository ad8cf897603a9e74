// What the pages are of, for the terminal, with every error that stops an article.

import { isError, joinSentences } from '../diagnostics/diagnostic.ts'
import type { ArticlePreview } from '../publish/index.ts'
import { countNoun } from '../text/line.ts'

/** Lines; the last one says how many there are. */
export function describePages(previews: readonly ArticlePreview[]): readonly string[] {
  if (previews.length === 0) return ['No article matches: there is nothing to look at.']
  const errors = previews.flatMap(({ path, reading, prepared }) =>
    (prepared?.diagnostics ?? reading?.diagnostics ?? []).filter(isError).map(diagnostic => {
      const line = diagnostic.place?.line ?? null
      return `${path}${line === null ? '' : `:${line}`}: ${joinSentences(diagnostic)}`
    })
  )
  const pages = previews.filter(({ prepared }) => prepared?.content != null).length
  const rest = previews.length - pages
  const others = rest === 0 ? '' : `, and ${countNoun(rest, 'file')} without one`
  return [...errors, `${countNoun(pages, 'article')} on a page${others}.`]
}
