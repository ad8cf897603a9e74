// After every test: every expected request was made, and a run that called setFailed does not fail jest itself.
import { afterAll, afterEach, expect } from '@jest/globals'
import nock from 'nock'

afterEach(() => {
  const pending = nock.pendingMocks()
  nock.cleanAll()
  process.exitCode = undefined
  expect(pending).toEqual([])
})

// Each test file has a nock of its own, and the network modules are shared by all files of a process: the next file's
// nock must not meet this one's refusals.
afterAll(() => {
  nock.restore()
})
