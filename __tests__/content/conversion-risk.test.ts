// Which texts are tried out before they are converted: those with so many marks that the parsers' work on them may grow
// with a square or a cube.

import { describe, expect, test } from '@jest/globals'
import { mayOverloadParser } from '../../src/content/index.ts'

function judge(text: string): boolean {
  return mayOverloadParser(new TextEncoder().encode(text))
}

const SECTION = `## A heading

A paragraph with **strong** words, *emphasis*, \`code\` and [a link](https://example.com).

- one
- two [more](b.md)

| a | b |
| - | - |
| 1 | 2 |

\`\`\`ts
const list = [[1, 2], [3, 4]]
\`\`\`
`

describe('nothing to fear from', () => {
  test.each([
    ['an empty file', ''],
    ['an article of twenty sections', SECTION.repeat(20)],
    ['a book of prose', 'Lorem ipsum dolor sit amet, consectetur. '.repeat(6_000)],
    ['one long line', 'word '.repeat(40_000)],
    ['letters of other scripts', '文字'.repeat(40_000)],
    ['fifty open brackets', '['.repeat(50)],
    ['brackets that close, however many', '[a] '.repeat(400)],
    ['open brackets in one paragraph each', '[a\n\n'.repeat(400)],
    ['a table of ten columns and a hundred rows', `${'|a'.repeat(10)}|\n`.repeat(100)],
    ['a list that nests ten deep on a line', `${'- '.repeat(10)}a\n\n`.repeat(50)]
  ])('%s', (_name, text) => {
    expect(judge(text)).toBe(false)
  })
})

describe('to be tried out first:', () => {
  test.each([
    ['50 kB of closing brackets', ']'.repeat(50_000)],
    ['12 kB of list marks', '- '.repeat(6_000)],
    ['a table of 25 kB', `|${'a|'.repeat(4_000)}\n|${'-|'.repeat(4_000)}\n${'a\n'.repeat(4_000)}`],
    ['13 kB of nested emphasis', `${'*a '.repeat(2_200)}b${'* '.repeat(2_200)}`],
    ['51 open brackets', '['.repeat(51)],
    ['open brackets over several lines', '[a\n'.repeat(51)],
    ['open brackets, some of which close', '[[]'.repeat(51)],
    ['a table of two hundred columns and sixty rows', `${'|'.repeat(200)}\n${'a\n'.repeat(60)}`],
    ['fifty lists in each other', '1. '.repeat(50)],
    ['fifty quotes and lists in each other', '> - '.repeat(25)],
    ['numbers of lists, one on each line', '1. a\n'.repeat(1_001)],
    ['2,001 line breaks', '\n'.repeat(2_001)],
    ['2,001 returns', '\r'.repeat(2_001)],
    ['250,001 bytes', 'a'.repeat(250_001)],
    ...Array.from('[]()*_~`<>|#!&{}$@\\-+=%^:').map(
      mark => [`2,001 of ${mark}`, `${mark} `.repeat(2_001)] as const
    )
  ])('%s', (_name, text) => {
    expect(judge(text)).toBe(true)
  })
})
