// What other Markdown dialects write beyond CommonMark, and which places its diagnostics have.

import { describe, expect, test } from '@jest/globals'
import { parseMarked } from '../../src/content/source/read-source.ts'
import { make } from './support.ts'

/** The body of the post in HTML, its title left out. */
function html(body: string, overrides: Parameters<typeof make>[1] = {}): string {
  const { content, told } = make(body, overrides)
  expect(told.filter(one => one.includes(' error '))).toEqual([])
  return content.replace(/^<h1>.*?<\/h1>\n/, '').trimEnd()
}

function lines(...all: readonly string[]): string {
  return all.join('\n')
}

describe('MkDocs', () => {
  test.each([
    [
      'an admonition with a title',
      lines('!!! note "A *title*"', '    One.', '', '    Two.', '', 'Three.'),
      '<blockquote><strong>A <em>title</em></strong><br>One.<br><br>Two.</blockquote>\n<p>Three.</p>'
    ],
    [
      'code in an admonition keeps its indentation',
      lines('!!! tip', '', '    ```py', '    if a:', '        b', '    ```'),
      '<p>Tip</p>\n<pre data-code-block-mode="2" data-code-block-lang="python">if a:\n    b</pre>'.replace(
        '<p>Tip</p>',
        '<blockquote><strong>Tip</strong></blockquote>'
      )
    ],
    [
      'one that folds, with another in it',
      lines('???+ warning', '    a', '', '    !!! danger inline end "B"', '        c'),
      '<blockquote><strong>Warning</strong><br>a<br><br><strong>B</strong><br>c</blockquote>'
    ],
    [
      'a kind of its own is its label',
      lines('!!! seealso', '    a'),
      '<blockquote><strong>seealso</strong><br>a</blockquote>'
    ],
    [
      'in a list',
      lines('- a', '', '    !!! note', '        b', '- c'),
      '<ul><li>a</li></ul>\n<blockquote><strong>Note</strong><br>b</blockquote>\n<ul><li>c</li></ul>'
    ],
    [
      'tabs',
      lines('=== "C"', '', '    ```c', '    x', '    ```', '', '=== "Go"', '', '    y'),
      '<p><strong>C</strong></p>\n<pre data-code-block-mode="2" data-code-block-lang="c">x</pre>\n<p><strong>Go</strong></p>\n<p>y</p>'
    ],
    [
      'a line right below is no part of it',
      lines('!!! note', '    One.', 'Two.'),
      '<blockquote><strong>Note</strong><br>One.</blockquote>\n<p>Two.</p>'
    ],
    ['no admonition without contents', '!!! wow', '<p>!!! wow</p>'],
    [
      'no admonition in code',
      lines('```', '!!! note', '    a', '```'),
      '<pre>!!! note\n    a</pre>'
    ]
  ])('%s', (_name, body, expected) => {
    expect(html(body)).toBe(expected)
  })
})

test('tabs are written anew in Markdown, where their lines would be code', () => {
  const body = lines(
    'A',
    '',
    '=== "C"',
    '',
    '    b',
    '',
    '=== "D"',
    '',
    '    ```',
    '    c',
    '    ```'
  )
  expect(make(body, { format: 'markdown' }).content).toBe(
    '# The title\n\nA\n\n**C**\n\nb\n\n**D**\n\n```\nc\n```\n'
  )
  expect(make(body, { format: 'markdown' }).told).toEqual([])
})

describe('prompts of Chirpy, a theme of Jekyll', () => {
  test.each([
    [
      'below a quote',
      lines('> One', '> two.', '{: .prompt-tip }', '', 'Three.'),
      '<blockquote><strong>Tip</strong><br>One two.</blockquote>\n<p>Three.</p>'
    ],
    [
      'with another class',
      lines('> One.', '{: .x .prompt-info }'),
      '<blockquote><strong>Info</strong><br>One.</blockquote>'
    ],
    [
      'below a list in a quote',
      lines('> One.', '>', '> - a', '{: .prompt-warning }'),
      '<blockquote><strong>Warning</strong><br>One.</blockquote>\n<ul><li>a</li></ul>'
    ],
    [
      'above a quote',
      lines('Zero.', '', '{: .prompt-danger }', '> One.'),
      '<p>Zero.</p>\n<blockquote><strong>Danger</strong><br>One.</blockquote>'
    ],
    [
      'on a line with a carriage return',
      '> One.\r\n{: .prompt-tip }\r\n\r\nTwo.',
      '<blockquote><strong>Tip</strong><br>One.</blockquote>\n<p>Two.</p>'
    ],
    [
      'not behind a blank line',
      lines('> One.', '', '{: .prompt-tip }'),
      '<blockquote>One.</blockquote>'
    ],
    [
      'not of the paragraph above',
      lines('Zero.', '{: .prompt-tip }', '> One.'),
      '<p>Zero.</p>\n<blockquote>One.</blockquote>'
    ],
    ['not inside a quote', lines('> One.', '> {: .prompt-tip }'), '<blockquote>One.</blockquote>'],
    ['not of another name', lines('> One.', '{: .prompt-tipsy }'), '<blockquote>One.</blockquote>']
  ])('%s', (_, body, expected) => {
    expect(html(body)).toBe(expected)
  })

  test('say that they became quotes, in Markdown, too', () => {
    const { content, told } = make('> One.\n{: .prompt-tip }\n', { format: 'markdown' })
    expect(content).toContain('> **Tip**  \n> One.\n')
    expect(told).toEqual(['medium/callout notice 1'])
  })
})

