import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { renderSummary, SUMMARY_MAX_BYTES } from '../../src/report/summary.ts'
import { readPage, textOf } from './markdown.ts'
import type { Decision, Result } from '../../src/report/index.ts'
import {
  created,
  DECISION,
  failed,
  diagnostic,
  HOSTILE,
  reportOf,
  runDiagnostic,
  SHA,
  skipped,
  unknown
} from './reports.ts'

const BLOB = `https://github.com/octo/blog/blob/${SHA}`

/** The code blocks of a rendered summary, line by line. */
function codeBlocks(markdown: string): string[][] {
  const page = readPage(markdown)
  return page.all('pre').map(pre => textOf(pre).trimEnd().split('\n'))
}

describe('the heading', () => {
  test.each([
    [
      reportOf({ results: [created(), failed()] }),
      '⚠️ Publish to Medium: 1 post created, 1 failed'
    ],
    [reportOf(), '💤 Publish to Medium: Nothing to publish'],
    [
      reportOf({
        planOnly: true,
        results: [created({ outcome: 'planned', reason: 'would-create' })]
      }),
      '📝 Publish to Medium (plan): 1 post would be created'
    ]
  ])('tells the outcome in words and counts', (report, heading) => {
    const [first] = readPage(renderSummary(report)).all('h2')
    expect(textOf(first!)).toBe(heading)
  })

  test('of a plan is followed by the sentence that nothing was created', () => {
    expect(renderSummary(reportOf({ planOnly: true }))).toContain('nothing was created on Medium')
    expect(renderSummary(reportOf())).not.toContain('nothing was created')
  })
})

test('a run with nothing to say is a heading and a line', () => {
  expect(renderSummary(reportOf()).trimEnd().split('\n')).toHaveLength(3)
})

describe('the table', () => {
  test('has one row an article: what needs attention first, then what was created', () => {
    const results = [
      skipped(),
      created(),
      created({ path: 'posts/p.md', title: 'P', outcome: 'planned', reason: 'would-create' }),
      skipped({ path: 'posts/d.md', title: 'D', outcome: 'deferred', reason: 'scheduled' }),
      unknown(),
      failed()
    ]
    const { rows } = readPage(renderSummary(reportOf({ results })))
    expect(rows.map(([badge, article]) => [badge, article])).toEqual([
      ['❌\u00a0failed\ninvalid', 'F\nposts/f.md'],
      ['❓\u00a0unknown\nno-answer', 'U\nposts/u.md'],
      ['✅\u00a0created', 'A\nposts/a.md'],
      ['📝\u00a0planned', 'P\nposts/p.md'],
      ['⏳\u00a0deferred\nscheduled', 'D\nposts/d.md'],
      ['⏭️\u00a0skipped\ndraft', 'S\nposts/s.md']
    ])
  })

  test('tells what happened, with the warnings, and what is on Medium', () => {
    const result = created({
      publishStatus: 'draft',
      publicationId: 'b45573563f5a',
      tags: ['one', 'two'],
      warnings: ['A writer may only create drafts.']
    })
    const page = readPage(renderSummary(reportOf({ results: [result] })))
    expect(page.rows[0]?.slice(2)).toEqual([
      'Published on Medium.\n⚠️ A writer may only create drafts.',
      'Open the draft\ndraft · publication b45573563f5a · one two'
    ])
    expect(page.hrefs).toContain('https://medium.com/@octo/a-e6f36a')
  })

  test.each([
    ['posts/a b.md', null, `${BLOB}/posts/a%20b.md`],
    ['posts/日本#1?.md', null, `${BLOB}/posts/%E6%97%A5%E6%9C%AC%231%3F.md`],
    ['posts/(x)|`.md', null, `${BLOB}/posts/%28x%29%7C%60.md`],
    ['posts/100%.md', 7, `${BLOB}/posts/100%25.md?plain=1#L7`]
  ])('links %j at the commit', (path, line, href) => {
    const result = failed({ path, ...(line === null ? {} : { line }) })
    const page = readPage(renderSummary(reportOf({ results: [result] })))
    expect(page.hrefs).toContain(href)
  })

  test('has no link to a file when the repository is unknown', () => {
    const report = reportOf({ results: [failed()], repositoryUrl: null })
    expect(readPage(renderSummary(report)).hrefs).toEqual([])
  })

  test('names an article without a title by its path', () => {
    const results = [failed({ title: null })]
    expect(readPage(renderSummary(reportOf({ results }))).rows[0]?.[1]).toBe('posts/f.md')
  })

  test('has no link to a post whose address is not a web address', () => {
    const results = [created({ url: 'javascript:alert(1)' })]
    const page = readPage(renderSummary(reportOf({ results })))
    expect(page.rows[0]?.[3]).toBe('public')
    expect(page.hrefs.filter(href => !href.startsWith('https://github.com/'))).toEqual([])
  })

  test('folds many skipped articles away', () => {
    const many = Array.from({ length: 11 }, (_, n) => skipped({ path: `posts/${n}.md` }))
    const page = readPage(renderSummary(reportOf({ results: [created(), ...many] })))
    expect(page.all('summary').map(textOf)).toEqual(['11 articles skipped'])
    expect(page.all('table').map(table => textOf(table).includes('posts/10.md'))).toEqual([
      false,
      true
    ])
    expect(page.rows).toHaveLength(12)
  })
})

