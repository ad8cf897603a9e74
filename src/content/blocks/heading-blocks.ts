// Medium has two sizes of headings under the title: the shallowest level of the body is the large one, deeper levels are
// the small one, the fifth and sixth are bold paragraphs.

import type { Element, ElementContent } from 'hast'
import { findChoice } from '../policy/content-policy.ts'
import { replaceChildren, createElement, copyPosition } from './block-context.ts'
import type { BlockContext } from './block-context.ts'

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

export function readLevel(node: Element): number {
  return Number(node.tagName.slice(1))
}

/** The shallowest level of headings side by side; infinite when there are none. */
export function findShallowest(blocks: readonly Element[]): number {
  return Math.min(...blocks.filter(isHeading).map(readLevel))
}

/** Medium's level for one as written; null for a heading that becomes bold text. */
export function toMediumLevel(level: number, shallowest: number): number | null {
  if (level === shallowest) return LARGE
  return level > DEEPEST ? null : SMALL
}

/** Replaces the levels as written by Medium's. */
export function convertHeadings(blocks: readonly Element[], context: BlockContext): Element[] {
  if (findChoice(context.policy, 'heading') === 'keep') return [...blocks]
  reportCollapse(blocks, new Set(blocks.filter(isHeading).map(readLevel)), context)
  return setLevels(blocks, findShallowest(blocks))
}

/** Sets Medium's levels where the shallowest heading of the article may be elsewhere. */
export function setLevels(blocks: readonly Element[], shallowest: number): Element[] {
  return blocks.map(block => {
    if (!isHeading(block)) return block
    const level = toMediumLevel(readLevel(block), shallowest)
    return level === null ? toBoldParagraph(block) : { ...block, tagName: `h${level}` }
  })
}

/** A block's text in bold, as a paragraph. */
export function toBoldParagraph(block: Element): Element {
  return copyPosition(createElement('p', [wrapInBold(block.children)]), block)
}

/** Nodes in bold, what is bold already without its own mark. */
export function wrapInBold(nodes: readonly ElementContent[]): Element {
  return createElement('strong', nodes.flatMap(unwrapStrong))
}

function unwrapStrong(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node]
  const children = node.children.flatMap(unwrapStrong)
  return node.tagName === 'strong' ? children : [replaceChildren(node, children)]
}

function reportCollapse(
  blocks: readonly Element[],
  levels: ReadonlySet<number>,
  context: BlockContext
): void {
  if (levels.size <= 2) return
  const third = [...levels].sort((a, b) => a - b)[2]
  const first = blocks.find(block => isHeading(block) && readLevel(block) === third)
  context.diagnostics.add(first?.position, {
    rule: 'heading',
    severity: 'warning',
    message: `Medium has two sizes of headings, but the article uses ${levels.size} levels: from the third on they look like the second, or are bold text.`
  })
}
