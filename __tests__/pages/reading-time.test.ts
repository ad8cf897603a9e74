import { describe, expect, test } from '@jest/globals'
import type { Block } from '../../src/content/index.ts'
import { countMinutes } from '../../src/pages/reading-time.ts'
import { createBlock, createText } from '../../src/content/blocks/block.ts'

function words(count: number, word = 'word'): Block {
  const text = Array.from({ length: count }, () => word).join(' ')
  return createBlock({ type: 'paragraph', children: [createText(text)] }, null)
}

function pictures(count: number): Block[] {
  const picture: Block = createBlock(
    { type: 'figure', image: { kind: 'file', path: 'a.png' }, alt: 'alt is not read', caption: [] },
    null
  )
  return Array.from({ length: count }, () => picture)
}

describe('countMinutes', () => {
  test.each<[string, Block[], number]>([
    ['nothing', [], 1],
    ['265 words', [words(265)], 1],
    ['266 words', [words(266)], 2],
    ['signs that stand alone', [words(265), words(20, '–')], 1],
    [
      'code, too',
      [words(200), createBlock({ type: 'code', language: null, value: 'a b '.repeat(40) }, null)],
      2
    ],
    [
      'lists',
      [
        createBlock(
          {
            type: 'list',
            ordered: true,
            items: [words(200), words(66)].map(block =>
              block.type === 'paragraph' ? block.children : []
            )
          },
          null
        )
      ],
      2
    ],
    ['500 Chinese characters', [words(1, '字'.repeat(500))], 1],
    ['501 Chinese characters', [words(1, '字'.repeat(501))], 2],
    ['Korean by the character', [words(251, '한국')], 2],
    // 12 + 11 + 10 + 9 + 8 + 7 = 57 seconds, and 6 more.
    ['6 pictures', pictures(6), 1],
    ['7 pictures', pictures(7), 2],
    // 12 + … + 3 = 75 seconds, and 3 for each of the next 15.
    ['25 pictures', pictures(25), 2],
    ['26 pictures', pictures(26), 3],
    ['a picture with the words', [words(265), ...pictures(1)], 2]
  ])('%s', (_, blocks, minutes) => {
    expect(countMinutes(blocks)).toBe(minutes)
  })
})
