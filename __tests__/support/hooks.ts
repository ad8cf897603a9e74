// After every test: every expected request was made, and a run that called setFailed does not fail jest itself.
import { afterEach, expect } from '@jest/globals'
import nock from 'nock'

afterEach(() => {
  const pending = nock.pendingMocks()
  nock.cleanAll()
  process.exitCode = undefined
  expect(pending).toEqual([])
})
