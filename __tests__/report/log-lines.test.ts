import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { listLogSections } from '../../src/report/log-lines.ts'
import type { Report } from '../../src/report/report.ts'
import { parseLog } from '../../emulators/runner/index.ts'
import {
  created,
  DECISION,
  failed,
  diagnostic,
  HOSTILE,
  reportOf,
  runDiagnostic,
  skipped,
  unknown
} from './reports.ts'

/** The log as it is printed, without the groups around the sections. */
function printed(report: Report): string {
  const lines = listSections(report).flatMap(section => [section.title, ...section.lines])
  return lines.map(line => `${line}\n`).join('')
}

function full(text: string): Report {
  const decision = {
    advice: text,
    places: [{ label: text, url: text }],
    choices: [{ when: text, line: text }]
  }
  const parts = {
    ...{ path: text, title: text, message: text, url: text },
    ...{ warnings: [text], errors: [text], decision }
  }
  return reportOf({
    results: [created(parts), unknown(parts), failed({ ...parts, reason: 'possible-duplicate' })],
    diagnostics: [
      diagnostic({ path: text, message: text, code: text }),
      runDiagnostic({ message: text, remedy: text })
    ],
    ledger: `branch:${text}`,
    restore: [JSON.stringify({ title: text }, null, 2), text]
  })
}

function listSections(
  report: Report
): { readonly title: string; readonly lines: readonly string[] }[] {
  return listLogSections(report).map(({ title, lines }) => ({ title, lines: [...lines] }))
}

describe('listLogSections', () => {
  test('has one line a result with reason, message and post, and its warnings below', () => {
    const results = [
      created({ warnings: ['Only three tags.'] }),
      failed(),
      skipped({ outcome: 'deferred', reason: 'scheduled', message: 'Not yet.' })
    ]
    expect(listSections(reportOf({ results }))).toEqual([
      {
        title: '1 post created, 1 failed, 1 deferred',
        lines: [
          'created (created) posts/a.md: Published on Medium. https://medium.com/@octo/a-e6f36a',
          '  warning: Only three tags.',
          'failed (invalid) posts/f.md: The title is too long.',
          'deferred (scheduled) posts/s.md: Not yet.'
        ]
      }
    ])
  })

  test('has all diagnostics', () => {
    const diagnostics = Array.from({ length: 30 }, (_, n) => diagnostic({ line: n + 1 }))
    const [section] = listSections(reportOf({ diagnostics }))
    expect(section?.title).toBe('30 diagnostics')
    expect(section?.lines).toHaveLength(30)
    expect(section?.lines[29]).toBe(
      'error posts/f.md:30:8: The title is too long. (front-matter/title)'
    )
  })

  test('lists several errors of one article below it', () => {
    const results = [failed({ errors: ['Line 2: The title is too long.', 'Line 9: No image.'] })]
    expect(listSections(reportOf({ results }))[0]?.lines).toEqual([
      'failed (invalid) posts/f.md: 2 errors.',
      '  error: Line 2: The title is too long.',
      '  error: Line 9: No image.'
    ])
  })

  test('has the diagnostics about the run with their remedies', () => {
    const slow = runDiagnostic({ severity: 'warning', message: 'It is slow.', remedy: 'Wait.' })
    expect(listSections(reportOf({ diagnostics: [slow] }))).toEqual([
      { title: 'About this run', lines: ['warning: It is slow. Wait.'] }
    ])
  })

  test('has the lines that a person can choose from', () => {
    const section = listSections(reportOf({ results: [unknown({ decision: DECISION })] })).at(-1)
    expect(section?.title).toBe('Needs your decision (input `resolve`)')
    expect(section?.lines).toContainEqual(expect.stringContaining('https://medium.com/me'))
    expect(section?.lines).toContain('  posts/u.md retry t-1    (It is not on Medium)')
  })

  test('has the records to restore, each on one line and still the same JSON', () => {
    const record = { path: 'a.md', title: 'x  y ##[add-mask]a \u202e' }
    const section = listSections(reportOf({ restore: [JSON.stringify(record, null, 2)] })).at(-1)
    expect(section?.title).toContain('branch:medium-ledger')
    expect(section?.lines).toHaveLength(1)
    expect(JSON.parse(section?.lines[0] ?? '')).toEqual(record)
  })

  test('has nothing when there is nothing to say', () => {
    expect(listSections(reportOf())).toEqual([])
  })

  test.each(HOSTILE)('%j makes no command and no further line', text => {
    const lines = listSections(full(text)).flatMap(section => [section.title, ...section.lines])
    const parsed = parseLog(printed(full(text)))
    expect(parsed.filter(({ command }) => command !== null)).toEqual([])
    expect(parsed.map(line => line.text)).toEqual(lines)
  })

  test('no text makes a command, wherever it is', () => {
    const piece = fc.constantFrom(
      '::',
      '##[',
      '#',
      '[',
      ']',
      'error',
      'add-mask',
      ' ',
      '\n',
      '\r',
      '\u200b',
      '\u2028'
    )
    const text = fc.array(piece, { maxLength: 10 }).map(pieces => pieces.join(''))
    fc.assert(
      fc.property(text, one => {
        expect(parseLog(printed(full(one))).filter(({ command }) => command !== null)).toEqual([])
      }),
      { numRuns: 500 }
    )
  })
})

test('names the folder of pages, and where it is served', () => {
  const url = 'https://ada.github.io/blog'
  expect(printed(reportOf({ pages: { folder: 'pages', url: null } }))).toContain(
    'Preview pages\nWritten to the folder pages\n'
  )
  expect(printed(reportOf({ pages: { folder: 'pages', url } }))).toContain(
    `Written to the folder pages\nServed at ${url}/index.html\n`
  )
  expect(printed(reportOf())).not.toContain('Preview pages')
})
