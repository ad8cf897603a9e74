// What editors and other tools write that is no Markdown: it is converted, told, or stops the article.

import { describe, expect, test } from '@jest/globals'
import { make } from './support.ts'

/** The body of the post in HTML, its title left out. */
function html(body: string, overrides: Parameters<typeof make>[1] = {}): string {
  const { content, told } = make(body, overrides)
  expect(told.filter(one => one.includes(' error '))).toEqual([])
  return content.replace(/^<h1>.*?<\/h1>\n/, '').trimEnd()
}

const FIGURE = '<figure><img src="https://cdn.example/posts/images/a.png" alt="x"></figure>'

/** A repository with a picture whose name has blanks and brackets. */
function withFile(file: string): Parameters<typeof make>[1] {
  return {
    resolver: {
      fileExists: path => path === file,
      imageOnSite: () => null,
      whyUnreachable: () => null,
      fileUrl: path => (path === file ? 'https://blog.example.com/found/' : null),
      staticRoots: ['', 'static'],
      siteUrl: 'https://blog.example.com'
    }
  }
}

describe('what is hidden from readers', () => {
  test.each([
    ['in a paragraph', 'Up. %% ask Alex whether %% Strong.', 'Up. Strong.'],
    ['over two lines of a paragraph', 'Up. %% ask Alex\nwhether so %% Strong.', 'Up. Strong.'],
    ['over lines of its own', '%% a\nb %%\n\nShown.', 'Shown.'],
    ['with a blank line in it', '%%\na\n\nb\n%%\n\nShown.', 'Shown.'],
    ['that begins the text', '%% a\n\n# B\n\nc %%\n\nShown.', 'Shown.'],
    ['as a remark of CriticMarkup', 'Up. {>>ask Alex<<} Strong.', 'Up. Strong.']
  ])('%s', (_name, body, shown) => {
    expect(html(body)).toBe(`<p>${shown}</p>`)
    expect(make(body).told).toEqual([expect.stringMatching(/^medium\/html-comment notice/)])
  })

  test('in a list item', () => {
    expect(html('- a %% or is it\n  b? %%\n- c')).toBe('<ul><li>a</li><li>c</li></ul>')
  })

  test.each([
    'in total 100%% of it, and 50%% more',
    'the rest is a %% 2 and b %% 2',
    '- a %% b\n- c %% d'
  ])('is nothing of %j', body => {
    expect(make(body).told).toEqual([])
    expect(make(body).content).toContain('%%')
  })

  test.each(['<!--members-only-->', '<!-- paywall -->', '<!-- wp:jetpack/paywall /-->'])(
    'from all but members stops the article: %s',
    mark => {
      expect(make(`Shown.\n\n${mark}\n\nb`).told).toEqual(['medium/html-comment error 3'])
    }
  )

  test('stops the article where it may be an operator', () => {
    expect(make('x %% y and z %% w').told).toContain('medium/html-comment error 1')
  })
})

describe('pictures', () => {
  test.each([
    ['with an alignment', '![x](images/a.png align="center")'],
    ['with a size in attributes', '![x](images/a.png width="600" height="400")'],
    ['on a line of iA Writer', 'Text.\n\n/images/a.png "x"\n\nText.']
  ])('%s', (_name, body) => {
    const file =
      body.startsWith('/') || body.includes('\n/') ? 'images/a.png' : 'posts/images/a.png'
    expect(html(body, withFile(file))).toMatch(
      /<figure><img src="https:\/\/cdn\.example\/(?:posts\/)?images\/a\.png" alt="x">/
    )
  })

  test.each([
    '![x](my pictures/at noon (2).png)',
    '![x](my pictures/at noon (2).png "A title")',
    '![x](my pictures/at noon (2).png align="left")',
    '[![x](my pictures/at noon (2).png)](https://x.example)'
  ])('whose path has blanks: %s', body => {
    expect(make(body, withFile('posts/my pictures/at noon (2).png')).images).toMatchObject([
      { path: 'posts/my pictures/at noon (2).png' }
    ])
  })

  test('whose path has blanks stop the article like any other that is missing', () => {
    expect(make('![x](not here.png)').told).toEqual(['medium/image error 1'])
  })

  test('in words that only look like a path are left alone', () => {
    const body = '[1](see the picture below.) and [2](a b)'
    expect(html(body)).toBe(`<p>${body}</p>`)
  })

  test('of a title are not taken for a path', () => {
    expect(html("![x](images/a.png 'see b.png')")).toContain('<figcaption>see b.png</figcaption>')
  })

  test('of WordPress keep their captions', () => {
    const body =
      '[caption id="a_1" width="300"]<img src="images/a.png" alt="x" width="300" /> At *noon*[/caption]'
    expect(html(body)).toBe(
      FIGURE.replace('</figure>', '<figcaption>At <em>noon</em></figcaption></figure>')
    )
  })

  test.each(['[image:94B4DAA6-7B/a.png]', 'see [file:x.pdf]'])('of Bear stop: %s', body => {
    expect(make(body).told).toContain('medium/image error 1')
  })
})

