// How long a write that tells of a created post is waited for. The short patience of other writes is in store.test.ts.

import { describe, expect, test } from '@jest/globals'
import { LedgerError } from '../../src/ledger/ledger-error.ts'
import { putEntry, type Ledger } from '../../src/ledger/ledger.ts'
import { updateLedger, type LedgerStore } from '../../src/ledger/store.ts'
import { createLongPatience } from '../../src/ledger/write-patience.ts'
import type { Clock } from '../../src/time/clock.ts'
import { entry, ledger } from './entries.ts'
import { memoryStore, type Fate, type MemoryStore } from './memory-store.ts'

const MINUTE_MS = 60_000
const LOST: Fate = { lost: '502 Bad Gateway.' }

type Trial = {
  readonly slept: number[]
  readonly told: string[]
  readonly write: (store: LedgerStore, path?: string) => Promise<unknown>
}

/** One run's patience on a clock that goes as far as it is slept, unless given. @param endAt the wait in which the run is ended */
function begin({ tick = (ms: number) => ms, random = 1, endAt = Infinity } = {}): Trial {
  let now = 1_000_000
  const slept: number[] = []
  const told: string[] = []
  const abort = new AbortController()
  const clock: Clock = {
    now: () => now,
    random: () => random,
    sleep: async ms => {
      slept.push(ms)
      now += tick(ms)
      if (slept.length === endAt) abort.abort()
      return Promise.resolve()
    }
  }
  const tell = (line: string) => void told.push(line)
  const listRecords = () => ['{"path":"a.md"}']
  const patience = createLongPatience({ clock, signal: abort.signal, tell, listRecords })
  const write = async (store: LedgerStore, path = 'b.md') => {
    const change = (one: Ledger) =>
      one.entries.some(known => known.path === path) ? one : putEntry(one, entry(path))
    return updateLedger(store, change, { message: 'm', clock, patience }).catch(
      (error: unknown) => error
    )
  }
  return { slept, told, write }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

function lose(times: number): MemoryStore {
  return memoryStore(
    ledger(),
    Array.from({ length: times }, () => LOST)
  )
}

test('it is repeated for as long as ten minutes, and then looked at once more', async () => {
  const { write, slept } = begin()
  const store = lose(1000)
  expect(await write(store)).toMatchObject({
    name: 'LedgerError',
    message: 'Could not save the ledger (memory): 502 Bad Gateway.'
  })
  expect(sum(slept)).toBe(10 * MINUTE_MS)
  expect(slept.slice(0, 8)).toEqual([400, 800, 1600, 3200, 6400, 12_800, 15_000, 15_000])
  expect(store.reads()).toBe(store.writes() + 1)
})

test('the writes of a run share the ten minutes', async () => {
  const { write, slept } = begin()
  const store = lose(20)
  expect(await write(store)).not.toBeInstanceOf(LedgerError)
  const first = sum(slept)
  expect(first).toBeGreaterThan(2 * MINUTE_MS)
  expect(await write(lose(1000), 'c.md')).toBeInstanceOf(LedgerError)
  expect(sum(slept)).toBe(10 * MINUTE_MS)
})

test.each([
  ['is set back', () => -3_600_000],
  ['does not move', () => 0]
])('a clock that %s does not make it endless', async (_, tick) => {
  const { write, slept } = begin({ tick })
  expect(await write(lose(1000))).toBeInstanceOf(LedgerError)
  expect(sum(slept)).toBe(10 * MINUTE_MS)
})

test('what requests take counts, too', async () => {
  const { write, slept } = begin({ tick: ms => ms * 3 })
  expect(await write(lose(1000))).toBeInstanceOf(LedgerError)
  expect(sum(slept)).toBeLessThan(4 * MINUTE_MS)
})

describe('a wait that is asked for', () => {
  test.each([
    [10 * MINUTE_MS, true],
    [10 * MINUTE_MS + 1, false]
  ])('of %d ms is taken: %s', async (retryAfterMs, isTaken) => {
    const { write, slept } = begin()
    const store = memoryStore(ledger(), [{ lost: 'rate limit', retryAfterMs }])
    expect((await write(store)) instanceof LedgerError).toBe(!isTaken)
    expect(sum(slept)).toBe(isTaken ? retryAfterMs : 0)
  })
})

describe('a ledger that cannot be read', () => {
  /** The first write fails, and so do so many reads after it. */
  async function writeWith(error: Error, times: number) {
    const trial = begin()
    const store = lose(1)
    let reads = 0
    const read = async () => {
      reads += 1
      return reads > 1 && reads <= times + 1 ? Promise.reject(error) : store.read()
    }
    return { ...trial, outcome: await trial.write({ ...store, read }), store }
  }

  test('is waited for where that can pass', async () => {
    const outage = { retryAfterMs: null }
    const error = new LedgerError('Could not read it: 502.', null, { outage })
    const { outcome, store } = await writeWith(error, 12)
    expect(outcome).not.toBeInstanceOf(LedgerError)
    expect(store.messages).toEqual(['m'])
  })

  test('is not waited for without end', async () => {
    const outage = { retryAfterMs: null }
    const error = new LedgerError('Could not read it: 502.', null, { outage })
    const { outcome, slept } = await writeWith(error, 1000)
    expect(outcome).toBe(error)
    expect(sum(slept)).toBe(10 * MINUTE_MS)
    expect(slept.length).toBeLessThan(100)
  })

  test('ends it where only a person can help', async () => {
    const error = new LedgerError('The branch is gone.', 'Restore it.')
    const { outcome, slept } = await writeWith(error, 1)
    expect(outcome).toBe(error)
    expect(slept).toHaveLength(1)
  })
})

describe('what is told', () => {
  test('is nothing about a wait of a moment', async () => {
    const { write, told } = begin({ random: 0 })
    await write(lose(3))
    expect(told).toEqual([])
  })

  test('is the cause and the record once, and that it goes on each minute', async () => {
    const { write, told } = begin()
    await write(
      memoryStore(ledger(), [{ lost: 'rate limit exceeded.', retryAfterMs: 3 * MINUTE_MS }])
    )
    expect(told).toEqual([
      'Could not save the ledger (memory): rate limit exceeded. Nobody else knows of the post that was just created, so this run waits for up to 10 minutes.',
      'If the run ends before that, put this record into the ledger\'s `entries`: {"path":"a.md"}',
      'Still waiting for the ledger, 1 minute so far. Could not save the ledger (memory): rate limit exceeded.',
      'Still waiting for the ledger, 2 minutes so far. Could not save the ledger (memory): rate limit exceeded.'
    ])
  })
})

test('a run that is being ended tries once more and gives up', async () => {
  const { write, slept } = begin({ endAt: 5 })
  const store = lose(1000)
  expect(await write(store)).toBeInstanceOf(LedgerError)
  expect(slept).toHaveLength(5)
  expect(store.writes()).toBe(6)
})
