// The content room as a whole: images, links, cover, footer, title, templates, policy; what stops an article and where.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { CONSTRUCTS, createContentReader, parsePolicy } from '../../src/content/index.ts'
import { make } from './support.ts'

const { findHeading } = createContentReader(new Map())

describe('the title', () => {
  test.each([
    ['is the first thing, once', '# The title\n\nText.', '<h1>The title</h1>\n<p>Text.</p>\n'],
    [
      'is the same with other punctuation',
      'The Title!\n===\n\nText.',
      '<h1>The title</h1>\n<p>Text.</p>\n'
    ],
    ['is escaped', 'Text.', '<h1>The title</h1>\n<p>Text.</p>\n'],
    [
      'is there once however often the body says it',
      '# The title\n\n# The Title\n\nText.',
      '<h1>The title</h1>\n<p>Text.</p>\n'
    ]
  ])('%s', (_name, body, expected) => {
    expect(make(body).content).toBe(expected)
  })

  test('of another first heading makes that a section', () => {
    expect(make('# Other\n\nText.').content).toBe(
      '<h1>The title</h1>\n<h1>Other</h1>\n<p>Text.</p>\n'
    )
  })

  test('with markup characters stays text', () => {
    expect(make('Text.', { title: 'a < b & c' }).content).toContain('<h1>a &lt; b &amp; c</h1>')
  })
})

describe('findHeading', () => {
  test.each([
    ['# One\n', { text: 'One', line: 1 }],
    ['Text.\n\n# Two *words* #\n', { text: 'Two words', line: 3 }],
    ['Three\n=====\n', { text: 'Three', line: 1 }],
    ['```\n# no\n```\n\n## no\n', null]
  ])('%j', (body, expected) => {
    expect(findHeading(body)).toEqual(expected)
  })
})

describe('what stops an article, and at which line', () => {
  test.each([
    ['a missing image', 'Text.\n\n![x](none.png)', 'medium/image error 3'],
    ['an SVG', 'Text.\n\n![x](x.svg)', 'medium/image error 3'],
    ['an image written out', '![x](data:image/png;base64,AAAA)', 'medium/image error 1'],
    ['an image in HTML', 'a\n\n<img src="none.png">', 'medium/image error 3'],
    ['an unknown tag', 'a\n\nb {% unknown x %} c', 'medium/template error 3'],
    ['an unknown expression', 'a {{ site.data.x }} c', 'medium/template error 1'],
    ['nothing but a title', '# The title\n', 'medium/content error -'],
    ['a script address', '[x](javascript:alert(1))', 'medium/relative-link error 1']
  ])('%s', (_name, body, expected) => {
    expect(make(body).told).toContain(expected)
  })

  test('a link that leads nowhere', () => {
    const { told } = make('Text.\n\n[x](gone.md)', { canonicalUrl: null })
    expect(told).toEqual(['medium/relative-link error 3'])
  })

  test('lines count from the file, not from the body', () => {
    const [diagnostic] = make('a\n\n![x](none.png)', { bodyLine: 7 }).diagnostics
    expect(diagnostic).toMatchObject({
      code: 'medium/image',
      place: { path: 'posts/a.md', line: 9, column: 1 }
    })
  })

  test('tags in code are text', () => {
    const { content, told } = make('`{{ x }}`\n\n```\n{% y %}\n```\n')
    expect(told).toEqual([])
    expect(content).toContain('<code>{{ x }}</code>')
    expect(content).toContain('<pre>{% y %}</pre>')
  })
})

describe('tables', () => {
  test.each([
    [
      'raised and lowered digits',
      '| a |\n| - |\n| x<sup>2</sup> H<sub>2</sub>O |',
      'a\n------\nx² H₂O'
    ],
    ['a header alone', '| a |\n| - |', 'a'],
    ['a header that says nothing', '| | |\n| - | - |\n| a | b |', 'a  b']
  ])('keep %s', (_name, body, expected) => {
    const { content, told } = make(body)
    expect(content).toBe(`<h1>The title</h1>\n<pre>${expected}</pre>\n`)
    expect(told).toEqual(['medium/table notice 1'])
  })
})

