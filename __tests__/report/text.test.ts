import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  isPlain,
  linkTo,
  markdownCode,
  markdownFence,
  markdownLink,
  markdownSentence,
  markdownText,
  oneLine,
  safeJson,
  safeLog
} from '../../src/report/text.ts'
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

describe('oneLine', () => {
  test.each([
    ['line breaks of every kind', 'a\nb\r\nc\rd\u2028e\u0085f', 'a b c d e f'],
    ['C0 and C1 controls', 'a\u0000b\u001b[31mc\u009bd', 'ab[31mcd'],
    ['bidirectional controls', '\u202eabc\u202c \u2067x\u2069 \u200f\u061c', 'abc x'],
    ['zero-width characters', 'a\u200bb\u2060c\ufeffd\u00ade', 'abc de'],
    ['hidden tag characters', 'a\u{e0041}\u{e007f}b', 'ab'],
    ['lone surrogates', 'a\ud800b', 'a\ufffdb'],
    ['space at the ends and runs of it', '  a \t  b ', 'a b']
  ])('cleans %s', (_, text, line) => {
    expect(oneLine(text)).toBe(line)
  })

  test('keeps what scripts and emoji need', () => {
    expect(oneLine('می\u200cخواهم 👩\u200d👩\u200d👧 ❤\ufe0f 葛\u{e0100}')).toBe(
      'می\u200cخواهم 👩\u200d👩\u200d👧 ❤\ufe0f 葛\u{e0100}'
    )
  })

  test('cuts to the length, the ellipsis included', () => {
    expect(oneLine('abcdef', 4)).toBe('abc…')
    expect(oneLine('abcd', 4)).toBe('abcd')
  })

  test('does not cut a character in two', () => {
    expect(oneLine('ab😀cd', 4)).toBe('ab…')
  })

  test('never is longer than asked, and never has a control in it', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 20 }), (text, max) => {
        const line = oneLine(text, max)
        expect(line.length).toBeLessThanOrEqual(max)
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b]/u)
      })
    )
  })
})

describe('isPlain', () => {
  test.each([
    ['posts/a b.md', true],
    ['posts/日本.md', true],
    ['posts/a\nb.md', false],
    ['posts/a\u2028b.md', false],
    ['posts/\u202eab.md', false],
    [' posts/a.md', false],
    ['posts/\ud800.md', false]
  ])('%j is plain: %s', (text, plain) => {
    expect(isPlain(text)).toBe(plain)
  })
})

describe('safeLog', () => {
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
    expect(safeLog(text)).toBe(line)
  })

  test('no text becomes a command of the runner', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const lines = parseLog(`${safeLog(text)}\n`)
        expect(lines.length).toBeLessThanOrEqual(1)
        expect(lines.map(({ command }) => command)).not.toContainEqual(expect.anything())
      }),
      { numRuns: 2000 }
    )
  })

  test('nothing that the runner overlooks stands between the marks of a command', () => {
    fc.assert(
      fc.property(hostileText, text => {
        // The runner compares by culture, which ignores joiners and variation selectors.
        const seen = safeLog(text)
          .replace(/\p{DI}/gu, '')
          .trimStart()
        expect(seen).not.toMatch(/^::|##\[/)
      }),
      { numRuns: 2000 }
    )
  })
})

describe('safeJson', () => {
  test('gives one line without commands that is the same JSON', () => {
    const value = fc.record({ title: hostileText, path: hostileText, n: fc.integer() })
    fc.assert(
      fc.property(value, fc.constantFrom<string | number>(0, 2, '\t'), (record, indent) => {
        const json = JSON.stringify(record, null, indent)
        const line = safeJson(json)
        expect(JSON.parse(line)).toEqual(JSON.parse(json.toWellFormed()))
        expect(parseLog(line)).toEqual([{ text: line, command: null }])
        expect(isPlain(line)).toBe(true)
      })
    )
  })
})

/** What a reader sees; the zero-width spaces that break mentions are ours. */
function shown(markdown: string): string {
  return readPage(markdown).text.replaceAll('\u200b', '').trim()
}

