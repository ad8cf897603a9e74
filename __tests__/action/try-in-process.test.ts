// A trial from the side that asks: whatever becomes of the process, there is an answer.

import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tryInProcess } from '../../src/action/try-in-process.ts'
import type { ConversionTrial } from '../../src/publish/index.ts'

const TRIAL: ConversionTrial = {
  path: 'posts/a.md',
  bytes: new TextEncoder().encode('Words'),
  mdxInMarkdown: false,
  settings: {
    images: 'upload',
    footer: null,
    policy: new Map([['table', 'list']]),
    templateTags: new Map(),
    defaults: {
      tags: [],
      publication: null,
      publishStatus: 'public',
      license: 'all-rights-reserved',
      notifyFollowers: null,
      contentFormat: 'html',
      canonicalUrl: null
    }
  }
}
/** Answers, and lets the process end. */
const ANSWER = 'process.once("message", trial => process.send(%, () => process.disconnect()))'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'medium-trial-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

test.each<[string, string, string | null]>([
  ['answers that it ended', ANSWER.replace('%', 'null'), null],
  ['answers why it gave up', ANSWER.replace('%', '"it took too long"'), 'it took too long'],
  [
    'has been sent the trial as it is',
    ANSWER.replace(
      '%',
      'trial.settings.policy.get("table") + trial.bytes.length + process.argv[2]'
    ),
    'list5try-conversion'
  ],
  ['dies as one without memory does', 'process.abort()', 'it takes more than 512 MB of memory'],
  ['ends with a code', 'process.exit(7)', 'its process ended early (7)'],
  [
    'is ended from outside',
    'process.kill(process.pid, "SIGKILL")',
    'its process ended early (SIGKILL)'
  ]
])('a process that %s', async (name, code, answer) => {
  const script = join(folder, `${name.replaceAll(' ', '-')}.cjs`)
  await writeFile(script, code)
  expect(await tryInProcess(TRIAL, script)).toBe(answer)
})

test('a process without a script', async () => {
  expect(await tryInProcess(TRIAL, join(folder, 'none.cjs'))).toBe('its process ended early (1)')
})