describe('what was not understood', () => {
  test.each([
    ['Text\n\n<br/>\n## Heading', 3],
    ['Das ist**„fett“**hier.', 1],
    ['a[^b] c', 1],
    ['- a\n- b ![c][d](e', null],
    ['a\n\n!!! note', 3],
    ['`**` and **b**, 2**3, [x], [^y] and \\*', null]
  ])('%j is told', (body, line) => {
    const expected = line === null ? [] : [`medium/content warning ${line}`]
    expect(make(body).told).toEqual(expected)
  })

  test.each([
    ['<div>\n![x](images/a.png)\n</div>', 'medium/image'],
    ['a ![x] (images/a.png)', 'medium/image'],
    ['a ![x][none]', 'medium/image'],
    ['<p>%[https://x.example]</p>', 'medium/template'],
    ['a @[chart](b)', 'medium/template'],
    ['a [poll id="1"]b[/poll]', 'medium/template'],
    ['a :video[b]{id=1}', 'medium/template'],
    ['%% a remark without an end', 'medium/html-comment'],
    ['so \\begin{cases} a \\end{cases}', 'medium/math']
  ])('%j stops the article, as readers would see it', (body, code) => {
    expect(make(body).told).toEqual([`${code} error 1`])
  })
})

describe('what a page does not show', () => {
  test.each(['<div hidden>b</div>', '<p style="color: red; display:none">b</p>'])(
    '%s is left out',
    piece => {
      const { content, told } = make(`a\n\n${piece}`)
      expect(content).toBe('<h1>The title</h1>\n<p>a</p>\n')
      expect(told).toEqual([])
    }
  )

  test.each([
    ['a style', '<style>\np { color: red }\n</style>', 'notice'],
    ['the data for search engines', '<script type="application/ld+json">{}</script>', 'notice'],
    [
      'the script of a tweet',
      '<script async src="https://platform.twitter.com/widgets.js"></script>',
      'notice'
    ],
    ['the script of a picture', '<script src="//www.instagram.com/embed.js"></script>', 'notice'],
    ['any other script', '<script src="https://x.example/chart.js"></script>', 'warning'],
    ['a form', '<form>b</form>', 'warning']
  ])('%s is left out with what fits it', (_name, piece, severity) => {
    const { content, told } = make(`a\n\n${piece}`)
    expect(content).toBe('<h1>The title</h1>\n<p>a</p>\n')
    expect(told).toEqual([`medium/script ${severity} 3`])
  })
})

describe('images', () => {
  test.each(['![](https://www.youtube.com/embed/abc)', '<img src="https://youtu.be/abc">'])(
    '%s is a player',
    body => {
      const { content, told } = make(`a\n\n${body}`)
      expect(content).toMatch(/<p>https:\/\/(?:youtu\.be\/|www\.youtube\.com\/watch\?v=)abc<\/p>/)
      expect(told).toEqual(['medium/embed notice 3'])
    }
  )

  test.each([
    '<img data-src="images/a.png" src="data:image/gif;base64,R0lG">',
    '<img srcset="images/a.png 1x, /b.gif 2x">'
  ])('%s has its source elsewhere', body => {
    expect(make(body).content).toContain('<img src="https://cdn.example/posts/images/a.png">')
  })

  test('are listed once a file, with the place of their first use', () => {
    const { images } = make(
      'a\n\n![x](images/a.png) ![y](/posts/images/a.png)\n\n<img src="/b.gif">'
    )
    expect(images).toEqual([
      { path: 'posts/images/a.png', line: 3, column: 1, cover: false },
      expect.objectContaining({ path: 'static/b.gif', line: 5 })
    ])
  })

  test('stay as written with `images: keep`, with a warning', () => {
    const { content, told, images } = make('![x](images/a.png)', { images: 'keep' })
    expect(content).toContain('<img src="images/a.png" alt="x">')
    expect(told).toEqual(['medium/image warning 1'])
    expect(images).toEqual([])
  })

  test('never leave the repository', () => {
    expect(make('![x](../../../etc/passwd.png)').told).toEqual(['medium/image error 1'])
  })
})

