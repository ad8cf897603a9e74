// Memory of a long plan, in a process of its own, since it is V8's switches that are changed.

import { expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from '../contract/sources.ts'

const run = promisify(execFile)
const MEBIBYTE = 2 ** 20

/** Prints how many bytes are set aside for new values, after more of them than that have come and some have stayed. */
const PROGRAM = (before: string) => `
import { getHeapSpaceStatistics } from 'node:v8'
import { limitMemory } from ${JSON.stringify(join(ROOT, 'src/action/limit-memory.ts'))}
${before}
const kept = []
for (let index = 0; index < 2_000_000; index += 1) {
  const value = { index, text: 'text ' + index }
  if (index % 4 === 0) kept[index % 100_000] = value
}
const space = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')
console.log(JSON.stringify({ bytes: space.space_size, kept: kept.length }))
`

test('the room for new values stays small once memory is limited, and nothing else changes', async () => {
  const free = await measure('')
  const limited = await measure('await limitMemory()')
  expect(limited.bytes).toBeLessThanOrEqual(3 * MEBIBYTE)
  expect(free.bytes).toBeGreaterThan(3 * MEBIBYTE)
  expect(limited.kept).toBe(free.kept)
})

async function measure(before: string): Promise<{ bytes: number; kept: number }> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', PROGRAM(before)])
  return JSON.parse(stdout) as { bytes: number; kept: number }
}
