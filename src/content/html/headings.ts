// Medium has two sizes of headings under the title: the shallowest level of the body is the large one, deeper levels are
// the small one, the fifth and sixth are bold paragraphs.

import type { Element } from 'hast'
import { choiceOf } from '../policy.ts'
import { element } from './context.ts'
import type { Context } from './context.ts'

/**
 * What the API makes of headings: a later `h1` is the large heading, `h4` the small one; an `h2` right under the title
 * would become the subtitle. Observed in 2019, not documented.
 */
const LARGE = 'h1'
const SMALL = 'h4'
const DEEPEST = 4

export function isHeading(node: Element): boolean {
  return /^h[1-6]$/.test(node.tagName)
}

export function levelOf(node: Element): number {
  return Number(node.tagName.slice(1))
}

/** Replaces the levels as written by Medium's. */
export function sized(blocks: readonly Element[], context: Context): Element[] {
  if (choiceOf(context.policy, 'heading') === 'keep') return [...blocks]
  const levels = blocks.filter(isHeading).map(levelOf)
  const shallowest = Math.min(...levels)
  tellCollapse(blocks, new Set(levels), context)
  return blocks.map(block => {
    if (!isHeading(block)) return block
    const level = levelOf(block)
    if (level === shallowest) return { ...block, tagName: LARGE }
    return level > DEEPEST
      ? { ...element('p', [element('strong', block.children)]), position: block.position }
      : { ...block, tagName: SMALL }
  })
}

function tellCollapse(
  blocks: readonly Element[],
  levels: ReadonlySet<number>,
  context: Context
): void {
  if (levels.size <= 2) return
  const third = [...levels].sort((a, b) => a - b)[2]
  const first = blocks.find(block => isHeading(block) && levelOf(block) === third)
  context.remarks.add(first?.position, {
    rule: 'heading',
    severity: 'warning',
    message: `Medium has two sizes of headings, and the article uses ${levels.size} levels: from the third on they look like the second, or are bold text. Two levels would keep their difference.`
  })
}