describe('what somebody else wrote', () => {
  const decisionOf = (text: string): Decision => ({
    advice: text,
    places: [{ label: text, url: 'https://medium.com/me' }],
    choices: [{ when: text, line: text }]
  })

  test.each(HOSTILE)('%j changes neither rows, cells, links nor elements', text => {
    const hostile = {
      path: `posts/${text}.md`,
      title: text,
      message: text,
      tags: [text],
      publicationId: text,
      warnings: [text],
      decision: decisionOf(text)
    }
    const tame = {
      ...{ path: 'p', title: 't', message: 'm', tags: ['t'], warnings: ['w'] },
      ...{ publicationId: 'p', decision: decisionOf('d') }
    }
    const render = (parts: typeof hostile) =>
      readPage(
        renderSummary(
          reportOf({
            results: [
              created({ ...parts, decision: DECISION }),
              unknown({ ...parts, url: text, errors: [text, text] }),
              skipped()
            ],
            diagnostics: [
              diagnostic({
                path: `other/${parts.path}`,
                message: parts.message,
                code: parts.title
              }),
              runDiagnostic({ message: parts.message, remedy: parts.title })
            ]
          })
        )
      )
    const page = render(hostile)
    const same = render(tame)
    expect(page.rows.map(row => row.length)).toEqual([4, 4, 4])
    expect(page.rows[2]?.[1]).toBe('S\nposts/s.md')
    for (const name of [
      'table',
      'h1',
      'h2',
      'h3',
      'li',
      'ul',
      'details',
      'img',
      'script',
      'strong'
    ])
      expect([name, page.all(name).length]).toEqual([name, same.all(name).length])
    // Nothing that it says is an address to be opened.
    const hosts = page.hrefs.map(href => new URL(href).host)
    expect(hosts.length).toBeGreaterThan(4)
    expect(hosts.filter(host => !['github.com', 'medium.com'].includes(host))).toEqual([])
  })

  test('any title keeps its cell and every row its four cells', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), title => {
        const results = [created({ title, message: title }), skipped()]
        const { rows } = readPage(renderSummary(reportOf({ results })))
        expect(rows.map(row => row.length)).toEqual([4, 4])
        expect(rows[1]?.[1]).toBe('S\nposts/s.md')
      })
    )
  })
})