describe('the cover', () => {
  const cover = { src: 'images/a.png', alt: 'The cover', line: 4 }
  const figure =
    '<figure><img src="https://cdn.example/posts/images/a.png" alt="The cover"></figure>'

  test('comes below title and subtitle', () => {
    const { content } = make('Text.', { cover, subtitle: 'Sub' })
    expect(content).toBe(`<h1>The title</h1>\n<h2>Sub</h2>\n${figure}\n<p>Text.</p>\n`)
  })

  test('is left out when the body begins with it, and with a warning when it is missing', () => {
    expect(
      make('![The cover](images/a.png)\n\nText.', { cover }).content.split('<figure>')
    ).toHaveLength(2)
    const missing = make('Text.', { cover: { ...cover, src: 'none.png' }, bodyLine: 6 })
    expect(missing.told).toEqual(['medium/cover warning 4'])
    expect(missing.content).toBe('<h1>The title</h1>\n<p>Text.</p>\n')
  })
})

describe('the footer', () => {
  test('is Markdown after a rule, with title and canonical URL as text', () => {
    const { content } = make('Text.', {
      title: '[a](b) *c*',
      footer: '_At_ [{title}]({canonical-url})'
    })
    expect(content).toContain(
      '<hr>\n<p><em>At</em> <a href="https://blog.example.com/a/">[a](b) *c*</a></p>'
    )
  })

  test('that names a canonical URL which is not there is left out, with a warning', () => {
    const { content, told } = make('Text.', { canonicalUrl: null, footer: '[x]({canonical-url})' })
    expect(content).toBe('<h1>The title</h1>\n<p>Text.</p>\n')
    expect(told).toEqual(['medium/footer warning -'])
  })
})

