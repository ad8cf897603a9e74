import { describe, expect, test } from '@jest/globals'
import { isWorthComment, renderComment } from '../../src/report/index.ts'
import {
  created,
  diagnostic,
  failed,
  HOSTILE,
  reportOf,
  runDiagnostic,
  skipped
} from './reports.ts'

const RUN = 'https://github.com/octo/blog/actions/runs/1'
const planned = created({ outcome: 'planned', reason: 'would-create' })

describe('the comment on a pull request', () => {
  test('says what a merge would do, article by article, with links to commit and run', () => {
    const text = renderComment(reportOf({ planOnly: true, results: [planned, skipped()] }), RUN)
    expect(text).toMatch(/^### 📝 Publish to Medium: 1 post would be created, 1 skipped\n/)
    expect(text).toContain('This is what a merge would do.')
    expect(text).toContain('posts/a.md')
    expect(text).toContain(`<sub>[All of this run](${RUN}) · Commit [`)
  })

  test('leaves notices about the run to the summary, and has its warnings', () => {
    const diagnostics = [
      runDiagnostic({ severity: 'notice', message: 'The first run.' }),
      runDiagnostic({ severity: 'warning', message: 'No pattern matches.' })
    ]
    const text = renderComment(reportOf({ diagnostics }), RUN)
    expect(text).not.toContain('The first run.')
    expect(text).toContain('No pattern matches.')
  })

  test('is cut to what GitHub takes, and says so', () => {
    const results = Array.from({ length: 900 }, (_, number) =>
      failed({ path: `posts/${number}.md`, message: 'ü'.repeat(200) })
    )
    const text = renderComment(reportOf({ results }), RUN)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_000)
    expect(text).toMatch(/\d+ more articles left out here/)
    expect(text).toContain('All of this run')
  })

  test.each([
    ['@octocat wrote it', '@octocat'],
    ['@octo/writers wrote it', '@octo/writers'],
    ['fixes #12', '#12'],
    ['closes octo/blog#12', '#12'],
    ['resolves GH-12', 'GH-12'],
    ['see https://github.com/octo/blog/issues/12', 'https://github.com/octo/blog/issues/12']
  ])('holds nothing live of a title: %s', (title, live) => {
    const text = renderComment(reportOf({ results: [{ ...planned, title }] }), RUN)
    expect(text).not.toContain(live)
  })

  test.each(['https://github.com/octo/blog/issues/12', 'https://www.github.com/octo/blog/pull/1'])(
    'does not link a page of GitHub that an article calls its post: %s',
    url => {
      const result = skipped({ reason: 'already-published', url })
      expect(renderComment(reportOf({ results: [result] }), RUN)).not.toContain(`](${url}`)
    }
  )

  test.each(HOSTILE)('keeps its rows whole whatever an article says: %j', text => {
    const results = [{ ...planned, title: text, message: text }]
    const diagnostics = [diagnostic({ message: text, severity: 'warning' })]
    const rows = renderComment(reportOf({ results, diagnostics }), RUN)
      .split('\n')
      .filter(line => line.startsWith('| 📝'))
    expect(rows).toHaveLength(1)
    expect(rows[0]?.match(/(?<!\\)\|/g)).toHaveLength(5)
  })
})

describe('a first comment is worth it', () => {
  test.each([
    ['for an article of the pull request', reportOf({ results: [planned] }), true],
    ['when the run failed', reportOf({ diagnostics: [runDiagnostic({})] }), true],
    ['but not for nothing', reportOf(), false],
    ['nor for what waits anyway', reportOf({ results: [{ ...planned, untouched: true }] }), false],
    [
      'nor for a notice about the run',
      reportOf({ diagnostics: [runDiagnostic({ severity: 'notice' })] }),
      false
    ]
  ])('%s', (_, report, expected) => {
    expect(isWorthComment(report)).toBe(expected)
  })
})
