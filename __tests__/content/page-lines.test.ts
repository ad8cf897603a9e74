// Pages whose site reads them in another way than most: each line is a line, and braces are text.

import { describe, expect, test } from '@jest/globals'
import type { ContentInput } from '../../src/content/index.ts'
import { make } from './support.ts'

function convert(body: string, overrides: Partial<ContentInput>): string {
  const { content, told } = make(body, overrides)
  expect(told.filter(line => /error|self-check/.test(line))).toEqual([])
  return content.replace(/^(?:<h1>|# ).*\n+/, '').trim()
}

describe('where each line is a line', () => {
  test.each([
    ['a paragraph', 'one\ntwo \nthree', '<p>one<br>two<br>three</p>', 'one  \ntwo  \nthree'],
    [
      'stress',
      '*one\ntwo* a  \nb\\\nc',
      '<p><em>one<br>two</em> a<br>b<br>c</p>',
      '*one  \ntwo* a  \nb\\\nc'
    ],
    ['a quote', '> one\n> two', '<blockquote>one<br>two</blockquote>', '> one  \n> two'],
    [
      'a list',
      '- one\n  two\n- x',
      '<ul><li>one<br>two</li><li>x</li></ul>',
      '- one  \n  two\n- x'
    ],
    [
      'a callout with its title',
      '> [!tip] A tip\n> one\n> two',
      '<blockquote><strong>A tip</strong><br>one<br>two</blockquote>',
      '> **A tip**  \n> one  \n> two'
    ],
    [
      'a line that HTML has broken',
      'one<br>\ntwo\n\n<div>\na\nb\n</div>',
      '<p>one<br>two</p>\n<p>a b</p>',
      'one  \ntwo\n\na b'
    ],
    [
      'a picture with its caption',
      'one\n![a](images/a.png)\n*two*',
      '<p>one</p>\n<figure><img src="https://cdn.example/posts/images/a.png" alt="a"></figure>\n<p><em>two</em></p>',
      'one\n\n![a](https://cdn.example/posts/images/a.png)\n\n*two*'
    ],
    ['code', '```\na\nb\n```', '<pre>a\nb</pre>', '```\na\nb\n```']
  ])('%s', (_name, body, html, markdown) => {
    expect(convert(body, { breaksLines: true })).toBe(html)
    expect(convert(body, { breaksLines: true, format: 'markdown' })).toBe(markdown)
  })
})

describe('where braces are text', () => {
  test.each<[string, 'none' | 'shortcodes', string, string]>([
    [
      'the tags of Liquid',
      'none',
      'Write {{ page.title }} or {% if x %} **y** {% endif %}.',
      '<p>Write {{ page.title }} or {% if x %} <strong>y</strong> {% endif %}.</p>'
    ],
    [
      'comments',
      'none',
      'A {# remark #} and {% comment %}x{% endcomment %}.',
      '<p>A {# remark #} and {% comment %}x{% endcomment %}.</p>'
    ],
    ['an id of a heading', 'none', '## A {#b}\n\nText.', '<h1>A</h1>\n<p>Text.</p>'],
    [
      'all but shortcodes',
      'shortcodes',
      'A {{ .Title }}, {% x %} and `{{ y }}`.\n\n{{< youtube abc >}}',
      '<p>A {{ .Title }}, {% x %} and <code>{{ y }}</code>.</p>\n<p>https://www.youtube.com/watch?v=abc</p>'
    ]
  ])('%s', (_name, templateScope, body, html) => {
    expect(convert(body, { templateScope })).toBe(html)
    convert(body, { templateScope, format: 'markdown' })
  })
})
