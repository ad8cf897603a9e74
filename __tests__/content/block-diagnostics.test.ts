// Each block knows what there is to say about it.

import { expect, test } from '@jest/globals'
import { attachDiagnostics } from '../../src/content/blocks/attach-diagnostics.ts'
import { createBlock, createText, type Block } from '../../src/content/blocks/block.ts'
import { collectDiagnostics } from '../../src/content/diagnostic-collector.ts'

function paragraph(text: string, line: number): Block {
  const source = { start: { line, column: 1 }, end: { line: line + 1, column: 1 } }
  return createBlock({ type: 'paragraph', children: [createText(text)] }, source)
}

test('a diagnostic belongs to the block that it is in, one of a note to the note', () => {
  const diagnostics = collectDiagnostics('a.md', 10)
  const say = (message: string, line: number, column: number) => {
    const diagnostic = { rule: 'content', severity: 'warning', message } as const
    diagnostics.add({ start: { line, column } }, diagnostic)
  }
  say('second', 4, 9)
  say('above', 1, 1)
  say('note', 3, 1)
  say('first', 2, 1)
  diagnostics.add(null, { rule: 'content', severity: 'warning', message: 'nowhere' })
  const group = { nodes: [], start: 0, end: 0 }
  const { groups, notes } = attachDiagnostics(
    {
      groups: [
        { ...group, blocks: [paragraph('one', 2)] },
        { ...group, blocks: [paragraph('two', 4), createBlock({ type: 'rule' }, null)] }
      ],
      notes: [paragraph('note', 3)]
    },
    diagnostics.listPlaced()
  )
  const told = [...groups.flatMap(({ blocks }) => blocks), ...notes].map(block =>
    block.diagnostics.map(({ message }) => message)
  )
  expect(told).toEqual([['above', 'first'], ['second'], [], ['note']])
})
