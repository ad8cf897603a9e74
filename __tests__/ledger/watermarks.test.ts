import { describe, expect, test } from '@jest/globals'
import { moveWatermark } from '../../src/ledger/ledger-steps.ts'
import { entry, ledger } from './entries.ts'
import { createLedger } from '../../src/ledger/ledger.ts'
import { DEFAULT_FILES } from '../../src/action/inputs/files-input.ts'
import { DEFAULT_PATTERNS_KEY, hashPatterns, putWatermark } from '../../src/ledger/watermarks.ts'

test('the key is the beginning of the SHA-256 of the sorted patterns, one a line', async () => {
  // printf 'a.md\nb/**' | sha256sum
  expect(await hashPatterns(['b/**', 'a.md'])).toBe('02131a599a99')
})

test('the order of the patterns does not matter, their text does', async () => {
  expect(await hashPatterns(['a', '!b'])).toBe(await hashPatterns(['!b', 'a']))
  expect(await hashPatterns(['a', 'b'])).not.toBe(await hashPatterns(['a', '!b']))
})

test('the key of the default never changes: the ledgers that there are know it', async () => {
  expect(await hashPatterns(DEFAULT_FILES.split('\n'))).toBe(DEFAULT_PATTERNS_KEY)
})

test('a new watermark leaves those of other sets alone', () => {
  const first = putWatermark(createLedger('1'), 'one', 'abc')
  expect(putWatermark(first, 'two', 'def').watermarks).toEqual({ one: 'abc', two: 'def' })
  expect(putWatermark(first, 'one', 'def').watermarks).toEqual({ one: 'def' })
})

describe('a watermark that a run moves', () => {
  test.each<[string, string | null, readonly (string | null)[], string]>([
    ['is set where it expected none', null, [null], 'new'],
    ['replaces one that it is told of', 'base', [null, 'base'], 'new'],
    ['replaces the only one that it is told of', 'base', ['base'], 'new'],
    ["does not replace another run's", 'other', [null, 'base'], 'other'],
    ['does not replace one where it expected none', 'other', [null], 'other'],
    ['is not set where it expected one', null, ['base'], 'none'],
    ['is not set where nothing may be replaced', null, [], 'none'],
    ['is left alone where it is the same', 'new', [null], 'new']
  ])('%s', (_, now, replaceable, expected) => {
    const start = { ...createLedger('1'), watermarks: now === null ? {} : { key: now } }
    const after = moveWatermark({ key: 'key', commit: 'new', replaceable })(start)
    expect(after.watermarks.key ?? 'none').toBe(expected)
    expect(after === start).toBe((now ?? 'none') === expected)
  })

  test('leaves those of other sets of patterns alone', () => {
    const start = { ...createLedger('1'), watermarks: { other: 'abc', key: 'old' } }
    const after = moveWatermark({ key: 'key', commit: 'new', replaceable: ['old'] })(start)
    expect(after.watermarks).toEqual({ other: 'abc', key: 'new' })
  })

  test.each([
    ['moves when what the run put off is recorded', 'posts/a.md', 'blob of posts/a.md', 'new'],
    ['stays when another article is recorded there', 'posts/a.md', 'another', 'old'],
    ['moves when an article is known, whatever its text', 'posts/a.md', null, 'new'],
    ['stays when an article is not known any more', 'posts/b.md', null, 'old']
  ])('%s', (_, path, blob, expected) => {
    const start = { ...ledger(entry('posts/a.md')), watermarks: { key: 'old' } }
    const known = [{ path, blob }]
    const move = { key: 'key', commit: 'new', replaceable: ['old'], known }
    expect(moveWatermark(move)(start).watermarks.key).toBe(expected)
  })

  test.each([
    ['goes where other sets of patterns have the bases that it was decided with', 'base', []],
    ['stays where one has another base by now', 'newer', ['posts/a.md']]
  ])('what is forgotten %s', (_, other, paths) => {
    const waiting = entry('posts/a.md', { state: 'pending', reason: 'scheduled' })
    const start = { ...ledger(waiting), watermarks: { key: 'old', other } }
    const after = moveWatermark({
      key: 'key',
      commit: 'new',
      replaceable: ['old'],
      forgotten: ['posts/a.md'],
      watermarks: { key: 'old', other: 'base' }
    })(start)
    expect(after.entries.map(({ path }) => path)).toEqual(paths)
    expect(after.watermarks.key).toBe(paths.length === 0 ? 'new' : 'old')
  })

  test.each([
    ['goes with the move', 'old', []],
    ['goes when the watermark is there already', 'new', []],
    ["stays with another run's watermark", 'other', ['posts/a.md']]
  ])('what is forgotten %s', (_, now, paths) => {
    const waiting = entry('posts/a.md', { state: 'pending', reason: 'scheduled' })
    const start = { ...ledger(waiting), watermarks: { key: now } }
    const move = { key: 'key', commit: 'new', replaceable: ['old'], forgotten: ['posts/a.md'] }
    expect(moveWatermark(move)(start).entries.map(({ path }) => path)).toEqual(paths)
  })
})
