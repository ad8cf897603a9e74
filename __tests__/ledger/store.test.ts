import { describe, expect, test } from '@jest/globals'
import { LedgerError, LedgerMoved } from '../../src/ledger/ledger-error.ts'
import { findByPath, putEntry, type Ledger } from '../../src/ledger/ledger.ts'
import { updateLedger } from '../../src/ledger/store.ts'
import { entry, ledger } from './entries.ts'
import { countingPacing, memoryStore, type Fate } from './memory-store.ts'

/** Adds an entry, once. */
function adding(path: string): (ledger: Ledger) => Ledger {
  return one => (findByPath(one, path) === null ? putEntry(one, entry(path)) : one)
}

function paths(one: Ledger): string[] {
  return one.entries.map(({ path }) => path)
}

async function update(
  fates: readonly Fate[],
  { random = 0, change = adding('b.md') }: { random?: number; change?: (l: Ledger) => Ledger } = {}
) {
  const store = memoryStore(ledger(entry('a.md')), fates)
  const clock = countingPacing(random)
  const outcome = await updateLedger(store, change, { message: 'medium: test', clock }).catch(
    (error: unknown) => error
  )
  return { store, slept: clock.slept, outcome }
}

describe('a change', () => {
  test('is written once, under its message, and answered with what the ledger then holds', async () => {
    const { store, slept, outcome } = await update([])
    expect(outcome).toEqual({ ledger: store.held(), revision: '2' })
    expect(paths(store.held())).toEqual(['a.md', 'b.md'])
    expect(store.messages).toEqual(['medium: test'])
    expect(slept).toEqual([])
  })

  test('that changes nothing writes nothing', async () => {
    const { store, outcome } = await update([], { change: one => one })
    expect(outcome).toEqual({ ledger: store.held(), revision: '1' })
    expect(store.writes()).toBe(0)
  })

  test('starts from the snapshot it is given, without a read', async () => {
    const store = memoryStore(ledger())
    const from = await store.read()
    await updateLedger(store, adding('b.md'), { message: 'm', clock: countingPacing(), from })
    expect(store.reads()).toBe(1)
    expect(paths(store.held())).toEqual(['b.md'])
  })

  test('that starts from an old snapshot is applied to what the ledger holds by now', async () => {
    const store = memoryStore(ledger())
    const from = await store.read()
    const options = { message: 'm', clock: countingPacing() }
    await updateLedger(store, adding('other.md'), options)
    const after = await updateLedger(store, adding('b.md'), { ...options, from })
    expect(paths(after.ledger)).toEqual(['other.md', 'b.md'])
  })
})

describe('a change that stops at a conflict', () => {
  const theirs = { conflict: adding('other.md') }
  const updateOrStop = async (fates: readonly Fate[]) => {
    const store = memoryStore(ledger(), fates)
    const options = { message: 'm', clock: countingPacing(), stopsAtConflict: true }
    const outcome = await updateLedger(store, adding('b.md'), options).catch(
      (error: unknown) => error
    )
    return { outcome, held: paths(store.held()) }
  }

  test('leaves the ledger to the run that wrote first', async () => {
    const { outcome, held } = await updateOrStop([theirs])
    expect(outcome).toBeInstanceOf(LedgerMoved)
    expect(held).toEqual(['other.md'])
  })

  test('goes on after a write that may have been applied', async () => {
    const { outcome, held } = await updateOrStop([{ lost: '502' }, theirs])
    expect(outcome).not.toBeInstanceOf(Error)
    expect(held).toEqual(['other.md', 'b.md'])
  })
})

describe('a conflict', () => {
  test('applies the change again to what the other run wrote', async () => {
    const { store } = await update([{ conflict: adding('x.md') }, { conflict: adding('y.md') }])
    expect(paths(store.held())).toEqual(['a.md', 'x.md', 'y.md', 'b.md'])
    expect(store.messages).toEqual(['medium: test'])
  })

  test('with a run that wrote the same leaves nothing to do', async () => {
    const { store, outcome } = await update([{ conflict: adding('b.md') }])
    expect(outcome).toEqual({ ledger: store.held(), revision: '2' })
    expect(store.messages).toEqual([])
    expect(store.writes()).toBe(1)
  })
})