describe('the policy', () => {
  test.each([
    ['table: lists', '"table: lists" is not a choice for table'],
    ['tables: list', '"tables: list" does not name a rule'],
    ['table list', 'not of the form'],
    ['table: list\ntable: code', 'a second time']
  ])('%j is a problem that says what is allowed', (lines, text) => {
    const { problems } = parsePolicy(lines.split('\n'))
    expect(problems).toEqual([expect.stringContaining(text)])
  })

  const samples: Readonly<Record<string, string>> = {
    heading: '## S\n\n### T\n\nText.',
    'nested-list': '- a\n  - b',
    'list-block': '- a\n\n  ```\n  b\n  ```',
    'ordered-start': '3. a',
    'task-list': '- [ ] a',
    table: '| a |\n| - |\n| b |\n\n| [c](https://example.com) |\n| - |\n| d |',
    'code-language': '```js\na\n```',
    diagram: '```mermaid\na\n```',
    math: '$$\na\n$$',
    'blockquote-block': '> - a',
    callout: '> [!NOTE]\n> a',
    image: 'a\n\n![x](none.png)',
    'image-caption': '![Alt](images/a.png "T")\n\n![Alt](images/a.png)',
    'inline-image': 'a ![x](images/a.png) b',
    'linked-image': '[![x](images/a.png)](https://example.com)',
    'relative-link': '[x](file:///x)',
    'unreachable-link': '[x](hidden.md)',
    'fragment-link': '[x](#y)',
    embed: 'https://youtu.be/abc',
    iframe: 'a\n\n<iframe src="https://example.com/x"></iframe>',
    script: 'a\n\n<form>b</form>',
    details: '<details><summary>a</summary>b</details>',
    'definition-list': '<dl><dt>a</dt><dd>b</dd></dl>',
    footnote: 'a[^1]\n\n[^1]: b',
    strikethrough: '~~ab~~',
    'html-element': '<marquee>a</marquee>',
    'html-comment': 'a <!-- b -->',
    'attribute-list': 'a\n{: .b}',
    emoji: ':tada:',
    template: 'a {{ unknown }} b',
    'wiki-link': '[[other|that]]',
    mdx: 'a {props.b} c',
    component: 'a <Unknown /> <Known>b</Known>'
  }
  const paths: Readonly<Record<string, string>> = { mdx: 'posts/a.mdx', component: 'posts/a.mdx' }
  function made(rule: string, choice: string, format: 'html' | 'markdown' = 'html') {
    const path = paths[rule] ?? 'posts/a.md'
    return make(samples[rule] ?? '', { path, format, policy: new Map([[rule, choice]]) })
  }

  test('has a sample of every construct here', () => {
    expect(Object.keys(samples)).toEqual(CONSTRUCTS.map(({ rule }) => rule))
  })

  const failing = CONSTRUCTS.filter(({ choices }) => 'fail' in choices).map(({ rule }) => rule)
  test.each(failing)('`%s: fail` stops an article that has one', rule => {
    expect(made(rule, 'fail').told).toContainEqual(
      expect.stringMatching(new RegExp(`^medium/${rule} error [123]$`))
    )
  })

  const others = CONSTRUCTS.flatMap(construct =>
    Object.keys(construct.choices)
      .filter(choice => choice !== construct.default)
      .map(choice => [construct.rule, choice, construct.default] as const)
  )
  test.each(others)('`%s: %s` is not the same as the default `%s`', (rule, choice, usual) => {
    const { content, told } = made(rule, choice)
    expect({ content, told }).not.toEqual({
      content: made(rule, usual).content,
      told: made(rule, usual).told
    })
  })

  test.each(
    CONSTRUCTS.flatMap(({ rule, choices }) => Object.keys(choices).map(one => [rule, one]))
  )('`%s: %s` says the same in both formats', (rule = '', choice = '') => {
    expect(made(rule, choice, 'markdown').told).toEqual(made(rule, choice).told)
  })

  test.each([
    ['table', 'list', samples.table, '<ul>'],
    ['table', 'code', samples.table, '<pre>'],
    ['strikethrough', 'unicode', '~~ab~~', 'a\u0336b\u0336'],
    ['image-caption', 'alt', '![Alt](images/a.png)', '<figcaption>Alt</figcaption>'],
    [
      'image-caption',
      'none',
      '![Alt](images/a.png "T")',
      '<figure><img src="https://cdn.example/posts/images/a.png" alt="Alt"></figure>'
    ],
    ['heading', 'keep', '## S\n\nText', '<h2>S</h2>'],
    ['ordered-start', 'keep', '3. a', '<ol><li>a</li></ol>'],
    ['code-language', 'drop', '```js\na\n```', '<pre>a</pre>'],
    ['emoji', 'keep', ':tada:', ':tada:'],
    ['template', 'keep', 'a {{ unknown }}', '{{ unknown }}'],
    ['template', 'drop', 'a {{ unknown }} b', '<p>a'],
    ['unreachable-link', 'unlink', '[x](hidden.md)', '<p>x</p>'],
    ['fragment-link', 'unlink', '[x](#y)', '<p>x</p>'],
    ['image', 'drop', 'a\n\n![x](none.png)', '<p>a</p>\n'],
    ['linked-image', 'unlink', samples['linked-image'], 'alt="x"></figure>'],
    ['relative-link', 'unlink', samples['relative-link'], '<p>x</p>'],
    ['wiki-link', 'text', samples['wiki-link'], '<p>that</p>'],
    ['iframe', 'drop', 'a\n\n<iframe src="https://example.com/x"></iframe>', '<p>a</p>\n']
  ])('`%s: %s`', (rule, choice, body = '', expected) => {
    const { content, told } = make(body, { policy: new Map([[rule, choice]]) })
    expect(content).toContain(expected)
    expect(told.filter(one => one.includes(' error '))).toEqual([])
  })

  test.each([
    ['mdx', 'keep', '<p>a {props.b} c</p>'],
    ['mdx', 'drop', '<p>a c</p>'],
    ['component', 'drop', '<p>a b</p>']
  ])('`%s: %s`', (rule, choice, expected) => {
    expect(made(rule, choice).content).toContain(expected)
  })

  test('is what docs/content.md says', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/content.md'), 'utf8')
    for (const { rule, choices, default: usual } of CONSTRUCTS) {
      const row = page.split('\n').find(line => line.startsWith(`| \`${rule}\` `)) ?? ''
      expect(row).toContain(` \`${usual}\`: `)
      for (const choice of Object.keys(choices)) expect(row).toContain(` \`${choice}\`: `)
    }
  })
})
