// What the passes from syntax tree to Medium's blocks share, and the few node makers they all need.

import type { Element, ElementContent, Properties, Text } from 'hast'
import { choiceOf } from '../policy.ts'
import type { Choice, Policy, Rule } from '../policy.ts'
import type { References } from '../references.ts'
import type { Place, Remarks } from '../remarks.ts'

export type Context = {
  readonly policy: Policy
  readonly remarks: Remarks
  readonly references: References
  /** Lists around the node that is read. */
  readonly depth: number
}

/** Reads nodes of any kind into blocks that stand side by side; passes take it as a parameter, since each may hold any other. */
export type Read = (nodes: readonly ElementContent[], context: Context) => Element[]

/** The choice for a construct; `fail` is reported here, so that no pass has to. */
export function decide<R extends Rule>(
  context: Context,
  rule: R,
  place: Place,
  what: string
): Choice<R> {
  const choice = choiceOf(context.policy, rule)
  if (choice === 'fail')
    context.remarks.add(place, {
      rule,
      severity: 'error',
      message: `${what} The policy "${rule}: fail" stops the article: rewrite it, or choose another policy for ${rule}.`
    })
  return choice
}

export function element(
  tagName: string,
  children: readonly ElementContent[],
  properties: Properties = {}
): Element {
  return { type: 'element', tagName, properties, children: [...children] }
}

export function text(value: string): Text {
  return { type: 'text', value }
}

/** The same element around other children. */
export function around(node: Element, children: readonly ElementContent[]): Element {
  return { ...node, children: [...children] }
}

/** A copy of `node` that stands where `original` stood. */
export function placed(node: Element, original: { position?: Element['position'] }): Element {
  return original.position === undefined ? node : { ...node, position: original.position }
}

/** All text inside, as it stands in the source. */
export function textOf(node: Element | ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textOf).join('') : ''
}
