// The proof of a post: what a conversion may do passes, and every kind of fault that is put into a post is found.

import { describe, expect, test } from '@jest/globals'
import { parseMarkdown } from '../../src/content/source/parse-markdown.ts'
import { findDifference } from '../../src/content/verify/prove-post.ts'
import { readBack } from '../../src/content/verify/read-post.ts'
import type { VerifiedSource } from '../../src/content/verify/reading.ts'
import { make } from './support.ts'

/** A text whose addresses lead where they say, and about which nothing has been told but `told`. */
function readText(text: string, told: readonly string[] = []): VerifiedSource {
  return {
    text,
    tree: parseMarkdown(text),
    findLink: address => (/^https?:/.test(address) ? address : null),
    findImage: address => (/^https?:/.test(address) ? address : null),
    isTold: (rule, line) =>
      told.some(one => (line === null ? one.startsWith(`${rule} `) : one === `${rule} ${line}`)),
    unlinksImages: false,
    isTitle: heading => heading === 'Title'
  }
}

function prove(
  text: string,
  post: string,
  {
    format = 'html',
    told = []
  }: { readonly format?: 'html' | 'markdown'; readonly told?: readonly string[] } = {}
) {
  return findDifference(readBack(post, format).root, {
    title: 'Title',
    subtitle: null,
    cover: null,
    body: readText(text, told),
    footer: null,
    choices: { renumbers: false, alignsTables: false }
  })
}

const A = 'https://a.example/'
const B = 'https://b.example/'

