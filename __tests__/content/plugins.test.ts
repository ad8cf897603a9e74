// What Quarto, VitePress and plugins of Gatsby, Astro, Next.js and MkDocs put in place of Markdown: embeds written as code,
// tables of contents, code of other files, captions, formulas, containers, badges, cells, icons by name.

import { describe, expect, test } from '@jest/globals'
import { make } from './support.ts'

const FORMATS = ['html', 'markdown'] as const

function html(body: string, path = 'posts/a.md'): string {
  return make(body, { path }).content.replace('<h1>The title</h1>\n', '').trimEnd()
}

describe('a page that is named in code alone in its paragraph is embedded', () => {
  test.each([
    ['youtube: a1b2c3d4e5f', 'https://www.youtube.com/watch?v=a1b2c3d4e5f'],
    ['youtube: [A talk](a1b2c3d4e5f)', 'https://www.youtube.com/watch?v=a1b2c3d4e5f'],
    [
      'video: https://www.youtube.com/embed/a1b2c3d4e5f',
      'https://www.youtube.com/watch?v=a1b2c3d4e5f'
    ],
    ['vimeo: 1234', 'https://vimeo.com/1234'],
    ['twitch: 1234', 'https://www.twitch.tv/videos/1234'],
    ['oembed: https://vimeo.com/1234', 'https://vimeo.com/1234'],
    ['gist:ada/0123456789abcdef0123?file=a.js', 'https://gist.github.com/ada/0123456789abcdef0123']
  ])('%s', (code, url) => {
    for (const format of FORMATS)
      for (const path of ['posts/a.md', 'posts/a.mdx']) {
        const { content, told } = make(`a\n\n\`${code}\`\n\nb`, { format, path })
        expect(content).toContain(url)
        expect(content).not.toMatch(/`|<code>/)
        expect(told.filter(one => !one.endsWith('notice 3'))).toEqual([])
      }
  })

  test.each(['`youtube: none`', 'see `vimeo: 1234`', '`video: off`', '`embed: a.js` b'])(
    '%s is code',
    body => {
      expect(html(body)).toContain('<code>')
      expect(make(body).told).toEqual([])
    }
  )
})

describe('code that only the site reads from a file stops the article', () => {
  test.each([
    '`embed:src/a.js`',
    '```js file=./a.js\n```',
    '```ts title="a" src="./a.ts"\n```',
    '```yaml\n--8<-- "a.yml"\n```',
    '```py title="x"\n# a\n  --8<-- "a.py:part"\n```'
  ])('%s', body => {
    expect(make(`a\n\n${body}`).told).toEqual(['medium/template error 3'])
  })

  test.each([
    '```js file=./a.js\na()\n```',
    '```md\n--8<-- "a.yml"\n```',
    '```yaml\n;--8<-- "a"\n```'
  ])('%s is a listing', body => {
    expect(make(body).told).toEqual([])
    expect(html(body)).toContain('<pre')
  })
})

describe('a table of contents that the site makes', () => {
  test.each([
    ['## Table of contents\n\n## A\n\nb', '<h1>A</h1>\n<p>b</p>'],
    ['a\n\n### TOC\n\n## B\n\nc', '<p>a</p>\n<h1>B</h1>\n<p>c</p>'],
    ['a\n\n## 目次\n\n## B\n\nc', '<p>a</p>\n<h1>B</h1>\n<p>c</p>'],
    ['a\n\n## Contents', '<p>a</p>'],
    ['a\n\n```toc\nexclude: Contents\n```\n\nb', '<p>a</p>\n<p>b</p>'],
    ['## Contents\n\n```toc\n```\n\nb', '<p>b</p>']
  ])('is left out: %j', (body, expected) => {
    for (const path of ['posts/a.md', 'posts/a.mdx']) expect(html(body, path)).toBe(expected)
    for (const path of ['posts/a.md', 'posts/a.mdx'])
      expect(make(body, { path, format: 'markdown' }).content).not.toMatch(/contents|toc|目次/i)
    expect(make(body).told).toEqual([])
  })

  test.each([
    '## Contents\n\n- a\n- b\n\n## C',
    '## Contents\n\n### A\n\nb',
    '## Contents of the box\n\n## B',
    '## A\n\n## B'
  ])('is something else: %j', body => {
    expect(html(body)).toMatch(/^<h1>(?:Contents|A)/)
  })
})

describe('a picture alone in its paragraph has its description as its caption in a file of Quarto', () => {
  const path = 'posts/a.qmd'
  test.each([
    ['![a](images/a.png)', 'alt="a"><figcaption>a</figcaption>'],
    [
      '![a *b* [c](https://x.example)](images/a.png)',
      'b</em> <a href="https://x.example">c</a></figc'
    ],
    ['![a](images/a.png){#fig-a fig-alt="b" width=50%}', 'alt="b"><figcaption>a</figcaption>'],
    ['![](images/a.png){fig-cap="a"}', '<figcaption>a</figcaption>'],
    ['::: {.column-page}\n![a](images/a.png)\n:::', '<figcaption>a</figcaption>'],
    ['> ![a](images/a.png)', '<figcaption>a</figcaption>']
  ])('%s', (body, expected) => {
    expect(html(body, path)).toContain(expected)
    expect(make(body, { path, format: 'markdown' }).content).toMatch(/\n\*?a/)
  })

  test.each(['![](images/a.png)', 'b ![a](images/a.png) c', '- ![a](images/a.png)'])(
    'but %s has none',
    body => {
      expect(html(body, path)).not.toContain('figcaption')
    }
  )

  test('and nowhere else', () => {
    expect(html('![a](images/a.png)')).not.toContain('figcaption')
  })
})

describe('between two dollars there is', () => {
  const FORMULAS = 'Let $x^2$ and $\\frac{1}{2}$ be.'
  test.each([
    ['A(n)*B(n)', 'A(n)*B(n)'],
    ['2n+1', '2n+1'],
    ['|V|', '|V|'],
    ['\\{1,2\\}', '\\{1,2\\}'],
    ['dp[i][j]', 'dp[i][j]'],
    ['f(x),g(x)', 'f(x),g(x)']
  ])('a formula in a text of formulas: %s', (tex, expected) => {
    const body = `${FORMULAS}\n\nThen $${tex}$, say.`
    expect(html(body)).toContain(`<p>Then <code>${expected}</code>, say.</p>`)
    expect(html(body, 'posts/a.mdx')).toContain(`<code>${expected}</code>`)
  })

  test.each([
    'It costs $5, or $6 there.',
    'From $HOME/bin to $PATH.',
    'It is US$5 and A$6.',
    'Between $5-$10.'
  ])('no formula among prices and names, even there: %s', line => {
    expect(html(`${FORMULAS}\n\n${line}`)).toContain(`<p>${line}</p>`)
  })

  test.each(['Take $a/b$ and $|c|$.', 'Let $x^2$ be, and $|c|$.'])(
    'what was typed, in a text with less than two formulas: %s',
    line => {
      expect(html(line)).toContain('$|c|$')
    }
  )
})

describe('a container ends', () => {
  test.each([
    [
      '::: tip\n<img src="images/a.png">\n:::\n\nb',
      /<strong>Tip<\/strong>.*\n<figure>.*\n<p>b<\/p>$/
    ],
    ['::: tip\na\n\n<br>\n:::\n\nb', /^<blockquote>.*a<\/blockquote>\n<p>b<\/p>$/],
    ['::: tip\n<div>a</div>\n:::\nb *c*\n\nd', /a<\/blockquote>\n<p>b <em>c<\/em><\/p>\n<p>d<\/p>$/]
  ])('right below HTML: %j', (body, expected) => {
    expect(html(body)).toMatch(expected)
    expect(make(body).told.join()).not.toContain('error')
    expect(make(body, { format: 'markdown' }).content).not.toContain(':::')
  })

  test('nowhere, where nothing was opened: its sign is shown, and told', () => {
    expect(make('<div>\n:::\n</div>\n\na').told.join()).toContain('medium/')
  })
})

describe('a badge of VitePress is its word', () => {
  test.each([
    ['## A <Badge type="tip" text="^1.9" />\n\nb', '<h1>A ^1.9</h1>\n<p>b</p>'],
    ['## A<Badge text="new"/>', '<h1>A new</h1>'],
    ["a <Badge text='new' type='tip'></Badge> b", '<p>a new b</p>'],
    ['<Badge text="new" />', '<p>new</p>']
  ])('%s', (body, expected) => {
    expect(html(body)).toBe(expected)
    expect(make(body).told).toEqual([])
    expect(make(body, { format: 'markdown' }).content).not.toContain('adge')
  })

  test('and stops the article where its word is made by the site', () => {
    expect(make('a <Badge :text="version" /> b').told).toEqual(['medium/component error 1'])
  })
})

describe('a cell of Quarto', () => {
  const path = 'posts/a.qmd'
  test.each([
    ['```{dockerfile build}\n#| eval: false\nFROM a\n```', '<pre>FROM a</pre>', []],
    [
      '```{r}\n#| eval: false\n#| filename: "b/c.R"\nd()\n```',
      '<p><em>b/c.R</em></p>\n<pre data-code-block-mode="2" data-code-block-lang="r">d()</pre>',
      []
    ],
    ['a\n\n```{css, echo=FALSE}\n.b {}\n```', '<p>a</p>', []],
    [
      '```{css}\n.b {}\n```',
      '<pre data-code-block-mode="2" data-code-block-lang="css">.b {}</pre>',
      []
    ]
  ])('%s', (body, expected, told) => {
    expect(html(body, path)).toBe(expected)
    expect(make(body, { path }).told).toEqual(told)
  })
})

describe('the name of an emoji or icon', () => {
  test.each([':octocat: a', 'a (:man_raising_hand:)', 'a :some-icon:.'])(
    'that is unknown is told: %s',
    body => {
      expect(make(body).told).toEqual(['medium/content warning 1'])
    }
  )

  test.each(['at 10:30:45', 'a:b:c', 'a ::b:: c', '`:a_b:`', 'a :b: c', '\\:octocat: a'])(
    'is not %s',
    body => {
      expect(make(body).told.join()).not.toContain(':octocat:')
      if (!body.includes('::')) expect(make(body).told).toEqual([])
    }
  )
})

test('a hash of Ruby is no attribute list', () => {
  expect(html('a {:b=>1} c')).toBe('<p>a {:b=>1} c</p>')
})

describe('the language of code in running text is not part of it', () => {
  test.each([
    ['[1, 2].join(){:js}', '[1, 2].join()'],
    ['a{:.token}', 'a'],
    ['f{:.entity.name}', 'f'],
    ['#!python range(3)', 'range(3)'],
    [':::js let a', 'let a']
  ])('%s', (code, shown) => {
    for (const path of ['posts/a.md', 'posts/a.mdx']) {
      const body = `x \`${code}\` and **\`${code}\`**.`
      expect(html(body, path)).toBe(
        `<p>x <code>${shown}</code> and <strong><code>${shown}</code></strong>.</p>`
      )
      const { content, told } = make(body, { path, format: 'markdown' })
      expect(content).toContain(`x \`${shown}\` and **\`${shown}\`**.`)
      expect(told).toEqual([])
    }
  })

  test.each([
    '{:js}',
    '.a{:hover}',
    '[a](b){:.wide}',
    '#!/bin/sh',
    '#!bash',
    '*a*{:.b}',
    '$: {:x}'
  ])('%s names none', code => {
    expect(html(`x \`${code}\``)).toBe(`<p>x <code>${code}</code></p>`)
  })
})
