// The probe of the live service, as far as it can be tried without it: one draft with every question, and a table that
// names a constant for each.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { startSandbox, type Sandbox } from '../../emulators/medium/index.ts'
import * as assumptions from '../../src/content/policy/assumptions.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const README = readFileSync(`${ROOT}examples/probe/README.md`, 'utf8')
const HTML = readFileSync(`${ROOT}examples/probe/probe.html`, 'utf8')
const QUESTIONS = Array.from({ length: 12 }, (_, index) => index + 1)

let medium: Sandbox

beforeAll(async () => {
  medium = await startSandbox()
})

afterAll(async () => {
  await medium.close()
})

async function probe(...more: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['scripts/probe.ts', '--api-url', medium.apiUrl, ...more],
    { cwd: ROOT, env: { ...process.env, MEDIUM_TOKEN: medium.token } }
  )
  return stdout
}

test('makes one draft, with its picture, and says where it is', async () => {
  const said = await probe()
  expect(medium.posts).toHaveLength(1)
  const [post] = medium.posts
  expect(post?.publishStatus).toBe('draft')
  expect(said).toContain(`The draft is at ${post?.url ?? ''}`)
  expect(post?.content).not.toContain('{image}')
})

describe.each(QUESTIONS)('question %d', number => {
  test('has a part of the draft', () => {
    expect(HTML).toMatch(new RegExp(`<h1[^>]*>${number}\\. `))
  })

  test('has a row with its constant', () => {
    const [, name = ''] =
      new RegExp(`^\\|\\s+${number}\\s+\\|.*\`(\\w+)\`\\s+\\|$`, 'm').exec(README) ?? []
    const constants = new Map(
      Object.entries(assumptions).map(([key, { question }]) => [key, question as number])
    )
    if (number === 8) expect(name).toBe('MAX_TAGS')
    else expect([name, constants.get(name)]).toEqual([name, number])
  })
})