/** Kind of fact, the article, the post as it should be, and posts with a fault. */
const FAULTS: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['words', 'One two.', '<p>One two.</p>', ['<p>One.</p>', '<p>One too.</p>', '<p></p>', '']],
  ['the order of words', 'One two', '<p>One two</p>', ['<p>two One</p>']],
  ['words that are said twice', 'One', '<p>One</p>', ['<p>One</p><p>One</p>', '<p>One One</p>']],
  ['spaces', 'One two', '<p>One two</p>', ['<p>Onetwo</p>', '<p>On e two</p>']],
  ['paragraphs', 'One\n\ntwo', '<p>One</p><p>two</p>', ['<p>One two</p>']],
  ['line breaks', 'One  \ntwo', '<p>One<br>two</p>', ['<p>One two</p>', '<p>Onetwo</p>']],
  ['capitals', 'US', '<p>US</p>', ['<p>us</p>']],
  ['numbers', '1,000', '<p>1,000</p>', ['<p>1000</p>', '<p>1,00</p>', '<p>1, 000</p>']],
  ['decimals', '3.5', '<p>3.5</p>', ['<p>35</p>', '<p>3 5</p>', '<p>3,5</p>']],
  ['negative numbers', 'at -5', '<p>at -5</p>', ['<p>at 5</p>', '<p>at - 5</p>']],
  ['times', '10:30', '<p>10:30</p>', ['<p>1030</p>', '<p>10</p>', '<p>10 30</p>']],
  ['comparisons', 'a < b', '<p>a &lt; b</p>', ['<p>a b</p>', '<p>a &gt; b</p>']],
  ['sums', '2 + 2', '<p>2 + 2</p>', ['<p>2 2</p>', '<p>2 - 2</p>', '<p>2+2</p>']],
  ['powers', '10<sup>2</sup>', '<p>10²</p>', ['<p>102</p>', '<p>10<br>2</p>']],
  ['percentages', '5%', '<p>5%</p>', ['<p>5</p>']],
  [
    'links',
    `[a](${A}) b`,
    `<p><a href="${A}">a</a> b</p>`,
    [
      '<p>a b</p>',
      `<p><a href="${B}">a</a> b</p>`,
      `<p><a href="${A}">a b</a></p>`,
      `<p>a <a href="${A}">b</a></p>`,
      `<p><a href="${A}x">a</a> b</p>`
    ]
  ],
  ['what is no link', 'a', '<p>a</p>', [`<p><a href="${A}">a</a></p>`]],
  [
    'images',
    `![](${A}a.png)\n\n![](${A}b.png)`,
    `<figure><img src="${A}a.png"></figure><figure><img src="${A}b.png"></figure>`,
    [
      `<figure><img src="${A}a.png"></figure>`,
      `<figure><img src="${A}b.png"></figure><figure><img src="${A}a.png"></figure>`,
      `<figure><img src="${A}a.png"></figure><figure><img src="${A}a.png"></figure>`
    ]
  ],
  [
    'the place of an image',
    `One\n\n![](${A}a.png)\n\ntwo`,
    `<p>One</p><figure><img src="${A}a.png"></figure><p>two</p>`,
    [`<p>One</p><p>two</p><figure><img src="${A}a.png"></figure>`]
  ],
  [
    'the link of an image',
    `[![x](${A}a.png)](${B})`,
    `<figure><img src="${A}a.png"><figcaption><a href="${B}">x</a></figcaption></figure>`,
    [
      `<figure><img src="${A}a.png"></figure>`,
      `<figure><img src="${A}a.png"><figcaption>x</figcaption></figure>`
    ]
  ],
  [
    'fenced listings',
    '```\na\n\n  b[[1]]\n```',
    '<pre>a\n\n  b[[1]]</pre>',
    ['<pre>a\n  b[[1]]</pre>', '<pre>a\n\nb[[1]]</pre>', '<pre>a\n\n  b1</pre>', '<p>a b[[1]]</p>']
  ],
  ['indented listings', '    a\tb\n     c', '<pre>a\tb\n c</pre>', ['<pre>a b\n c</pre>']],
  [
    'listings in HTML',
    '<pre>a  b\n c</pre>',
    '<pre>a  b\n c</pre>',
    ['<pre>a b\n c</pre>', '<pre>a  b c</pre>']
  ],
  [
    'breaks in a listing',
    '<pre>a<br>b</pre>',
    '<pre>a\nb</pre>',
    ['<pre>ab</pre>', '<pre>a b</pre>']
  ],
  [
    'listings with a blank line in HTML',
    '<div><pre>\na\n\n    b\n</pre></div>',
    '<pre>a\n\n    b</pre>',
    ['<p>a</p><pre>b</pre>', '<pre>a b</pre>', '<pre>a\nb</pre>']
  ],
  [
    'code in text',
    'a `b  c` d',
    '<p>a <code>b  c</code> d</p>',
    ['<p>a b c d</p>', '<p>a <code>b</code> d</p>']
  ],
  ['code in HTML', '<code>a  b</code>', '<p><code>a  b</code></p>', ['<p><code>ab</code></p>']],
  ['keys', '<kbd>[x]</kbd>', '<p>[x]</p>', ['<p>x</p>']],
  ['samples', '<samp>a[1]</samp>', '<p><code>a[1]</code></p>', ['<p><code>a1</code></p>']],
  [
    'headings',
    '## A\n\nb\n\n## C',
    '<h3>A</h3><p>b</p><h3>C</h3>',
    ['<p>A</p><p>b</p><h3>C</h3>', '<h3>A</h3><h3>b</h3><h3>C</h3>', '<h3>C</h3><p>b</p><h3>A</h3>']
  ],
  [
    'items',
    '- a\n- b\n- c',
    '<ul><li>a</li><li>b</li><li>c</li></ul>',
    [
      '<ul><li>a</li><li>b<br>c</li></ul>',
      '<ul><li>a</li><li>c</li></ul>',
      '<p>a</p><p>b</p><p>c</p>',
      '<ol><li>a</li><li>b</li><li>c</li></ol>'
    ]
  ],
  [
    'numbers of items',
    '1. a\n2. b\n3. c',
    '<ol><li>a</li><li>b</li><li>c</li></ol>',
    ['<ol><li>a</li><li>b</li></ol><p>c</p>', '<ol><li>a</li></ol><ol><li>b</li><li>c</li></ol>']
  ],
  [
    'inner items',
    '- a\n  - b\n  - c',
    '<ul><li>a<br>- b<br>- c</li></ul>',
    ['<ul><li>a<br>- b<br>c</li></ul>', '<ul><li>a<br>- b c</li></ul>', '<ul><li>a b c</li></ul>']
  ],
  [
    'cells in a list',
    '| h | i |\n| - | - |\n| a | b |\n| c | d |',
    '<ul><li>h: a<br>i: b</li><li>h: c<br>i: d</li></ul>',
    [
      '<ul><li>h: a<br>i: b</li></ul>',
      '<ul><li>h: a<br>i: d</li><li>h: c<br>i: b</li></ul>',
      '<ul><li>h: a<br>i: b<br>h: c<br>i: d</li></ul>'
    ]
  ],
  [
    'cells in aligned text',
    '| h | i |\n| - | - |\n| a | -5 |\n| c |  |',
    '<pre>h  i\n-  --\na  -5\nc</pre>',
    [
      '<pre>h  i\n-  --\na  5\nc</pre>',
      '<pre>h  i\n-  --\na  -5</pre>',
      '<pre>h  i\na  -5\nc</pre>'
    ]
  ],
  [
    'footnotes',
    'a[^x]\n\nb[^y]\n\n[^y]: Y\n[^x]: X',
    '<p>a¹</p><p>b²</p><hr><p>1. X</p><p>2. Y</p>',
    [
      '<p>a</p><p>b²</p><hr><p>1. X</p><p>2. Y</p>',
      '<p>a¹</p><p>b²</p><hr><p>1. Y</p><p>2. X</p>',
      '<p>a¹</p><p>b²</p><hr><p>1. X</p>',
      '<p>a1</p><p>b2</p><hr><p>1. X</p><p>2. Y</p>'
    ]
  ],
  [
    'tasks',
    '- [x] a\n- [ ] b',
    '<ul><li>☑ a</li><li>☐ b</li></ul>',
    ['<ul><li>a</li><li>b</li></ul>', '<ul><li>☐ a</li><li>☐ b</li></ul>']
  ],
  ['formulas', '$$\nx < y\n$$', '<pre>x &lt; y</pre>', ['<pre>x y</pre>', '']],
  [
    'labels of callouts',
    '> [!NOTE]\n> a',
    '<blockquote><strong>Note</strong><br>a</blockquote>',
    ['<blockquote>a</blockquote>', '<blockquote>Note a</blockquote>']
  ],
  [
    'what follows a player that is not closed',
    '<iframe src="https://a.example/v" />\n\nThe rest.',
    `<p><a href="https://a.example/v">https://a.example/v</a></p><p>The rest.</p>`,
    [`<p><a href="https://a.example/v">https://a.example/v</a></p>`]
  ],
  ['a player', `<video src="${A}film"></video>`, `<p>${A}film</p>`, ['', `<p>${B}</p>`]],
  ['a form that nobody tells', '<button>Press</button>', '<p>Press</p>', ['']]
]

