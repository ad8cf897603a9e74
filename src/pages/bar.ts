// The bar at the top of a page, which is clearly ours: what became of the article, where it goes, and where it comes from.

import { createFileUrl } from '../report/index.ts'
import { hypertext, type Hypertext } from './hypertext.ts'
import { writeSentence } from './notes.ts'
import type { PageArticle, PageRun } from './page-article.ts'
import { linkFile } from './page-links.ts'
import { writeLink } from './post-inline.ts'
import { describeStanding, describeTarget } from './standing.ts'

/** `layout` is the class of the page's `main`, under whose columns the bar has its text. */
export function writeBar(
  article: PageArticle & { readonly page: string },
  run: PageRun,
  layout: string
): Hypertext {
  const { label, tone } = describeStanding(article)
  const message = article.message ?? article.result?.message ?? null
  const guide =
    layout === 'by-hand'
      ? hypertext`<a class="jump-guide" href="#by-hand">How to publish it</a>`
      : null
  return hypertext`<header class="bar ${layout}">
<nav aria-label="Preview"><a href="${linkFile(article.page, 'index.html')}"><span aria-hidden="true">← </span>All articles</a>${guide}</nav>
<p><span class="badge ${tone}">${label}</span> ${describeTarget(article)}</p>
${message === null ? null : hypertext`<p>${writeSentence(message)}</p>\n`}<ul class="facts">
<li>${writeLink(createFileUrl(run, article.path, null), article.path)}</li>
${writeMediumLink(article)}<li>${writeCanonical(article)}</li>
${article.tags.length === 0 ? null : hypertext`<li>Tags: ${writeTags(article)}</li>\n`}</ul>
</header>`
}

export function writeMediumLink({ mediumUrl, result }: PageArticle): Hypertext | null {
  const url = mediumUrl ?? result?.url ?? null
  if (url === null) return null
  const label = result?.reason === 'possible-duplicate' ? 'The similar post' : 'On Medium'
  return hypertext`<li>${writeLink(url, label)}</li>\n`
}

export function writeCanonical({ canonicalUrl }: PageArticle): Hypertext {
  return canonicalUrl === null
    ? hypertext`No canonical URL`
    : hypertext`Canonical: ${writeLink(canonicalUrl, canonicalUrl)}`
}

/** A tag in Hebrew does not turn the others around. */
export function writeTags({ tags }: PageArticle): readonly Hypertext[] {
  return tags.map((tag, index) => hypertext`${index === 0 ? '' : ', '}<bdi>${tag}</bdi>`)
}
