// The content of a post as a reader sees it: what Medium has, what it turns into something else, and what it drops.

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startSandbox, type Sandbox } from '../../../emulators/medium/index.ts'
import { pageOfPost } from './asking.ts'

let medium: Sandbox
beforeEach(async () => {
  medium = await startSandbox()
})
afterEach(async () => {
  await medium.close()
})

/** What is between title and tags. */
async function story(content: string, contentFormat = 'html'): Promise<string> {
  const html = await pageOfPost(medium, { content, contentFormat })
  const [, body = ''] = /<div class="body">\n([^]*?)\n?<\/div>\n<footer/.exec(html) ?? []
  return body.trim()
}

describe('the story on the page of a post', () => {
  test.each([
    [
      'headings',
      '<p>a</p><h2>b</h2><h3>c</h3><h5>d</h5>',
      '<p>a</p>\n<h4>b</h4>\n<h4>c</h4>\n<p>d</p>'
    ],
    ['marks', '<p><b>a</b> <i>b</i> <code>c</code></p>', '<p><b>a</b> <i>b</i> <code>c</code></p>'],
    [
      'a link',
      '<p><a href="https://a.example/?b&c" onclick="x()">a</a></p>',
      '<p><a href="https://a.example/?b&#x26;c">a</a></p>'
    ],
    ['a link that runs', '<p><a href="javascript:x()">a</a></p>', '<p><a>a</a></p>'],
    [
      'code',
      '<pre data-code-block-lang="go" data-code-block-mode="2">a\n\n  b &lt; c</pre>',
      '<pre data-code-block-lang="go">a\n\n  b &#x3C; c</pre>'
    ],
    ['a quote', '<blockquote><p>a</p><p>b</p></blockquote>', '<blockquote>a<br>b</blockquote>'],
    [
      'a figure',
      '<figure><img src="https://a.example/b.png" alt="c"><figcaption>d</figcaption></figure>',
      '<figure><img src="https://a.example/b.png" alt="c"><figcaption>d</figcaption></figure>'
    ],
    [
      'an image in text',
      '<p>a <img src="https://a.example/b.png"> c</p>',
      '<p>a </p>\n<figure><img src="https://a.example/b.png"></figure>\n<p> c</p>'
    ],
    [
      'an image with a link',
      '<p><a href="https://a.example/"><img src="https://a.example/b.png"></a></p>',
      '<figure><a href="https://a.example/"><img src="https://a.example/b.png"></a></figure>'
    ],
    [
      'an image without an absolute URL',
      '<p>a <img src="b.png"></p><figure><img src="/c.png"></figure>',
      '<p>a </p>'
    ],
    [
      'a list',
      '<ul><li><p>a</p></li><li>b</li></ul><ol><li>c</li></ol>',
      '<ul><li>a</li><li>b</li></ul>\n<ol><li>c</li></ol>'
    ],
    [
      'a list in a list',
      '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>',
      '<ul><li>a</li><li>b</li><li>c</li></ul>'
    ],
    ['a line between', '<p>a</p><hr><p>b</p>', '<p>a</p>\n<hr>\n<p>b</p>'],
    ['text without a paragraph', 'a <b>b</b><p>c</p>d', '<p>a <b>b</b></p>\n<p>c</p>\n<p>d</p>'],
    ['groups', '<div><section><p>a</p></section></div>', '<p>a</p>'],
    [
      'what Medium does not have',
      '<p>a <u>b</u><sub>c</sub></p><table><tr><td>d</td></tr></table>',
      '<p>a bc</p>\n<p>d</p>'
    ],
    [
      'what could run',
      '<p>a</p><script>x()</script><style>b</style><iframe src="https://a.example"></iframe>',
      '<p>a</p>'
    ]
  ])('shows %s', async (_, content, shown) => {
    expect(await story(`<h1>A title</h1>${content}`)).toBe(shown)
  })

  test('of Markdown is plain Markdown, without the extensions of others', async () => {
    const text = '# A title\n\n**a** ~~b~~\n\n```go\nc\n```\n\n| d |\n|---|\n\n- [ ] e\n'
    expect(await story(text, 'markdown')).toBe(
      '<p><strong>a</strong> ~~b~~</p>\n<pre><code>c\n</code></pre>\n<p>| d |\n|---|</p>\n<ul><li>[ ] e</li></ul>'
    )
  })

  test('shows the card that an address alone in a paragraph becomes', async () => {
    expect(await story('<h1>A title</h1><p>https://video.example/watch?v=1&amp;t=2</p>')).toBe(
      '<p class="embed"><a href="https://video.example/watch?v=1&amp;t=2"><b>video.example</b><span>/watch?v=1&amp;t=2</span><small>Medium shows an embed here</small></a></p>'
    )
  })
})
