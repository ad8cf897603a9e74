// What a link from another article has to know of a file that is not published itself: where its page is, and whether
// readers can open it.

import { isDraftPath } from './article-skip.ts'
import { readSchedule } from './article-schedule.ts'
import { listVisibility } from './article-visibility.ts'
import type { Article, ArticleReading, LinkedPage } from './article.ts'
import type { FieldReader } from './field-reader.ts'

/** The page of a file of which nothing but its access is known. */
export function createUnreadPage(access: LinkedPage['access']): LinkedPage {
  return { url: null, access, date: null, expiry: null }
}

/** Who may open the page on the site is said by the site's own fields: the `medium` map is about the post. */
export function createLinkedPage(reader: FieldReader, url: string | null): LinkedPage {
  const { date, expiry } = readSchedule({ ...reader, diagnostics: [] })
  return { url, access: readAccess(reader), date, expiry }
}

function readAccess({ fields, path }: FieldReader): LinkedPage['access'] {
  const found = listVisibility(fields, false).filter(({ row }) => row.reason === 'draft')
  if (isDraftPath(path) || found.some(({ says }) => says === 'held')) return 'held'
  return found.some(({ says }) => says === 'unclear') ? 'unclear' : 'open'
}

/** What a link needs to know, whatever became of the file. */
export function toLinkedPage(reading: ArticleReading): LinkedPage {
  return reading.kind === 'article' ? toPage(reading.article) : reading.page
}

function toPage({ canonicalUrl, date, expiry }: Article): LinkedPage {
  return { url: canonicalUrl, access: 'open', date, expiry }
}
