// The house as a stranger finds it: each name has one home, files and functions are called by what they are for.

import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { listSources, readSource, ROOT } from './sources.ts'

const SOURCES = [...listSources('src'), ...listSources('emulators')]

/** Conversions that read well: the message of an error, the extension of a path. */
const CONVERSIONS = ['messageOf', 'codeOf', 'extensionOf']

/** Verbs that end like a participle. */
const VERBS = /^(?:embed|exceed|feed|need|proceed|seed|succeed)$/

/** Participles that do not end in `ed`, as far as a function could be called so. */
const IRREGULAR =
  /^(?:broken|found|given|held|kept|known|left|lost|made|meant|said|sent|shown|struck|taken|told|written)$/

describe('src/', () => {
  test('holds its entry and rooms, and nothing else', () => {
    const entries = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
    const files = entries.filter(entry => !entry.isDirectory()).map(({ name }) => name)
    expect(files).toEqual(['index.ts'])
  })
})

describe('files', () => {
  test('have names of their own, but for the doors', () => {
    const names = SOURCES.map(({ path }) => [posix.basename(path), path] as const)
    expect(listTwice(names.filter(([name]) => name !== 'index.ts'))).toEqual([])
  })
})

describe('exported names', () => {
  test('are declared in one file each', () => {
    const names = SOURCES.flatMap(({ path, exports }) => exports.map(name => [name, path] as const))
    expect(names.length).toBeGreaterThan(500)
    expect(listTwice(names)).toEqual([])
  })

  test.each<[string, string[]]>([
    ['export function a() {} function b() {}', ['a']],
    ['export async function a() {}', ['a']],
    ['export class A {} export interface B {} export type C = 1', ['A', 'B', 'C']],
    ['export const a = 1, b = 2', ['a', 'b']],
    ['export const { a, b: [c] } = d', ['a', 'c']],
    ['const a = 1; export { a as b }', ['b']],
    ["export { a } from './b.ts'; export * from './c.ts'", []],
    ['export default function () {}', []]
  ])('of %j are read', (text, exports) => {
    expect(readSource('src/a.ts', text).exports).toEqual(exports)
  })
})

describe('functions', () => {
  const named = SOURCES.flatMap(({ path, functions }) =>
    functions.map(name => ({ name, where: `${name} in ${path}`, word: readFirstWord(name) }))
  )

  test('begin with a verb, not with a participle', () => {
    const wrong = named.filter(
      ({ word }) => (word.endsWith('ed') && !VERBS.test(word)) || IRREGULAR.test(word)
    )
    expect(named.length).toBeGreaterThan(1000)
    expect(wrong.map(({ where }) => where)).toEqual([])
  })

  test('do not end in `Of`, but for questions and a few conversions', () => {
    const wrong = named.filter(
      ({ name, word }) => name.endsWith('Of') && word !== 'is' && !CONVERSIONS.includes(name)
    )
    expect(wrong.map(({ where }) => where)).toEqual([])
  })

  test.each<[string, string[]]>([
    ['function a() { function b() {} }', ['a', 'b']],
    ['const a = () => 1, b = function () {}, c = 1', ['a', 'b']],
    ['class A { b() {} c = () => 1; get d() { return 1 } }', ['b', 'c']],
    ['const a = { b() {}, c: () => 1, get d() { return 1 } }', ['b', 'c']],
    ['type A = { b(): void; c: () => void; d: string }', ['b', 'c']],
    ['function a(b: () => void, c: string) {}', ['a', 'b']],
    ['const a = (() => 1)()', []]
  ])('of %j are read', (text, functions) => {
    expect(readSource('src/a.ts', text).functions).toEqual(functions)
  })
})

describe('what is written in one place', () => {
  test.each<[string, RegExp, string[]]>([
    ['the form of a line of `resolve`', /\bPATH (?:published|ignore|retry)\b/, []],
    [
      'the joint of message and remedy',
      /\$\{(?:\w+\.)?message\} ?\$\{(?:\w+\.)?remedy\}/,
      ['src/diagnostics/diagnostic.ts']
    ]
  ])('is %s', (_what, pattern, files) => {
    const found = SOURCES.filter(({ path }) => pattern.test(readFileSync(join(ROOT, path), 'utf8')))
    expect(found.map(({ path }) => path)).toEqual(files)
  })
})

/** Names that are in more than one file, each with its files. */
function listTwice(names: readonly (readonly [name: string, path: string])[]): readonly string[] {
  const homes = new Map<string, Set<string>>()
  for (const [name, path] of names) homes.set(name, (homes.get(name) ?? new Set()).add(path))
  return [...homes]
    .filter(([, paths]) => paths.size > 1)
    .map(([name, paths]) => `${name}: ${[...paths].join(', ')}`)
}

/** `read` of `readFirstWord`. */
function readFirstWord(name: string): string {
  return /^[a-z]+/.exec(name)?.[0] ?? ''
}
