// Which entry goes with which new file.

import { expect, test } from '@jest/globals'
import { pairTexts, type TextPair } from '../../src/publish/start/pair-texts.ts'

/** `a>b 0.8` */
function pairs(...texts: readonly string[]): readonly TextPair[] {
  return texts.map(text => {
    const [, from = '', to = '', similarity = ''] = /^(\w+)>(\w+) (.+)$/.exec(text) ?? []
    return { from, to, similarity: Number(similarity) }
  })
}

test.each<[string, string[], string[]]>([
  ['nothing', [], []],
  ['one pair', ['a>x 0.4'], ['a>x']],
  ['each its own', ['a>x 0.9', 'b>y 0.8', 'a>y 0.3', 'b>x 0.3'], ['a>x', 'b>y']],
  ['the more alike of two files', ['a>x 0.9', 'a>y 0.5'], ['a>x']],
  ['the more alike of two entries', ['a>x 0.9', 'b>x 0.5'], ['a>x']],
  ['neither of two files that are as like as each other', ['a>x 0.9', 'a>y 0.85'], []],
  ['neither of two entries that are as like as each other', ['a>x 0.6', 'b>x 0.6'], []],
  ['a certain pair beside an uncertain one', ['a>x 0.9', 'a>y 0.9', 'b>z 0.5'], ['b>z']]
])('%s', (_, given, expected) => {
  expect(pairTexts(pairs(...given)).map(({ from, to }) => `${from}>${to}`)).toEqual(expected)
})
