// Fences, dialects and refusals: which part of a file is front matter, and that nothing in it is executed.

import { afterEach, describe, expect, test } from '@jest/globals'
import { articleOf, places, read, refusalOf } from './reading.ts'

describe('dialects', () => {
  const TITLED = [
    ['YAML', '---\ntitle: A\n---\nBody\n'],
    ['YAML that says so', '---yaml\ntitle: A\n---\nBody\n'],
    ['YAML in capitals behind a blank', '--- YML \ntitle: A\n---\nBody\n'],
    ['YAML ended by dots', '---\ntitle: A\n...\nBody\n'],
    ['YAML with a flow mapping', '---\n{title: A}\n---\nBody\n'],
    ['YAML with comments first', '---\n# about: this\n\ntitle: A\n---\nBody\n'],
    ['TOML', '+++\ntitle = "A"\n+++\nBody\n'],
    ['TOML that says so', '---toml\ntitle = "A"\n---\nBody\n'],
    ['TOML that says so twice', '+++ toml\ntitle = "A"\n+++\nBody\n'],
    ['JSON', '---json\n{"title": "A"}\n---\nBody\n'],
    ['JSON in capitals', '---JSON\n{\n\t"title": "A"\n}\n---\nBody\n']
  ] as const

  test.each(TITLED)('%s front matter is read', (_, file) => {
    const { title, body } = articleOf(read(file))
    expect({ title, body }).toEqual({ title: 'A', body: 'Body\n' })
  })

  test('a byte order mark is not part of the body', () => {
    expect(articleOf(read('\uFEFF---\ntitle: A\n---\n\nBody')).body).toBe('\nBody')
  })

  test('CRLF is kept in the body and counted as one line end', () => {
    const article = articleOf(read('---\r\ntitle: A\r\ntags: [x]\r\n---\r\nOne\r\n\r\nTwo\r\n'))
    expect(article).toMatchObject({ body: 'One\r\n\r\nTwo\r\n', bodyLine: 5, tags: ['x'] })
  })

  test('the closing fence may have blanks behind it', () => {
    expect(articleOf(read('---\ntitle: A\n---  \t\nBody')).body).toBe('Body')
  })

  test('the body begins right after the closing fence and keeps its own breaks', () => {
    const article = articleOf(read('---\ntitle: A\n---\n\n\nOne\n\n---\n\nTwo'))
    expect(article).toMatchObject({ body: '\n\nOne\n\n---\n\nTwo', bodyLine: 4 })
  })

  test('a file may end with its front matter', () => {
    expect(articleOf(read('---\ntitle: A\n---'))).toMatchObject({ body: '', bodyLine: 4 })
  })

  test.each(['---\n---\n', '---\n\n---\n', '---\n# nothing: here\n---\n'])(
    'an empty header is front matter: %j',
    header => {
      expect(articleOf(read(`${header}# From the body\n`)).title).toBe('From the body')
    }
  )

  test('a double-quoted text may go on in the first column, as real posts do', () => {
    const article = articleOf(read('---\ntitle: A\nsubtitle: "one\ntwo"\n---\n'))
    expect(article.subtitle).toBe('one two')
  })

  test('a line inside the header that only begins with a fence does not end it', () => {
    const article = articleOf(read('---\ntitle: A\ntext: |\n  ---x\nslug: b\n---\nBody'))
    expect(article).toMatchObject({ body: 'Body', bodyLine: 7 })
  })

  test('an excerpt separator has no effect on the body', () => {
    const article = articleOf(read('---\ntitle: A\nexcerpt_separator: {toString: 1}\n---\nBody'))
    expect(article.body).toBe('Body')
  })

  test('a file that was read badly once is read the same again', () => {
    const file = '---\ntitle: [A\n---\nBody'
    expect([places(read(file)), places(read(file))]).toEqual([
      ['2:10 error syntax'],
      ['2:10 error syntax']
    ])
  })

  test('reading a file again is not touched by what became of the first reading', () => {
    const file = '---\ntitle: A\ntags: [x]\n---\nBody'
    const first = articleOf(read(file)).tags as string[]
    first.push('y')
    expect(articleOf(read(file)).tags).toEqual(['x'])
  })
})