describe('pictures for dark pages', () => {
  test('are told from those for light ones by their classes', () => {
    const pair = '![a](images/a.png){: .light .w-50 }\n![b](images/b.png){: .dark .w-50 }'
    for (const format of ['html', 'markdown'] as const) {
      const { content, told } = make(pair, { format })
      expect(told).toEqual(['medium/image notice 2'])
      expect(content).toContain('images/a.png')
      expect(content).not.toContain('images/b.png')
    }
    // Alone, or beside any other, it may be just a dark one.
    expect(make('![a](images/a.png){: .dark }').told).toEqual([])
  })

  test.each(['#gh-dark-mode-only', '#only-dark'])('are left out, with a notice: %s', mark => {
    for (const format of ['html', 'markdown'] as const) {
      const made = make(`Text.\n\n![x](https://x.example/a.png${mark})`, { format })
      expect(made.content).not.toContain('x.example')
      expect(made.told).toEqual(['medium/image notice 3'])
    }
  })

  test.each(['#gh-light-mode-only', '#only-light'])(
    'stay where they are for light ones: %s',
    mark => {
      expect(html(`![x](https://x.example/a.png${mark})`)).toBe(
        `<figure><img src="https://x.example/a.png${mark}" alt="x"></figure>`
      )
    }
  )
})

describe('a link to a file whose name has blanks', () => {
  test.each(['[a](my note.md)', '[a](my note.md#part "T")'])('%s', body => {
    expect(html(body, withFile('posts/my note.md'))).toMatch(
      /^<p><a href="https:\/\/blog\.example\.com\/found\/(?:#part)?">a<\/a><\/p>$/
    )
  })
})

describe('embeds', () => {
  const VIDEO = 'https://www.youtube.com/watch?v=aqz-KE-bpKQ'

  test.each([
    `%[${VIDEO}]`,
    '@[youtube](aqz-KE-bpKQ)',
    `@[youtube](${VIDEO})`,
    `[embed]${VIDEO}[/embed]`,
    `[youtube ${VIDEO}]`,
    `[youtube=${VIDEO}]`
  ])('%s', body => {
    expect(html(`Before.\n\n${body}\n\nAfter.`)).toBe(
      `<p>Before.</p>\n<p>${VIDEO}</p>\n<p>After.</p>`
    )
  })

  test('in the middle of a line are links', () => {
    expect(html('See %[https://x.example/a].')).toBe(
      '<p>See <a href="https://x.example/a">https://x.example/a</a>.</p>'
    )
  })

  test.each([
    '@[figma](abc)',
    '[gallery ids="1,2"]',
    '[gallery]',
    '[su_button url="x"]a[/su_button]'
  ])('that are not known stop: %s', body => {
    expect(make(`A.\n\n${body}`).told).toContain('medium/template error 3')
  })

  test.each(['[video] and [code] and [embed]', '[gallery](https://x.example)', 'an [audio] file'])(
    'are not words in brackets: %s',
    body => {
      expect(make(body).told).toEqual([])
    }
  )

  test('of code from WordPress are code', () => {
    expect(html('[sourcecode language="python"]\na = [1]\n[/sourcecode]')).toBe(
      '<pre data-code-block-mode="2" data-code-block-lang="python">a = [1]</pre>'
    )
  })
})

