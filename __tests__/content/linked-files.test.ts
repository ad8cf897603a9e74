// The files that an article's links lead to are known before it is converted, so that one conversion is enough.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { createContentReader, type ContentInput } from '../../src/content/index.ts'
import { contentInput } from './support.ts'

const GOLDEN = join(import.meta.dirname, 'golden')

/** What is listed, and what is asked about after that. */
function open(body: string, overrides: Partial<ContentInput> = {}) {
  const input = contentInput(body, overrides)
  const asked = new Set<string>()
  const fileUrl = (path: string) => {
    asked.add(path)
    return input.resolver.fileUrl(path)
  }
  const { linkedFiles, convert } = createContentReader(new Map()).openContent({
    ...input,
    resolver: { ...input.resolver, fileUrl }
  })
  asked.clear()
  convert()
  return { linkedFiles: [...linkedFiles].sort(), asked: [...asked].sort() }
}

test.each<[string, string, Partial<ContentInput>]>([
  ['a link', '[a](other.md)', {}],
  ['a reference', '[a][b]\n\n[b]: ./other.md#c', {}],
  ['HTML', '<p><a href="other.md">a</a></p>', {}],
  ['a table, a quote and a note', '> | a |\n> | - |\n> | b[^1] |\n\n[^1]: [a](other.md)', {}],
  ['a wiki link', '[[other|a]]', {}],
  ['a tag', '[a]({% link posts/other.md %})', {}],
  ['the footer', 'a', { footer: '[{title}](posts/other.md)' }],
  ['HTML of the footer', 'a', { footer: '<a href="posts/other.md">a</a>' }]
])('%s names the file that it leads to', (_name, body, overrides) => {
  const { linkedFiles, asked } = open(body, overrides)
  expect(linkedFiles).toEqual(['posts/other.md'])
  expect(asked).toEqual(['posts/other.md'])
})

describe('nothing is asked about that was not listed', () => {
  const names = readdirSync(GOLDEN).filter(name => name.endsWith('.md'))
  test.each(names)('%s', name => {
    const { linkedFiles, asked } = open(readFileSync(join(GOLDEN, name), 'utf8'))
    expect(asked.filter(path => !linkedFiles.includes(path))).toEqual([])
  })
})
