import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fitBlocks, type SummaryBlock } from '../../src/report/fit-blocks.ts'

function block(parts: Partial<SummaryBlock> = {}): SummaryBlock {
  return {
    priority: 1,
    open: '<',
    items: ['a', 'b', 'c'],
    close: '>',
    describeRest: count => `(${count} more)`,
    ...parts
  }
}

describe('fitBlocks', () => {
  test('shows everything when there is room', () => {
    expect(fitBlocks([block(), block({ items: ['d'] })], 100)).toBe('<abc><d>')
  })

  test('shows nothing of a block without items', () => {
    expect(fitBlocks([block({ items: [] }), block({ items: ['d'] })], 100)).toBe('<d>')
  })

  test('cuts by whole items and says how many are left out', () => {
    expect(fitBlocks([block({ items: ['one', 'two', 'three'] })], 20)).toBe('<onetwo>(1 more)')
  })

  test('fills the important block first and keeps the order of the list', () => {
    const blocks = [
      block({ priority: 2, items: ['aaaa'] }),
      block({ priority: 1, items: ['bbbb'] })
    ]
    expect(fitBlocks(blocks, 27)).toBe('<>(1 more)<bbbb>')
  })

  test('counts bytes, not characters', () => {
    expect(fitBlocks([block({ items: ['é', 'é'] })], 13)).toBe('<é>(1 more)')
  })

  test('never is longer than the limit that its frames need', () => {
    const items = fc.array(fc.string({ unit: 'binary' }), { maxLength: 8 })
    fc.assert(
      fc.property(
        fc.array(items, { maxLength: 4 }),
        fc.integer({ min: 50, max: 90 }),
        (all, max) => {
          const text = fitBlocks(
            all.map((one, index) => block({ items: one, priority: index % 2 })),
            max
          )
          expect(Buffer.byteLength(text)).toBeLessThanOrEqual(max)
        }
      )
    )
  })
})