describe('what a person has to decide', () => {
  test('comes first, under a heading of its own, and each article once', () => {
    const results = [failed(), created(), unknown({ decision: DECISION })]
    const page = readPage(renderSummary(reportOf({ results })))
    expect(page.all('h3').map(textOf)).toEqual(['Needs your decision', 'Other articles'])
    expect(page.rows.map(([, article]) => article)).toEqual([
      'U\nposts/u.md',
      'F\nposts/f.md',
      'A\nposts/a.md'
    ])
  })

  test('lists what is unknown before what failed', () => {
    const results = [
      failed({ reason: 'rejected', decision: DECISION }),
      unknown({ decision: DECISION })
    ]
    const { rows } = readPage(renderSummary(reportOf({ results })))
    expect(rows.map(([, article]) => article)).toEqual(['U\nposts/u.md', 'F\nposts/f.md'])
  })

  test('has the lines to paste in the row, folded, below what to check and where', () => {
    const summary = renderSummary(reportOf({ results: [unknown({ decision: DECISION })] }))
    const page = readPage(summary)
    const [cell] = page.all('td').filter(td => textOf(td).includes('Look whether'))
    expect(textOf(cell!)).toContain(
      'Medium did not answer.\nLook whether it is there, then settle it with resolve. Where to look: your profile.'
    )
    expect(page.hrefs).toContain('https://medium.com/me')
    expect(page.all('details').map(({ children }) => children.map(textOf))).toEqual([
      [
        'Lines to paste into resolve',
        [
          '# It is on Medium: put its address in place of URL',
          'posts/u.md published URL',
          '# It is not on Medium',
          'posts/u.md retry t-1'
        ].join('\n')
      ]
    ])
    expect(codeBlocks(summary)).toHaveLength(1)
  })

  test('has no block of lines where none can be written', () => {
    const decision = { ...DECISION, places: [], choices: [] }
    const page = readPage(renderSummary(reportOf({ results: [unknown({ decision })] })))
    expect([page.all('details'), page.all('pre')]).toEqual([[], []])
    expect(page.text).not.toContain('Where to look')
  })

  test.each(['posts/```.md', 'posts/a  b|c.md', 'posts/*a*_b_ <b> me@a.example.md', 'a\\`$x$.md'])(
    'keeps %j as it is in the lines',
    path => {
      const line = `${path} ignore`
      const decision = { ...DECISION, choices: [{ when: 'Leave it', line }] }
      const summary = renderSummary(reportOf({ results: [unknown({ path, decision })] }))
      expect(codeBlocks(summary)).toEqual([['# Leave it', line]])
    }
  )

  test('is left out where nothing needs a decision', () => {
    const page = readPage(renderSummary(reportOf({ results: [failed(), created()] })))
    expect(page.all('h3')).toEqual([])
    expect(page.text).not.toContain('resolve')
  })
})

describe('the column "On Medium"', () => {
  const facts = { publishStatus: 'public', tags: ['travel', 'food'] } as const
  test.each<[Result, string]>([
    [created({ ...facts }), 'Open the post\npublic · travel food'],
    [
      skipped({
        ...{ reason: 'changed-since-published', publishStatus: 'draft' },
        url: 'https://medium.com/p/1'
      }),
      'Open the draft\ndraft'
    ],
    [skipped({ reason: 'already-published', ...facts }), 'public · travel food'],
    [unknown({ ...facts }), 'may be there · public · travel food'],
    [
      created({ outcome: 'planned', reason: 'would-create', publishStatus: 'draft', url: '' }),
      'would be a draft'
    ],
    [
      failed({ reason: 'possible-duplicate', ...facts, url: 'https://medium.com/p/1' }),
      'Open the similar post'
    ],
    [failed({ reason: 'too-many-posts', ...facts }), ''],
    [failed({ reason: 'rejected', ...facts, publicationId: 'b455' }), ''],
    [skipped({ outcome: 'deferred', reason: 'scheduled', ...facts }), ''],
    [skipped({ reason: 'draft', ...facts }), '']
  ])('shows what is, may be or would be there, and nothing else %#', (result, text) => {
    const { rows } = readPage(renderSummary(reportOf({ results: [result] })))
    expect(rows[0]?.[3]).toBe(text)
  })
})