describe('divs of Pandoc, Quarto and MyST', () => {
  test.each([
    [
      'a callout',
      lines('::: {.callout-note title="X"}', 'a', ':::'),
      '<blockquote><strong>X</strong><br>a</blockquote>'
    ],
    [
      'in MyST',
      lines(':::{warning} Hot', 'a', ':::'),
      '<blockquote><strong>Hot</strong><br>a</blockquote>'
    ],
    [
      'fences as long as those they hold',
      lines(
        '::: {.columns}',
        '::: {.column width="50%"}',
        'a',
        ':::',
        '::: {.column}',
        'b',
        ':::',
        ':::'
      ),
      '<p>a</p>\n<p>b</p>'
    ],
    ['code', lines('```', '::: {.note}', 'a', ':::', '```'), '<pre>::: {.note}\na\n:::</pre>']
  ])('%s', (_name, body, expected) => {
    expect(html(body)).toBe(expected)
  })
})

describe('a pair that never closes', () => {
  test.each([
    [':::note\n\nInside.\n\n## A heading\n\nAnd its text.', 'medium/callout error 1'],
    ['::: {.note}\na', 'medium/callout error 1'],
    ['- :::note\n  a\n\nb\n\n:::', 'medium/callout error 1'],
    ['a\n\n{% note %}\n\nb', 'medium/callout error 3'],
    ['{% details A %}\n\nb', 'medium/details error 1'],
    ['{% blockquote %}\nb', 'medium/blockquote-block error 1'],
    ['a\n\n{% endnote %}', 'medium/template error 3'],
    ['::::note\n:::tip\na\n::::', 'medium/callout error 2']
  ])('%j stops the article at its opening', (body, told) => {
    expect(make(body).told).toContain(told)
  })

  test.each([
    ['{% note %}\nCheck:\n\n- a\n- b\n    {% endnote %}\n\n## After\n\nText.'],
    [':::note\nCheck:\n\n- a\n- b\n    :::\n\n## After\n\nText.']
  ])('%j does close, further to the right than it opens', body => {
    expect(html(body)).toBe(
      '<blockquote><strong>Note</strong><br>Check:</blockquote>\n<ul><li>a</li><li>b</li></ul>\n<h1>After</h1>\n<p>Text.</p>'
    )
  })

  test('an end alone is text', () => {
    expect(make('a\n\n:::').told).toEqual(['medium/content warning 3'])
  })
})

describe('what is not for readers of the page', () => {
  test.each(['::: {.content-hidden}', '::: {.content-visible when-format="pdf"}', '::: notes'])(
    '%s is left out, and told',
    opening => {
      const body = `a\n\n${opening}\nb\n:::\n\nc`
      expect(html(body)).toBe('<p>a</p>\n<p>c</p>')
      expect(make(body).told).toEqual(['medium/html-comment notice 3'])
      expect(make(body, { format: 'markdown' }).content).toBe('# The title\n\na\n\nc\n')
    }
  )

  test('what is hidden in other formats is shown', () => {
    const body = '::: {.content-hidden when-format="pdf"}\nb\n:::'
    expect(html(body)).toBe('<p>b</p>')
  })
})

describe('blocks of Python Markdown', () => {
  test.each([
    ['/// note | A *b*\nc\n///', '<blockquote><strong>A <em>b</em></strong><br>c</blockquote>'],
    [
      '/// warning\n    open: True\n\nc\n///',
      '<blockquote><strong>Warning</strong><br>c</blockquote>'
    ],
    ['/// tab | T\nc\n///', '<p><strong>T</strong></p>\n<p>c</p>']
  ])('%j', (body, expected) => {
    expect(html(body)).toBe(expected)
  })
})

