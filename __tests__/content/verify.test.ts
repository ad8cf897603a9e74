// The self-check sees whatever a post must not have, in either format.

import { describe, expect, test } from '@jest/globals'
import { loadEveryPart } from '../../src/content/index.ts'
import { parseMarkdown } from '../../src/content/source/parse-markdown.ts'
import { checkHtmlForm, type PostForm } from '../../src/content/verify/html-form.ts'
import { checkMarkdownForm } from '../../src/content/verify/markdown-form.ts'
import { readBack } from '../../src/content/verify/read-post.ts'
import { verifyPost } from '../../src/content/verify/verify-post.ts'

await loadEveryPart()

const FORM: PostForm = {
  title: 'A title',
  known: ['A title'],
  repeats: 0,
  verbatim: '',
  relativeImages: false,
  templates: false
}

function check(post: string, format: 'html' | 'markdown', form: Partial<PostForm> = {}): string[] {
  const { root, tree } = readBack(post, format)
  const expected = { ...FORM, ...form }
  return tree === null ? checkHtmlForm(root, expected) : checkMarkdownForm(tree, expected)
}

describe('a post in HTML', () => {
  test.each([
    ['is right', '<p>One <a href="https://x.example">two</a></p>', []],
    ['tags in code', '<p>One <code>{{ two }}</code></p>', []],
    ['an element', '<p>One <u>two</u></p>', ['has a <u>']],
    ['an attribute', '<p class="x">One two</p>', ['has <p class>']],
    ['a relative link', '<p>One <a href="/x">two</a></p>', ['without an absolute address: "/x"']],
    ['a script', '<p>One <a href="javascript:x">two</a></p>', ['a link without an absolute']],
    ['a relative image', '<p>One two</p><figure><img src="a.png"></figure>', ['an image without']],
    ['no source', '<p>One two</p><figure><img alt="x"></figure>', ['an image without']],
    ['a list in a list', '<ul><li>One<ul><li>two</li></ul></li></ul>', ['a <ul> inside <li>']],
    ['an image in text', '<p>One two <img src="https://x.example"></p>', ['a <img> inside <p>']],
    ['text outside any block', '<p>One</p><em>two</em>', ['a <em> outside any block']],
    ['its title twice', '<h2>A title</h2><p>One two</p>', ['has its title twice']],
    ['a tag', '<p>One two {{ x }}</p>', ['looks like a template tag']],
    ['a tag with a link in it', '<p>One {% <a href="https://x.example">two</a> %}</p>', ['tag']]
  ])('%s', (_name, body, problems) => {
    expect(check(`<h1>A title</h1>\n${body}\n`, 'html')).toEqual(
      problems.map(one => expect.stringContaining(one))
    )
  })

  test('may have relative images and tags where they are wanted', () => {
    const body = '<p>One two {{ x }}</p><figure><img src="a.png"></figure>'
    expect(
      check(`<h1>A title</h1>${body}`, 'html', { relativeImages: true, templates: true })
    ).toEqual([])
  })

  test.each([
    '',
    '<p>One two</p>',
    '<h2>A title</h2><p>One two</p>',
    '<h1>Other</h1><p>One two</p>'
  ])('begins with its title: %j does not', post => {
    expect(check(post, 'html')).toContain('The post does not begin with its title.')
  })
})

describe('a post in Markdown', () => {
  test.each([
    ['is right', 'One [two](https://x.example)', []],
    ['tags in code', 'One `{{ two }}`', []],
    ['HTML', 'One <u>two</u>', ['raw HTML: <u>', 'raw HTML: </u>']],
    ['a relative link', 'One [two](x.md)', ['without an absolute address: "x.md"']],
    ['a relative image', 'One two\n\n![](a.png)', ['an image without an absolute']],
    ['its title twice', '## A title\n\nOne two', ['has its title twice']],
    ['a tag', 'One two {{ x }}', ['looks like a template tag']]
  ])('%s', (_name, body, problems) => {
    expect(check(`# A title\n\n${body}\n`, 'markdown')).toEqual(
      problems.map(one => expect.stringContaining(one))
    )
  })

  test.each(['', 'One two', '## A title\n\nOne two'])(
    'begins with its title: %j does not',
    post => {
      expect(check(post, 'markdown')).toContain('The post does not begin with its title.')
    }
  )
})

test.each(['html', 'markdown'] as const)(
  'both the form of a post in %s and what it says are told',
  format => {
    const body = 'One two'
    const proven = {
      title: 'A title',
      subtitle: null,
      cover: null,
      body: {
        text: body,
        tree: parseMarkdown(body),
        findLink: () => null,
        findImage: () => null,
        isTold: () => false,
        isTitle: () => false,
        unlinksImages: false
      },
      footer: null,
      choices: { renumbers: false, alignsTables: false }
    }
    const post = format === 'html' ? '<h1>A title</h1><u>One</u>' : '# A title\n\n<u>One</u>\n'
    const faults = verifyPost(post, { format, form: FORM, proven })
    expect(faults.at(0)?.message).toContain('<u>')
    expect(faults.at(-1)).toEqual({
      line: 1,
      message:
        'The article says “[heading] ⏎ A title ⏎ One two”, but its post says “[heading] ⏎ A title ⏎ One”.'
    })
  }
)
