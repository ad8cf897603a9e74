import { describe, expect, test } from '@jest/globals'
import { parseConfig } from '../../src/sites/config/parse-config.ts'

const CONFIG = { url: 'https://a.example' }

function read(text: string, files: Readonly<Record<string, string>> = {}): unknown {
  return parseConfig('site.config.ts', text, path => files[path])
}

describe('what a script exports', () => {
  test.each<[string, string]>([
    ['export default', `export default { url: 'https://a.example' }`],
    ['module.exports', `module.exports = { url: 'https://a.example' }`],
    [
      'a typed constant',
      `const config: Config = { url: 'https://a.example' } satisfies Config\nexport default config`
    ],
    [
      'a call around it',
      `import { defineConfig } from 'x'\nexport default defineConfig({ url: 'https://a.example' })`
    ],
    ['calls around it', `module.exports = withA(withB({ url: 'https://a.example' }))`],
    [
      'a function',
      `export default async function create() {\n  const url = 'https://a.example'\n  return { url }\n}`
    ],
    [
      'a function by its name',
      `async function create() { return { url: 'https://a.example' } }\nmodule.exports = create`
    ],
    ['an arrow', `export default () => ({ url: 'https://a.example' })`],
    ['a template', 'const host = `a.example`\nexport default { url: `https://${host}` }'],
    ['a sum', `export default { url: 'https://' + 'a.example' }`],
    [
      'a constant of an object',
      `const a = { b: 'https://a.example' }\nexport default { url: a.b }`
    ],
    [
      'an exported constant',
      `export const url = 'https://a.example' as const\nexport default { url }`
    ],
    [
      'a part of a constant',
      `const { url } = { url: 'https://a.example' }\nexport default { url }`
    ],
    ['a spread', `const base = { url: 'https://a.example' }\nexport default { ...base }`],
    ['exported constants alone', `export const url = 'https://a.example'`],
    ['constants exported later', `const url = 'https://a.example'\nexport { url }`]
  ])('is read from %s', (_, text) => {
    expect(read(text)).toEqual(CONFIG)
  })

  test.each<[string, string, string, string]>([
    ['a constant', `import { SITE } from './src/config'`, 'SITE.url', 'src/config.ts'],
    ['a default', `import SITE from './src/config.js'`, 'SITE.url', 'src/config.ts'],
    ['everything', `import * as all from './src/config'`, 'all.SITE.url', 'src/config.ts']
  ])('may name %s of another file', (_, line, value, path) => {
    const files = {
      [path]: `export const SITE = { url: 'https://a.example' }\nexport default SITE`
    }
    expect(read(`${line}\nexport default { url: ${value} }`, files)).toEqual(CONFIG)
  })

  test('may name a part of a JSON file', () => {
    const files = { 'package.json': '{ "homepage": "https://a.example" }' }
    const text = `const manifest = require('./package.json')\nmodule.exports = { url: manifest.homepage }`
    expect(read(text, files)).toEqual(CONFIG)
  })

  test.each<[string, string]>([
    ['an environment’s value', 'process.env.URL'],
    ['its fallback', `process.env.URL || 'https://a.example'`],
    ['a choice', `isProduction ? 'https://a.example' : 'http://localhost'`],
    ['a call', `findUrl('https://a.example')`],
    ['a variable', 'variable'],
    ['a circle', 'circle'],
    ['a file that is not read', 'elsewhere']
  ])('does not tell %s', (_, value) => {
    const text = `import elsewhere from './elsewhere'
let variable = 'https://a.example'
const circle = circle
export default { url: ${value} }`
    expect(read(text)).toEqual({ url: undefined })
  })

  test.each<[string, string, Record<string, unknown>]>([
    ['before an unknown spread', `{ url: 'x', ...more }`, { url: undefined, '...': undefined }],
    ['after an unknown spread', `{ ...more, url: 'x' }`, { url: 'x', '...': undefined }],
    [
      'before a spread that may be',
      `{ url: 'x', b: 1, ...(production && { b: 2 }) }`,
      { url: 'x', b: undefined }
    ]
  ])('is known or not %s', (_, object, expected) => {
    expect(read(`export default ${object}`)).toEqual(expected)
  })

  test('has the name of a module that is resolved', () => {
    expect(read(`module.exports = [require.resolve('@docusaurus/preset-classic')]`)).toEqual([
      '@docusaurus/preset-classic'
    ])
  })

  test('is nothing where the file is no script', () => {
    expect(read('export default {')).toBeUndefined()
  })
})
