// What all conversions share: the signatures, the article's settings and collectors, and the way to read what is inside.

import type { Element, ElementContent } from 'hast'
import { findChoice } from '../policy/content-policy.ts'
import type { ConstructRule, ContentPolicy, RuleChoice } from '../policy/content-policy.ts'
import type { References } from '../references/content-references.ts'
import type { DiagnosticCollector, NodePlace, ReportedRule } from '../diagnostic-collector.ts'
import type { Block, Inline, ListLine } from './block.ts'

export type BlockContext = {
  readonly policy: ContentPolicy
  readonly diagnostics: DiagnosticCollector
  readonly references: References
  /** Lists around the node that is read. */
  readonly depth: number
  /** Any construct may hold any other, so what is inside is read by way of the context: no construct knows another. */
  readonly readBlocks: ReadBlocks
  readonly readInline: ReadInline
}

/** A block; or a line of an inner list, which is seen inside lists alone. */
export type ReadBlock = Block | ListLine

/** A run of text, or what Medium has only as a block, which splits the text around it. */
export type InlinePiece =
  | { readonly kind: 'text'; readonly nodes: readonly Inline[] }
  | { readonly kind: 'block'; readonly block: Block }

export type ReadBlocks = (nodes: readonly ElementContent[], context: BlockContext) => ReadBlock[]
export type ReadInline = (nodes: readonly ElementContent[], context: BlockContext) => InlinePiece[]

/** The signature of every construct that is a block … */
export type ConvertBlock = (node: Element, context: BlockContext) => ReadBlock[]
/** … and of every one in running text. */
export type ConvertInline = (node: Element, context: BlockContext) => InlinePiece[]

/** The choice for a construct. `fail` is reported here, so that no conversion has to, with the reason as a sentence. */
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

export function toTextPiece(nodes: readonly Inline[]): InlinePiece[] {
  return [{ kind: 'text', nodes }]
}

export function toBlockPieces(blocks: readonly Block[]): InlinePiece[] {
  return blocks.map(block => ({ kind: 'block', block }))
}

/** Whether an error has been reported where a node begins: what else there is to say about it does not matter then. */
export function hasErrorAt({ position }: Element, { diagnostics }: BlockContext): boolean {
  if (position === undefined) return false
  const { start } = position
  return diagnostics.hasError({ start, end: { ...start, column: start.column + 1 } })
}