describe('code', () => {
  const marked = globalThis as { executed?: boolean }
  afterEach(() => {
    delete marked.executed
  })

  const LANGUAGES = [
    'js',
    'JS',
    ' js',
    'Js ',
    'javascript',
    'JavaScript',
    'coffee',
    'coffeescript',
    'cson',
    'ts',
    'node',
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'xml',
    'yaml.js'
  ]

  test.each(LANGUAGES)('---%s is refused on line 1 and not executed', language => {
    const code = 'globalThis.executed = true, { title: "A" }'
    const diagnostic = refusalOf(read(`---${language}\n${code}\n---\nBody\n`))
    expect(diagnostic).toMatchObject({
      code: 'front-matter/language',
      place: { line: 1 }
    })
    expect(diagnostic.message).toContain(JSON.stringify(language.trim()))
    expect(marked.executed).toBeUndefined()
  })

  test.each([
    ['---js\n{title: (globalThis.executed = true)}\n', 'never closed'],
    ['---js foo\n{title: (globalThis.executed = true)}\n---\n', 'with more words'],
    ['---\nlanguage: js\ntitle: !!js/function "globalThis.executed = true"\n---\n', 'a YAML tag'],
    ['---json\n{"title": (globalThis.executed = true)}\n---\n', 'in JSON'],
    ['+++js\ntitle = "A"\n+++\n', 'behind +++']
  ])('code is refused: %j (%s)', file => {
    expect(read(file).kind).toBe('invalid')
    expect(marked.executed).toBeUndefined()
  })

  test('keys named like parts of an object are only keys', () => {
    const file = '---\ntitle: A\n__proto__: {draft: true}\nconstructor: x\n---\n'
    expect(articleOf(read(file)).title).toBe('A')
    expect(({} as { draft?: boolean }).draft).toBeUndefined()
  })
})

describe('what looks like front matter and is not', () => {
  test.each([
    ['------\ntitle: A\n------\nBody', '1:1 error fence'],
    ['++++\ntitle = "A"\n++++\nBody', '1:1 error fence'],
    ['---\ntitle: A\n\nBody', '1:1 error fence'],
    ['---\ntitle: A\n----\nBody', '1:1 error fence'],
    ['+++\ntitle = "A"\n\nBody', '1:1 error fence'],
    ['---json\n{"title": "A"}\nBody', '1:1 error fence'],
    ['\n\n---\ntitle: A\n---\nBody', '3:- error fence'],
    [' ---\ntitle: A\n---\nBody', '1:- error fence'],
    ['{\n  "title": "A"\n}\nBody', '1:1 error fence'],
    [';;;\n"title": "A"\n;;;\nBody', '1:1 error fence'],
    ['"title": "A",\n"date": "2024-01-31"\n;;;\nBody', '1:1 error fence']
  ])('%j is refused', (file, place) => {
    const reading = read(file)
    expect([reading.kind, ...places(reading)]).toEqual(['invalid', place])
  })

  test('is read in braces between two fences, as its remedy says', () => {
    const file = '---\n{\n  "title": "A",\n  "tags": ["x"]\n}\n---\nBody'
    expect(articleOf(read(file))).toMatchObject({ title: 'A', tags: ['x'] })
  })

  test.each([
    ['an empty file', ''],
    ['plain Markdown', '# Title\n\ntitle: A\n'],
    ['a thematic break', '---\n\nSome text.\n\n---\n\nMore: text.\n'],
    ['a thematic break without a second one', '---\n\nNote: this is text.\n'],
    ['a thematic break around a list', '---\n- one\n- two\n---\n'],
    ['a long thematic break', '------\n\ntitle: A\n'],
    ['a dash and a text', '--- A dialogue ---\n\nHello.\n\n---\n'],
    ['a template tag', '{% raw %}\n"a": b\n']
  ])('%s has no front matter', (_, file) => {
    expect(read(file)).toMatchObject({ kind: 'skip', reason: 'no-front-matter', diagnostics: [] })
  })
})