describe('a cause that articles share', () => {
  const message = '7 posts are due but `max-posts` is 5, so none were published.'
  const excess = (path: string) => failed({ path, reason: 'too-many-posts', message })

  test('is said once, above the table, and the rows name the reason', () => {
    const results = [excess('posts/1.md'), excess('posts/2.md'), failed()]
    const page = readPage(renderSummary(reportOf({ results })))
    expect(page.text.match(/7 posts are due/g)).toHaveLength(1)
    expect(page.text).toContain(
      'Too many posts (2 articles): 7 posts are due but max-posts is 5, so none were published.'
    )
    expect(page.rows.map(([badge, , what]) => [badge, what])).toEqual([
      ['❌\u00a0failed\ntoo-many-posts', 'Too many posts: see above.'],
      ['❌\u00a0failed\ntoo-many-posts', 'Too many posts: see above.'],
      ['❌\u00a0failed\ninvalid', 'The title is too long.']
    ])
  })

  test.each([
    ['one article has it', [excess('posts/1.md')]],
    ['it is each article of its own', [failed({ path: 'a.md' }), failed({ path: 'b.md' })]],
    [
      'the messages differ',
      [
        failed({ reason: 'unauthorized', message: 'No.' }),
        failed({ reason: 'unauthorized', message: 'Not tried.' })
      ]
    ]
  ])('is said in the row where %s', (_, results) => {
    const { rows, text } = readPage(renderSummary(reportOf({ results })))
    expect(rows.map(([, , what]) => what)).not.toContainEqual(expect.stringContaining('see above'))
    expect(text).not.toMatch(/\(\d articles?\):/)
  })
})

describe('several errors of one article', () => {
  const errors = ['Line 2: The title is too long.', 'Line 9: There is no image a.png.']
  const diagnostics = [
    diagnostic(),
    diagnostic({ line: 9, message: 'There is no image a.png.' }),
    diagnostic({ severity: 'warning', line: 12, message: 'No tables.' })
  ]

  test('are a list in its row, and are not repeated below', () => {
    const results = [failed({ errors, warnings: ['No tables.'] })]
    const page = readPage(renderSummary(reportOf({ results, diagnostics })))
    const [cell] = page.all('td').filter(td => textOf(td).includes('too long'))
    expect(textOf(cell!)).toBe(`${errors.join('')}\n⚠️ 1 warning, listed below`)
    expect(page.all('li').map(textOf)).toEqual([
      ...errors,
      '⚠️ posts/f.md:12:8 No tables. front-matter/title'
    ])
    expect(page.all('h3').map(textOf)).toEqual(['1 warning in the files'])
  })

  test('are listed below where the row has no room for them', () => {
    const many = Array.from({ length: 12 }, (_, n) => `Error ${n + 1}.`)
    const page = readPage(
      renderSummary(
        reportOf({
          results: [failed({ errors: many })],
          diagnostics: many.map((message, n) => diagnostic({ line: n + 1, message }))
        })
      )
    )
    expect(page.all('li').map(textOf).slice(9)).toEqual([
      'Error 10.',
      '2 more, listed below',
      '❌ posts/f.md:11:8 Error 11. front-matter/title',
      '❌ posts/f.md:12:8 Error 12. front-matter/title'
    ])
  })

  test('a single error is a sentence, said once', () => {
    const page = readPage(
      renderSummary(reportOf({ results: [failed()], diagnostics: [diagnostic()] }))
    )
    expect(page.text.match(/too long/g)).toHaveLength(1)
    expect(page.all('li')).toEqual([])
  })
})

describe('diagnostics', () => {
  test('are listed with file and line, errors first', () => {
    const diagnostics = [
      diagnostic({ severity: 'warning', line: null, column: null, message: 'No tables.' }),
      diagnostic()
    ]
    const page = readPage(renderSummary(reportOf({ diagnostics })))
    expect(page.all('li').map(textOf)).toEqual([
      '❌ posts/f.md:2:8 The title is too long. front-matter/title',
      '⚠️ posts/f.md No tables. front-matter/title'
    ])
    expect(page.hrefs).toContain(`${BLOB}/posts/f.md?plain=1#L2`)
    expect(page.all('h3').map(textOf)).toEqual(['1 error, 1 warning in the files'])
  })

  test('are folded away when there are many', () => {
    const diagnostics = Array.from({ length: 9 }, (_, n) => diagnostic({ line: n + 1 }))
    const page = readPage(renderSummary(reportOf({ diagnostics })))
    expect(page.all('summary').map(textOf)).toEqual(['9 errors in the files'])
    expect(page.all('details').map(textOf).join()).toContain('posts/f.md:9:8')
  })
})

