// What goes with the exports of a package that nobody uses, and what must stay.

import { describe, expect, test } from '@jest/globals'

// Scripts have no types of their own.
const SCRIPT: string = '../../scripts/keep-exports.mjs'
const { cutExports } = (await import(SCRIPT)) as {
  cutExports: (text: string, names: readonly string[]) => string
}

describe('with the export `a` alone', () => {
  test.each<[string, string, string]>([
    [
      'a function that only another export needs goes with it',
      'function f() {}\nexport function b() {\n  f()\n}\nexport function a() {}\n',
      'export function a() {}\n'
    ],
    [
      'what `a` needs stays, by way of others too',
      'const x = [1]\nfunction f() {\n  return x\n}\nexport const a = () => f()\n',
      'const x = [1]\nfunction f() {\n  return x\n}\nexport const a = () => f()\n'
    ],
    [
      'an export that `a` needs is one no more',
      'export class b {}\nexport class a extends b {}\n',
      'class b {}\nexport class a extends b {}\n'
    ],
    [
      'a list is shortened',
      'class c {}\nclass b {}\nexport { b, c as a }\n',
      'class c {}\nexport { c as a }\n'
    ],
    [
      'a list from elsewhere is shortened',
      "export { a, b } from './c.js'\n",
      "export { a } from './c.js'\n"
    ],
    [
      'imports go where nothing needs them',
      "import { f, g as h } from 'x'\nimport i from 'y'\nexport const a = () => h\nexport const b = () => [f, i]\n",
      "import { g as h } from 'x'\nexport const a = () => h\n"
    ],
    [
      'an import for its effects stays',
      "import 'x'\nexport const a = 1\nexport const b = 2\n",
      "import 'x'\nexport const a = 1\n"
    ],
    [
      'what is done when the module is loaded stays, with what that needs',
      'function f() {}\nf()\nconst g = f()\nexport const a = 1\nexport const b = 2\n',
      'function f() {}\nf()\nconst g = f()\nexport const a = 1\n'
    ],
    [
      'what is put into something goes with it',
      'function f() {}\nfunction g() {}\ng.peek = f\nexport function b() {\n  g()\n}\nexport const a = 1\n',
      'export const a = 1\n'
    ],
    [
      'what is put into something that stays, stays',
      'function f() {}\nfunction g() {}\ng.peek = f\nexport const a = () => g\nexport const b = 1\n',
      'function f() {}\nfunction g() {}\ng.peek = f\nexport const a = () => g\n'
    ],
    [
      'what is put into something that is not the module’s own stays',
      'Array.f = 1\nexport const a = 1\nexport const b = 2\n',
      'Array.f = 1\nexport const a = 1\n'
    ],
    [
      'a name of a property is no use of a function that is called so',
      'function f() {}\nexport const a = x => x.f\nexport const b = f\n',
      'export const a = x => x.f\n'
    ],
    [
      'lines may end as Windows ends them',
      'const b = 1\r\n\r\nexport const a = 1\r\n',
      'export const a = 1\r\n'
    ]
  ])('%s', (_what, before, after) => {
    expect(cutExports(before, ['a'])).toBe(after)
  })

  test('a default export may be what stays', () => {
    expect(cutExports('export const a = 1\nexport default class {}\n', ['default'])).toBe(
      'export default class {}\n'
    )
  })

  test('an export that is not there is a fault', () => {
    expect(() => cutExports('export const b = 1\n', ['a'])).toThrow('No export is called a.')
  })
})
