// Tables of pictures, and pictures with captions and links.

import { describe, expect, test } from '@jest/globals'
import { contentInput, make } from './support.ts'

const A = '![a](images/a.png)'
const B = '![b](/b.gif)'
const SRC = 'https://cdn.example/'

/** A figure of one of the two, with its caption. */
function figure(name: 'a' | 'b', caption = ''): string {
  const src = name === 'a' ? `${SRC}posts/images/a.png` : `${SRC}static/b.gif`
  const below = caption === '' ? '' : `<figcaption>${caption}</figcaption>`
  return `<figure><img src="${src}" alt="${name}">${below}</figure>`
}

describe('a table that puts pictures side by side', () => {
  test.each<[string, string, string]>([
    [
      'captions below',
      `| ${A} | ${B} |\n|:-:|:-:|\n| *One* | Two |`,
      figure('a', '<em>One</em>') + figure('b', 'Two')
    ],
    ['titles above', `One | Two\n-|-\n${A} | ${B}`, figure('a', 'One') + figure('b', 'Two')],
    [
      'both',
      `One | Two\n-|-\n${A} | ${B}\nThree | Four`,
      figure('a', 'One: Three') + figure('b', 'Two: Four')
    ],
    ['neither', `${A} | ${B}\n-|-`, figure('a') + figure('b')],
    [
      'no header, as HTML',
      '<table><tr><td><img src="images/a.png" alt="a"></td></tr><tr><td>One</td></tr></table>',
      `${figure('a')}<p>One</p>`
    ],
    [
      'two rows of each',
      `${A} | ${B}\n-|-\nOne | Two\n${B} | ${A}\nThree | |`,
      figure('a', 'One') + figure('b', 'Two') + figure('b', 'Three') + figure('a')
    ],
    ['an empty cell', `${A} | |\n-|-\nOne | |`, figure('a', 'One')],
    [
      'links',
      `[${A}](https://x.example) | ${B}\n-|-\nOne | Two`,
      figure('a', '<a href="https://x.example">One</a>') + figure('b', 'Two')
    ]
  ])('becomes pictures with captions: %s', (_name, body, expected) => {
    const { content, told } = make(body)
    expect(content.replaceAll('\n', '')).toBe(`<h1>The title</h1>${expected}`)
    expect(told.filter(one => one.includes(' error '))).toEqual([])
  })

  test('has its captions below the pictures in Markdown', () => {
    expect(make(`One | Two\n-|-\n${A} | ${B}`, { format: 'markdown' }).content).toBe(
      `# The title\n\n![a](${SRC}posts/images/a.png)\n\n*One*\n\n![b](${SRC}static/b.gif)\n\n*Two*\n`
    )
  })

  test('is a list where the policy asks for one', () => {
    const { content } = make(`One | Two\n-|-\n${A} | text`, {
      policy: new Map([['table', 'list']])
    })
    expect(content).toBe(
      `<h1>The title</h1>\n<ul><li><strong>Two</strong>: text</li></ul>\n${figure('a', 'One')}\n`
    )
  })
})

test('a picture among the text of a table has the header of its column as its caption', () => {
  expect(make(`Step | Screen\n-|-\none | ${A}\ntwo | ${B}`).content).toBe(
    `<h1>The title</h1>\n<ul><li><strong>Step</strong>: one</li></ul>\n${figure('a', 'Screen')}\n` +
      `<ul><li><strong>Step</strong>: two</li></ul>\n${figure('b', 'Screen')}\n`
  )
})

test('pictures in the header of a table of text are above its list', () => {
  const { content, told } = make(`${A} | ${B}\n-|-\none | two\nthree | four`)
  expect(content).toBe(
    `<h1>The title</h1>\n${figure('a')}\n${figure('b')}\n<ul><li>one<br>two</li><li>three<br>four</li></ul>\n`
  )
  expect(told.filter(one => one.includes(' error '))).toEqual([])
})

test('the link of a picture is kept above a caption that has one of its own', () => {
  const { content, told } = make(
    '<figure><a href="https://x.example"><img src="images/a.png" alt="a"></a>' +
      '<figcaption>By <a href="https://y.example">me</a></figcaption></figure>'
  )
  expect(content).toContain(
    '<figcaption><a href="https://x.example">a</a><br>By <a href="https://y.example">me</a></figcaption>'
  )
  expect(told.filter(one => one.includes(' error '))).toEqual([])
})

test.each([
  [A, '<a href="https://x.example">a</a></figcaption></figure>'],
  ['A *b* c', '<p><a href="https://x.example">A <em>b</em> c</a></p>'],
  ['- one\n- two', '<li><a href="https://x.example">two</a></li>']
])('a link around blocks of Markdown is kept: %s', (inside, expected) => {
  const { content, told } = make(`<a href="https://x.example">\n\n${inside}\n\n</a>`)
  expect(content).toContain(expected)
  expect(told.filter(one => one.includes(' error '))).toEqual([])
})

test('emphasis behind a picture is a line below it', () => {
  expect(make(`${A}*One*\n\n${A}\n*Two*`).content).toBe(
    `<h1>The title</h1>\n${figure('a')}\n<p><em>One</em></p>\n${figure('a')}\n<p><em>Two</em></p>\n`
  )
})

test('a picture among the words of a header is shown once, above the list', () => {
  const { content, told } = make(`${A} x | y\n--|--\n1 | 2\n3 | ${B}\n`)
  expect(content).toBe(
    `<h1>The title</h1>\n${figure('a')}\n<ul><li><strong>x</strong>: 1<br><strong>y</strong>: 2</li><li><strong>x</strong>: 3</li></ul>\n${figure('b', 'y')}\n`
  )
  expect(told.filter(one => one.includes(' error '))).toEqual([])
})

test('a cover that is on the site alone is shown from there, with a warning', () => {
  const { resolver } = contentInput('')
  const made = make('Text.', {
    cover: { src: '/img/x.png', alt: 'X', line: 3 },
    resolver: { ...resolver, imageOnSite: path => `https://blog.example.com${path}` }
  })
  expect(made.told).toEqual(['medium/cover warning 3'])
  expect(made.content).toContain('<img src="https://blog.example.com/img/x.png" alt="X">')
})
