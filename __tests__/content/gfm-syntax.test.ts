// GitHub's Markdown is read as by the library's own extension, although it is not tried everywhere.

import { describe, expect, test } from '@jest/globals'
import { tests } from 'commonmark-spec'
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { createGfmSyntax, GFM_TREE } from '../../src/content/source/gfm-syntax.ts'

function readWhole(text: string): unknown {
  const options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }
  return JSON.parse(JSON.stringify(fromMarkdown(text, options)))
}

function readNarrow(text: string): unknown {
  const options = { extensions: [...createGfmSyntax(text)], mdastExtensions: [...GFM_TREE] }
  return JSON.parse(JSON.stringify(fromMarkdown(text, options)))
}

function countOf(type: string, tree: unknown): number {
  return JSON.stringify(tree).split(`"type":"${type}"`).length - 1
}

describe('what GitHub adds to Markdown', () => {
  test.each([
    ['me@a.example', 'link', 1],
    ['_me@a.example_ (x.y+z-@q-w.org)', 'link', 2],
    ['me\\@a.example, me&#64;a.example', 'link', 2],
    ['mailto:me@a.example xmpp:me@a.example/b', 'link', 2],
    ['https://a.example http://a.example/ HTTPS://A.example', 'link', 3],
    ['http\\://a.example h&#116;tp://a.example', 'link', 2],
    ['(www.a.example) *WWW.a.example* &#119;ww.a.example www\\.a.example', 'link', 4],
    ['xhttp://a.example/ awww.a.example a/me@', 'link', 0],
    ['\uFEFFme@a.example www.a.example https://a.example', 'link', 3],
    ['a | b\n-- | --\nc | d\n\ne | f', 'tableRow', 2],
    ['a\n:-\n\v\nb', 'tableRow', 3],
    ['> a|b\r\n> :-:|-\r\n> c|d\r\ne|f', 'tableRow', 2],
    ['- |a|\n  |-|\n  |b|', 'tableRow', 2],
    ['a\n|-|\r|b|\r\rc|d', 'tableRow', 2],
    ['a|b\n\n-|-', 'tableRow', 0],
    ['a | b\n> - | -', 'tableRow', 0]
  ])('is found in %j: %s, %i times', (text, type, times) => {
    expect(readNarrow(text)).toEqual(readWhole(text))
    expect(countOf(type, readNarrow(text))).toBe(times)
  })

  test('makes the same tree of the examples of CommonMark', () => {
    for (const { markdown } of tests) {
      const text = markdown.replaceAll('→', '\t')
      expect([text, readNarrow(text)]).toEqual([text, readWhole(text)])
    }
  })

  test('makes the same tree of random pieces', () => {
    const piece = fc.constantFrom(...PIECES)
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
        const text = pieces.join('')
        expect([text, readNarrow(text)]).toEqual([text, readWhole(text)])
      }),
      { numRuns: 800, seed: 1 }
    )
  })
})

const PIECES = [
  ...['a', 'h', 'w', 'é', '\u{1f600}', ' ', ' ', '  \n', '\t', '    ', '\0', '\v', '\uFEFF'],
  ...['http://', 'https://a.b', 'HTTP://x.y', 'www.', 'www.a.b', 'a@b.c', '@', 'mailto:a@b.cd'],
  ...['xmpp:a@b.cd/e', '&#64;', '&amp;', '\\@', 'http\\://a.b', 'www\\.a.b', '.', '+', '/', ':'],
  ...['<', '>', '<b>', '[', ']', '(', ')', '[a](b)', '![a](b)', '*', '_', '**', '~~', '`', '\\'],
  ...['|', '|-|', '-|-\n', '\n:-\n', '\n-:\n', '\n|---|---|\n', '\n> |-|-|\n', '\n> a|b\n'],
  ...['| a | b |\n', '---\n', '\n', '\n', '\r\n', '\r', '\n\n', '> ', '- ', '1. ', '- [ ] '],
  ...['```\n', '[^1]', '\n[^1]: ', '# ']
]