describe('an error that leaves it open whether the write was applied', () => {
  test('is recognised as applied by what it wrote', async () => {
    const { store, outcome } = await update([{ applied: 'socket hang up' }])
    expect(outcome).toEqual({ ledger: store.held(), revision: '2' })
    expect(store.writes()).toBe(1)
    expect(paths(store.held())).toEqual(['a.md', 'b.md'])
  })

  test('is repeated when the write was lost', async () => {
    const { store } = await update([{ lost: '502' }, { lost: '502' }])
    expect(store.writes()).toBe(3)
    expect(store.messages).toEqual(['medium: test'])
    expect(paths(store.held())).toEqual(['a.md', 'b.md'])
  })

  test('on the last try is still recognised as applied', async () => {
    const lost = Array.from({ length: 7 }, () => ({ lost: '502' }))
    const { outcome, store } = await update([...lost, { applied: '502' }])
    expect(outcome).toEqual({ ledger: store.held(), revision: '2' })
  })
})

describe('giving up', () => {
  const always = <T extends Fate>(fate: T): T[] => Array.from({ length: 20 }, () => fate)

  test('comes after eight tries and names place, cause and remedy', async () => {
    const { outcome, store } = await update(always({ lost: '502 Bad Gateway.' }))
    expect(outcome).toBeInstanceOf(LedgerError)
    expect(outcome).toMatchObject({
      message: 'Could not save the ledger (memory): 502 Bad Gateway.',
      remedy: 'Run this job again when the cause is gone; nothing is sent twice.'
    })
    expect(store.writes()).toBe(8)
    expect(paths(store.held())).toEqual(['a.md'])
  })

  test('after conflicts alone says that others kept writing', async () => {
    let n = 0
    const { outcome } = await update(
      always({ conflict: one => putEntry(one, entry(`x${(n += 1)}.md`)) })
    )
    expect(outcome).toMatchObject({
      message: 'Could not save the ledger (memory): other runs kept writing first.'
    })
  })

  test('does not say twice what was tried', async () => {
    const message = 'Could not save the ledger (branch:medium-ledger): 502 Bad Gateway.'
    const error = new LedgerError(message, null)
    const answer = { kind: 'doubtful', error, retryAfterMs: 60_001 } as const
    const store = { ...memoryStore(ledger()), write: async () => Promise.resolve(answer) }
    const update = updateLedger(store, adding('b.md'), { message: 'm', clock: countingPacing() })
    await expect(update).rejects.toMatchObject({ message })
  })

  test('passes on at once what trying again will not help', async () => {
    const refused = new LedgerError('no permission', 'ask')
    const store = {
      ...memoryStore(ledger()),
      write: async () => Promise.reject(refused)
    }
    const clock = countingPacing()
    await expect(updateLedger(store, adding('b.md'), { message: 'm', clock })).rejects.toBe(refused)
    expect(clock.slept).toEqual([])
  })
})

describe('waiting', () => {
  const lost = Array.from({ length: 7 }, () => ({ lost: '502' }))

  test.each([
    ['least', 0, [50, 100, 200, 400, 800, 1600, 2000]],
    ['most', 1, [200, 400, 800, 1600, 3200, 6400, 8000]]
  ])('doubles up to eight seconds: at %s', async (_, random, waits) => {
    expect((await update(lost, { random })).slept).toEqual(waits)
  })

  test('is as long as GitHub asks, when that is a minute at most', async () => {
    const { slept, store } = await update([{ lost: 'secondary rate limit', retryAfterMs: 60_000 }])
    expect(slept).toEqual([60_000])
    expect(paths(store.held())).toEqual(['a.md', 'b.md'])
  })

  test('is not begun when GitHub asks for more', async () => {
    const { slept, outcome } = await update([{ lost: 'rate limit', retryAfterMs: 60_001 }])
    expect(slept).toEqual([])
    expect(outcome).toMatchObject({
      message: 'Could not save the ledger (memory): rate limit.'
    })
  })
})
