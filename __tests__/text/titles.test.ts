import { describe, expect, test } from '@jest/globals'
import { isSameTitle, normalizeTitle } from '../../src/text/titles.ts'

describe('the same title', () => {
  test.each([
    ['Ten Things!', 'ten things'],
    ['Don’t panic', "don't   PANIC"],
    ['Ｆｕｌｌ width', 'full width'],
    ['Café', 'Cafe\u0301'],
    ['Ada & Grace', 'Ada / Grace'],
    ['日本語、です', '日本語 です']
  ])('%s is %s', (one, other) => {
    expect(normalizeTitle(one)).toBe(normalizeTitle(other))
    expect(isSameTitle(one, other)).toBe(true)
  })

  test.each([
    ['Part 1', 'Part 2'],
    ['Café', 'Cafe'],
    ['🎉', '🚀'],
    ['C', 'C 2'],
    ['Learning C', 'Learning C++'],
    ['Learning C#', 'Learning C']
  ])('%s is not %s', (one, other) => {
    expect(isSameTitle(one, other)).toBe(false)
  })
})
