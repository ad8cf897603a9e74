// The clock of a run: the machine's until GitHub has said what time it is, then GitHub's.

import { describe, expect, test } from '@jest/globals'
import { createGuidedClock } from '../../src/action/system-clock.ts'

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
  /** An answer of GitHub that says this and was so long on its way. */
  const hear = (date: string | undefined, wall = 0, slept = 0) => {
    const setClock = clock.expectDate()
    pass(wall + slept, wall)
    setClock(date)
  }
  return { clock, pass, hear }
}

function createSetMachine() {
  const machine = createMachine()
  machine.hear(DATE)
  return machine
}

describe('until GitHub has answered', () => {
  test('it is the machine’s', () => {
    const { clock, pass } = createMachine()
    expect(clock.now()).toBe(MACHINE)
    pass(1_000, 1_000)
    expect(clock.now()).toBe(MACHINE + 1_000)
  })

  test('neither a clock that is set back nor a sleep is missed', () => {
    const { clock, pass } = createMachine()
    pass(-31_536_000_000, 1_000)
    expect(clock.now()).toBe(MACHINE + 1_000)
    pass(31_536_000_000 + 900_000, 1_000)
    expect(clock.now()).toBe(MACHINE + 900_000)
  })

  test.each([undefined, '', 'yesterday'])('what is not a date sets nothing: %j', date => {
    const { clock, hear } = createMachine()
    hear(date)
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
    const { clock, hear } = createSetMachine()
    hear(new Date(GITHUB + 60_000).toUTCString(), 1_000)
    expect(clock.now()).toBe(GITHUB + 60_000)
  })

  test('an answer that was long on its way does not set it back', () => {
    const { clock, hear } = createSetMachine()
    hear(DATE, 20_000)
    expect(clock.now()).toBe(GITHUB + 20_000)
  })

  test('an answer that came in while the machine slept says nothing', () => {
    const { clock, pass, hear } = createSetMachine()
    hear(new Date(GITHUB + 1_000).toUTCString(), 1_000, 900_000)
    expect(clock.now()).toBe(GITHUB + 901_000)
    pass(1_000, 1_000)
    expect(clock.now()).toBe(GITHUB + 902_000)
  })

  test('an answer undoes a leap of the machine’s clock', () => {
    const { clock, pass, hear } = createSetMachine()
    pass(31_536_000_000, 2_000)
    expect(clock.now()).toBe(GITHUB + 31_536_000_000)
    hear(new Date(GITHUB + 2_000).toUTCString())
    expect(clock.now()).toBe(GITHUB + 2_000)
  })
})
