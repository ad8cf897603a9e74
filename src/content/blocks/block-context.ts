// What the passes from syntax tree to Medium's blocks share, and the few node makers they all need.

import type { Element, ElementContent, Properties, Text } from 'hast'
import { findChoice } from '../policy/content-policy.ts'
import type { ConstructRule, ContentPolicy, RuleChoice } from '../policy/content-policy.ts'
import type { References } from '../references/content-references.ts'
import type { DiagnosticCollector, NodePlace, ReportedRule } from '../diagnostic-collector.ts'

export type BlockContext = {
  readonly policy: ContentPolicy
  readonly diagnostics: DiagnosticCollector
  readonly references: References
  /** Lists around the node that is read. */
  readonly depth: number
}

/** Reads nodes of any kind into blocks side by side; passes take it as a parameter, since each may hold any other. */
export type ReadBlocks = (nodes: readonly ElementContent[], context: BlockContext) => Element[]

/** The choice for a construct. `fail` is reported here, so that no pass has to, with the reason as a sentence. */
export function decide<R extends ConstructRule & ReportedRule>(
  context: BlockContext,
  rule: R,
  place: NodePlace,
  reason: string
): RuleChoice<R> {
  const choice = findChoice(context.policy, rule)
  if (choice === 'fail')
    context.diagnostics.add(place, {
      rule,
      severity: 'error',
      message: `${reason} The policy \`${rule}: fail\` stops the article.`,
      remedy: `Rewrite it, or choose another policy for \`${rule}\`.`
    })
  return choice
}

export function createElement(
  tagName: string,
  children: readonly ElementContent[],
  properties: Properties = {}
): Element {
  return { type: 'element', tagName, properties, children: [...children] }
}

export function createText(value: string): Text {
  return { type: 'text', value }
}

/** The same element around other children. */
export function replaceChildren(node: Element, children: readonly ElementContent[]): Element {
  return { ...node, children: [...children] }
}

/** A copy of `node` with the position of `original`. */
export function copyPosition(node: Element, original: { position?: Element['position'] }): Element {
  return original.position === undefined ? node : { ...node, position: original.position }
}

/** All text inside, as it is in the source. */
export function readNodeText(node: Element | ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(readNodeText).join('') : ''
}
