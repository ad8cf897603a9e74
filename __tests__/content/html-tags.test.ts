// Tags inside raw HTML: a block of Markdown is one there, too, and what holds HTML is HTML.

import { expect, test } from '@jest/globals'
import { loadLiquid, type ContentInput } from '../../src/content/index.ts'
import { make } from './support.ts'

const liquid = await loadLiquid({ siteUrl: 'https://blog.example.com' })
const KNOWN: Partial<ContentInput> = {
  liquid,
  fieldTexts: new Map([['intro', 'An *intro*.']])
}

/** The body of the post, its title left out. */
function convert(body: string, format: 'html' | 'markdown' = 'html'): string {
  const { content, told } = make(body, { ...KNOWN, format })
  expect(told.filter(line => /error|self-check/.test(line))).toEqual([])
  return content.replace(/^(?:<h1>|# ).*\n+/, '').trim()
}

const BOX = '{% capture box %}\n#### New\n\n* one\n* two\n{% endcapture %}\n\n'

test.each([
  [
    'a captured block that is made HTML',
    `${BOX}<div class="notice">\n  {{ box | markdownify }}\n</div>`,
    '<h1>New</h1>\n<ul><li>one</li><li>two</li></ul>'
  ],
  [
    'a value of the front matter that is made HTML, in a cell',
    '<table><tr><td>{{ page.intro | markdownify }}</td></tr></table>',
    '<p>An <em>intro</em>.</p>'
  ],
  [
    'a captured piece of HTML',
    '{% capture c %}<b>red</b> hat{% endcapture %}\n\n<div>{{ c }}</div>',
    '<p><strong>red</strong> hat</p>'
  ],
  [
    'a callout that an include shows',
    '<div class="x">\n{% include note.html content="Mind the *gap*." %}\n</div>',
    '<blockquote><strong>Note</strong><br>Mind the <em>gap</em>.</blockquote>'
  ],
  [
    'a callout with its end',
    '<div>\n  {% note info %}\n  Mind the **gap**.\n  {% endnote %}\n  <p>After.</p>\n</div>',
    '<blockquote><strong>Info</strong><br>Mind the <strong>gap</strong>.</blockquote>\n<p>After.</p>'
  ],
  [
    'a callout over blank lines',
    '<div>\n{% note info %}\n\nMind the **gap**.\n\n{% endnote %}\n</div>',
    '<blockquote><strong>Info</strong><br>Mind the <strong>gap</strong>.</blockquote>'
  ],
  [
    'a collapsible section with its summary',
    '<div>\n{% details More %}\nIn it.\n{% enddetails %}\n</div>',
    '<p><strong>More</strong></p>\n<p>In it.</p>'
  ],
  [
    'a picture with a caption in Markdown',
    '<div class="c">{% include figure.html path="https://x.example/a.png" caption="At *noon*" %}</div>',
    '<figure><img src="https://x.example/a.png"><figcaption>At <em>noon</em></figcaption></figure>'
  ]
])('in HTML, %s is what its site shows', (_name, body, html) => {
  expect(convert(body)).toBe(html)
})

test('in Markdown, a block that a tag stands for in HTML is one, too', () => {
  expect(
    convert(`${BOX}<div class="notice">\n  {{ box | markdownify }}\n</div>\n\nAfter.`, 'markdown')
  ).toBe('#### New\n\n- one\n- two\n\nAfter.')
})

test.each([
  '<div class="mermaid">\ngraph TD\n  A["a<br/>b"] --> B\n</div>',
  '<pre class=\'x mermaid\'>\ngraph TD\n  A["a<br/>b"] --> B\n</pre>'
])('a diagram in HTML is a listing, with a warning: %j', body => {
  for (const format of ['html', 'markdown'] as const)
    expect(make(body, { format }).told).toEqual(['medium/diagram warning 1'])
  expect(convert(body)).toBe('<pre>graph TD\n  A["a&lt;br/>b"] --> B</pre>')
})

test('code and notes of Distill are code and notes', () => {
  expect(convert('<d-code block language="javascript">\n  let a = 1\n    b\n</d-code>')).toBe(
    '<pre data-code-block-mode="2" data-code-block-lang="javascript">let a = 1\n  b</pre>'
  )
  expect(convert('As said.<d-footnote>By *Ada*.</d-footnote> More.')).toBe(
    '<p>As said.¹ More.</p>\n<hr>\n<p>1. By <em>Ada</em>.</p>'
  )
  expect(convert('An <d-code language="js">a_1</d-code>.')).toBe('<p>An <code>a_1</code>.</p>')
})

test('a box that is called after no diagram stays a box', () => {
  expect(convert('<div class="mermaid-box">\nText.\n</div>')).toBe('<p>Text.</p>')
})
