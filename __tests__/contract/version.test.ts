// The version that requests carry is the package's.

import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { USER_AGENT, VERSION } from '../../src/action/version.ts'
import { ROOT } from './sources.ts'

const PACKAGE = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  name: string
  version: string
}

test('the version is that of package.json', () => {
  expect(VERSION).toBe(PACKAGE.version)
})

test('the User-Agent names the package and its version', () => {
  expect(USER_AGENT).toBe(`${PACKAGE.name}/${PACKAGE.version} (GitHub Action)`)
})

test('the lock file is of the same version', () => {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    version: string
    packages: Record<string, { version?: string }>
  }
  expect([lock.version, lock.packages['']?.version]).toEqual([VERSION, VERSION])
})
