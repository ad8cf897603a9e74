// Parts that are loaded in the middle of a piece of work, which is then begun anew.

import { describe, expect, test } from '@jest/globals'
import { createLatePart, doWithParts } from '../../src/time/late-part.ts'

describe('a part that is loaded late', () => {
  test('is there when the work that misses it is done again, and is loaded once', async () => {
    let loads = 0
    const part = createLatePart(async () => Promise.resolve({ value: ++loads }))
    let tries = 0
    const work = () => {
      tries += 1
      return part.get().value
    }
    expect([await doWithParts(work), await doWithParts(work)]).toEqual([1, 1])
    expect({ tries, loads }).toEqual({ tries: 3, loads: 1 })
  })

  test('may be one of many', async () => {
    const parts = [1, 2, 3].map(value => createLatePart(async () => Promise.resolve({ value })))
    expect(await doWithParts(() => parts.map(({ get }) => get().value))).toEqual([1, 2, 3])
  })

  test('need not be waited for where it was loaded before', async () => {
    const part = createLatePart(async () => Promise.resolve({ value: 1 }))
    await part.load()
    expect(part.get()).toEqual({ value: 1 })
  })

  test.each([
    ['the work itself fails', () => Promise.reject(new Error('not this')), 'fault'],
    ['it cannot be loaded', () => Promise.reject(new Error('no such file')), 'no such file']
  ])('is not waited for for ever where %s', async (_what, load, message) => {
    const part = createLatePart(load)
    const work = () => {
      if (message === 'fault') throw new Error('fault')
      return part.get()
    }
    await expect(doWithParts(work)).rejects.toThrow(message)
  })
})
