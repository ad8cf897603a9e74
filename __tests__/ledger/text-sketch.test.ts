// The sketch of a text: what it overlooks, what it tells apart, and that it never changes.

import { describe, expect, test } from '@jest/globals'
import {
  compareSketches,
  COPIED_TEXT,
  isSameShortText,
  OTHER_TEXT,
  SAME_TEXT,
  sketchText
} from '../../src/ledger/text-sketch.ts'
import { composeText, editText } from '../support/texts.ts'

const TEXT = composeText('an article', 400)
const SKETCH =
  '1:13:kFmcusN0+qcOAbHoBu3dr/WGBP/45j2r2RqVReBvxTfU7JoqEv3g4z+WPmem3JcVTjjFjoV1Mnpd/Polz64DZKnCvmhoGDArKDtwrbWKrpJE/rmZpXQsAAH6miASsy7lyogX0IQ6F5uwj5u6JBR8nFweizFKLYxozn2+CzTYWNk='

function compare(one: string, other: string): number | null {
  return compareSketches(sketchText(one), sketchText(other))
}

describe('the sketch', () => {
  test('is the same for ever: ledgers hold it', () => {
    const text = 'The quick brown fox jumps over the lazy dog, and then it sleeps.'
    expect(sketchText(text)).toBe(SKETCH)
  })

  test.each([
    ['spacing and line ends', (text: string) => text.replaceAll(' ', '\r\n')],
    ['letter case', (text: string) => text.toUpperCase()],
    ['punctuation and markup', (text: string) => `# ${text.replaceAll(' ', ', ')}.\n`],
    ['forms of the same letters', (text: string) => text.normalize('NFD')]
  ])('overlooks %s', (_, change) => {
    expect(sketchText(change(TEXT))).toBe(sketchText(TEXT))
  })

  test('of a short text tells the same words alone', () => {
    expect(sketchText('Only a few words.')).toMatch(/^1:4:[\w+/]{6}==$/)
    expect(sketchText('')).toBe('1:0:')
    expect(compare('Only a few words.', 'Only a few words.')).toBeNull()
    const [one, same, other] = ['Only a few words.', 'only a FEW words', 'Only two few words'].map(
      text => sketchText(text)
    )
    expect(isSameShortText(one ?? null, same ?? null)).toBe(true)
    expect(isSameShortText(one ?? null, other ?? null)).toBe(false)
  })

  test('counts each character of scripts without spaces as a word', () => {
    const [one, other] = [
      'これは長い文章の最初の部分であり、次の部分もあります。',
      '別の話題についての全く異なる記事で、共通点はない。'
    ]
    expect(compare(one, one)).toBe(1)
    expect(compare(one, `${one}追記。`)).toBeGreaterThan(SAME_TEXT)
    expect(compare(one, other)).toBeLessThan(OTHER_TEXT)
  })

  test.each([null, '', '2:400:AAAA', '1:400:AAAA', 'x'])('%j is compared with nothing', sketch => {
    expect(compareSketches(sketch, sketchText(TEXT))).toBeNull()
  })
})

describe('an edited text is the same one', () => {
  test.each([0.01, 0.05, 0.1, 0.2])('with a share of %d of its words replaced', share => {
    expect(compare(TEXT, editText(TEXT, share))).toBeGreaterThanOrEqual(SAME_TEXT)
  })

  test('with a third of it cut off', () => {
    expect(compare(TEXT, TEXT.slice(0, (TEXT.length * 2) / 3))).toBeGreaterThanOrEqual(COPIED_TEXT)
  })
})

test.each(['b', 'c', 'd', 'e'])('another text %s is another one', name => {
  expect(compare(TEXT, composeText(name, 400))).toBeLessThan(OTHER_TEXT)
})
