// What Jekyll, Hugo, Zola, Hexo and Eleventy add to Markdown of their own: converted, told, or a stop, and nothing lost.

import { describe, expect, test } from '@jest/globals'
import { make } from './support.ts'

/** The post below its title, in HTML. */
function html(body: string): string {
  const { content, told } = make(body)
  expect(told.filter(one => one.includes(' error '))).toEqual([])
  return content.replace('<h1>The title</h1>\n', '').trimEnd()
}

const PICTURE = '<img src="https://cdn.example/posts/images/a.png"'

describe('kramdown', () => {
  test.each([
    ['a numbered place for a table of contents', '1. here\n{:toc}\n\nText.', '<p>Text.</p>'],
    ['the end of a block', '* a\n^\n* b', '<ul><li>a</li></ul>\n<ul><li>b</li></ul>'],
    ['escaped attributes', 'a \\{: .x} b\n\n## C \\{#d}', '<p>a {: .x} b</p>\n<h1>C {#d}</h1>']
  ])('%s', (_name, body, expected) => {
    expect(html(body)).toBe(expected)
  })
})

test('a row of dashes, where kramdown draws a line, is told', () => {
  const table = '| a | b |\n|---|---|\n| 1 | - |\n'
  expect(make(table).told).toEqual(['medium/table notice 1'])
  expect(make(`${table}|---\n| 3 | 4 |`).told).toEqual([
    'medium/table warning 1',
    'medium/table notice 1'
  ])
  expect(make(`${table}|===\n| 3 | 4 |`).told).toContain('medium/table warning 1')
})

describe('Goldmark', () => {
  test.each([
    [
      'attributes of a quote',
      '> a\n{cite="https://x.example" lang="en"}',
      '<blockquote>a</blockquote>'
    ],
    ['attributes of a list', '- a\n{title="b"}', '<ul><li>a</li></ul>'],
    ['attributes of emphasis', '*a*{.b} **c**{#d .e}', '<p><em>a</em> <strong>c</strong></p>'],
    ['lowered text', 'H~2~O and log~10~', '<p>H₂O and log₁₀</p>'],
    ['braces of a formula', 'the sum_{i=1} of _{.5}', '<p>the sum_{i=1} of _{.5}</p>'],
    ['braces in a text', 'a {x="y"} b', '<p>a {x="y"} b</p>'],
    ['braces in a paragraph of their own', 'a\n\n{x="y"}', '<p>a</p>\n<p>{x="y"}</p>']
  ])('%s', (_name, body, expected) => {
    expect(html(body)).toBe(expected)
  })

  test('letters between single tildes behind a word are lowered, not struck', () => {
    const { content, told } = make('x~max~')
    expect(content).toContain('<p>xmax</p>')
    expect(told).toEqual(['medium/html-element warning 1'])
  })

  test('a drawing of characters is told like any other', () => {
    expect(make('```goat\n.-.\n```').told).toEqual(['medium/diagram warning 1'])
  })
})

describe('a comment of a template', () => {
  test('does not begin at the id of a heading', () => {
    expect(html('## A {#a .b}\n\nText.\n\n{# gone #}\n\n## C {#c}')).toBe(
      '<h1>A</h1>\n<p>Text.</p>\n<h1>C</h1>'
    )
  })

  test.each(['{# gone #}', '{#gone#}', '{#- gone\n\nas well -#}', '{% # gone %}'])(
    '%j is left out',
    comment => {
      expect(html(`a\n\n${comment}\n\nb`)).toBe('<p>a</p>\n<p>b</p>')
    }
  )
})