describe('definition lists', () => {
  test.each([
    ['a term that begins like a tag', '#towork\n: a', '<p><strong>#towork</strong></p>\n<p>a</p>'],
    [
      'terms right above their definitions',
      lines('A *b*', ': c', '  d', ': e', '', 'F', ':   g', '', '    h', '', 'Text.'),
      '<p><strong>A <em>b</em></strong></p>\n<p>c d</p>\n<p>e</p>\n<p><strong>F</strong></p>\n<p>g</p>\n<p>h</p>\n<p>Text.</p>'
    ],
    [
      'a term that is code',
      lines('`A`', '', ':   b'),
      '<p><strong><code>A</code></strong></p>\n<p>b</p>'
    ],
    ['a blank line between', lines('A', '', ': b'), '<p><strong>A</strong></p>\n<p>b</p>'],
    [
      'two terms',
      lines('A', 'B', ': c'),
      '<p><strong>A</strong></p>\n<p><strong>B</strong></p>\n<p>c</p>'
    ],
    ['a colon in prose is none', lines('A : b', 'c: d'), '<p>A : b c: d</p>'],
    ['nor is one under a list', lines('- a', ': b'), '<ul><li>a : b</li></ul>']
  ])('%s', (_name, body, expected) => {
    expect(html(body)).toBe(expected)
  })
})

describe('Markdown inside HTML', () => {
  test.each([
    [
      'that says so',
      lines('<div markdown="1">', '  **a**', '', '  - b', '</div>'),
      '<p><strong>a</strong></p>\n<ul><li>b</li></ul>'
    ],
    [
      'a figure of MkDocs',
      lines(
        '<figure markdown>',
        '  ![x](images/a.png){ width="300" }',
        '  <figcaption markdown>*c*</figcaption>',
        '</figure>'
      ),
      '<figure><img src="https://cdn.example/posts/images/a.png" alt="x"><figcaption><em>c</em></figcaption></figure>'
    ],
    [
      'sections to unfold',
      lines('<details markdown="1"><summary markdown="span">*S*</summary>', '*a*', '</details>'),
      '<p><strong><em>S</em></strong></p>\n<p><em>a</em></p>'
    ],
    ['none where nothing says so', '<div>*a*</div>', '<p>*a*</p>']
  ])('%s', (_name, body, expected) => {
    expect(html(body)).toBe(expected)
  })

  test('all of MDX', () => {
    const path = 'posts/a.mdx'
    const body = lines('<details>', '<summary>**S**</summary>', '  [a](other.md)', '</details>')
    expect(html(body, { path })).toBe(
      '<p><strong>S</strong></p>\n<p><a href="https://blog.example.com/other/">a</a></p>'
    )
  })
})

describe('marks in running text', () => {
  test.each([
    ['a ==b **c**== d and e == f', 'a b <strong>c</strong> d and e == f'],
    ['a %%secret%% b, 100%% c, %%VAR%% d', 'a b, 100%% c, %%VAR%% d'],
    ['%%\nsecret\n%%\n\na', 'a'],
    ['a ^block-1', 'a'],
    ['x^2^ and H~2~O and x^y^z', 'x² and H₂O and x^y^z'],
    ['^^put in^^ and x^2^', 'put in and x²'],
    ['++ctrl+alt++ in C++ and C++', 'ctrl+alt in C++ and C++'],
    ['A ++新しい 語++ and ++i 和 i++', 'A 新しい 語 and ++i 和 i++'],
    ['*[HTML]: Hypertext\nHTML', 'HTML'],
    [
      '[a]{.smallcaps} `b`{.js} [c](https://x.example){target=_blank}',
      'a <code>b</code> <a href="https://x.example">c</a>'
    ],
    ['a^[b *c*] d', 'a¹ d</p>\n<hr>\n<p>1. b <em>c</em>'],
    ['`^[a]` ==`b`==', '<code>^[a]</code> <code>b</code>'],
    [
      'https://x.example/?a==b==c and [d](https://x.example/~1~/%25)',
      '<a href="https://x.example/?a==b==c">https://x.example/?a==b==c</a> and <a href="https://x.example/~1~/%25">d</a>'
    ],
    ['f(){a=1} and \\==b==', 'f(){a=1} and ==b==']
  ])('%s', (body, expected) => {
    expect(html(body)).toBe(`<p>${expected}</p>`)
  })

  test.each([
    '![x](images/a.png){width=50%}',
    '![x](images/a.png){: .center }',
    '![x](images/a.png =300x200)',
    '![x|300](images/a.png)'
  ])('%s is an image', body => {
    expect(html(body)).toBe(
      '<figure><img src="https://cdn.example/posts/images/a.png" alt="x"></figure>'
    )
  })

  test('what begins like attributes and has forty colons is text', () => {
    const text = `{.a${':a'.repeat(40)} "b`
    expect(html(`[a](https://a.example)${text}`)).toBe(
      `<p><a href="https://a.example">a</a>${text}</p>`
    )
  })

  test.each(['## A {#id .class}', '## A { .class }', '## A {-}'])('%s is a heading', body => {
    expect(html(`${body}\n\nText.`)).toBe('<h1>A</h1>\n<p>Text.</p>')
  })
})