test.each(FAULTS)('%s are proven', (_kind, text, right, wrong) => {
  expect(prove(text, `<h1>Title</h1>${right}`)).toBeNull()
  for (const post of wrong)
    expect([post, prove(text, `<h1>Title</h1>${post}`)]).not.toEqual([post, null])
})

const MARKDOWN_FAULTS: readonly (readonly [string, string, readonly string[]])[] = [
  ['a 1,000 b', 'a 1,000 b', ['a 1000 b', 'b 1,000 a', 'a 1,000 b\n\nc']],
  [`[a](${A})`, `[a](${A})`, ['a', `[a](${B})`]],
  [`![a](${A}a.png)`, `![a](${A}a.png)`, [`![a](${B}a.png)`, 'a']],
  ['```\na  b\n```', '```\na  b\n```', ['```\na b\n```', 'a  b']],
  ['- a\n- b', '- a\n- b', ['- a b', 'a\n\nb', '1. a\n2. b']],
  ['3. a\n4. b', '3\\. a\n\n4\\. b', ['1. a\n2. b', '4\\. a\n\n3\\. b']],
  ['## A\n\nb', '## A\n\nb', ['A\n\nb', '## A b']],
  ['2 \\* 3', '2 \\* 3', ['2 3', '2 * 3 *4*']],
  [`<p>a ${A}b c</p>`, `a ${A}b c`, [`a ${A} c`, `a ${B}b c`, 'a c', `a ${A}b [c](${A})`]]
]

test.each(MARKDOWN_FAULTS)('%j is proven in Markdown', (text, right, wrong) => {
  const check = (post: string) => prove(text, `# Title\n\n${post}\n`, { format: 'markdown' })
  expect(check(right)).toBeNull()
  for (const post of wrong) expect([post, check(post)]).not.toEqual([post, null])
})