describe('other files and generated text', () => {
  test.each([
    '<<< @/snippets/a.js{1,2 ts:line-numbers}',
    '<<[part.md]',
    '<<(code/a.rb)',
    '--8<-- "a.md"',
    '--8<--\na.md\nb.md\n--8<--',
    '<!--@include: ./parts/a.md-->',
    '<!-- @include: a.md{1,5} -->',
    '@import "a.md"',
    'include::a.adoc[]',
    '.. figure:: a.png',
    ':::{figure} a.png\nCaption\n:::',
    'a `x`{=latex} b',
    'see {ref}`part` b',
    'a {~~old~>new~~} b',
    'a {--gone--} b',
    '((64f5b5a2-1b1c-4b6e-9b1a-2b1c4b6e9b1a))'
  ])('%s stops', body => {
    expect(make(`A.\n\n${body}\n\nB.`).told).toContain('medium/template error 3')
  })

  test.each([
    ['% Title\n% Author\n\nb', 'medium/template error 1'],
    ['+---+---+\n| a | b |\n+===+===+\n| 1 | 2 |\n+---+---+', 'medium/table error 1']
  ])('%j, which only Pandoc reads, stops', (body, told) => {
    expect(make(body).told).toContain(told)
  })

  test.each([
    ['{{< video https://youtu.be/abc >}}', '<p>https://youtu.be/abc</p>'],
    ['{{< pagebreak >}}\n\na', '<p>a</p>'],
    ['{{TOC}}\n\na', '<p>a</p>'],
    ['{% cq %}\na\n{% endcq %}', '<blockquote>a</blockquote>']
  ])('%j is known', (body, expected) => {
    expect(html(body)).toBe(expected)
  })

  test('follow the policy', () => {
    const policy = new Map([['template', 'drop']])
    expect(make('A.\n\n<<[part.md]', { policy }).told).toEqual(['medium/template warning 3'])
  })

  test.each([
    ['A :material-account: b', '<p>A b</p>'],
    ['A :material-account:{ .lg .middle } b', '<p>A b</p>'],
    ['<>\n*a*\n</>', '<p><em>a</em></p>'],
    ['A\n\n\\newpage\n\nb', '<p>A</p>\n<p>b</p>'],
    ['###### tags: `a` `b`\n\nb', '<p>b</p>'],
    ['- a\n  id:: 6348\n- b', '<ul><li>a</li><li>b</li></ul>']
  ])('%j is left out and told', (body, expected) => {
    expect(html(body)).toBe(expected)
    expect(make(body).told).toEqual([expect.stringMatching(/^medium\/attribute-list notice/)])
  })

  test('neither `<>` nor `</>` is a fragment within a line', () => {
    expect(html('a <> b and </> c')).toBe('<p>a &lt;> b and &lt;/> c</p>')
  })

  test('the word that WordPress writes before a formula is no part of it', () => {
    expect(html('The $latex a^2$ holds.')).toBe('<p>The <code>a^2</code> holds.</p>')
  })

  test('an environment of TeX is a formula', () => {
    expect(html('\\begin{align}\na &= b_1 \\\\\nc &= d\n\\end{align}')).toBe(
      '<pre>\\begin{align}\na &amp;= b_1 \\\\\nc &amp;= d\n\\end{align}</pre>'
    )
  })
})

describe('double brackets', () => {
  test.each([
    ['in HTML', '<pre>\nlst[["a"]] m[[i]][[j]]\n</pre>', '<pre>lst[["a"]] m[[i]][[j]]</pre>'],
    [
      'in code within a line',
      'A <code>lst[[1]] ==a== %%b%% {.c}</code> b <kbd>[[x]]</kbd>',
      '<p>A <code>lst[[1]] ==a== %%b%% {.c}</code> b [[x]]</p>'
    ],
    ['behind a word', 'A lst[[name]] b', '<p>A lst[[name]] b</p>'],
    [
      'of an attribute',
      'The attribute [[nodiscard]] warns.',
      '<p>The attribute [[nodiscard]] warns.</p>'
    ]
  ])('%s are code', (_name, body, expected) => {
    expect(html(body)).toBe(expected)
  })

  test('behind a word are a link where there is such a page', () => {
    expect(html('see[[other]]')).toContain('<a href="https://blog.example.com/other/">other</a>')
  })
})

describe('ids and attributes in any alphabet', () => {
  test.each([
    '## A {#تعلم}',
    '## A {#über-uns}',
    '## A {#見出し .größe}',
    '## A {.größe}',
    '## A {: #größe }',
    '## A {#a data-x="b"}'
  ])('%s', body => {
    expect(html(`${body}\n\nText.`)).toBe('<h1>A</h1>\n<p>Text.</p>')
  })
})

