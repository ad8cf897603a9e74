// A configuration that is changed after it was written, or that may be one of several: what is not certain is not taken.

import { describe, expect, test } from '@jest/globals'
import { parseConfig } from '../../src/sites/config/parse-config.ts'
import { findText } from '../../src/sites/config/plain-values.ts'
import { readLiterals } from '../../src/sites/config/read-literals.ts'

describe('a script', () => {
  test.each<[string, string, unknown]>([
    ['is as written', "export default { url: 'a', title: 'T' }", { url: 'a', title: 'T' }],
    [
      'that sets a property later does not say what it is',
      "const config = { url: 'a', title: 'T' }\nconfig.url = process.env.URL\nexport default config",
      { url: undefined, title: 'T' }
    ],
    [
      'that sets it under a condition does not either',
      "const config = { url: 'a' }\nif (x) { config.url = 'b' }\nmodule.exports = config",
      { url: undefined }
    ],
    [
      'that sets something below leaves the rest as it is',
      "const config = { url: 'a', theme: {} }\nconfig.theme.dark = 1\nexport default config",
      { url: 'a', theme: undefined }
    ],
    [
      'that copies something in leaves nothing certain',
      "const config = { url: 'a' }\nObject.assign(config, other)\nexport default config",
      { url: undefined, '...': undefined }
    ],
    [
      'that changes its export does not say what it is',
      "module.exports = { url: 'a', title: 'T' }\nmodule.exports.url = process.env.URL",
      { url: undefined, title: 'T' }
    ],
    [
      'with several returns may give any of them',
      "export default () => {\n  if (prod) return { url: 'a' }\n  return { url: 'b' }\n}",
      undefined
    ],
    [
      'with one return gives that, whatever the functions in it return',
      "export default () => {\n  const f = () => { return 1 }\n  return { url: 'a' }\n}",
      { url: 'a' }
    ],
    [
      'that merges keeps what both leave alone',
      "export default merge({ url: 'a', base: '/x' }, { url: 'b', title: 'T' })",
      { url: undefined, base: '/x', title: 'T' }
    ],
    [
      'with a name that is computed may have written any',
      "export default { url: 'a', [key()]: 'b' }",
      { url: undefined, '...': undefined }
    ],
    [
      "with a name that is a constant's",
      "const k = 'url'\nexport default { [k]: 'a' }",
      { url: 'a' }
    ],
    [
      'with a getter does not say what it gives',
      "export default { get url() { return 'a' } }",
      {
        url: undefined
      }
    ],
    [
      'whose parameter is called like a constant means the parameter',
      "const url = 'a'\nexport default ({ url }) => ({ url, title: 'T' })",
      { url: undefined, title: 'T' }
    ]
  ])('%s', (_, text, expected) => {
    expect(readLiterals(text)).toEqual(expected)
  })

  test('that doubles its values is given up', () => {
    const lines = Array.from(
      { length: 30 },
      (_, n) => `const a${n + 1} = { ...a${n}, b: { ...a${n} } }`
    )
    const text = `const a0 = { url: 'a' }\n${lines.join('\n')}\nexport default a30`
    expect(JSON.stringify(readLiterals(text) ?? {}).length).toBeLessThan(1_000_000)
  })

  test('that needs another file often reads it once', () => {
    const reads: string[] = []
    const uses = Array.from({ length: 100 }, (_, n) => `k${n}: require('./a.js').b`).join(', ')
    const config = parseConfig('next.config.js', `module.exports = { ${uses} }`, path => {
      reads.push(path)
      return path === 'a.js' ? "exports.c = 1\nmodule.exports = { b: 'c' }" : undefined
    })
    expect([findText(config, 'k99'), reads]).toEqual(['c', ['a.js']])
  })
})
