// Medium has two sizes of headings under the title: the shallowest level of the body is the large one, deeper levels are
// the small one, the fifth and sixth are bold paragraphs.

import type { Element, ElementContent } from 'hast'
import { choiceOf } from '../policy.ts'
import { around, element, placed } from './context.ts'
import type { Context } from './context.ts'

/**
 * What the API makes of headings: a later `h1` is the large heading, `h4` the small one; an `h2` right under the title
 * would become the subtitle. Observed in 2019, not documented.
 */
const LARGE = 1
const SMALL = 4
const DEEPEST = 4

export function isHeading(node: Element): boolean {
  return /^h[1-6]$/.test(node.tagName)
}

export function levelOf(node: Element): number {
  return Number(node.tagName.slice(1))
}

/** The shallowest level of headings side by side; infinite when there are none. */
export function shallowestOf(blocks: readonly Element[]): number {
  return Math.min(...blocks.filter(isHeading).map(levelOf))
}

/** Medium's level for one as written; null for a heading that becomes bold text. */
export function mediumLevel(level: number, shallowest: number): number | null {
  if (level === shallowest) return LARGE
  return level > DEEPEST ? null : SMALL
}

/** Replaces the levels as written by Medium's. */
export function sized(blocks: readonly Element[], context: Context): Element[] {
  if (choiceOf(context.policy, 'heading') === 'keep') return [...blocks]
  tellCollapse(blocks, new Set(blocks.filter(isHeading).map(levelOf)), context)
  return withLevels(blocks, shallowestOf(blocks))
}

/** The same for blocks of an article whose shallowest heading may stand elsewhere. */
export function withLevels(blocks: readonly Element[], shallowest: number): Element[] {
  return blocks.map(block => {
    if (!isHeading(block)) return block
    const level = mediumLevel(levelOf(block), shallowest)
    return level === null ? boldParagraph(block) : { ...block, tagName: `h${level}` }
  })
}

/** A block's text in bold, as a paragraph. */
export function boldParagraph(block: Element): Element {
  return placed(element('p', [inBold(block.children)]), block)
}

/** Nodes in bold, what is bold already without its own mark. */
export function inBold(nodes: readonly ElementContent[]): Element {
  return element('strong', nodes.flatMap(withoutStrong))
}

function withoutStrong(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node]
  const children = node.children.flatMap(withoutStrong)
  return node.tagName === 'strong' ? children : [around(node, children)]
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
