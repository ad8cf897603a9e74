// Reading ahead: what is started when, and what is answered.

import { expect, test } from '@jest/globals'
import { readAhead } from '../../src/publish/evaluate/read-ahead.ts'

function watch(order: readonly string[], fails: readonly string[] = []) {
  const started: string[] = []
  const read = readAhead(order, async oid => {
    started.push(oid)
    if (fails.includes(oid)) throw new Error(`No ${oid}.`)
    return await Promise.resolve(`bytes of ${oid}`)
  })
  return { started, read }
}

const SEVEN = ['a', 'b', 'c', 'd', 'e', 'f', 'g']

test('four files are asked for while one is looked at, and each once', async () => {
  const { started, read } = watch(SEVEN)
  expect(await read('a')).toBe('bytes of a')
  expect(started).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(await read('b')).toBe('bytes of b')
  expect(started).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  for (const oid of SEVEN.slice(2)) await read(oid)
  expect(started).toEqual(SEVEN)
})

test('what is not asked for is passed over', async () => {
  const { started, read } = watch(SEVEN)
  await read('f')
  expect(started).toEqual(['f', 'g'])
  expect(await read('a')).toBe('bytes of a')
})

test('what is asked for twice, or between, is read again', async () => {
  const { started, read } = watch(['a', 'b'])
  await read('a')
  await read('a')
  expect(await read('x')).toBe('bytes of x')
  expect(started).toEqual(['a', 'b', 'a', 'x'])
})

test('a failure is told to whoever asks for it, and to nobody else', async () => {
  const { read } = watch(['a', 'b'], ['b'])
  expect(await read('a')).toBe('bytes of a')
  await expect(read('b')).rejects.toThrow('No b.')
})
