// Each construct beside what becomes of it: `golden/NAME.md` is the article's body, `NAME.html` and `NAME.markdown` the post
// in the two formats. `UPDATE_GOLDEN=1` writes them anew, to be read before they are committed.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { make } from './support.ts'

const FOLDER = join(import.meta.dirname, 'golden')
const names = readdirSync(FOLDER)
  .filter(name => name.endsWith('.md'))
  .map(name => name.slice(0, -3))

describe.each(names)('%s', name => {
  const body = readFileSync(join(FOLDER, `${name}.md`), 'utf8')
  test.each(['html', 'markdown'] as const)('as %s', format => {
    const { content, told } = make(body, { format })
    const file = join(FOLDER, `${name}.${format}`)
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, content)
    expect(content).toBe(readFileSync(file, 'utf8'))
    expect(told.filter(one => one.includes(' error '))).toEqual([])
  })
})
