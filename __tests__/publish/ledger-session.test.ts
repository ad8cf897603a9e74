import { describe, expect, test } from '@jest/globals'
import { createLedger, type Ledger } from '../../src/ledger/ledger.ts'
import { LedgerError, LedgerMoved, type Step } from '../../src/ledger/index.ts'
import {
  openLedgerSession,
  type LedgerSession,
  type SessionOptions
} from '../../src/publish/ledger-session.ts'
import { countingPacing, memoryStore, type Fate, type MemoryStore } from '../ledger/memory-store.ts'

async function open(
  fates: readonly Fate[] = [],
  choice: SessionOptions = {}
): Promise<{ session: LedgerSession; store: MemoryStore }> {
  const store = memoryStore(createLedger('1'), fates)
  const { signal } = new AbortController()
  const interruption = { requested: false, now: signal, late: signal }
  const options = { store, clock: countingPacing(), log: () => undefined, interruption }
  return { session: await openLedgerSession(options, choice), store }
}

/** A step that counts how often it was applied. */
function countSteps(key: string): { readonly step: Step; readonly count: () => number } {
  let times = 0
  const step = (ledger: Ledger) => {
    times += 1
    return { ...ledger, watermarks: { ...ledger.watermarks, [key]: 'c' } }
  }
  return { step, count: () => times }
}

describe('the ledger with everything queued', () => {
  test('is made once, however often it is asked for', async () => {
    const { session } = await open()
    const { step, count } = countSteps('a')
    session.enqueue(step)
    const first = session.ledger()
    for (let times = 0; times < 100; times += 1) expect(session.ledger()).toBe(first)
    expect(session.hasChanges()).toBe(true)
    expect(count()).toBe(1)
  })

  test('is made anew when more is queued, and when it was written', async () => {
    const { session, store } = await open()
    session.enqueue(countSteps('a').step)
    expect(session.ledger().watermarks).toEqual({ a: 'c' })
    session.enqueue(countSteps('b').step)
    expect(session.ledger().watermarks).toEqual({ a: 'c', b: 'c' })
    await session.commit('x')
    expect(session.hasChanges()).toBe(false)
    expect(session.ledger()).toBe(session.lastLedger())
    expect(store.held().watermarks).toEqual({ a: 'c', b: 'c' })
  })
})

describe('a session of a run that can begin anew', () => {
  const theirs = { conflict: countSteps('theirs').step }

  test('ends when another run has written before its first write', async () => {
    const { session } = await open([theirs], { beginsAnew: true })
    session.enqueue(countSteps('a').step)
    await expect(session.commit('x')).rejects.toBeInstanceOf(LedgerMoved)
  })

  // What may have been written is taken back by this session alone.
  test('goes on once a write of its own has failed', async () => {
    const lost = Array.from({ length: 8 }, () => ({ lost: '502' }))
    const { session, store } = await open([...lost, theirs], { beginsAnew: true })
    session.enqueue(countSteps('a').step)
    await expect(session.commit('x')).rejects.toBeInstanceOf(LedgerError)
    await session.commit('y')
    expect(store.held().watermarks).toEqual({ theirs: 'c', a: 'c' })
  })
})