/** What a diagnostic says has gone, at its place alone. */
const TOLD: readonly (readonly [string, string, string])[] = [
  ['relative-link 1', '[a](b.md)', '<p>a</p>'],
  ['fragment-link 3', 'x\n\n[a](#b)', '<p>x</p><p>a</p>'],
  ['image 1', '![a](b.png)', ''],
  ['iframe 1', `<iframe src="${A}"></iframe>`, ''],
  ['script 1', '<button>Press</button>', ''],
  ['footnote 3', 'a\n\n[^x]: Note', '<p>a</p>'],
  ['embed 1', `${A}watch`, `<p>${A}watch</p>`]
]

test.each(TOLD)('“%s” has told what is missing from %j', (told, text, body) => {
  const post = `<h1>Title</h1>${body}`
  expect(prove(text, post, { told: [told] })).toBeNull()
  expect(prove(text, post)).not.toBeNull()
  expect(prove(text, post, { told: [told.replace(/\d/, '7')] })).not.toBeNull()
})

describe('a difference', () => {
  test('says where it is, and what both say', () => {
    expect(
      prove('One.\n\nIt costs 1,000 euros.', '<h1>Title</h1><p>One.</p><p>It costs 1000 euros.</p>')
    ).toEqual({
      line: 3,
      message:
        'The article says “⏎ Title ⏎ One. ⏎ It costs 1,000 euros.”, but its post says “⏎ Title ⏎ One. ⏎ It costs 1000 euros.”.'
    })
  })

  test('may be more than the article says', () => {
    expect(prove('One.', '<h1>Title</h1><p>One.</p><p>Two.</p>')).toEqual({
      line: null,
      message: 'The post goes on where the article has ended: “[heading] ⏎ Title ⏎ One. ⏎ Two.”.'
    })
  })
})

const EVERYTHING = `Words and *more* **words**, 1,000 of them, at 10:30, for -5 < 3.5.

## A section

A [link](${A}) and \`code  here\`.

- one
- two
  - inner 1
  - inner 2

1. first
2. second

| Name | Value |
| ---- | ----: |
| a    |     1 |
| b    |    -2 |

![Picture](${A}p.png "Caption")

\`\`\`js
if (a[[1]] < 2)
  return  3
\`\`\`

> A quote[^1], 10<sup>2</sup>.

[^1]: A note.
`

test.each(['html', 'markdown'] as const)(
  'no character of a post in %s can be missing unseen',
  format => {
    const { content } = make(EVERYTHING, { format, title: 'Title' })
    const check = (post: string) => prove(EVERYTHING, post, { format })
    expect(check(content)).toBeNull()
    const texts =
      format === 'html' ? content.replace(/<[^>]*>/g, tag => ' '.repeat(tag.length)) : content
    const unseen = [...texts.matchAll(/[\p{L}\p{N}]/gu)].filter(
      ({ index }) => check(content.slice(0, index) + content.slice(index + 1)) === null
    )
    // The languages of code and the text for who does not see an image are not read.
    const lines = new Set(unseen.map(({ index }) => content.slice(0, index).split('\n').length))
    expect([...lines].map(line => content.split('\n')[line - 1])).toEqual(
      format === 'html' ? [] : ['![Picture](https://a.example/p.png "Caption")', '```js']
    )
  }
)

test.each([
  ['a quote that is all of an item', '- > quoted', 'html'],
  ['a list that begins where an item that begins one does', '1. - - a', 'html'],
  ['a sign that ends a heading', '# # {.c}', 'markdown'],
  ['a heading that is a sign', '# # #', 'markdown'],
  ['a colon that defines nothing', '{width=1}!!! note\n    : a', 'html'],
  ['a picture among the words of a header', 'x ![a](images/a.png):\n| - |\n| a |', 'html']
] as const)('%s is told from a fault', (_, body, format) => {
  expect(make(body, { format }).told.filter(one => one.includes('self-check'))).toEqual([])
})

test('a colon that defines nothing stays one', () => {
  expect(make('{width=1}!!! note\n    : a').content).toContain('!!! note : a')
})

test.each(['&amp;^[n]\n<div markdown>', '_^[n]```\n<div># '])(
  'stray HTML does not end the writing of a post: %j',
  body => {
    const { content, told } = make(body, { format: 'markdown' })
    expect(content).toContain('n')
    expect(told.filter(one => one.includes('self-check'))).toEqual([])
  }
)