describe('formulas', () => {
  test.each([
    [
      '$x^2$ and $\\alpha_1 * \\beta * c$',
      '<code>x^2</code> and <code>\\alpha_1 * \\beta * c</code>'
    ],
    ['$n$, $a_i$ and $y = x$', '<code>n</code>, <code>a_i</code> and <code>y = x</code>'],
    ['$`a_1*b`$', '<code>a_1*b</code>'],
    ['\\\\(a_1 * b\\\\) and \\(x\\)', '<code>a_1 * b</code> and <code>x</code>'],
    ['$5 and $10, US$5-$6, $PATH or $HOME/$USER', '$5 and $10, US$5-$6, $PATH or $HOME/$USER'],
    ['$ x^2 $, $ \\alpha$ and $ n $', '<code>x^2</code>, <code>\\alpha</code> and <code>n</code>'],
    ['\\$$ x^2 $$ and \\$5', '<code>x^2</code> and $5'],
    [
      'From 5 $ with a^b for many to 6 $, $ so much $',
      'From 5 $ with a^b for many to 6 $, $ so much $'
    ],
    ['\\(see below\\) and \\[a_b\\](c)', '(see below) and [a_b](c)'],
    ['$$\\mathbf{{x}}$$', '<code>\\mathbf{{x}}</code>']
  ])('%s', (body, expected) => {
    expect(html(body)).toBe(`<p>${expected}</p>`)
  })

  test.each(['\\\\[\nx^2\n\\\\]', '\\[\nx^2\n\\]', '\\[ x^2 \\]', '```math\nx^2\n```'])(
    '%j is a block',
    body => {
      expect(html(body)).toBe('<pre>x^2</pre>')
      expect(make(body).told).toEqual(['medium/math warning 1'])
    }
  )

  test('in MDX are not expressions', () => {
    expect(html('Let $x_{i}^{2}$ be {1}.', { path: 'posts/a.mdx' })).toBe(
      '<p>Let <code>x_{i}^{2}</code> be 1.</p>'
    )
  })

  test('are told once', () => {
    expect(make('$a$ and $b$\n\n$c$').told).toEqual(['medium/math warning 1'])
  })
})

describe('diagnostics have the place where the author wrote', () => {
  const body = lines(
    '!!! note',
    '    ![x](none.png) and {{ unknown }}',
    '',
    'A',
    ': b {{ other }}',
    '',
    '==c== ![y](gone.png)',
    ''
  )
  const places = [
    'medium/image 2:5',
    'medium/template 2:24',
    'medium/template 5:5',
    'medium/image 7:7'
  ]

  test.each([
    ['', body],
    [' with line ends of Windows', body.replaceAll('\n', '\r\n')]
  ])('in all that is rewritten%s', (_name, text) => {
    const errors = make(text).diagnostics.filter(({ severity }) => severity === 'error')
    expect(errors.map(one => `${one.code} ${one.place?.line}:${one.place?.column}`)).toEqual(places)
  })

  test('and a text that holds none of it stays as it is', () => {
    const text = '# A\n\n- b\n\n```\n!!! note\n    c\n```\n'
    expect(parseMarked(text, { own: new Map() }).marks).toEqual([])
  })
})

test('both formats say the same', () => {
  const body = lines('!!! note "T"', '    a ==b== $x^2$', '', 'C', ': d', '', 'e^[f]')
  expect(html(make(body, { format: 'markdown' }).content)).toBe(html(body))
})

describe('bold between letters without blanks', () => {
  test.each([
    ['**注意：**这是', '<strong>注意：</strong>这是'],
    ['他说**“是”**，又**说。**然后', '他说<strong>“是”</strong>，又<strong>说。</strong>然后'],
    ['**太字：**です。「**強調**」', '<strong>太字：</strong>です。「<strong>強調</strong>」'],
    ['**"따옴표"**는 **굵게**이다', '<strong>"따옴표"</strong>는 <strong>굵게</strong>이다'],
    ['**注意：**code', '<strong>注意：</strong>code']
  ])('%s', (body, expected) => {
    expect(html(body)).toBe(`<p>${expected}</p>`)
    const { content, told } = make(body, { format: 'markdown' })
    expect(told).toEqual([])
    // Not where the reader of Markdown would show the signs.
    expect(content).not.toMatch(/[：。”"]\*\*[^\s，。]/)
  })

  test.each(['面积=长*（宽+高）*2', '2 ** （3） ** 4', '“a”**b**c'])('leaves %s as it is', body => {
    const plain = body === '“a”**b**c' ? '“a”<strong>b</strong>c' : body
    expect(html(body)).toBe(`<p>${plain}</p>`)
  })
})