describe('the address of a page', () => {
  const URL = 'https://blog.example.com/other/'

  test.each([
    ['an address', '[x]({{< ref "other.md" >}})'],
    ['a definition', '[x]\n\n[x]: {% link posts/other.md %}'],
    ['an attribute', '<a href="{% link posts/other.md %}">x</a>'],
    ['an attribute in running text', '<a class=\'c\' href="{{< ref "other.md" >}}">x</a>'],
    ['an attribute over lines', '<a\n  href="{% link posts/other.md %}"\n  class="c">x</a>']
  ])('as %s', (_name, body) => {
    expect(html(body)).toBe(`<p><a href="${URL}">x</a></p>`)
    expect(make(body, { format: 'markdown' }).content).toMatch(
      /\[x\](?:\(|\n\n\[x\]: )https:\/\/blog/
    )
  })

  test.each([
    'See {{< ref "other.md" >}}.',
    '{% link posts/other.md %}',
    '<p>{{% relref "other" %}}</p>'
  ])('stops the article where a reader would see it: %s', body => {
    for (const format of ['html', 'markdown'] as const)
      expect(make(`${body}\n\nText.`, { format }).told).toEqual(['medium/template error 1'])
  })

  test('a wiki link by a path is a link in both formats', () => {
    expect(html('[[/posts/other.md]]')).toBe(`<p><a href="${URL}">/posts/other.md</a></p>`)
    expect(make('[[/posts/other.md]]', { format: 'markdown' }).content).toContain(`](${URL})`)
  })

  test('a picture in an attribute is its address, and a title with a bracket is no tag', () => {
    expect(html('<img title="a > b" src="{{< figure src="images/a.png" >}}">')).toBe(
      `<figure>${PICTURE}><figcaption>a > b</figcaption></figure>`
    )
  })
})

describe('players', () => {
  test.each([
    [
      '<iframe src="https://www.youtube.com/embed/a?start=159&rel=0"></iframe>',
      'www.youtube.com/watch?v=a&amp;t=159s'
    ],
    [
      '<iframe src="https://www.youtube-nocookie.com/embed/a"></iframe>',
      'www.youtube.com/watch?v=a'
    ],
    [
      '<iframe src="https://player.vimeo.com/video/1?h=ab&title=0#t=9s"></iframe>',
      'vimeo.com/1/ab#t=9s'
    ],
    ['{{< youtube id=a start=30 end=60 >}}', 'www.youtube.com/watch?v=a&amp;t=30s'],
    ["{% youtube a 'playlist' %}", 'www.youtube.com/playlist?list=a']
  ])('%s', (body, page) => {
    expect(html(body)).toBe(`<p>https://${page}</p>`)
  })
})

describe('tags of Hexo and its themes', () => {
  test.each([
    [
      '{% note info, All of it %}\na\n{% endnote %}',
      '<blockquote><strong>All of it</strong><br>a</blockquote>'
    ],
    ['{% note success %}\na\n{% endnote %}', '<blockquote><strong>Note</strong><br>a</blockquote>'],
    [
      '{% note primary "A b" %}\na\n{% endnote %}',
      '<blockquote><strong>A b</strong><br>a</blockquote>'
    ],
    ['{% asset_img images/a.png All of it %}', `<figure>${PICTURE} alt="All of it"></figure>`],
    [
      '{% tabs n, 2 %}\n<!-- tab A b@icon -->\nx\n<!-- endtab -->\n<!-- tab C -->\n- y\n<!-- endtab -->\n{% endtabs %}',
      '<p><strong>A b</strong></p>\n<p>x</p>\n<p><strong>C</strong></p>\n<ul><li>y</li></ul>'
    ],
    ['<!-- table -->\n\n`<!-- tab a -->`', '<p><code>&lt;!-- tab a --></code></p>']
  ])('%j', (body, expected) => {
    expect(html(body)).toBe(expected)
  })
})

describe('Eleventy', () => {
  test.each([
    [
      '{% figure "images/a.png", "A", "C *d*" %}',
      `<figure>${PICTURE} alt="A"><figcaption>C <em>d</em></figcaption></figure>`
    ],
    [
      '```js/2/3-4\nx\n```',
      '<pre data-code-block-mode="2" data-code-block-lang="javascript">x</pre>'
    ],
    ['```diff-js\n+x\n```', '<pre data-code-block-mode="2" data-code-block-lang="diff">+x</pre>'],
    ['${toc}\n\nText ${toc}.', '<p>Text ${toc}.</p>']
  ])('%j', (body, expected) => {
    expect(html(body)).toBe(expected)
  })

  test('an element of the site that holds nothing stops the article, unless it is an icon', () => {
    expect(make('a\n\n<lite-youtube videoid="b"></lite-youtube>').told).toEqual([
      'medium/component error 3'
    ])
    expect(make('a <x-rating value="4"></x-rating>').told).toEqual(['medium/component error 1'])
    expect(make('a <ion-icon name="b"></ion-icon>').told).toEqual(['medium/html-element warning 1'])
    expect(make('a <is-land>b</is-land>').told).toEqual(['medium/html-element warning 1'])
    const policy = new Map([['component', 'drop']])
    expect(make('a <x-rating></x-rating>', { policy }).told).toEqual(['medium/component warning 1'])
  })
})
