import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  isPlainLine,
  wrapInLink,
  toMarkdownCode,
  toMarkdownFence,
  toMarkdownLink,
  toMarkdownSentence,
  toMarkdownText,
  toJsonLine,
  toLogLine
} from '../../src/report/safe-text.ts'
import { cleanLine } from '../../src/text/line.ts'
import { parseLog } from '../../emulators/runner/index.ts'
import { readPage, textOf } from './markdown.ts'
import { HOSTILE } from './reports.ts'

/** Texts made of the pieces that commands and markup are made of. */
const pieces = fc.constantFrom(
  ...['::', ':', '#', '##[', '[', ']', 'error', 'add-mask', 'stop-commands', 'debug', ' '],
  ...['\n', '\r', '\t', '\u2028', '\u200b', '\u200d', '\u00a0', '\ufeff', '\ufe0f', '\u3000'],
  ...['|', '`', '``', '\\', '<', '>', '&', '&#124;', '*', '_', '~', '(', ')', '!', '$', '@a', '#1'],
  ...['</td>', '<b>', '<!--', 'https://a.example/', '"', "'", '-', '+', '=', '1.', 'é', '😀', 'x']
)
const hostileText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.array(pieces, { maxLength: 12 }).map(parts => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 30 })
)

describe('isPlainLine', () => {
  test.each([
    ['posts/a b.md', true],
    ['posts/日本.md', true],
    ['posts/a\nb.md', false],
    ['posts/a\u2028b.md', false],
    ['posts/\u202eab.md', false],
    [' posts/a.md', false],
    ['posts/\ud800.md', false]
  ])('%j is plain: %s', (text, plain) => {
    expect(isPlainLine(text)).toBe(plain)
  })
})

describe('toLogLine', () => {
  test.each([
    ['::error::x', ': :error::x'],
    [' \u3000::add-mask::a', ' \u3000: :add-mask::a'],
    ['posts/a  b.md', 'posts/a  b.md'],
    ['x ##[add-mask]a', 'x ## [add-mask]a'],
    ['####[group]a', '#### [group]a'],
    ['#\u200b#[add-mask]a', '## [add-mask]a'],
    ['a\n::error::x', 'a ::error::x'],
    ['std::vector and C# [1]', 'std::vector and C# [1]']
  ])('%j becomes %j', (text, line) => {
    expect(toLogLine(text)).toBe(line)
  })

  test('no text becomes a command of the runner', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const lines = parseLog(`${toLogLine(text)}\n`)
        expect(lines.length).toBeLessThanOrEqual(1)
        expect(lines.map(({ command }) => command)).not.toContainEqual(expect.anything())
      }),
      { numRuns: 2000 }
    )
  })

  test('nothing that the runner overlooks is between the marks of a command', () => {
    fc.assert(
      fc.property(hostileText, text => {
        // The runner compares by culture, which ignores joiners and variation selectors.
        const seen = toLogLine(text)
          .replace(/\p{DI}/gu, '')
          .trimStart()
        expect(seen).not.toMatch(/^::|##\[/)
      }),
      { numRuns: 2000 }
    )
  })
})

describe('toJsonLine', () => {
  test('gives one line without commands that is the same JSON', () => {
    const value = fc.record({ title: hostileText, path: hostileText, n: fc.integer() })
    fc.assert(
      fc.property(value, fc.constantFrom<string | number>(0, 2, '\t'), (record, indent) => {
        const json = JSON.stringify(record, null, indent)
        const line = toJsonLine(json)
        expect(JSON.parse(line)).toEqual(JSON.parse(json.toWellFormed()))
        expect(parseLog(line)).toEqual([{ text: line, command: null }])
        expect(isPlainLine(line)).toBe(true)
      })
    )
  })
})

/** What a reader sees; the zero-width spaces that break mentions are ours. */
function shown(markdown: string): string {
  return readPage(markdown).text.replaceAll('\u200b', '').trim()
}

describe('toMarkdownText', () => {
  test.each(HOSTILE)('%j is shown as it is and makes nothing but text', text => {
    const page = readPage(toMarkdownText(text))
    expect(shown(toMarkdownText(text))).toBe(cleanLine(text))
    expect(page.names.filter(name => !['p', 'span'].includes(name))).toEqual([])
  })

  test.each(HOSTILE)('%j stays in its table cell', text => {
    const page = readPage(`| a | b |\n| - | - |\n| ${toMarkdownText(text)} | next |\n`)
    expect(page.rows.map(row => row.map(cell => cell.replaceAll('\u200b', '')))).toEqual([
      [cleanLine(text), 'next']
    ])
  })

  test('any text is shown as it is, in a paragraph, a list item and a cell', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const line = cleanLine(text)
        // Characters that Markdown itself replaces or that a browser's parser drops have nothing to do with escaping.
        fc.pre(!/[\p{Cn}\p{Co}\ufffd]/u.test(line))
        const markdown = toMarkdownText(text)
        expect(shown(markdown)).toBe(line)
        expect(shown(`- ${markdown}`)).toBe(line)
        const { rows } = readPage(`| h | i |\n| - | - |\n| ${markdown} | x |\n`)
        expect(rows.map(row => row.map(cell => cell.replaceAll('\u200b', '')))).toEqual([
          [line, 'x']
        ])
      }),
      { numRuns: 1000 }
    )
  })

  test.each([
    ['@octocat', '@&#8203;octocat'],
    ['octo/blog#12', 'octo/blog#&#8203;12'],
    ['$a$', '<span>$</span>a<span>$</span>'],
    ['snake_case stays', 'snake_case stays']
  ])('%j makes no mention, reference or formula', (text, markdown) => {
    expect(toMarkdownText(text)).toBe(markdown)
  })

  test('cuts before it escapes', () => {
    expect(toMarkdownText('a|bcdef', 4)).toBe('a&#124;b…')
  })
})

