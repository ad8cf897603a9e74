// The emulators are used through their doors, and know nothing of the action.

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** `file -> imported file` for each relative import in a folder of the project. */
function listImports(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.m?[tj]s$/.test(name))
    .flatMap(name => {
      const file = join(ROOT, folder, name)
      const text = readFileSync(file, 'utf8')
      return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g)].map(([, path = '']) =>
        [file, join(dirname(file), path)]
          .map(each => relative(ROOT, each).split(sep).join('/'))
          .join(' -> ')
      )
    })
}

/** The emulator that a path belongs to. */
function findEmulator(path: string): string | undefined {
  return /^emulators\/(medium|github|runner)\//.exec(path)?.[1]
}

test('nobody outside an emulator imports what is behind its door', () => {
  const imports = ['src', 'emulators', 'scripts', '__tests__'].flatMap(listImports)
  expect(imports.length).toBeGreaterThan(500)
  const trespasses = imports.filter(line => {
    const [file = '', imported = ''] = line.split(' -> ')
    const emulator = findEmulator(imported)
    return (
      emulator !== undefined &&
      emulator !== findEmulator(file) &&
      imported !== `emulators/${emulator}/index.ts`
    )
  })
  expect(trespasses).toEqual([])
})

test('the emulators import nothing of the action or its tests', () => {
  expect(
    listImports('emulators').filter(line => / -> (?:src|__tests__|scripts)\//.test(line))
  ).toEqual([])
})

test('the scripts import nothing of the tests', () => {
  expect(listImports('scripts').filter(line => line.includes(' -> __tests__/'))).toEqual([])
})
