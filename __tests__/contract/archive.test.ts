// What a runner downloads before each run: the archive that GitHub makes of the repository, by .gitattributes.

import { beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { ROOT } from './sources.ts'

const ACTION = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as { runs: { main: string } }
const MAX_BUFFER = 64 * 1024 * 1024

describe('the archive that a runner downloads', () => {
  let files: readonly string[] = []

  beforeAll(() => {
    const archive = execFileSync('git', ['archive', '--worktree-attributes', 'HEAD'], {
      cwd: ROOT,
      maxBuffer: MAX_BUFFER
    })
    const names = execFileSync('tar', ['-tf', '-'], { input: archive, encoding: 'utf8' })
    files = names.split('\n').filter(name => name !== '' && !name.endsWith('/'))
  })

  test('holds what an action needs, and nothing else at its top', () => {
    const top = new Set(files.map(path => path.split('/')[0]))
    expect([...top].sort()).toEqual(['LICENSE', 'README.md', 'action.yml', 'dist'])
  })

  test('does not hold what only a reader of the bundle wants to know', () => {
    expect(files).not.toContain('dist/weights.json')
  })

  test('holds the file that action.yml runs, its module type and the licences of what is bundled', () => {
    expect(files).toEqual(
      expect.arrayContaining([ACTION.runs.main, 'dist/package.json', 'dist/licenses.txt'])
    )
  })
})
