// Texts that the self-check once stopped although nothing was wrong with them, or that were converted wrong: what random
// texts have found, each with its post in both formats.

import { describe, expect, test } from '@jest/globals'
import { make } from './support.ts'

const TITLE = /^(?:<h1>The title<\/h1>|# The title)\n+/

/** The post below its title, blank lines left out, and what was said about it as a warning or an error. */
function convert(
  body: string,
  format: 'html' | 'markdown',
  policy: Readonly<Record<string, string>> = {}
) {
  const { content, told } = make(body, { format, policy: new Map(Object.entries(policy)) })
  return {
    post: content.replace(TITLE, '').replace(/\n+/g, '\n').trim(),
    told: told.filter(one => !one.includes(' notice '))
  }
}

type Case = readonly [body: string, html: string, markdown: string, policy?: Record<string, string>]

function convertsBoth(cases: readonly Case[]): void {
  test.each(cases)('%j', (body, html, markdown, policy = {}) => {
    expect(convert(body, 'html', policy)).toEqual({ post: html, told: [] })
    expect(convert(body, 'markdown', policy)).toEqual({ post: markdown, told: [] })
  })
}

describe('tabs of MkDocs', () => {
  convertsBoth([
    ['=== "t"\n    # ', '<p><strong>t</strong></p>', '**t**'],
    [
      '=== "t"\n\n    a\n\n=== "u"\n\n    b',
      '<p><strong>t</strong></p>\n<p>a</p>\n<p><strong>u</strong></p>\n<p>b</p>',
      '**t**\na\n**u**\nb'
    ],
    ['=== "t"\n    a\nb', '<p><strong>t</strong></p>\n<p>a</p>\n<p>b</p>', '**t**\na\nb']
  ])
})

describe('a fence that is never closed', () => {
  const code = '<pre>y</pre>\n<hr>\n<p>1. n m</p>'
  convertsBoth([
    ['x^[n m]\n```\ny\n```\n', `<p>x¹</p>\n${code}`, 'x¹\n```\ny\n```\n---\n1\\. n m'],
    ['x^[n m]\n```\ny', `<p>x¹</p>\n${code}`, 'x¹\n```\ny\n```\n---\n1\\. n m'],
    ['x^[n m]\n```\n', '<p>x¹</p>\n<hr>\n<p>1. n m</p>', 'x¹\n```\n```\n---\n1\\. n m']
  ])
})

describe('a tag that is gone', () => {
  convertsBoth([
    ['*{% endraw %}', '<p>*</p>', '\\*'],
    ['[k]::: {.tip}\n===', '<h1>[k]:::</h1>', '# \\[k\\]:::'],
    ['a\n{% raw %}# b', '<p>a # b</p>', 'a # b'],
    ['\\{% endraw %}#', '<p>\\#</p>', '\\\\#'],
    [
      'é{% endraw %}www.a.example',
      '<p>é<a href="http://www.a.example">www.a.example</a></p>',
      'é[www.a.example](http://www.a.example)'
    ],
    [
      '{{ page.title }}https://b.example/c',
      '<p>The title<a href="https://b.example/c">https://b.example/c</a></p>',
      'The title<https://b.example/c>'
    ]
  ])
})

describe('an address that is no link', () => {
  convertsBoth([
    ['<p>see https://b.example/c</p>', '<p>see https://b.example/c</p>', 'see https://b.example/c'],
    ['<p>a@b.example</p>', '<p>a@b.example</p>', 'a@b.example'],
    ['\\<https://f.example># ', '<p>&lt;https://f.example>#</p>', '\\<https&#58;//f.example>#'],
    ['[c]: https://d.example\n2. ', '<p>2.</p>', '2\\.'],
    ['[c]: https://d.example\n\ta', '<p>a</p>', 'a']
  ])
})

describe('code', () => {
  const link = '<a href="https://x.example">'
  convertsBoth([
    [
      `<code>a ${link}b</a> c</code>`,
      `<p><code>a </code>${link}<code>b</code></a><code> c</code></p>`,
      '`a `[`b`](https://x.example)` c`'
    ],
    [
      `<code>a <span>b ${link}c</a></span></code>`,
      `<p><code>a b </code>${link}<code>c</code></a></p>`,
      '`a b `[`c`](https://x.example)'
    ],
    ['<code>a<br>b</code>', '<p><code>a</code><br><code>b</code></p>', '`a`  \n`b`'],
    ['<p><code>a</code><code>b</code></p>', '<p><code>a</code><code>b</code></p>', '`ab`']
  ])
})

describe('what is in a list beside its items', () => {
  convertsBoth([
    [
      '<ul>text<li>a</li>more</ul>',
      '<p>text</p>\n<ul><li>a<br>more</li></ul>',
      'text\n- a  \n  more'
    ],
    [
      '<ol><li>a</li><p>x</p><li>b</li></ol>',
      '<ol><li>a<br>x</li><li>b</li></ol>',
      '1. a  \n   x\n2. b'
    ],
    ['<ul><li>a</li><ul><li>b</li></ul></ul>', '<ul><li>a<br>- b</li></ul>', '- a  \n  \\- b'],
    ['<ul>a</ul>', '<p>a</p>', 'a'],
    ['<dl>c <b>d</b><dd>x</dd></dl>', '<p>c <strong>d</strong></p>\n<p>x</p>', 'c **d**\nx'],
    ['- a\n  - --help', '<ul><li>a<br>- --help</li></ul>', '- a  \n  \\- --help']
  ])
})

describe('the numbers of a list', () => {
  convertsBoth([
    ['<ol start="3"><li>a</li></ol>', '<p>3. a</p>', '3\\. a'],
    ['<ol start="-1"><li>a</li><li>b</li></ol>', '<p>-1. a</p>\n<p>0. b</p>', '\\-1. a\n0\\. b'],
    ['<ol reversed><li>a</li><li>b</li></ol>', '<p>2. a</p>\n<p>1. b</p>', '2\\. a\n1\\. b'],
    [
      '<ol><li>a</li><li value="5">b</li><li>c</li></ol>',
      '<p>1. a</p>\n<p>5. b</p>\n<p>6. c</p>',
      '1\\. a\n5\\. b\n6\\. c'
    ],
    [
      '<ol><li value="1">a</li><li value="x">b</li></ol>',
      '<ol><li>a</li><li>b</li></ol>',
      '1. a\n2. b'
    ],
    [
      '<ul><li>a<ol start="3"><li>b</li></ol></li></ul>',
      '<ul><li>a<br>3. b</li></ul>',
      '- a  \n  3\\. b'
    ],
    ['<ol start="3"><li>a</li></ol>', '<ol><li>a</li></ol>', '1. a', { 'ordered-start': 'keep' }]
  ])

  test('of which one holds nothing that is shown', () => {
    const { post, told } = convert('1. ---\n2. a', 'html')
    expect([post, told]).toEqual(['<p>2. a</p>', ['medium/list-block warning 1']])
  })

  test('with letters are told', () => {
    const { post, told } = convert('<ol type="a"><li>b</li></ol>', 'html')
    expect([post, told]).toEqual(['<ol><li>b</li></ol>', ['medium/ordered-start warning 1']])
  })
})

describe('a table', () => {
  const spans =
    '<table><tr><th>A</th><th colspan="2">B</th></tr><tr><td rowspan="2">x</td><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>'
  convertsBoth([
    [
      spans,
      '<pre>A  B  B\n-  -  -\nx  1  2\nx  3  4</pre>',
      '```\nA  B  B\n-  -  -\nx  1  2\nx  3  4\n```'
    ],
    [
      spans,
      '<ul><li><strong>A</strong>: x<br><strong>B</strong>: 1<br><strong>B</strong>: 2</li><li><strong>A</strong>: x<br><strong>B</strong>: 3<br><strong>B</strong>: 4</li></ul>',
      '- **A**: x  \n  **B**: 1  \n  **B**: 2\n- **A**: x  \n  **B**: 3  \n  **B**: 4',
      { table: 'list' }
    ],
    [
      '<table><tr><td>a</td><td>b</td><td rowspan="0">c</td></tr><tr><td colspan="2">d</td></tr></table>',
      '<pre>a  b  c\nd     c</pre>',
      '```\na  b  c\nd     c\n```'
    ],
    [
      '<table><tr><td>a</td><td rowspan="9">b</td></tr><tr></tr><tr><td>c</td></tr></table>',
      '<pre>a  b\n   b\nc  b</pre>',
      '```\na  b\n   b\nc  b\n```'
    ],
    [
      '<table><tr><td>a<br>b</td><td>c</td></tr></table>',
      '<pre>a b  c</pre>',
      '```\na b  c\n```',
      { table: 'code' }
    ],
    [
      '<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>',
      '<pre>a b  c</pre>',
      '```\na b  c\n```'
    ],

    [
      '<table><tr><td><a href="https://x.example">a</a></td><td>b</td></tr></table>',
      '<ul><li><a href="https://x.example">a</a><br>b</li></ul>',
      '- [a](https://x.example)  \n  b',
      { table: 'list' }
    ]
  ])

  test.each([
    ['a link', '| a | b |\n| - | - |\n| [c](https://x.example) | d |'],
    ['a picture', '| a | b |\n| - | - |\n| ![c](https://x.example/c.png) | d |']
  ])('says which %s a block of text cannot hold', (_name, body) => {
    const { diagnostics, told } = make(body, { policy: new Map([['table', 'code']]) })
    expect(told).toEqual(['medium/table warning 1'])
    expect(diagnostics[0]?.message).toMatch(/neither links nor pictures: https:\/\/x\.example/)
  })
})

describe('other HTML', () => {
  test.each([
    ['<h2>a<p>b</p></h2>', '<h1>a b</h1>', ['medium/html-element warning 1']],
    ['<!-- c --># <', '<p># &lt;</p>', ['medium/content warning 1']]
  ])('%j', (body, post, told) => {
    expect(convert(body, 'html')).toEqual({ post, told })
    expect(convert(body, 'markdown').told).toEqual(told)
  })

  convertsBoth([
    ['<del>x<sup>2</sup></del>', '<p>x̶²̶</p>', 'x̶²̶'],

    [
      '<p><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe><img src="https://x.example/a.png"></p>',
      '<p>https://www.youtube.com/watch?v=abcdefghijk</p>\n<figure><img src="https://x.example/a.png"></figure>',
      'https://www.youtube.com/watch?v=abcdefghijk\n![](https://x.example/a.png)'
    ]
  ])

  test.each([
    ['<pre>a <a href="https://x.example">b</a></pre>', ['medium/content warning 1']],
    ['<pre><a href="#L1">1</a> b</pre>', []],
    ['<pre><a href="https://x.example">https://x.example</a></pre>', []]
  ])('tells links that a listing loses: %j', (body, expected) => {
    for (const format of ['html', 'markdown'] as const)
      expect(convert(body, format).told).toEqual(expected)
  })
})

describe('pictures beside words', () => {
  const image = '![a](https://x.example/a.png)'
  const figure = '<figure><img src="https://x.example/a.png" alt="a"></figure>'
  convertsBoth([
    [
      `> [!note] ${image}\n> b`,
      `<blockquote><strong>Note</strong></blockquote>\n${figure}\n<blockquote>b</blockquote>`,
      `> **Note**\n${image}\n> b`
    ],
    [
      '> [!note] ^[a b]',
      '<blockquote><strong>¹</strong></blockquote>\n<hr>\n<p>1. a b</p>',
      '> **¹**\n---\n1\\. a b'
    ],
    [
      `x ${image}\n| - |\n| a |`,
      `${figure}\n<ul><li><strong>x</strong>: a</li></ul>`,
      `${image}\n- **x**: a`
    ]
  ])
})

describe('an at sign in a table', () => {
  convertsBoth([
    [
      '| a | b |\n| - | - |\n| @c/d | e |',
      '<pre>a     b\n----  -\n@c/d  e</pre>',
      '```\na     b\n----  -\n@c/d  e\n```'
    ]
  ])
})

describe('citations of Pandoc', () => {
  test.each([
    ['[@smith2004]', 'medium/template error 1'],
    ['[-@smith2004]', 'medium/template error 1'],
    ['[see @key, p. 3]', 'medium/template error 1'],
    ['[see @doe99, pp. 33-35; also @a]', 'medium/template error 1'],
    ['[@a; @b]', 'medium/template error 1'],
    ['[@fig:one]', 'medium/template error 1'],
    ['[@key]', 'medium/content warning 1'],
    ['[see @key]', 'medium/content warning 1'],
    ['[thanks to @bob for it]', null],
    ['[@bob](https://x.example)', null],
    ['[mail a@b.example, 3]', null],
    ['`[@smith2004]`', null],
    ['\\[@smith2004]', null]
  ])('%s', (citation, expected) => {
    for (const format of ['html', 'markdown'] as const)
      expect(convert(`Text ${citation} text.`, format).told).toEqual(
        expected === null ? [] : [expected]
      )
  })
})
