// Template tags that stand for nothing that is known: what is said about them, and what becomes of them under the policy.

import { findChoice, type ContentPolicy, type ConstructRule } from '../content-policy.ts'
import { EMPTY_EXPANSION, type TagExpansion } from './tag-expansion.ts'
import type { TemplateTag } from './template-tag.ts'

type Policed = { readonly policy: ContentPolicy }

type TagRemark = {
  readonly rule: ConstructRule
  readonly severity: 'error' | 'warning' | 'notice'
  readonly message: string
}

export type ExpandedTag = {
  readonly expansion: Exclude<TagExpansion, { kind: 'unknown' | 'page' }>
  readonly diagnostic: TagRemark | null
}

/** What is done about a tag that nobody knows. */
export function refuseUnknown(tag: TemplateTag, context: Policed): ExpandedTag {
  if (tag.kind === 'mdx-expression' || tag.kind === 'jsx-attribute')
    return refuseTag(
      tag,
      context,
      `The expression ${showTag(tag)} has a value that only the site’s code knows. Write the value out, or remove it.`
    )
  return refuseTag(
    tag,
    context,
    `The template tag ${showTag(tag)} is not known. Define it in the input template-tags, or rewrite it in Markdown.`
  )
}

/** The policies `template` and `mdx`: stop, keep as written, drop. */
export function refuseTag(tag: TemplateTag, context: Policed, message: string): ExpandedTag {
  const mdx = tag.kind === 'mdx-expression' || tag.kind === 'jsx-attribute'
  const rule = mdx ? 'mdx' : 'template'
  const choice = findChoice(context.policy, rule)
  if (choice === 'fail') return stopAtTag(rule, message)
  const fate = choice === 'keep' ? 'It is sent as written' : 'It is left out'
  return {
    expansion: choice === 'keep' ? { kind: 'text', text: tag.text } : EMPTY_EXPANSION,
    diagnostic: { rule, severity: 'warning', message: `${message} ${fate} (${rule}: ${choice}).` }
  }
}

export function stopAtTag(rule: ConstructRule, message: string): ExpandedTag {
  return { expansion: EMPTY_EXPANSION, diagnostic: { rule, severity: 'error', message } }
}

/** A tag on one line, as messages name it. */
export function showTag({ text }: TemplateTag): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= 80 ? line : `${line.slice(0, 77)}…`
}
