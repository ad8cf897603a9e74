// Medium has two sizes of headings under the title: the shallowest level of the body is the large one, deeper levels are
// the small one, the fifth and sixth are bold paragraphs.

import type { Block, BlockOfType } from '../blocks/block.ts'
import { toBold } from '../blocks/heading.ts'
import { HEADINGS } from '../policy/assumptions.ts'
import { findChoice, type ContentPolicy } from '../policy/content-policy.ts'
import type { DiagnosticCollector } from '../diagnostic-collector.ts'

const DEEPEST = 4

/** The shallowest level of headings side by side; infinite when there are none. */
export function findShallowest(blocks: readonly Block[]): number {
  return Math.min(...listHeadings(blocks).map(({ level }) => level))
}

function listHeadings(blocks: readonly Block[]): BlockOfType<'heading'>[] {
  return blocks.filter(block => block.type === 'heading')
}

/** Medium's level for one as written; null for a heading that becomes bold text. */
export function toMediumLevel(level: number, shallowest: number): number | null {
  if (level === shallowest) return HEADINGS.large
  return level > DEEPEST ? null : HEADINGS.small
}

/** Replaces the levels as written by Medium's, unless the policy keeps them. */
export function convertHeadings(blocks: readonly Block[], policy: ContentPolicy): readonly Block[] {
  if (findChoice(policy, 'heading') !== 'keep') return setLevels(blocks, findShallowest(blocks))
  return blocks.map(block =>
    block.type === 'heading' && block.level > DEEPEST ? toBold(block) : block
  )
}

/** Sets Medium's levels where the shallowest heading of the article may be elsewhere. */
export function setLevels(blocks: readonly Block[], shallowest: number): Block[] {
  return blocks.map(block => {
    if (block.type !== 'heading') return block
    const level = toMediumLevel(block.level, shallowest)
    return level === null ? toBold(block) : { ...block, level }
  })
}

/** Says so where the article has more levels than Medium has sizes. */
export function reportLevels(
  blocks: readonly Block[],
  policy: ContentPolicy,
  diagnostics: DiagnosticCollector
): void {
  const headings = listHeadings(blocks)
  const levels = new Set(headings.map(({ level }) => level))
  if (levels.size <= 2 || findChoice(policy, 'heading') === 'keep') return
  const third = [...levels].sort((a, b) => a - b)[2]
  diagnostics.add(headings.find(({ level }) => level === third)?.source, {
    rule: 'heading',
    severity: 'warning',
    message: `Medium has two sizes of headings, but the article uses ${levels.size} levels: from the third on they look like the second, or are bold text.`
  })
}