describe('markdownText', () => {
  test.each(HOSTILE)('%j is shown as it is and makes nothing but text', text => {
    const page = readPage(markdownText(text))
    expect(shown(markdownText(text))).toBe(oneLine(text))
    expect(page.names.filter(name => !['a', 'p', 'span'].includes(name))).toEqual([])
    expect(page.hrefs.filter(href => !/^(https?|mailto):/.test(href))).toEqual([])
  })

  test.each(HOSTILE)('%j stays in its table cell', text => {
    const page = readPage(`| a | b |\n| - | - |\n| ${markdownText(text)} | next |\n`)
    expect(page.rows.map(row => row.map(cell => cell.replaceAll('\u200b', '')))).toEqual([
      [oneLine(text), 'next']
    ])
  })

  test('any text is shown as it is, in a paragraph, a list item and a cell', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const line = oneLine(text)
        // Characters that Markdown itself replaces or that a browser's parser drops are no matter of escaping.
        fc.pre(!/[\p{Cn}\p{Co}\ufffd]/u.test(line))
        const markdown = markdownText(text)
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
    expect(markdownText(text)).toBe(markdown)
  })

  test('cuts before it escapes', () => {
    expect(markdownText('a|bcdef', 4)).toBe('a&#124;b…')
  })
})

describe('markdownSentence', () => {
  test('shows what stands between backticks as code', () => {
    expect(markdownSentence('Set the input `ledger` to <x>.')).toBe(
      'Set the input <code>ledger</code> to &#60;x&#62;.'
    )
  })

  test('links web addresses without the full stop after them', () => {
    const page = readPage(
      markdownSentence('See https://a.example/x_y?a=1&b=2. Then (http://b.example/).')
    )
    expect(page.hrefs).toEqual(['https://a.example/x_y?a=1&b=2', 'http://b.example/'])
    expect(page.text).toBe('See https://a.example/x_y?a=1&b=2. Then (http://b.example/).')
  })

  test.each(HOSTILE)('%j makes no other markup, also between backticks', text => {
    const markdown = markdownSentence(`It is \`${text}\`, says ${text}`)
    const { names, hrefs, rows } = readPage(`| h | i |\n| - | - |\n| ${markdown} | x |\n`)
    const own = ['a', 'code', 'span', 'table', 'tbody', 'td', 'th', 'thead', 'tr']
    expect(names.filter(name => !own.includes(name))).toEqual([])
    expect(hrefs.filter(href => !/^(https?|mailto):/.test(href))).toEqual([])
    expect(rows).toEqual([[expect.any(String), 'x']])
  })
})

describe('markdownCode', () => {
  test.each([
    ['posts/a_b.md', '`posts/a_b.md`'],
    ['a|b', '<code>a&#124;b</code>'],
    ['a`b', '<code>a&#96;b</code>'],
    ['', '']
  ])('%j becomes %j', (text, markdown) => {
    expect(markdownCode(text)).toBe(markdown)
  })

  test.each(HOSTILE)('%j is one piece of code in its cell', text => {
    const page = readPage(`| a | b |\n| - | - |\n| ${markdownCode(text)} | x |\n`)
    expect(page.rows).toEqual([[oneLine(text), 'x']])
    expect(page.all('code')).toHaveLength(1)
  })
})

describe('markdownLink', () => {
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
    const page = readPage(`| a | b |\n| - | - |\n| ${markdownLink('label', url)} | x |\n`)
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
  ])('%j is no link', url => {
    expect(markdownLink('label', url)).toBe('label')
  })

  test.each(HOSTILE)('a label %j does not leave its link', label => {
    const page = readPage(markdownLink(label, 'https://medium.com/x'))
    expect(page.hrefs).toEqual(['https://medium.com/x'])
    expect(page.all('p').map(({ children }) => children.length)).toEqual([1])
    expect(page.text.replaceAll('\u200b', '')).toBe(oneLine(label))
  })

  test('goes around code, too', () => {
    expect(linkTo(markdownCode('a.md'), 'https://a.example/')).toBe('[`a.md`](https://a.example/)')
  })
})

describe('markdownFence', () => {
  test('is longer than every fence in the text', () => {
    const text = 'a\n```\n````x\n<b>'
    const page = readPage(`${markdownFence(text, 'text')}\n\nafter`)
    expect(page.all('code').map(textOf)).toEqual([`${text}\n`])
    expect(page.names).toEqual(['code', 'p', 'pre'])
  })
})
