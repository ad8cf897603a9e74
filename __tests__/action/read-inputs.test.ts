import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { INPUT_NAMES, readRawInputs } from '../../src/action/inputs/index.ts'

const SECRETS = ['medium-token', 'medium-refresh-token', 'medium-client-secret', 'github-token']
const written: string[] = []
const before = process.env

beforeEach(() => {
  process.env = { ...before }
  written.length = 0
  jest.spyOn(process.stdout, 'write').mockImplementation(text => {
    written.push(String(text))
    return true
  })
})
afterEach(() => {
  jest.restoreAllMocks()
  process.env = before
})

function variable(name: string): string {
  return `INPUT_${name.toUpperCase()}`
}

test('each secret is masked, and nothing else is printed', () => {
  for (const name of INPUT_NAMES) process.env[variable(name)] = `value of ${name}`
  readRawInputs()
  expect(written).toEqual(SECRETS.map(name => `::add-mask::value of ${name}\n`))
})

test('an empty secret masks nothing: the log would be stars', () => {
  process.env[variable('medium-token')] = '  '
  readRawInputs()
  expect(written).toEqual([])
})

test('every input is read, trimmed, and an absent one is empty', () => {
  process.env[variable('footer')] = '  a footer\n'
  const raw = readRawInputs()
  expect([...raw.keys()]).toEqual([...INPUT_NAMES])
  expect(raw.get('footer')).toBe('a footer')
  expect(raw.get('files')).toBe('')
})
