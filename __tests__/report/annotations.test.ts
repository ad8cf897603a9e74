import { describe, expect, test } from '@jest/globals'
import { listAnnotations } from '../../src/report/annotations.ts'
import type { Result } from '../../src/report/index.ts'
import {
  created,
  failed,
  diagnostic,
  HOSTILE,
  reportOf,
  runDiagnostic,
  skipped,
  unknown
} from './reports.ts'

describe('listAnnotations', () => {
  test('puts a diagnostic at its file, line and column', () => {
    expect(listAnnotations(reportOf({ diagnostics: [diagnostic()] }))).toEqual([
      {
        level: 'error',
        title: 'Publish to Medium: invalid article',
        message: 'The title is too long.',
        file: 'posts/f.md',
        line: 2,
        column: 8
      }
    ])
  })

  test.each([
    [diagnostic({ code: 'medium/image' }), 'Publish to Medium: unusable image'],
    [diagnostic({ severity: 'warning', code: 'medium/table' }), 'Publish to Medium: medium/table'],
    [diagnostic({ severity: 'notice', code: 'article/slug' }), 'Publish to Medium: article/slug']
  ])('titles a diagnostic by what it is', (one, title) => {
    const [annotation] = listAnnotations(reportOf({ diagnostics: [one] }))
    expect([annotation?.level, annotation?.title]).toEqual([one.severity, title])
  })

  test('puts a diagnostic about the whole file at its first line', () => {
    const [annotation] = listAnnotations(reportOf({ diagnostics: [diagnostic({ line: null })] }))
    expect(annotation).toMatchObject({ file: 'posts/f.md', line: 1 })
    expect(annotation).not.toHaveProperty('column')
  })

  test.each<[Result, string, string | undefined]>([
    [unknown(), 'error', 'outcome unknown'],
    [failed({ reason: 'rejected' }), 'error', 'rejected by Medium'],
    [failed({ reason: 'possible-duplicate' }), 'error', 'possible duplicate'],
    [failed({ reason: 'too-many-posts' }), 'error', 'too many posts'],
    [failed({ reason: 'unauthorized' }), 'error', 'no token, or token refused'],
    [failed({ reason: 'publication' }), 'error', 'publication refused'],
    [failed({ reason: 'ledger' }), 'error', 'ledger failed'],
    [failed({ reason: 'invalid' }), 'error', 'invalid article'],
    [created(), 'notice', 'post created'],
    [created({ reason: 'resolved' }), 'notice', 'post found on Medium'],
    [created({ outcome: 'planned', reason: 'would-create' }), 'notice', 'post would be created'],
    [
      skipped({ outcome: 'deferred', reason: 'not-sent' }),
      'warning',
      'put off, Medium was not reached'
    ],
    [skipped({ outcome: 'deferred', reason: 'rate-limited' }), 'warning', 'put off, rate limit'],
    [skipped({ reason: 'changed-since-published' }), 'notice', 'changed since it was published'],
    [skipped({ outcome: 'deferred', reason: 'scheduled' }), '', undefined],
    [skipped(), '', undefined]
  ])('tells of a result without diagnostics %#', (result, level, title) => {
    const found = listAnnotations(reportOf({ results: [result] }))
    const expected = [
      expect.objectContaining({ level, title: `Publish to Medium: ${title}`, file: result.path })
    ]
    expect(found).toEqual(title === undefined ? [] : expected)
  })

  test('names the post of a created article', () => {
    const [annotation] = listAnnotations(reportOf({ results: [created()] }))
    expect(annotation?.message).toBe('Published on Medium. https://medium.com/@octo/a-e6f36a')
  })

  test('does not say of a result what a diagnostic says already', () => {
    const report = reportOf({
      results: [failed({ warnings: ['No tables.', 'Only three tags.'] })],
      diagnostics: [diagnostic(), diagnostic({ severity: 'warning', message: 'No tables.' })]
    })
    expect(listAnnotations(report).map(({ message }) => message)).toEqual([
      'The title is too long.',
      'No tables.',
      'Only three tags.'
    ])
  })

  test("a diagnostic about another file does not replace a result's own", () => {
    const report = reportOf({
      results: [failed()],
      diagnostics: [diagnostic({ path: 'posts/g.md' })]
    })
    expect(listAnnotations(report).map(({ file }) => file)).toEqual(['posts/g.md', 'posts/f.md'])
  })

  test('tells the diagnostics about the run with their remedy and no file, before everything else', () => {
    const report = reportOf({
      results: [unknown()],
      diagnostics: [runDiagnostic({ message: 'The ledger is gone.', remedy: 'Restore it.' })]
    })
    expect(listAnnotations(report)[0]).toEqual({
      level: 'error',
      title: 'Publish to Medium',
      message: 'The ledger is gone. Restore it.'
    })
  })

  test.each(['error', 'warning', 'notice'] as const)(
    'shows a sum when there are more %ss than GitHub shows, and loses none',
    severity => {
      const diagnostics = Array.from({ length: 30 }, (_, n) =>
        diagnostic({ severity, line: n + 1 })
      )
      const annotations = listAnnotations(reportOf({ diagnostics }))
      expect(annotations[9]).toEqual({
        level: severity,
        title: `Publish to Medium: more ${severity}s`,
        message: `21 more ${severity}s: all of them are in the step's log and in the job summary.`
      })
      expect(annotations.flatMap(({ line }) => line ?? [])).toEqual(
        diagnostics.map(({ place }) => place?.line)
      )
    }
  )

  test('says them all when they are as many as GitHub shows', () => {
    const diagnostics = Array.from({ length: 10 }, () => diagnostic({ severity: 'warning' }))
    const titles = listAnnotations(reportOf({ diagnostics })).map(({ title }) => title)
    expect(titles).toEqual(
      Array.from({ length: 10 }, () => 'Publish to Medium: front-matter/title')
    )
  })

  test('cuts a message to what the runner keeps', () => {
    const [annotation] = listAnnotations(
      reportOf({ diagnostics: [diagnostic({ message: 'x'.repeat(9999) })] })
    )
    expect(annotation?.message).toHaveLength(4000)
  })

  test.each(HOSTILE)('%j is one line', text => {
    const report = reportOf({ results: [created({ message: text, warnings: [text] })] })
    for (const { message, title } of listAnnotations(report))
      expect(`${title}${message}`).not.toMatch(/[\p{Cc}\u2028\u2029\u202e]/u)
  })
})
