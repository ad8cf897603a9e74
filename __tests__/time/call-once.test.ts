import { expect, test } from '@jest/globals'
import { callOnce } from '../../src/time/call-once.ts'

test('a question is asked once, also while its answer is on its way', async () => {
  let calls = 0
  const ask = callOnce(async () => Promise.resolve((calls += 1)))
  expect(calls).toBe(0)
  expect(await Promise.all([ask(), ask()])).toEqual([1, 1])
  expect([await ask(), calls]).toEqual([1, 1])
})

test('a failure is everybody’s', async () => {
  let calls = 0
  const ask = callOnce(async () => {
    calls += 1
    return Promise.reject(new Error('no answer'))
  })
  await expect(ask()).rejects.toThrow('no answer')
  await expect(ask()).rejects.toThrow('no answer')
  expect(calls).toBe(1)
})
