// The title is above a post once, whatever the article's headings say and however they are written.

import { describe, expect, test } from '@jest/globals'
import { createContentReader } from '../../src/content/index.ts'
import type { ContentInput } from '../../src/content/index.ts'
import { checkHtmlForm } from '../../src/content/verify/html-form.ts'
import { checkMarkdownForm } from '../../src/content/verify/markdown-form.ts'
import { readBack } from '../../src/content/verify/read-post.ts'
import { isSameHeading } from '../../src/content/titles/repeated-titles.ts'
import { make } from './support.ts'

const { findHeading } = createContentReader(new Map())

/** The post's headings in either format, marks and tags gone; and that nothing stops it. */
function headings(body: string, overrides: Partial<ContentInput> = {}): string[] {
  const html = make(body, overrides)
  const markdown = make(body, { ...overrides, format: 'markdown' })
  const found = [...html.content.matchAll(/<h\d>(.*?)<\/h\d>/g)].map(([, text = '']) => text)
  const marked = [...markdown.content.matchAll(/^#+ (.*)$/gm)].map(([, text = '']) => text)
  expect(marked).toEqual(found)
  for (const { told } of [html, markdown])
    expect(told.filter(one => one.includes(' error '))).toEqual([])
  return found
}

describe('a title from the body', () => {
  test.each([
    ['# :tada: one', '🎉 one'],
    ['# Sixteen <span class="x">y</span>', 'Sixteen y'],
    ['# Eleven H~2~O x<sup>2</sup>', 'Eleven H₂O x²'],
    [
      '# Five ~~struck~~ <kbd>K</kbd> <!-- c -->',
      'Five s\u0336t\u0336r\u0336u\u0336c\u0336k\u0336 K'
    ],
    ['# Six[^1]', 'Six'],
    ['# Twelve [[wiki|Label]]', 'Twelve Label'],
    ['# Eight {% raw %}{{ x }}{% endraw %}', 'Eight {{ x }}'],
    ['# `{{ code }}` nine', '{{ code }} nine'],
    ['# Seventeen ![logo](https://x.example/a.png)', 'Seventeen'],
    ['# One<br>two {#id}', 'One two'],
    ['Under *line*\n===', 'Under line']
  ])('%j is what a reader sees, once', (heading, title) => {
    const body = `${heading}\n\nText.\n\n[^1]: Note.\n`
    expect(findHeading(body)).toEqual({ text: title, line: 1 })
    expect(headings(body, { title })).toEqual([title])
  })

  test('leaves its image where it was', () => {
    const { content } = make('# A ![b](https://x.example/b.png) c\n\nText.', { title: 'A c' })
    expect(content).toBe(
      '<h1>A c</h1>\n<figure><img src="https://x.example/b.png" alt="b"></figure>\n<p>Text.</p>\n'
    )
  })

  test('says that its footnote has lost its mark', () => {
    expect(make('# A[^1]\n\nText.\n\n[^1]: Note.', { title: 'A' }).told).toContain(
      'medium/footnote warning 1'
    )
  })

  test('keeps a tag that nobody knows yet, which is told with its line', () => {
    const body = 'Text.\n\n# A {{ x }} b\n\nText.'
    expect(findHeading(body)).toEqual({ text: 'A {{ x }} b', line: 3 })
    expect(make(body, { title: 'A {{ x }} b' }).told).toEqual(['medium/template error 3'])
  })

  test('takes the text that an own tag gives it', () => {
    const templateTags = new Map([['who', 'Ada']])
    const made = make('# By {% who %}\n\nText.', { title: 'By {% who %}', templateTags })
    expect(made.title).toBe('By Ada')
    expect(made.content).toBe('<h1>By Ada</h1>\n<p>Text.</p>\n')
  })
})

describe('headings that say the title', () => {
  test.each<[string, string, Partial<ContentInput>, string[]]>([
    ['below another heading', '## Kicker\n\n# The title\n\na', {}, ['The title', 'Kicker']],
    ['below text', 'a\n\n# The title\n\nb', {}, ['The title']],
    ['below an image', '![a](images/a.png)\n\n## The title\n\nb', {}, ['The title']],
    ['below a comment', '<!-- lint -->\n\n# The title\n\na', {}, ['The title']],
    ['below an anchor', '<a name="top"></a>\n\n# The title\n\na', {}, ['The title']],
    ['below an empty heading', '#\n\n# The title\n\na', {}, ['The title']],
    ['twice in a row', '# The title\n\n# The title\n\na', {}, ['The title']],
    ['in HTML', '<h1 align="center">The <br>title</h1>\n\na', {}, ['The title']],
    ['again further down', '# The title\n\na\n\n# The title\n\nb', {}, ['The title', 'The title']],
    ['by name of emoji', '# :tada: two\n\na', { title: ':tada: two' }, ['🎉 two']],
    ['with a footnote', '# Six[^1]\n\na\n\n[^1]: b', { title: 'Six' }, ['Six']],
    ['of the site', '# Site\n\na', { siteTitle: 'Site' }, ['The title']],
    ['and the subtitle', '# The title\n\n## Sub\n\na', { subtitle: 'Sub' }, ['The title', 'Sub']],
    ['or the subtitle alone', '## Sub\n\na', { subtitle: 'Sub' }, ['The title', 'Sub']]
  ])('%s', (_name, body, overrides, expected) => {
    expect(headings(body, overrides)).toEqual(expected)
  })

  test('a subtitle that says it, too, is left out with a warning', () => {
    const { content, told } = make('a', { subtitle: 'The Title!' })
    expect(content).toBe('<h1>The title</h1>\n<p>a</p>\n')
    expect(told).toEqual(['medium/content warning -'])
  })

  test.each(['Use {{ x }} in Vue', 'Use {% x %}', 'https://x.example/a*b', '`a` *b* <c> #'])(
    '%s is plain text in either format',
    title => {
      for (const format of ['html', 'markdown'] as const) {
        const { told } = make(`Text.`, { title, subtitle: `${title} 2`, format })
        expect(told).toEqual([])
      }
    }
  )
})

describe('two titles', () => {
  test.each([
    ['Why “C”?', "WHY 'C'", true],
    ['A — b', 'a - b', true],
    ['C & D', 'C, D.', true],
    [':tada: x', '🎉 x', true],
    ['x ❤️', 'x ❤', true],
    ['A {#id}', 'A', true],
    ['A #', 'A', true],
    ['Why C?', 'Why C++?', false],
    ['Learning C', 'Learning C#', false],
    ['की2', 'कि2', false],
    ['🎉', '🎊', false]
  ])('%j and %j are the same: %j', (one, other, expected) => {
    expect(isSameHeading(one, other)).toBe(expected)
  })

  test('that differ in a sign are a title and a heading', () => {
    expect(headings('## Why C++?\n\na', { title: 'Why C?' })).toEqual(['Why C?', 'Why C++?'])
  })
})

describe('the self-check sees a title', () => {
  const EXPECTED = {
    title: 'A :tada:',
    known: ['A :tada:', 'Site'],
    repeats: 0,
    verbatim: '',
    relativeImages: false,
    templates: false
  }
  function checkBoth(html: string, markdown: string, repeats: number) {
    const form = { ...EXPECTED, repeats }
    const { tree } = readBack(`# A :tada:\n\n${markdown}`, 'markdown')
    return [
      checkHtmlForm(readBack(`<h1>A :tada:</h1>${html}`, 'html').root, form),
      tree && checkMarkdownForm(tree, form)
    ]
  }

  const image = '<figure><img src="https://x.example/a.png"></figure>'

  test.each([
    ['right below it', '<h2>a 🎉</h2>', '## a 🎉', 1],
    ['below an image', `${image}<h4>A</h4>`, '![a](https://x.example/a.png)\n\n#### A', 1],
    ['further down', '<p>b</p><h1>A!</h1>', 'b\n\n# A!', 0],
    ['of the site', '<p>b</p><h1>Site</h1>', 'b\n\n# Site', 0]
  ])('%s', (_name, html, markdown, repeats) => {
    const problem = ['The post has its title twice.']
    expect(checkBoth(html, markdown, repeats)).toEqual([problem, problem])
  })

  test('but for a section that has its name', () => {
    expect(checkBoth('<p>b</p><h1>A</h1>', 'b\n\n# A', 1)).toEqual([[], []])
  })
})
