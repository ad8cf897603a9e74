// What authors write with the tools that they know, and what used to go out wrong without a word, or was stopped without need.

import { describe, expect, test } from '@jest/globals'
import { make } from './support.ts'

type Options = Parameters<typeof make>[1]

/** The body of the post in HTML, its title left out. */
function html(body: string, overrides: Options = {}): string {
  const { content, told } = make(body, overrides)
  expect(told.filter(one => one.includes(' error '))).toEqual([])
  return content.replace(/^<h1>.*?<\/h1>\n/, '').trimEnd()
}

function markdown(body: string): string {
  return make(body, { format: 'markdown' })
    .content.replace(/^# .*\n+/, '')
    .trimEnd()
}

function listErrors(body: string): string[] {
  return make(body).told.filter(one => one.includes(' error '))
}

describe('an address without its scheme stops the article', () => {
  test.each([
    ['www.example.com', 'https://www.example.com'],
    ['github.com/ada/blog', 'https://github.com/ada/blog'],
    ['example.org', 'https://example.org'],
    ['https//example.com/a', 'https://example.com/a'],
    ['https;//example.com/a', 'https://example.com/a'],
    ['"https://example.com"', 'https://example.com'],
    ['/https://example.com', 'https://example.com'],
    ['ada@example.com', 'mailto:ada@example.com'],
    ['<mailto ada@example.com>', 'mailto:ada@example.com']
  ])('%s', (destination, meant) => {
    const { diagnostics } = make(`See [it](${destination}).`)
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: 'medium/relative-link',
        severity: 'error',
        remedy: `Write ${meant} if that is meant.`
      })
    ])
  })

  test.each(['b/', 'Node.js', 'x.html', 'setup.sh', '../c/d', 'foo@2x', 'a.de.html'])(
    'but a path does not: %s',
    path => {
      expect(make(`See [it](${path}).`).told).toEqual([])
    }
  )

  test('and a person of another site keeps the name alone', () => {
    expect(html('Thanks, @[Ada](@ada)!')).toBe('<p>Thanks, @Ada!</p>')
    expect(make('Thanks, @[Ada](@ada)!').told).toEqual(['medium/relative-link warning 1'])
  })
})

describe('the language in front of a piece of code', () => {
  test.each([
    ['`#!python range(10)`', '<code>range(10)</code>'],
    ['`#!js let a = 1`', '<code>let a = 1</code>'],
    ['`#!python`', '<code>#!python</code>'],
    ['`#!/bin/bash -e`', '<code>#!/bin/bash -e</code>'],
    ['`#!bash -e`', '<code>#!bash -e</code>'],
    ['`#!important note`', '<code>#!important note</code>']
  ])('%s', (code, shown) => {
    expect(html(`Run ${code} now.`)).toBe(`<p>Run ${shown} now.</p>`)
    expect(make(`Run ${code} now.`).told).toEqual([])
  })
})

describe('a row with more cells than its table', () => {
  const HEAD = '| a | b |\n|---|---|\n'

  test.each([
    ['of text', '| 1 | 2 | 3 |'],
    ['from a bar in code', '| `ls | wc` | count |'],
    ['from a bar in code, though none is lost', '| `ls | wc` |']
  ])('stops the article: %s', (_name, row) => {
    expect(listErrors(`${HEAD}${row}`)).toEqual(['medium/table error 3'])
  })

  test.each(['| 1 | 2 | |', '| `x \\| y` | z |', '| 1 |', '| \\` | \\` |'])(
    'is none without a text in them: %s',
    row => {
      expect(listErrors(`${HEAD}${row}`)).toEqual([])
    }
  )
})

describe('single tildes', () => {
  test.each(['10~20 and 30~40 a month', '월~금 9~18시, 토~일', 'lines 3~5, files a~b'])(
    'between words are ranges: %s',
    text => {
      expect(html(text)).toBe(`<p>${text}</p>`)
      expect(markdown(text)).toBe(text)
    }
  )

  test('around words strike them through', () => {
    expect(html('~no~ yes')).toBe('<p>n\u0336o\u0336 yes</p>')
  })
})