describe('fenced blocks that are no code', () => {
  test.each([
    ['a directive of MyST', '```{note}\nA *b*.\n```', 'Note'],
    ['one with a title and options', '```{warning} Hot\n:class: x\n\nA *b*.\n```', 'Hot'],
    ['an admonition of a plugin', '```ad-tip\ntitle: Hint\nA *b*.\n```', 'Hint']
  ])('%s is a callout', (_name, body, label) => {
    expect(html(body)).toBe(`<blockquote><strong>${label}</strong><br>A <em>b</em>.</blockquote>`)
  })

  test.each([
    '```{include} a.md\n```',
    '```{toctree}\na\n```',
    '```dataview\nLIST\n```',
    '```{r, echo=FALSE}\nplot(a)\n```',
    '```{python}\n#| echo: false\nplot(a)\n```'
  ])('%j stops', body => {
    expect(make(body).told).toContain('medium/template error 1')
  })

  test('a cell is code, whose results are missing', () => {
    const body = '```{python}\n#| label: x\nplot(a)\n```'
    expect(html(body)).toBe(
      '<pre data-code-block-mode="2" data-code-block-lang="python">plot(a)</pre>'
    )
    expect(make(body).told).toEqual(['medium/content warning 1'])
    expect(make(body, { format: 'markdown' }).content).not.toContain('label')
  })

  test.each([
    ['is not run', '#| eval: false'],
    ['shows none', '#| output: false']
  ])('a cell that %s lacks no results', (_name, option) => {
    const body = `\`\`\`{r}\n${option}\nplot(a)\n\`\`\``
    expect(html(body)).toBe('<pre data-code-block-mode="2" data-code-block-lang="r">plot(a)</pre>')
    expect(make(body).told).toEqual([])
  })

  test.each(['{r setup, include=FALSE}', '{r, echo=FALSE, results="hide"}'])(
    'a cell of which the site shows nothing is left out: %s',
    info => {
      const body = `a\n\n\`\`\`${info}\nlibrary(b)\n\`\`\``
      expect(html(body)).toBe('<p>a</p>')
      expect(make(body).told).toEqual([])
      expect(make(body, { format: 'markdown' }).content).not.toContain('library')
    }
  )

  test.each<[string, string, string[]]>([
    ['echo', '{r}\nplot(a)', ['medium/template error 1']],
    ['echo', '{r}\n#| echo: true\nplot(a)', ['medium/content warning 1']],
    ['eval', '{r}\nplot(a)', []],
    ['enabled', '{r}\nplot(a)', []]
  ])('the front matter may say `execute.%s: false` of all cells: %j', (name, cell, told) => {
    const fieldTexts = new Map([[`execute.${name}`, 'false']])
    expect(make(`\`\`\`${cell}\n\`\`\``, { fieldTexts }).told).toEqual(told)
  })

  test('raw HTML is HTML, text for another format is left out', () => {
    expect(html('```{=html}\n<p>a <b>b</b></p>\n```')).toBe('<p>a <strong>b</strong></p>')
    const latex = 'a\n\n```{=latex}\n\\vspace\n```'
    expect(make(latex).told).toEqual(['medium/attribute-list notice 3'])
    expect(make(latex, { format: 'markdown' })).toMatchObject({
      content: '# The title\n\na\n',
      told: ['medium/attribute-list notice 3']
    })
  })

  test.each(['js{1,4}', '{.javascript .numberLines}', 'js:line-numbers {2}', '{code-block} js'])(
    'the language of %s is known',
    info => {
      expect(html(`\`\`\`${info}\na\n\`\`\``)).toBe(
        '<pre data-code-block-mode="2" data-code-block-lang="javascript">a</pre>'
      )
    }
  )
})

describe('addresses', () => {
  test.each(["a 'www.example.org\\0.more' b", 'a https://exa[mple b'])(
    'that lead nowhere are text: %s',
    body => {
      expect(html(body)).not.toContain('<a')
      expect(make(body).told).toEqual([])
    }
  )

  test.each(['obsidian://open?vault=a', 'vscode://file/x', 'zotero://select/b'])(
    'of another program are left out, their text is kept: %s',
    address => {
      expect(html(`see [this](${address})`)).toBe('<p>see this</p>')
      expect(make(`see [this](${address})`).told).toEqual(['medium/relative-link warning 1'])
    }
  )

  test.each(['javascript:a()', 'htp://x.example', 'file:///etc/a'])('%s stops', address => {
    expect(make(`[a](${address})`).told).toEqual(['medium/relative-link error 1'])
  })

  test.each([
    ['@/b.md', 'content/b.md', 'https://blog.example.com/found/'],
    ['@site/docs/b.md#c', 'docs/b.md', 'https://blog.example.com/found/#c'],
    ['__GHOST_URL__/b/', 'none', 'https://blog.example.com/b/'],
    ['pathname:///b/', 'none', 'https://blog.example.com/b/']
  ])('at the root of a site: %s', (address, file, expected) => {
    expect(html(`[a](${address})`, withFile(file))).toBe(`<p><a href="${expected}">a</a></p>`)
  })

  test('of a page that is not there stop', () => {
    expect(make('[a](@/gone.md)').told).toEqual(['medium/relative-link error 1'])
  })
})

describe('code', () => {
  test('has the name of its tab above it', () => {
    const body = '::: code-group\n\n```js [config.js]\na\n```\n\n```ts {1} [b c.ts]\nd\n```\n\n:::'
    expect(html(body)).toBe(
      [
        '<p><em>config.js</em></p>',
        '<pre data-code-block-mode="2" data-code-block-lang="javascript">a</pre>',
        '<p><em>b c.ts</em></p>',
        '<pre data-code-block-mode="2" data-code-block-lang="typescript">d</pre>'
      ].join('\n')
    )
  })

  test.each([
    ['```sequence\nA->B: x\n```', ['medium/diagram warning 1']],
    ['```flow\nst=>start: a\n```', ['medium/diagram warning 1']],
    ['```flow\ntype A = { b: number }\n```', []]
  ])('of a diagram is told: %j', (body, told) => {
    expect(make(body).told).toEqual(told)
  })
})
