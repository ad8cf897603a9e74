// Each construct beside what becomes of it: `golden/NAME.md` (or `.mdx`) is the article's body, `NAME.html` and `NAME.markdown` the post
// in the two formats. `UPDATE_GOLDEN=1` writes them anew, to be read before they are committed.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { make } from './support.ts'

const FOLDER = join(import.meta.dirname, 'golden')
const sources = readdirSync(FOLDER).filter(name => /\.mdx?$/.test(name))

describe.each(sources)('%s', source => {
  const body = readFileSync(join(FOLDER, source), 'utf8')
  const name = source.replace(/\.mdx?$/, '')
  test.each(['html', 'markdown'] as const)('as %s', format => {
    const { content, told } = make(body, { format, path: `posts/${source}` })
    const file = join(FOLDER, `${name}.${format}`)
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, content)
    expect(content).toBe(readFileSync(file, 'utf8'))
    expect(told.filter(one => one.includes(' error '))).toEqual([])
  })
})
