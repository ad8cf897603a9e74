// The Markdown route: every byte stays that does not have to change.

import { describe, expect, test } from '@jest/globals'
import { make } from './support.ts'

function markdown(body: string, overrides: Parameters<typeof make>[1] = {}): string {
  return make(body, { format: 'markdown', ...overrides }).content
}

describe('what stays', () => {
  test.each([
    'Odd   spacing,\tand * loose * marks_in_words.\n',
    '* star lists\n* stay\n\n+ plus lists\n+ too\n',
    'Setext\n======\n\n~~~js\ncode\n~~~\n',
    '# Large #\n\n#### Small\n\n# Large again\n',
    'One\n\n---\n\n* * *   \n'.replace('---', '***').replace('* * *   \n', 'Two\n'),
    'A hard  \nbreak and a \\\nbackslash one.\n',
    '[a](https://example.com "title") and ![i](https://example.com/i.png)\n'.replace(
      ' and !',
      '\n\n!'
    ),
    '<https://example.com> and https://example.com/x_y_z\n',
    '    indented code with [a](relative.md)\n',
    '`[a](relative.md)` stays\n',
    '| no table\n',
    '1) one\n2) two\n',
    '> quote with [x]\n\n[x]: https://example.com/X%20y "T"\n'
  ])('%j', body => {
    expect(markdown(body)).toBe(`# The title\n\n${body.trimEnd()}\n`)
  })

  test('line ends of Windows', () => {
    expect(markdown('One.\r\n\r\nTwo.\r\n')).toBe('# The title\r\n\r\nOne.\r\n\r\nTwo.\r\n')
  })
})

describe('addresses are spliced in', () => {
  test.each([
    ['a link', '[a](other.md)', '[a](https://blog.example.com/other/)'],
    [
      'a link with a title in brackets',
      "[a](<other.md> 'T')",
      "[a](<https://blog.example.com/other/> 'T')"
    ],
    [
      'a definition, once',
      '[a][r] [b][r]\n\n[r]: other.md',
      '[a][r] [b][r]\n\n[r]: https://blog.example.com/other/'
    ],
    ['an image', '![i](images/a.png)', '![i](https://cdn.example/posts/images/a.png)'],
    [
      'an image by reference',
      '![i][r]\n\n[r]: /b.gif "T"',
      '![i][r]\n\n[r]: https://cdn.example/static/b.gif "T"'
    ],
    ['a link inside emphasis', '**[a](other.md)**', '**[a](https://blog.example.com/other/)**']
  ])('%s', (_name, body, expected) => {
    expect(markdown(body)).toBe(`# The title\n\n${expected}\n`)
  })

  test('a link that leads nowhere keeps its text where the policy says so', () => {
    const policy = new Map([['relative-link', 'unlink']])
    const content = markdown('See [the *old* page](gone.md) now.', {
      policy,
      canonicalUrl: null,
      path: 'x/a.md'
    })
    expect(content).toBe('# The title\n\nSee the *old* page now.\n')
  })
})

describe('headings have the sizes of Medium where the policy asks for it', () => {
  test.each([
    ['## A ##\n\n### B\n\n## C', '# A ##\n\n#### B\n\n# C'],
    ['A\n---\n\n### B', '# A\n\n#### B'],
    ['## A\n\n##### [x](other.md)', '# A\n\n**[x](https://blog.example.com/other/)**'],
    ['## A `b`\n\n#\n\nText', '# A `b`\n\nText']
  ])('%j', (body, expected) => {
    const policy = new Map([['heading', 'convert']])
    expect(markdown(body, { policy })).toBe(`# The title\n\n${expected}\n`)
  })

  test('and stay as written otherwise', () => {
    const body = 'A\n---\n\n## B ##\n\n### C\n'
    expect(markdown(body)).toBe(`# The title\n\n${body}`)
  })
})

