// Whatever a file holds, reading it ends in a value.

import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { countCharacters } from '../../src/text/line.ts'
import { read } from './reading.ts'

const PATHS = ['posts/a.md', 'a.markdown', 'b/index.md', 'c.mdx', 'd/_index.md', '_drafts/e.md']
const path = fc.constantFrom(...PATHS)

/** A reading that keeps its promises, whatever its kind. */
function holds(bytes: Uint8Array, at: string): void {
  const reading = read(bytes, { path: at })
  for (const { place, message, code } of reading.diagnostics) {
    expect(place?.line).toBeGreaterThanOrEqual(1)
    expect(message).not.toBe('')
    expect(code).toMatch(/^(?:front-matter|article)\/[A-Za-z]+$/)
  }
  const errors = reading.diagnostics.filter(({ severity }) => severity === 'error')
  expect(errors.length > 0).toBe(reading.kind === 'invalid')
  if (reading.kind !== 'article') return
  const { title, tags, bodyLine, canonicalUrl } = reading.article
  expect(title).toMatch(/^\S(?:.*\S)?$/u)
  expect(countCharacters(title)).toBeLessThanOrEqual(100)
  expect(tags.length).toBeLessThanOrEqual(3)
  expect(tags.every(tag => countCharacters(tag) <= 25)).toBe(true)
  expect(bodyLine).toBeGreaterThanOrEqual(2)
  if (canonicalUrl !== null) expect(URL.canParse(canonicalUrl)).toBe(true)
}

test('any bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), path, holds), { numRuns: 500 })
})

test('any text between any fences', () => {
  const fence = fc.constantFrom(
    '---',
    '+++',
    '---json',
    '---toml',
    '---js',
    '----',
    '--- yaml',
    ';;;',
    '...',
    ''
  )
  const text = fc.string({ unit: 'binary', maxLength: 200 })
  fc.assert(
    fc.property(fence, text, fence, text, path, (open, header, close, body, at) => {
      holds(new TextEncoder().encode(`${open}\n${header}\n${close}\n${body}`), at)
    }),
    { numRuns: 1000 }
  )
})

const NAMES = [
  'title',
  'subtitle',
  'tags',
  'categories',
  'publication',
  'publishStatus',
  'status',
  'license',
  'canonicalUrl',
  'canonical',
  'notifyFollowers',
  'contentFormat',
  'draft',
  'published',
  'date',
  'publishDate',
  'slug',
  'image',
  'cover',
  'id',
  'url',
  'medium',
  'mediumUrl',
  'taxonomies',
  '__proto__',
  'constructor',
  'other'
]
const { tree } = fc.letrec(tie => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(
      '',
      'a',
      'true',
      'false',
      'draft',
      '2024-01-31',
      'https://a.example/x',
      'https://medium.com/x'
    ),
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('tree'), { maxLength: 5 }),
    fc.dictionary(fc.constantFrom(...NAMES), tie('tree'), { maxKeys: 8 })
  )
}))
const header = fc.dictionary(fc.constantFrom(...NAMES), tree, { minKeys: 1, maxKeys: 12 })

test('any values in any fields', () => {
  fc.assert(
    fc.property(header, path, (fields, at) => {
      const json = JSON.stringify(fields, null, 1)
      // JSON is YAML, too: both engines see the same.
      for (const open of ['---json', '---'])
        holds(new TextEncoder().encode(`${open}\n${json}\n---\n# A\n\nBody\n`), at)
    }),
    { numRuns: 1000 }
  )
})

test('JSON read as JSON and as YAML says the same', () => {
  fc.assert(
    fc.property(header, fields => {
      const json = JSON.stringify(fields, null, 1)
      const [one, other] = ['---json', '---yaml'].map(open => read(`${open}\n${json}\n---\n# A\n`))
      // But for what it is written in.
      expect(JSON.stringify(other).replace('"header":"yaml"', '"header":"json"')).toEqual(
        JSON.stringify(one)
      )
    }),
    { numRuns: 300 }
  )
})
