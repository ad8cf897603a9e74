// Signs that mean one thing in Markdown and another in HTML or YAML: rules, angle brackets, ampersands, double slashes.

import { describe, expect, test } from '@jest/globals'
import { make } from './support.ts'

describe('a body with rules', () => {
  const body =
    'One, with no empty line above.\n\n---\n\nTwo:\n\n```yaml\n---\ntitle: Not this one\n---\n```\n\n---\n\nThree.\n'

  test('has all that is around them, and a listing of front matter stays a listing', () => {
    expect(make(body).content).toBe(
      '<h1>The title</h1>\n<p>One, with no empty line above.</p>\n<hr>\n<p>Two:</p>\n' +
        '<pre data-code-block-mode="2" data-code-block-lang="yaml">---\ntitle: Not this one\n---</pre>\n' +
        '<hr>\n<p>Three.</p>\n'
    )
    expect(make(body, { format: 'markdown' }).content).toBe(`# The title\n\n${body}`)
    expect(make(body).told).toEqual([])
  })

  test.each([
    ['stars right below a text', 'a\n***\nb', '<p>a</p>\n<hr>\n<p>b</p>'],
    ['a rule between lists', '- a\n---\n- b', '<ul><li>a</li></ul>\n<hr>\n<ul><li>b</li></ul>'],
    ['one of HTML', 'a<hr>b', '<p>a</p>\n<hr>\n<p>b</p>'],
    ['one below a table', '| a |\n| - |\n| b |\n***\nc', '<pre>a\n-\nb</pre>\n<hr>\n<p>c</p>'],
    ['code that looks like one', '    ---\n    a\n    ---', '<pre>---\na\n---</pre>'],
    [
      'rules next to one another and at the ends',
      '---\n\na\n\n---\n\n***\n\nb\n\n---',
      '<p>a</p>\n<hr>\n<p>b</p>'
    ]
  ])('%s', (_name, text, expected) => {
    expect(make(text).content).toBe(`<h1>The title</h1>\n${expected}\n`)
  })
})

describe('angle brackets and ampersands arrive as themselves', () => {
  test.each([
    [
      'in code',
      '`a < b && b > c` and `Map<K, List<T>>`',
      '<p><code>a &lt; b &amp;&amp; b > c</code> and <code>Map&lt;K, List&lt;T>></code></p>'
    ],
    [
      'in text',
      '3 < 5 & 7 > 6, a&lt;b, &amp;amp;',
      '<p>3 &lt; 5 &amp; 7 > 6, a&lt;b, &amp;amp;</p>'
    ],
    ['as references in code', '`&lt;b&gt;`', '<p><code>&amp;lt;b&amp;gt;</code></p>'],
    ['in a listing', '~~~\n<p>a &amp; b</p>\n~~~', '<pre>&lt;p>a &amp;amp; b&lt;/p></pre>'],
    [
      'in a tag of Jekyll',
      '{% highlight text %}\n<h1>&lt;a&gt;</h1>\n{% endhighlight %}',
      '<pre data-code-block-mode="2" data-code-block-lang="plaintext">&lt;h1>&amp;lt;a&amp;gt;&lt;/h1></pre>'
    ],
    [
      'in code of HTML',
      '<p><code>a &lt; b &amp;&amp; c</code></p>',
      '<p><code>a &lt; b &amp;&amp; c</code></p>'
    ],
    ['in a table', '| a |\n| - |\n| `x<y>` & z |', '<pre>a\n--------\nx&lt;y> &amp; z</pre>'],
    ['in a heading and its code', '## A & `<b>`', '<h1>A &amp; <code>&lt;b></code></h1>'],
    [
      'in a caption',
      '![](images/a.png "a < b & c")',
      '<figure><img src="https://cdn.example/posts/images/a.png"><figcaption>a &lt; b &amp; c</figcaption></figure>'
    ]
  ])('%s', (_name, body, expected) => {
    expect(make(body).content).toBe(`<h1>The title</h1>\n${expected}\n`)
    for (const format of ['html', 'markdown'] as const)
      expect(make(body, { format }).told.filter(one => !one.includes('notice'))).toEqual([])
  })

  test('in Markdown, where what it holds stays as written', () => {
    const body = 'If `a < b && b > c`: 3 < 5 & 7 > 6.\n\n```html\n<p>a &amp; b</p>\n```\n'
    expect(make(body, { format: 'markdown' }).content).toBe(`# The title\n\n${body}`)
  })
})

test('an address without a protocol gets one, and code that looks like one stays code', () => {
  const code = 'The method `#split` and the path `//tmp` are code, //tmp is text.'
  const { content, told } = make(
    `See [the site](//example.org/page), [it][r], <a href="//example.org/b">b</a>. ${code}\n\n[r]: //example.org/c\n\n<iframe src="//example.org/d"></iframe>`
  )
  expect([...content.matchAll(/href="([^"]*)"/g)].map(([, url]) => url)).toEqual(
    ['page', 'c', 'b', 'd'].map(path => `https://example.org/${path}`)
  )
  expect(content).toContain(
    '<code>#split</code> and the path <code>//tmp</code> are code, //tmp is'
  )
  expect(told).toEqual(['medium/iframe warning 5'])
})
