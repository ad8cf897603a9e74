// The self-check sees whatever a post must not have, in either format.

import { describe, expect, test } from '@jest/globals'
import { verifyHtml, type ExpectedPost } from '../../src/content/verify/verify-html.ts'
import { verifyMarkdown } from '../../src/content/verify/verify-markdown.ts'

const EXPECTED: ExpectedPost = {
  title: 'A title',
  known: ['A title'],
  repeats: 0,
  verbatim: '',
  words: ['one', 'two'],
  relativeImages: false,
  templates: false
}

describe('a post in HTML', () => {
  function check(body: string, expected: Partial<ExpectedPost> = {}): string[] {
    return verifyHtml(`<h1>A title</h1>\n${body}\n`, { ...EXPECTED, ...expected })
  }

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
    ['a lost word', '<p>One</p>', ['lacks words of the article: two']],
    ['its title twice', '<h2>A title</h2><p>One two</p>', ['has its title twice']],
    ['a tag', '<p>One two {{ x }}</p>', ['looks like a template tag']],
    ['a tag with a link in it', '<p>One {% <a href="https://x.example">two</a> %}</p>', ['tag']]
  ])('%s', (_name, body, problems) => {
    expect(check(body)).toEqual(problems.map(one => expect.stringContaining(one)))
  })

  test('may have relative images and tags where they are wanted', () => {
    const body = '<p>One two {{ x }}</p><figure><img src="a.png"></figure>'
    expect(check(body, { relativeImages: true, templates: true })).toEqual([])
  })

  test.each([
    '',
    '<p>One two</p>',
    '<h2>A title</h2><p>One two</p>',
    '<h1>Other</h1><p>One two</p>'
  ])('begins with its title: %j does not', post => {
    expect(verifyHtml(post, EXPECTED)).toContain('The post does not begin with its title.')
  })
})

describe('a post in Markdown', () => {
  function check(body: string, expected: Partial<ExpectedPost> = {}): string[] {
    return verifyMarkdown(`# A title\n\n${body}\n`, { ...EXPECTED, ...expected })
  }

  test.each([
    ['is right', 'One [two](https://x.example)', []],
    ['tags in code', 'One `{{ two }}`', []],
    ['HTML', 'One <u>two</u>', ['raw HTML: <u>', 'raw HTML: </u>']],
    ['a relative link', 'One [two](x.md)', ['without an absolute address: "x.md"']],
    ['a relative image', 'One two\n\n![](a.png)', ['an image without an absolute']],
    ['a lost word', 'One', ['lacks words of the article: two']],
    ['its title twice', '## A title\n\nOne two', ['has its title twice']],
    ['a tag', 'One two {{ x }}', ['looks like a template tag']]
  ])('%s', (_name, body, problems) => {
    expect(check(body)).toEqual(problems.map(one => expect.stringContaining(one)))
  })

  test.each(['', 'One two', '## A title\n\nOne two'])(
    'begins with its title: %j does not',
    post => {
      expect(verifyMarkdown(post, EXPECTED)).toContain('The post does not begin with its title.')
    }
  )
})
