// What the file itself decides, once the ledger has nothing to say about it. Pure.

import type { Article, ArticleReading } from '../../article/index.ts'
import { isError, joinSentences } from '../../diagnostics/diagnostic.ts'
import type { Verdict } from '../article-outcome.ts'

/** Null for an article that is due. @param now epoch milliseconds */
export function decideByArticle(reading: ArticleReading, now: number): Verdict | null {
  switch (reading.kind) {
    case 'skip':
      return {
        outcome: 'skipped',
        reason: reading.reason,
        message: reading.message,
        remedy: reading.remedy
      }
    case 'invalid':
      return {
        outcome: 'failed',
        reason: 'invalid',
        message: reading.diagnostics.filter(isError).map(joinSentences).join(' '),
        remedy: null
      }
    case 'article':
      return decideByExpiry(reading.article, now) ?? decideByDate(reading.article.date, now)
  }
}

/** A site does not show it any more. */
function decideByExpiry({ expiry }: Article, now: number): Verdict | null {
  if (expiry === null || expiry > now) return null
  return {
    outcome: 'skipped',
    reason: 'draft',
    message: `The front matter says that it expired at ${new Date(expiry).toISOString()}.`,
    remedy: 'Set another date, or set `medium.status` to `public`, `draft` or `unlisted`.'
  }
}

function decideByDate(date: number | null, now: number): Verdict | null {
  if (date === null || date <= now) return null
  return {
    outcome: 'deferred',
    reason: 'scheduled',
    message: `Due at ${new Date(date).toISOString()}.`,
    remedy: 'The first run after that publishes it; a daily `schedule` is enough.'
  }
}
