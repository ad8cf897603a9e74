// The footer: the workflow's own Markdown, filled in, below whatever an article ends with.

import { describe, expect, test } from '@jest/globals'
import type { ContentInput } from '../../src/content/index.ts'
import { fillFooter } from '../../src/content/source/fill-footer.ts'
import { make } from './support.ts'

const URL = 'https://x.example/a_(b)*c/'

describe('placeholders', () => {
  test.each([
    ['text', '_At_ {title}', String.raw`_At_ 1. \*a\* "b"`],
    ['the beginning of a line', '> {title}', String.raw`> 1\. \*a\* "b"`],
    ['an address in text', 'At {canonical-url}.', `At <${URL}>.`],
    ['more of an address', '{canonical-url}#notes', `<${URL}#notes>`],
    [
      'a link and its text',
      '[{canonical-url}]({canonical-url})',
      String.raw`[https://x.example/a\_(b)\*c/](https://x.example/a_%28b%29*c/)`
    ],
    ['angle brackets', '<{canonical-url}>', `<${URL}>`],
    ['a definition', '[a]\n\n[a]: {canonical-url}', '[a]\n\n[a]: https://x.example/a_%28b%29*c/'],
    [
      'a query',
      '[a](https://s.example/?t={title})',
      '[a](https://s.example/?t=1.%20*a*%20%22b%22)'
    ],
    ['a title of a link', '[a](/b "{title}")', '[a](/b "1. *a* &#34;b&#34;")'],
    [
      'HTML',
      '<a href="{canonical-url}">{title}</a>',
      String.raw`<a href="https://x.example/a_&#40;b&#41;*c/">1. \*a\* "b"</a>`
    ],
    ['code', '`{canonical-url}`', `\`${URL}\``],
    ['nothing', '{other} {{ title }}', '{other} {{ title }}']
  ])('in %s', (_name, footer, expected) => {
    expect(fillFooter(footer, { title: '1. *a* "b"', canonicalUrl: URL })).toBe(expected)
  })
})

describe('in Markdown', () => {
  function footer(markdown: string, overrides: Partial<ContentInput> = {}): string {
    const { content, told } = make('Text.', { format: 'markdown', footer: markdown, ...overrides })
    expect(told).toEqual([])
    return content.split('\n\n---\n\n')[1] ?? ''
  }

  test.each([
    ['stays as the workflow has it', '[x] __b__ *c*\n* d', '[x] __b__ *c*\n* d\n'],
    ['has its links made absolute', '[a](/b) __c__', '[a](https://blog.example.com/b) __c__\n'],
    ['has its own definitions', '[a][r]\n\n[r]: https://x.example', '[a](https://x.example)\n'],
    ['keeps template tags as text', '{{ x }} {% y %}', '{{ x }} {% y %}\n'],
    ['has no rules at its ends', '---\n\na', 'a\n'],
    ['may say the title', '# {title}\n\na', '# The title\n\na\n']
  ])('%s', (_name, markdown, expected) => {
    expect(footer(markdown)).toBe(expected)
  })

  test.each([
    ['a fence', '~~~~js\nopen\n~~~', '~~~~js\nopen\n~~~\n~~~~'],
    ['an empty fence', '```', '```\n```'],
    ['a fence that is closed', '```\na\n```', '```\na\n```'],
    ['math', '$$\nopen', '```\nopen\n```'],
    ['a container', ':::note\nopen\n:::', '> **Note**  \n> open'],
    ['a list', '- a', '- a']
  ])('comes below %s', (_name, body, expected) => {
    const { content } = make(`Text.\n\n${body}`, { format: 'markdown', footer: 'Foot.' })
    expect(content).toBe(`# The title\n\nText.\n\n${expected}\n\n---\n\nFoot.\n`)
  })

  test('notes, too, come below an open fence', () => {
    const { content } = make('a[^1]\n\n[^1]: b\n\n~~~\nopen', { format: 'markdown' })
    expect(content).toBe('# The title\n\na¹\n\n~~~\nopen\n~~~\n\n---\n\n1\\. b\n')
  })

  test('an open fence at the very end stays as it is', () => {
    const { content } = make('~~~\nopen', { format: 'markdown' })
    expect(content).toBe('# The title\n\n~~~\nopen\n')
  })
})

describe('in HTML', () => {
  test('template tags are text', () => {
    const { content, told } = make('Text.', { footer: '{{ x }} {% y %}' })
    expect(content).toContain('<hr>\n<p>{{ x }} {% y %}</p>')
    expect(told).toEqual([])
  })

  test('an address reads as it is', () => {
    const { content } = make('Text.', { canonicalUrl: URL, footer: 'At {canonical-url}' })
    expect(content).toContain(`<p>At <a href="${URL}">${URL}</a></p>`)
  })
})

test('what stops an article is not reported as a fault of the conversion as well', () => {
  const { told } = make('![a](images/none.png)\n\n![b](images/a.png)')
  expect(told).toEqual(['medium/image error 1'])
})