describe('toMarkdownSentence', () => {
  test('shows what is between backticks as code', () => {
    expect(toMarkdownSentence('Set the input `ledger` to <x>.')).toBe(
      'Set the input <code>ledger</code> to &#60;x&#62;.'
    )
  })

  test.each([
    ['"mit" is not a Medium licence.', '<code>mit</code> is not a Medium licence.'],
    ['Medium answered 400 ("too many").', 'Medium answered 400 (<code>too many</code>).'],
    ['It is 5" by 7" in size.', 'It is 5" by 7" in size.'],
    ['{"path":"posts/a.md","n":1} is the record.', '{"path":"posts/a.md","n":1} is the record.']
  ])('shows in %j what is quoted as code', (text, markdown) => {
    expect(toMarkdownSentence(text)).toBe(markdown)
  })

  test('links only the addresses that it is told to, without the full stop after them', () => {
    const text = 'See https://a.example/x_y?a=1&b=2. Then (http://b.example/).'
    const page = readPage(
      toMarkdownSentence(text, { isLinked: url => new URL(url).host === 'a.example' })
    )
    expect(page.hrefs).toEqual(['https://a.example/x_y?a=1&b=2'])
    expect(page.all('code').map(textOf)).toEqual(['http://b.example/'])
    expect(page.text).toBe(text)
    expect(readPage(toMarkdownSentence(text)).hrefs).toEqual([])
  })

  test('links nothing that is quoted', () => {
    const text = 'Not "https://a.example/", not `https://b.example/`.'
    const page = readPage(toMarkdownSentence(text, { isLinked: () => true }))
    expect(page.hrefs).toEqual([])
    expect(page.all('code').map(textOf)).toEqual(['https://a.example/', 'https://b.example/'])
  })

  test.each(HOSTILE)('%j makes no other markup, also between backticks', text => {
    const markdown = toMarkdownSentence(`It is \`${text}\`, says ${text}`)
    const { names, hrefs, rows } = readPage(`| h | i |\n| - | - |\n| ${markdown} | x |\n`)
    const own = ['code', 'span', 'table', 'tbody', 'td', 'th', 'thead', 'tr']
    expect(names.filter(name => !own.includes(name))).toEqual([])
    expect(hrefs).toEqual([])
    expect(rows).toEqual([[expect.any(String), 'x']])
  })
})

describe('toMarkdownCode', () => {
  test.each([
    ['posts/a_b.md', '`posts/a_b.md`'],
    ['a|b', '<code>a&#124;b</code>'],
    ['a`b', '<code>a&#96;b</code>'],
    ['', '']
  ])('%j becomes %j', (text, markdown) => {
    expect(toMarkdownCode(text)).toBe(markdown)
  })

  test.each(HOSTILE)('%j is one piece of code in its cell', text => {
    const page = readPage(`| a | b |\n| - | - |\n| ${toMarkdownCode(text)} | x |\n`)
    expect(page.rows).toEqual([[cleanLine(text), 'x']])
    expect(page.all('code')).toHaveLength(1)
  })
})

describe('toMarkdownLink', () => {
  test.each([
    ['https://medium.com/@a/b-1', 'https://medium.com/@a/b-1'],
    ['http://127.0.0.1:8080/p/1', 'http://127.0.0.1:8080/p/1'],
    ['https://a.example/x)y(z', 'https://a.example/x%29y%28z'],
    ['https://a.example/?a=1&copy=2', 'https://a.example/?a=1&copy=2'],
    ['https://a.example/a b|c`d\\e', 'https://a.example/a%20b%7Cc%60d/e'],
    ['https://a.example/#"><img src=x>', 'https://a.example/#%22%3E%3Cimg%20src=x%3E'],
    ['https://a.example/\n\n# x', 'https://a.example/%20#%20x'],
    ['https://münchen.example/ü', 'https://xn--mnchen-3ya.example/%C3%BC']
  ])('%j is linked as %j', (url, href) => {
    const page = readPage(`| a | b |\n| - | - |\n| ${toMarkdownLink('label', url)} | x |\n`)
    expect(page.hrefs).toEqual([href])
    expect(page.rows).toEqual([['label', 'x']])
  })

  test.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://medium.com@evil.example/',
    '/relative',
    ''
  ])('%j is not a link', url => {
    expect(toMarkdownLink('label', url)).toBe('label')
  })

  test.each(HOSTILE)('a label %j does not leave its link', label => {
    const page = readPage(toMarkdownLink(label, 'https://medium.com/x'))
    expect(page.hrefs).toEqual(['https://medium.com/x'])
    expect(page.all('p').map(({ children }) => children.length)).toEqual([1])
    expect(page.text.replaceAll('\u200b', '')).toBe(cleanLine(label))
  })

  test('goes around code, too', () => {
    expect(wrapInLink(toMarkdownCode('a.md'), 'https://a.example/')).toBe(
      '[`a.md`](https://a.example/)'
    )
  })
})

describe('toMarkdownFence', () => {
  test('is longer than every fence in the text', () => {
    const text = 'a\n```\n````x\n<b>'
    const page = readPage(`${toMarkdownFence(text, 'text')}\n\nafter`)
    expect(page.all('code').map(textOf)).toEqual([`${text}\n`])
    expect(page.names).toEqual(['code', 'p', 'pre'])
  })
})