describe('the run', () => {
  test('has its diagnostics with the remedy, errors first', () => {
    const diagnostics = [
      runDiagnostic({ severity: 'notice', message: 'First run.' }),
      runDiagnostic({ message: 'The ledger is gone.', remedy: 'Restore `medium-ledger`.' })
    ]
    const { text } = readPage(renderSummary(reportOf({ diagnostics })))
    expect(text).toContain('❌ The ledger is gone.\nWhat to do: Restore medium-ledger.')
    expect(text.indexOf('The ledger')).toBeLessThan(text.indexOf('First run'))
  })

  test('has a footer with commit and ledger', () => {
    const page = readPage(renderSummary(reportOf({ ledgerSha: 'f'.repeat(40) })))
    expect(page.text.trim().split('\n').at(-1)).toBe(
      'Commit 0a1b2c3 · Ledger medium-ledger at fffffff'
    )
    expect(page.hrefs).toEqual([
      `https://github.com/octo/blog/commit/${SHA}`,
      'https://github.com/octo/blog/tree/medium-ledger',
      `https://github.com/octo/blog/commit/${'f'.repeat(40)}`
    ])
  })

  test('with a ledger in a file has no link to it', () => {
    const report = reportOf({ ledger: 'file:ledger.json', sha: '' })
    expect(readPage(renderSummary(report)).text).toContain('Ledger file:ledger.json')
    expect(readPage(renderSummary(report)).hrefs).toEqual([])
  })
})

describe('records to restore', () => {
  test('are in a code block as they are', () => {
    const record = JSON.stringify({ path: 'a.md', title: '```\n<b>' }, null, 2)
    const summary = renderSummary(reportOf({ restore: [record] }))
    expect(codeBlocks(summary)).toEqual([record.split('\n')])
  })

  test('with invisible characters are written with escapes, still the same JSON', () => {
    const value = { title: '\u202eabc\u2028d' }
    const [block] = codeBlocks(renderSummary(reportOf({ restore: [JSON.stringify(value)] })))
    expect(block?.join('\n')).toContain('\\u202eabc\\u2028d')
    expect(JSON.parse(block?.join('\n') ?? '')).toEqual(value)
  })
})

describe('a summary that would be too long', () => {
  const long = 'é'.repeat(900)
  const report = reportOf({
    results: [
      ...Array.from({ length: 1500 }, (_, n) => failed({ path: `posts/${n}.md`, message: long })),
      ...Array.from({ length: 20 }, (_, n) =>
        unknown({ path: `posts/u${n}.md`, decision: DECISION })
      )
    ],
    diagnostics: Array.from({ length: 1500 }, (_, n) =>
      diagnostic({ path: `${n}.md`, message: long })
    ),
    restore: ['{"path":"posts/a.md"}']
  })
  const summary = renderSummary(report)
  const page = readPage(summary)

  test('fits into the limit and uses it', () => {
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(SUMMARY_MAX_BYTES)
    expect(Buffer.byteLength(summary)).toBeGreaterThan(SUMMARY_MAX_BYTES * 0.99)
  })

  test('says how many rows and diagnostics are left out', () => {
    const left = 1520 - page.rows.length
    expect(left).toBeGreaterThan(0)
    expect(page.text).toContain(`${left} more articles left out here, the summary is full`)
    expect(page.text).toMatch(/1\d{3} more diagnostics left out: see the log/)
  })

  test('keeps what a person has to do, and the footer', () => {
    expect(
      codeBlocks(summary).filter(lines => lines.includes('posts/u.md retry t-1'))
    ).toHaveLength(20)
    expect(summary).toContain('{"path":"posts/a.md"}')
    expect(page.text).toContain('Commit 0a1b2c3 · Ledger medium-ledger')
  })
})