describe('what is written anew leaves its surroundings as they mean', () => {
  test.each([
    [
      'footnotes touch only the paragraphs that refer to them',
      'A *claim*[^1].\n\n* kept   as it is\n\n[^1]: The _note_.\n\n***\n',
      'A *claim*¹.\n\n* kept   as it is\n\n---\n\n1\\. The *note*.'
    ],
    [
      'a definition in a quote goes into the link',
      '[a][r] _b_\n\n> [r]: other.md\n\n_c_',
      '[a](https://blog.example.com/other/) *b*\n\n_c_'
    ],
    ['a list below another one keeps apart from it', '- a\n\n<!-- -->\n\n- b\n', '- a\n\n* b'],
    [
      'code below a list that a comment kept apart',
      '- a\n\n<!-- -->\n\n    code\n',
      '- a\n\n```\ncode\n```'
    ],
    [
      'a table becomes a list of its own',
      '- a\n\n| **h** |\n| - |\n| [b](https://example.com) |',
      '- a\n\n* **h**: [b](https://example.com)'
    ],
    ['an empty paragraph parts what it parted', '1. a\n<p></p>\n\nText', '1. a\n\nText'],
    ['rules that separate nothing go', '***\n\na\n\n---\n***\n\nb\n\n***', 'a\n\n---\n\nb'],
    ['paragraphs of a quote', '> a ~~b~~\n>\n> c', '> a b\u0336\n>\n> c'],
    ['bold in italics', '<u>x</u> _**a**_ **_b_** ***c***', 'x _**a**_ **_b_** _**c**_'],
    [
      'bold in bold',
      '##### A\n\n<details><summary>a <b>c</b></summary>b</details>',
      '##### A\n\n**a c**\n\nb'
    ],
    [
      'the name of a file above its code',
      '```js title="a.js"\nb\n```',
      '*a.js*\n\n```javascript\nb\n```'
    ]
  ])('%s', (_name, body, expected) => {
    expect(markdown(body)).toBe(`# The title\n\n${expected}\n`)
  })
})

describe('the frame', () => {
  test('is the title once, the subtitle, the cover, the body and the footer', () => {
    const content = markdown('# The Title\n\nText.\n', {
      subtitle: 'Sub *title*',
      cover: { src: 'images/a.png', alt: 'A', line: 2 },
      footer: 'First at [{title}]({canonical-url}).'
    })
    expect(content).toBe(
      [
        '# The title',
        '## Sub \\*title\\*',
        '![A](https://cdn.example/posts/images/a.png)',
        'Text.',
        '---',
        'First at [The title](https://blog.example.com/a/).\n'
      ].join('\n\n')
    )
  })

  test.each([
    ['a comment', '<!-- a -->\n\n## The Title\n\nText.\n', 'Text.'],
    ['what was written anew', 'a ~~b~~\n\n# The title\n\nText.\n', 'a b\u0336\n\nText.'],
    ['itself', '# The title\n\n# The title\n\nText.\n', 'Text.']
  ])('has the title once, also below %s', (_name, body, expected) => {
    expect(markdown(body)).toBe(`# The title\n\n${expected}\n`)
  })

  test('leaves the cover out when the body begins with it', () => {
    const cover = { src: '/posts/images/a.png', alt: 'A', line: 2 }
    expect(markdown('![x](images/a.png)\n\nText.', { cover })).toBe(
      '# The title\n\n![x](https://cdn.example/posts/images/a.png)\n\nText.\n'
    )
  })

  test('escapes a title that would be read as something else', () => {
    const { content, told } = make('Text.', { format: 'markdown', title: '1. *Not* a [list](x) #' })
    expect(content.split('\n')[0]).toBe('# 1. \\*Not\\* a \\[list\\](x) \\#')
    expect(told).toEqual([])
  })
})

test('says the same about an article as the HTML route', () => {
  const body = '- a\n  - b\n\n| t |\n| - |\n| 1 |\n\n~~x~~ [g](#y) ![](none.png) {{ unknown }}\n'
  expect(make(body, { format: 'markdown' }).diagnostics).toEqual(make(body).diagnostics)
})
