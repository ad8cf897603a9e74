// Rules.

import type { Element } from 'hast'
import { createBlock, type Block } from './block.ts'

export function convertRule(node: Element): Block[] {
  return [createBlock({ type: 'rule' }, node.position)]
}

/** Rules at either end and next to another one separate nothing. */
export function omitIdleRules(blocks: readonly Block[]): Block[] {
  const isRule = (block: Block | undefined) => block === undefined || block.type === 'rule'
  const first = blocks.filter((block, index) => !isRule(block) || !isRule(blocks[index - 1]))
  return first.at(-1)?.type === 'rule' ? first.slice(0, -1) : first
}
