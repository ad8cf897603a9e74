// The clock of a run: the machine's until GitHub has said what time it is, then GitHub's.

import { describe, expect, test } from '@jest/globals'
import { createGuidedClock, type GuidedClock } from '../../src/action/system-clock.ts'

const MACHINE = Date.parse('2027-03-01T10:00:00Z')
const GITHUB = Date.parse('2026-03-01T12:00:00Z')
const DATE = new Date(GITHUB).toUTCString()

/** A clock on a machine whose two times move as the test says. */
function createMachine() {
  const time = { wall: MACHINE, monotonic: 5_000 }
  const clock = createGuidedClock({ wall: () => time.wall, monotonic: () => time.monotonic })
  const pass = (wall: number, monotonic: number) => {
    time.wall += wall
    time.monotonic += monotonic
  }
  return { clock, pass }
}

function createSetMachine(): { readonly clock: GuidedClock; pass: (w: number, m: number) => void } {
  const machine = createMachine()
  machine.clock.setByDate(DATE)
  return machine
}

describe('until GitHub has answered', () => {
  test('it is the machine’s', () => {
    const { clock, pass } = createMachine()
    expect(clock.now()).toBe(MACHINE)
    pass(1_000, 1_000)
    expect(clock.now()).toBe(MACHINE + 1_000)
  })

  test.each([undefined, '', 'yesterday'])('what is not a date sets nothing: %j', date => {
    const { clock } = createMachine()
    clock.setByDate(date)
    expect(clock.now()).toBe(MACHINE)
  })
})

describe('once GitHub has answered', () => {
  test.each<[string, number, number, number]>([
    ['time passes as usual', 7_000, 7_000, 7_000],
    ['the machine’s clock is set a year back', -31_536_000_000, 7_000, 7_000],
    ['the machine slept, and its timers with it', 900_000, 7_000, 900_000],
    ['nothing has passed', 0, 0, 0]
  ])('it runs on when %s', (_, wall, monotonic, passed) => {
    const { clock, pass } = createSetMachine()
    pass(wall, monotonic)
    expect(clock.now()).toBe(GITHUB + passed)
  })

  test('each later answer sets it anew, ahead', () => {
    const { clock, pass } = createSetMachine()
    pass(1_000, 1_000)
    clock.setByDate(new Date(GITHUB + 60_000).toUTCString())
    expect(clock.now()).toBe(GITHUB + 60_000)
  })

  test('an answer that was long on its way does not set it back', () => {
    const { clock, pass } = createSetMachine()
    pass(20_000, 20_000)
    clock.setByDate(DATE)
    expect(clock.now()).toBe(GITHUB + 20_000)
  })

  test('an answer undoes a leap of the machine’s clock', () => {
    const { clock, pass } = createSetMachine()
    pass(31_536_000_000, 2_000)
    clock.setByDate(new Date(GITHUB + 2_000).toUTCString())
    expect(clock.now()).toBe(GITHUB + 2_000)
  })
})