describe('an address in running text', () => {
  test.each([
    [
      '请访问https://example.com。谢谢',
      '<p>请访问<a href="https://example.com">https://example.com</a>。谢谢</p>',
      '请访问<https://example.com>。谢谢'
    ],
    [
      '（https://example.com/a）',
      '<p>（<a href="https://example.com/a">https://example.com/a</a>）</p>',
      '（<https://example.com/a>）'
    ],
    [
      'www.example.com，好',
      '<p><a href="http://www.example.com">www.example.com</a>，好</p>',
      '[www&#46;example.com](http://www.example.com)，好'
    ]
  ])('ends where the sentence goes on: %s', (body, inHtml, inMarkdown) => {
    expect(html(body)).toBe(inHtml)
    expect(markdown(body)).toBe(inMarkdown)
    expect(make(body, { format: 'markdown' }).told).toEqual([])
  })

  test.each(['https://example.com/中文/x', '<https://example.com/a。b>'])(
    'ends where its author says: %s',
    body => {
      const url = body.replace(/[<>]/g, '')
      expect(html(body)).toBe(`<p><a href="${encodeURI(url)}">${url}</a></p>`)
    }
  )
})

describe('a component of the site', () => {
  test.each(['<Chart :data="x" />', 'a <Rating text="new" /> b', '<MyThing></MyThing>'])(
    'that shows nothing of the article stops it: %s',
    component => {
      expect(listErrors(`Text.\n\n${component}`)).toEqual(['medium/component error 3'])
    }
  )

  test.each(['<Icon name="x" />', '<FaIcon/>', '<TOC />'])(
    'that is no loss is left out: %s',
    one => {
      expect(html(`Text.\n\n${one}`)).toBe('<p>Text.</p>')
    }
  )
})

describe('a picture that is loaded late is the one that readers see in the end', () => {
  test.each([
    '<img src="https://e.com/blank.gif" data-src="https://e.com/a.png">',
    '<img src="data:image/gif;base64,R0lG" data-lazy-src="https://e.com/a.png">',
    '<img src="https://e.com/blur.jpg" data-original="https://e.com/a.png">'
  ])('%s', body => {
    expect(html(body)).toBe('<figure><img src="https://e.com/a.png"></figure>')
  })

  test('unless that is blank itself', () => {
    expect(html('<img src="https://e.com/a.png" data-src="data:image/gif;base64,R0lG">')).toBe(
      '<figure><img src="https://e.com/a.png"></figure>'
    )
  })
})

describe('what stands for something else stops the article', () => {
  test.each([
    ['a value of EJS', 'By <%= author %>.'],
    ['a command of Templater', '<% tp.date.now() %>'],
    ['a pattern of WordPress', 'a\n\n<!-- wp:block {"ref":123} /-->'],
    ['a table in iA Writer', 'a\n\n/data/table.csv\n\nb'],
    ['a chapter in iA Writer', '/chapter.md'],
    ['a chapter in iA Writer, with a title', '/chapter.md "One"']
  ])('%s', (_name, body) => {
    expect(listErrors(body)).toEqual([expect.stringMatching(/^medium\/template error \d$/)])
  })

  test.each([
    'Use `<%= x %>` or \\<%= x %>.',
    'a <% b',
    'a\n\n<!-- wp:spacer /-->',
    'See /etc/notes.txt there.',
    'Run:\n/etc/notes.txt\nnow'
  ])('but nothing of %j does', body => {
    expect(listErrors(body)).toEqual([])
  })
})

describe('attributes and names are left out', () => {
  test.each([
    [
      'a width below a picture',
      '![x](images/a.png)\n{width=300}',
      '<figure><img src="https://cdn.example/posts/images/a.png" alt="x"></figure>'
    ],
    [
      'the name of a quote, on its last line',
      '> a\n> ^q1\n\nb',
      '<blockquote>a</blockquote>\n<p>b</p>'
    ],
    [
      'a state behind the title of a container',
      '::: details Title {open}\na\n:::',
      '<blockquote><strong>Title</strong><br>a</blockquote>'
    ]
  ])('%s', (_name, body, shown) => {
    expect(html(body)).toBe(shown)
  })

  test('braces in a title stay', () => {
    expect(html('::: tip Use {a} here\nb\n:::')).toContain('<strong>Use {a} here</strong>')
  })
})

