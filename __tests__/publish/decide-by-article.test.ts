// What a file decides by what it says, once the ledger has nothing to say about it.

import { expect, test } from '@jest/globals'
import { createDiagnostic } from '../../src/diagnostics/diagnostic.ts'
import { decideByArticle } from '../../src/publish/evaluate/decide-by-article.ts'
import { article, NOW } from './values.ts'

const place = { path: 'posts/a.md', line: 2, column: null }

function decideByDate(date: number | null) {
  const reading = {
    kind: 'article' as const,
    article: article('posts/a.md', { date }),
    diagnostics: []
  }
  const verdict = decideByArticle(reading, NOW)
  return verdict === null ? null : `${verdict.outcome}/${verdict.reason}`
}

test.each([
  ['without a date is due', null, null],
  ['of yesterday is due', NOW - 86_400_000, null],
  ['of this very moment is due', NOW, null],
  ['of the next millisecond is not', NOW + 1, 'deferred/scheduled']
])('an article %s', (_, date, expected) => {
  expect(decideByDate(date)).toBe(expected)
})

test('an article that is not due says when it is', () => {
  const reading = {
    kind: 'article' as const,
    article: article('posts/a.md', { date: Date.parse('2026-03-02T09:00:00Z') }),
    diagnostics: []
  }
  expect(decideByArticle(reading, NOW)?.message).toBe('Due at 2026-03-02T09:00:00.000Z.')
})

test.each([
  ['that never ends', null, null],
  ['that ends in a millisecond', NOW + 1, null],
  ['that ends at this very moment', NOW, 'draft']
])('an article %s', (_, expiry, reason) => {
  const reading = {
    kind: 'article' as const,
    article: article('posts/a.md', { date: NOW - 1, expiry }),
    diagnostics: []
  }
  expect(decideByArticle(reading, NOW)?.reason ?? null).toBe(reason)
})

test('an article that has expired says since when, and how to publish it all the same', () => {
  const reading = {
    kind: 'article' as const,
    article: article('posts/a.md', { expiry: Date.parse('2026-02-01') }),
    diagnostics: []
  }
  expect(decideByArticle(reading, NOW)).toEqual({
    outcome: 'skipped',
    reason: 'draft',
    message: 'The front matter says that it expired at 2026-02-01T00:00:00.000Z.',
    remedy: 'Set another date, or set `medium.status` to `public`, `draft` or `unlisted`.'
  })
})

test('a broken file fails with all its errors, and not with its warnings', () => {
  const say = (severity: 'error' | 'warning', message: string) =>
    createDiagnostic({ code: 'front-matter/title', severity, message, remedy: null, place })
  const diagnostics = [say('error', 'One.'), say('warning', 'Two.'), say('error', 'Three.')]
  const page = { url: null, access: 'open', date: null, expiry: null } as const
  const reading = { kind: 'invalid', title: null, body: null, page, diagnostics } as const
  expect(decideByArticle(reading, NOW)).toEqual({
    outcome: 'failed',
    reason: 'invalid',
    message: 'One. Three.',
    remedy: null
  })
})
