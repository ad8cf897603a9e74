// What is read of plain Markdown without the parser is what the parser would read.

import { describe, expect, test } from '@jest/globals'
import { tests } from 'commonmark-spec'
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { readPlainMarkdown } from '../../src/content/verify/plain-markdown.ts'

function parse(text: string): unknown {
  const options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }
  const nodes = JSON.stringify(fromMarkdown(text, options).children, (key, value: unknown) =>
    key === 'position' ? undefined : value
  )
  return JSON.parse(nodes)
}

/** Whether a text is plain: then it has to be read as by the parser. */
function isReadRight(text: string): boolean {
  const plain = readPlainMarkdown(text)
  if (plain !== null) expect([text, plain]).toEqual([text, parse(text)])
  return plain !== null
}

describe('plain Markdown', () => {
  test.each([
    '',
    '# A title\n',
    '\n\nOne, two: three; “four” (five) 6% + 7 = 13 | 8 > 5 $9.\n\n',
    'One\ntwo\n\n## Three\n\n---\n\nfour\n',
    'A [link](https://a.example/b_c*d?e=f&g=h#i "Title"), `code()`, *stress* and **weight**.¹',
    '[One **two** `three`](four) _five_ __six *seven*__ (*eight*), *nine*.',
    '![A picture](https://a.example/b.png "What it shows")\n\n[![a](b)](c)',
    '```js\nconst a = `b`\n\n    # c\n- d\n```\n\n```\n```\n',
    '1\\. One \\* two \\[three\\] &lt;b&gt; &#124; &amp; & snake_case_name `a`',
    'AT & T! "So" it is.\n2 is a number',
    'A `*b*` [`c]`](d) \\`e',
    'One  \ntwo **three**  \n*four*',
    '*"One"*, (*two.*)',
    '- One\n- *two*  \n  \\- three\n  four\n\nfive',
    '3. One\n4. two [three](four)\n   five',
    '* One\n\n```\ntwo\n```\n\n1) three',
    '> One\n> two\n>\n> three  \n> four\n\n> - five\n> - six'
  ])('is read as it is: %j', text => {
    expect(isReadRight(text)).toBe(true)
  })

  test.each([
    'One  ',
    'One   \ntwo',
    'One\\\ntwo',
    ' One',
    'One ',
    'One\n- two',
    'One\n---',
    'One\n===',
    'One\n# Two',
    'One\n> two',
    'One\n1. two',
    '1.',
    '-',
    '-  One',
    '+ One',
    '- # One',
    '- [ ] One',
    '- [x] One',
    '- One\ntwo',
    '- One\n    two',
    '- One\n  - two',
    '- One\n* two',
    '- One\n2. two',
    '1. One\n2) two',
    '- One\n\n- two',
    '- One\n\n* two',
    '- One\n\n  two',
    '* * *',
    '***',
    '# One #',
    '#One',
    '####### One',
    '    One',
    '\tOne',
    '>One',
    '> One\ntwo',
    '> > One',
    '> One\n> - two',
    '| a |\n| - |',
    'a\n:-',
    'a | b\n- | -',
    '[a]: b',
    '[^1]: b',
    'a[^1]',
    '[^1](b)',
    '[a]',
    '[a][b]',
    '[a] (b)',
    '[a](<b>)',
    '[a](b (c))',
    '[a](b\\_c)',
    '[a](b&amp;c)',
    "[a](b 'c')",
    '[a [b](c)](d)',
    '[a [b] c](d)',
    '![a *b*](c)',
    '<b>',
    '<https://a.example>',
    'https://a.example',
    'see www.a.example now',
    'http&#58;//a.example',
    'me@a.example',
    'me\\@a.example',
    '~a~',
    '&copy;',
    'a*b*',
    '*a*b',
    '* a*',
    '**a*',
    '*a',
    '***a***',
    '*a **b***',
    '_a_b',
    '*a _b* c_',
    '*😀*',
    '2 * 3',
    '`a',
    '``a``',
    '`a``',
    '`a\nb`',
    '```js title\na\n```',
    '```\na',
    '````\n```\n````',
    '~~~\na\n~~~',
    'a\n```\nb\n```',
    'a\r\nb',
    'a\0b',
    'a\n[b]: c',
    'a\n+ b'
  ])('is not %j', text => {
    expect(readPlainMarkdown(text)).toBeNull()
  })

  test('is read as by the parser, or not at all, in the examples of CommonMark', () => {
    const plain = tests.filter(({ markdown }) => isReadRight(markdown.replaceAll('→', '\t')))
    expect(plain.length).toBeGreaterThan(30)
  })

  test('is read as by the parser, or not at all, whatever is in it', () => {
    const sign = fc.constantFrom(
      ...'* ** _ __ ` `` [ ] ![ ( ) [a](b) ](c) < > & ~ # - --- + = | : ! \\ \\* \\[ \\_ 1. 1 ^ &amp; &#42; &#124; @ "'.split(
        ' '
      ),
      '```',
      '```\n',
      '```js\n',
      '\n',
      '\n\n',
      '\n- ',
      '\n  ',
      '  \n',
      '\n1. ',
      '\n> ',
      ' ',
      '  ',
      ' "t"'
    )
    const word = fc.constantFrom(
      'a',
      'b',
      'é',
      'www.',
      'http://',
      '1',
      '¹',
      '“',
      '…',
      '😀',
      '\u00a0'
    )
    const inline = fc.letrec<{ readonly text: string }>(tie => ({
      text: fc.oneof(
        { maxDepth: 4 },
        { arbitrary: word, weight: 6 },
        { arbitrary: sign, weight: 1 },
        fc
          .tuple(
            fc.constantFrom('*_*', '**_**', '__-__', '_-_', '`-`', '[-](b)', '![-](b "c")'),
            fc.array(tie('text'), { minLength: 1, maxLength: 3 }),
            fc.constantFrom('', ' ')
          )
          .map(([around, inside, gap]) => {
            const [open = '', close = ''] = around.split(/-|(?<=\*)_(?=\*)/)
            return `${gap}${open}${inside.join('')}${close}${gap}`
          })
      )
    })).text
    let plain = 0
    fc.assert(
      fc.property(fc.array(fc.oneof(inline, inline, word, sign), { maxLength: 8 }), pieces => {
        if (isReadRight(pieces.join(''))) plain += 1
      }),
      { numRuns: 5000 }
    )
    expect(plain).toBeGreaterThan(500)
  })
})
