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
  expect(make(body, { format: 'markdown' }).findings).toEqual(make(body).findings)
})
