// The committed bundle: complete, free of the machine it was built on, and a step that ends as docs/behaviour.md says.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, sep } from 'node:path'
import { createRepo, type GitRepo } from '../../emulators/github/index.ts'
import { createPushEvent, runAction, createTagEvent } from '../../emulators/runner/index.ts'
import { ROOT } from './sources.ts'

const DIST = join(ROOT, 'dist')
const OUTPUTS = {
  outcome: 'nothing',
  results: '[]',
  'results-file': expect.stringMatching(/\/publish-to-medium-[\w-]+\.json$/) as unknown,
  url: '',
  urls: '',
  'created-count': '0',
  'planned-count': '0',
  'skipped-count': '0',
  'deferred-count': '0',
  'failed-count': '0',
  'unknown-count': '0',
  'ledger-sha': ''
}

describe('the folder', () => {
  const names = readdirSync(DIST).sort()
  const scripts = names.filter(name => name.endsWith('.js'))

  test('holds the bundle and its parts, its module type and the licences, and nothing else', () => {
    const rest = names.filter(name => !/^\d+\.index\.js$/.test(name))
    expect(rest).toEqual(['index.js', 'licenses.txt', 'package.json', 'weights.json'])
  })

  test('has no part that no other part loads', () => {
    const loaded = new Set(
      scripts.flatMap(name =>
        [...readScript(name).matchAll(/_require__\.e\((?:\/\* \S+ \*\/ )?(\d+)\)/g)].map(
          ([, id = '']) => `${id}.index.js`
        )
      )
    )
    expect(scripts.filter(name => name !== 'index.js')).toEqual([...loaded].sort())
  })

  test('is a package of CommonJS modules, which Node starts sooner', () => {
    expect(JSON.parse(readFileSync(join(DIST, 'package.json'), 'utf8'))).toEqual({
      type: 'commonjs'
    })
  })

  test.each([...scripts, 'licenses.txt'])('%s names no folder of the machine', name => {
    const text = readFileSync(join(DIST, name), 'utf8')
    const paths = [ROOT + sep, homedir() + sep, '/home/runner/', 'file:///home', '/Users/']
    expect(paths.filter(path => text.includes(path))).toEqual([])
  })

  test('has the licence of every package that the action depends on', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>
    }
    const named = new Set(readFileSync(join(DIST, 'licenses.txt'), 'utf8').split(/\r?\n/))
    expect(Object.keys(dependencies).filter(name => !named.has(name))).toEqual([])
  })
})

function readScript(name: string): string {
  return readFileSync(join(DIST, name), 'utf8')
}

describe('the bundle as a step', () => {
  let repo: GitRepo
  let before: string
  let sha: string
  beforeAll(async () => {
    repo = await createRepo()
    await repo.write('README.md', '# A blog\n')
    before = await repo.commit()
    await repo.write('README.md', '# A blog, still\n')
    sha = await repo.commit()
  })
  afterAll(async () => {
    await repo.cleanup()
  })
  // A closed port: a request to Medium would fail the run.
  const inputs = {
    'medium-token': 'no-token',
    'api-url': 'http://127.0.0.1:9/v1',
    ledger: 'file:.medium/ledger.json'
  }

  test('a push without articles exits 0 with every output set', async () => {
    const event = createPushEvent({ before, after: sha })
    const run = await runAction({ event, workspace: repo.dir, inputs })
    expect({ exitCode: run.exitCode, outputs: run.outputs }).toEqual({
      exitCode: 0,
      outputs: OUTPUTS
    })
    expect(run.complaints).toEqual([])
  })

  test('a tag exits 0 with one notice and every output set', async () => {
    const run = await runAction({
      event: createTagEvent({ after: sha }),
      workspace: repo.dir,
      inputs
    })
    expect({ exitCode: run.exitCode, outputs: run.outputs }).toEqual({
      exitCode: 0,
      outputs: OUTPUTS
    })
    expect(run.notices).toHaveLength(1)
  })

  test.each(['pull_request_target', 'workflow_run'])(
    '%s exits 1 with every output set',
    async name => {
      const event = { name, payload: {}, ref: 'refs/heads/main', sha }
      const run = await runAction({ event, workspace: repo.dir, inputs })
      expect({ exitCode: run.exitCode, outputs: run.outputs }).toEqual({
        exitCode: 1,
        outputs: { ...OUTPUTS, outcome: 'failed' }
      })
      expect(run.annotations.map(({ level }) => level)).toContain('error')
    }
  )
})