describe('errors in the header', () => {
  test.each([
    ['---\ntitle: A\ntags: [x\n---\n', '3:9 error syntax'],
    ['---\ntitle: A: B\n---\n', '2:9 error syntax'],
    ['---\ntitle: A\n\ttags: x\n---\n', '3:1 error syntax'],
    ['---\r\ntitle: A\r\ntitle: B\r\n---\r\n', '3:1 error syntax'],
    ['---\ntitle: A\nx: !unknown y\n---\n', '3:14 error syntax'],
    ['---\ntitle: A\nx: "\u0000"\n---\n', '3:5 error syntax'],
    ['+++\ntitle = "A"\ntags = [x]\n+++\n', '3:9 error syntax'],
    ['+++\ntitle = A\n+++\n', '2:9 error syntax'],
    ['---json\n{\n  "title": "A",\n}\n---\n', '4:1 error syntax'],
    ['---json\n{"title": "A"\n---\n', '2:14 error syntax'],
    ['---json\n["A"]\n---\n', '1:- error syntax'],
    ['---yaml\nA text\n---\n', '1:- error syntax']
  ])('%j is refused where the error is', (file, place) => {
    const reading = read(file)
    expect([reading.kind, ...places(reading)]).toEqual(['invalid', place])
  })

  test('the message gives the reason of the parser and a remedy', () => {
    expect(refusalOf(read('---\ntitle: A: B\n---\n'))).toMatchObject({
      message: 'The front matter is not valid YAML: bad indentation of a mapping entry.',
      remedy:
        'Correct it. A value that contains ": ", " #" or quotes has to be in quotes itself: `title: "A: B"`.'
    })
  })
})

test.each([
  ["tags: 'bread,cake", '3:7'],
  ["x: y\ntags: ['bread, cake]\nz: a\nb: c", '4:8'],
  ['subtitle: "Half\nx: y\nz: a', '3:11']
])('a quote without an end is found where it begins: %j', (yaml, at) => {
  const { place, code, remedy } = refusalOf(read(`---\ntitle: A\n${yaml}\n---\nBody\n`))
  expect([code, `${place?.line}:${place?.column}`, remedy]).toEqual([
    'front-matter/syntax',
    at,
    'Close the quote that begins there.'
  ])
})

describe('limits', () => {
  const bomb = (levels: number) =>
    Array.from({ length: levels }, (_, level) => {
      const below = level === 0 ? 'x' : `*l${level - 1}`
      return `l${level}: &l${level} [${Array.from({ length: 10 }, () => below).join(', ')}]`
    }).join('\n')

  test.each([
    ['an alias bomb', bomb(30)],
    ['an alias of itself', 'a: &a [*a]'],
    ['many levels', `a: ${'['.repeat(60)}${']'.repeat(60)}`],
    ['a long header', `a: ${'x'.repeat(70_000)}`],
    ['a long run of blanks', `a: 1${'\n'.repeat(60_000)}`]
  ])('%s is refused', (_, yaml) => {
    const diagnostic = refusalOf(read(`---\ntitle: A\n${yaml}\n---\nBody`))
    expect(diagnostic.code).toBe('front-matter/size')
  })

  test('an article may use a few aliases', () => {
    const article = articleOf(read('---\ntitle: A\nslugs: &t [x, y]\ntags: *t\n---\n'))
    expect(article.tags).toEqual(['x', 'y'])
  })

  test.each([
    ['TOML', `+++\na = ${'['.repeat(200)}${']'.repeat(200)}\n+++\n`],
    ['JSON', `---json\n{"a": ${'['.repeat(20_000)}${']'.repeat(20_000)}}\n---\n`]
  ])('many levels of %s are refused', (_, file) => {
    expect(read(file).kind).toBe('invalid')
  })
})

describe('files that are not text', () => {
  test('bytes that are not UTF-8 are refused on their line', () => {
    const head = new TextEncoder().encode('---\ntitle: A\n---\n\nCaf')
    const reading = read(Uint8Array.of(...head, 0xe9, 0x0a))
    expect(refusalOf(reading)).toMatchObject({
      code: 'article/encoding',
      place: { line: 5 }
    })
  })

  test('UTF-16 is refused', () => {
    expect(refusalOf(read(Uint8Array.of(0xff, 0xfe, 0x2d, 0x00))).code).toBe('article/encoding')
  })

  test('a Git LFS pointer is refused', () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`
    expect(refusalOf(read(pointer))).toMatchObject({ code: 'article/lfs', place: { line: 1 } })
  })
})
