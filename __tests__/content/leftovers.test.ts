// Text that looks like markup and is none: a warning, or an error where it was meant to be something else.

import { describe, expect, test } from '@jest/globals'
import { make } from './support.ts'

describe('a warning for what readers would see as typed', () => {
  test.each([
    ['##Heading'],
    ['###Heading###'],
    ['#The room is small'],
    ['Text **bold'],
    ['-eggs\n-milk\n-bread'],
    ['1.First\n2.Second'],
    ['• eggs\n• milk'],
    ['[link] (https://x.example)'],
    ['text](https://x.example)'],
    ['A note.[^1]'],
    ['| b | c |'],
    ['See [the page][nowhere].'],
    ['See [nowhere][] too.'],
    ['(1) one\n(2) two'],
    ['a. one\nb. two'],
    ['#. one\n#. two'],
    ['(@) one\n(@good) two'],
    ['See @fig-one.'],
    ['Key:: value'],
    ['A [key:: value] b'],
    ['- [-] dropped'],
    ['A ::marked text:: b'],
    ['[=75% "75%"]']
  ])('%j', body => {
    expect(make(`Text.\n\n${body}`).told).toEqual(['medium/content warning 3'])
  })
})

test('the caption of a table, as Pandoc has it, is told', () => {
  expect(make('| a |\n| - |\n| b |\n\n: A caption').told).toEqual([
    'medium/table notice 1',
    'medium/content warning 5'
  ])
})

describe('none for text that is meant as it is', () => {
  test.each([
    ['#garden #spring'],
    [`#A${' word'.repeat(60)}.`],
    ['#garden'],
    ['#garden-club channel'],
    ['#1 on my list'],
    ['\\##Heading'],
    ['\\*\\*bold\\*\\*'],
    ['!\\[alt\\](x.png)'],
    ['\\![alt] (x.png)'],
    ['&#35;&#35;Heading'],
    ['-5 degrees\n-7 at night'],
    ['- eggs\n- milk'],
    ['1.5 litres\n2.5 litres'],
    ['`##Heading`'],
    ['C# and F#'],
    ['Issue #12 is open.\n#13 is not.'],
    ['The key is # or ##.'],
    ['f(x)[i](y)'],
    ['m[i][j] and lst[[1]][[2]]'],
    ['\\[a\\]\\[b\\]'],
    ['Ask @figma or @sec.'],
    ['std::move(a) and A::B'],
    ['I. think\nso it is'],
    ['Note: it is late.']
  ])('%j', body => {
    expect(make(`Text.\n\n${body}`).told).toEqual([])
  })
})

describe('what should have been a table stops the article', () => {
  test.each([
    ['too few cells below the header', '| b | c |\n| --- |\n| d | e |', 3],
    ['too few of them without bars outside', 'b | c | d\n--|--\ne | f | g', 3],
    ['no header', '| b | c |\n| d | e |', 3],
    ['lines above and below alone', '|---|---|\n| b | c |\n| d | e |\n|---|---|', 3],
    ['several parts, as kramdown has them', '|---\n| b | c\n|-|:-\n| d | e\n|===\n| f | g', 3],
    ['right below a line of text', '**b**\n| c | d |\n| e | f |', 3],
    ['in a list', '- b\n\n  | c | d |\n  | - |\n  | e | f |', 3],
    ['in a quote', '> | b | c |\n> | d | e |', 3]
  ])('%s', (_name, body, line) => {
    const { told, diagnostics } = make(`Text.\n\n${body}`)
    expect(told).toContain(`medium/table error ${line}`)
    expect(diagnostics.find(({ code }) => code === 'medium/table')?.remedy).toMatch(
      /line of as many cells/
    )
  })

  test.each([
    ['a command with a pipe', 'b | c and d | e'],
    ['two absolute values', 'The norm |x|\n|y| is small.'],
    ['escaped bars', '\\| b \\| c \\|\n\\| d \\| e \\|'],
    ['code', '```\n| b | c |\n| d | e |\n```']
  ])('but not %s', (_name, body) => {
    expect(make(`Text.\n\n${body}`).told).toEqual([])
  })

  test('nor a list that holds a good table', () => {
    const body = '- b | c\n\n  | d | e |\n  |---|---|\n  | f | g |\n- h | i'
    expect(make(body).told).toEqual(['medium/list-block warning 1', 'medium/table notice 3'])
  })
})

describe('a second front matter', () => {
  test('stops the article', () => {
    const { diagnostics } = make('---\ntitle: B\ntags: [x]\n---\n\nText.')
    expect(diagnostics.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'error: "title: B tags: [x]" looks like a second front matter, so readers would see it as a heading.'
    ])
  })

  test.each([
    ['a rule, and a heading with a colon', '---\n\nNote: this\n---\n\nText.'],
    ['a heading with a colon', 'Note: this\n---\n\nText.'],
    ['a listing', '```yaml\n---\ntitle: B\n---\n```'],
    ['a remark', '<!-- a\n---\nhidden: yes\n---\n-->\nText.']
  ])('is not %s', (_name, body) => {
    expect(make(body).told).toEqual([])
  })
})

test('a line that ends with two backslashes is told, as kramdown breaks it there', () => {
  expect(make('One\\\\\ntwo.').told).toEqual(['medium/content warning 1'])
  expect(make('One\\\ntwo `a\\\\`\nthree.').told).toEqual([])
})

describe('an error for what was meant to be something else', () => {
  test.each([
    ['%%[newsletter]', 'template'],
    ['export const a = 1', 'template'],
    ['The `{python} x` is known.', 'template'],
    ['The `= this.file.name` is known.', 'template'],
    ['   Right  Left\n-------  ----\n     12  x', 'table'],
    ['$$\na = b\n$$ {#eq-x}\n\nText', 'math'],
    ['$$\na = b\n\nText', 'math']
  ])('%j', (body, rule) => {
    const { told } = make(`Text.\n\n${body}`)
    expect(told).toEqual([
      expect.stringMatching(new RegExp(`^medium/${rule} error ${rule === 'table' ? '4' : '3'}$`))
    ])
  })

  test('none for a formula that is closed', () => {
    expect(make('> $$\n> a = b\n> $$\n\nText').told).not.toContain('medium/math error 1')
  })
})

test.each([
  'a // [!code ++]',
  '// highlight-next-line\na',
  '# highlight-start\na',
  '// !mark\na',
  '# !callout[/a/] b\na',
  'a: b # (1)!',
  'a() /* (2)! */'
])('a remark for the highlighter of the site is told, since code stays as it is: %j', code => {
  expect(make(`\`\`\`js\n${code}\n\`\`\``).told).toEqual(['medium/content warning 1'])
})

test.each([
  ['<center>![x](images/a.png)</center>', /^Put an empty line above and below it/],
  ['<div align="center">\n**a** b\n</div>', /^Put an empty line above and below it/],
  ['a ![x] (images/a.png)', /^Correct it/],
  ['> a ![x] (images/a.png)', /^Correct it/],
  ['##Heading', /^Correct it/]
])('Markdown right inside HTML is told how it is read: %j', (body, remedy) => {
  expect(make(body).diagnostics[0]?.remedy).toMatch(remedy)
})
