// With which characters a match of a pattern can begin.

import { describe, expect, test } from '@jest/globals'
import { listFirstSigns } from '../../src/content/source/templates/first-signs.ts'

describe('the first signs of a pattern', () => {
  test.each<[string, string[] | null]>([
    ['a', ['a']],
    ['ab|c', ['a', 'c']],
    [String.raw`\{%`, ['{']],
    [String.raw`!?\[\[`, ['!', '[']],
    [String.raw`\\?\|\d`, ['\\', '|']],
    ['a*?b{0,3}c', ['a', 'b', 'c']],
    [String.raw`(?<![\w%\\])%\[`, ['%']],
    [String.raw`(?<=^[ \t]*(?:a|\)))(?!b)c`, ['c']],
    [String.raw`(?:a|(b|c)d)e`, ['a', 'b', 'c']],
    ['(?:a|b)?c', ['a', 'b', 'c']],
    ['a(?:b|c)', ['a']],
    ['^a', ['a']],
    [String.raw`a[|)]|b`, ['a', 'b']],
    ['', null],
    ['a|', null],
    ['a?', null],
    [String.raw`[ \t]a`, null],
    [String.raw`\sa|b`, null],
    [String.raw`\d`, null],
    ['.a', null],
    ['(?<name>a)', null],
    ['(?=a)', null]
  ])('of %j are %j', (source, signs) => {
    const found = listFirstSigns(source)
    expect(found && [...found]).toEqual(signs)
  })
})
