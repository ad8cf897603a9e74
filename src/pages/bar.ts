// The bar at the top of a page, which is clearly ours: what became of the article, where it goes, and where it comes from.

import { createFileUrl } from '../report/index.ts'
import { hypertext, type Hypertext } from './hypertext.ts'
import { writeSentence } from './notes.ts'
import type { PageArticle, PageRun } from './page-article.ts'
import { linkFile } from './page-links.ts'
import { writeLink } from './post-inline.ts'
import { describeStanding, describeTarget } from './standing.ts'

export function writeBar(
  article: PageArticle & { readonly page: string },
  run: PageRun
): Hypertext {
  const { label, tone } = describeStanding(article)
  const message = article.message ?? article.result?.message ?? null
  return hypertext`<header class="bar">
<nav aria-label="Preview"><a href="${linkFile(article.page, 'index.html')}">All articles</a></nav>
<p><span class="badge ${tone}">${label}</span> ${describeTarget(article)}</p>
${message === null ? null : hypertext`<p>${writeSentence(message)}</p>\n`}${writeFacts(article, run)}</header>`
}

/** Where the article is in the repository, on the web and on Medium, and its tags. */
export function writeFacts(article: PageArticle, run: PageRun): Hypertext {
  const { path, canonicalUrl, mediumUrl, tags } = article
  const canonical =
    canonicalUrl === null
      ? 'No canonical URL'
      : hypertext`Canonical: ${writeLink(canonicalUrl, canonicalUrl)}`
  return hypertext`<ul class="facts">
<li>${writeLink(createFileUrl(run, path, null), path)}</li>
<li>${canonical}</li>
${tags.length === 0 ? null : hypertext`<li>Tags: ${tags.join(', ')}</li>\n`}${
    mediumUrl === null ? null : hypertext`<li>${writeLink(mediumUrl, 'Open it on Medium')}</li>\n`
  }</ul>
`
}