describe('what is meant to be seen as it is', () => {
  test.each([
    ['a call that Zola does not run', '{{/* youtube(id="x") */}}', '<p>{{ youtube(id="x") }}</p>'],
    [
      'a block that Zola does not run',
      '{%/* quote() */%} a {%/* end */%}',
      '<p>{% quote() %} a {% end %}</p>'
    ],
    ['what Vue does not run', 'a <span v-pre>{{ x }}</span> b', '<p>a {{ x }} b</p>']
  ])('%s', (_name, body, shown) => {
    expect(html(body)).toBe(shown)
  })

  test('a remark in a template is not', () => {
    expect(html('a {{/* to do */}} b')).toBe('<p>a b</p>')
  })
})

describe('text that looks like markup gets a warning', () => {
  test.each([
    ['a tag of Word', 'a <o:p></o:p> b'],
    ['a link the wrong way round', '(text)[https://e.com]'],
    ['raised text between letters', 'x^2^y'],
    ['a raised sum', 'x^(a+b)^ is'],
    ['a command of TeX', 'This \\emph{is} it.'],
    ['a reference of TeX', 'See \\ref{fig:a}.'],
    ['an empty box without a space in it', '- [] a'],
    ['a box right behind its dash', '- [ ] a\n-[ ] b'],
    ['seven number signs', '####### Seven'],
    ['a line break that nothing follows', 'Text\\'],
    ['what tells Pandoc that a picture is no figure', '![x](images/a.png)\\'],
    ['an address by name, right below a text', 'Text\n[x]: https://e.com\n\n[x]']
  ])('%s', (_name, body) => {
    expect(make(body).told).toContain('medium/content warning 1')
  })

  test.each(['2^10 and a^b, x^2 + y^2', 'C:\\dir\\', '^_^ (^^)', 'Array[] and (a)[1]'])(
    'but not %j',
    body => {
      expect(make(body).told).toEqual([])
    }
  )
})

describe('running text that a page does not show is in no post', () => {
  test.each([
    ['by an attribute', 'a <span hidden>secret</span> b', '<p>a b</p>'],
    ['by its style', 'a <em style="display: none">secret</em> b', '<p>a b</p>'],
    ['a link', 'a <a hidden href="https://e.com">secret</a> b', '<p>a b</p>'],
    ['a counting pixel', 'a <img style="display:none" src="https://e.com/x.gif"> b', '<p>a b</p>'],
    ['in a list', '- a <span hidden>secret</span>', '<ul><li>a</li></ul>'],
    ['in a heading', '## a <span hidden>secret</span>', '<h1>a</h1>'],
    ['in a table', '| a <b hidden>x</b> |\n|---|\n| b |', '<pre>a\n-\nb</pre>']
  ])('%s', (_name, body, shown) => {
    expect(html(body)).toBe(shown)
    expect(make(body, { format: 'markdown' }).told.join()).not.toContain('error')
  })
})

test('a block of code of Pandoc may have an id before its language', () => {
  expect(html('```{#lst-a .python}\nx\n```')).toBe(
    '<pre data-code-block-mode="2" data-code-block-lang="python">x</pre>'
  )
  expect(html('~~~ {#a .haskell .numberLines startFrom="100"}\nx\n~~~')).toContain('x</pre>')
})

test('the name of a part of a quote is left out', () => {
  expect(html('> a ^abcd\n>\n> b')).toBe('<blockquote>a<br><br>b</blockquote>')
})

test.each(['<p>*Cap*</p>', '<p>Use `code`</p>'])(
  'Markdown right inside HTML gets a warning: %s',
  body => {
    expect(make(body).told).toEqual(['medium/content warning 1'])
  }
)

test('an element of Python Markdown is no title', () => {
  expect(html('/// html | div[style="x"]\na\n///')).toBe('<p>a</p>')
})
