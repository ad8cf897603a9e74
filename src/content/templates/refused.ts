// Template tags that stand for nothing that is known: what is said about them, and what becomes of them under the policy.

import { choiceOf, type Policy, type Rule } from '../policy.ts'
import { NOTHING, type Expansion } from './expansion.ts'
import type { TemplateTag } from './tag.ts'

type Policed = { readonly policy: Policy }

type TagRemark = {
  readonly rule: Rule
  readonly severity: 'error' | 'warning' | 'notice'
  readonly message: string
}

export type ExpandedTag = {
  readonly expansion: Exclude<Expansion, { kind: 'unknown' | 'page' }>
  readonly remark: TagRemark | null
}

/** What is done about a tag that nobody knows. */
export function unknown(tag: TemplateTag, context: Policed): ExpandedTag {
  if (tag.kind === 'mdx-expression' || tag.kind === 'jsx-attribute')
    return refused(
      tag,
      context,
      `The expression ${shown(tag)} has a value that only the site’s code knows. Write the value out, or remove it.`
    )
  return refused(
    tag,
    context,
    `The template tag ${shown(tag)} is not known. Define it in the input template-tags, or rewrite it in Markdown.`
  )
}

/** The policies `template` and `mdx`: stop, keep as written, drop. */
export function refused(tag: TemplateTag, context: Policed, message: string): ExpandedTag {
  const mdx = tag.kind === 'mdx-expression' || tag.kind === 'jsx-attribute'
  const rule = mdx ? 'mdx' : 'template'
  const choice = choiceOf(context.policy, rule)
  if (choice === 'fail') return stopped(rule, message)
  const fate = choice === 'keep' ? 'It is sent as written' : 'It is left out'
  return {
    expansion: choice === 'keep' ? { kind: 'text', text: tag.text } : NOTHING,
    remark: { rule, severity: 'warning', message: `${message} ${fate} (${rule}: ${choice}).` }
  }
}

export function stopped(rule: Rule, message: string): ExpandedTag {
  return { expansion: NOTHING, remark: { rule, severity: 'error', message } }
}

/** A tag on one line, as messages name it. */
export function shown({ text }: TemplateTag): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= 80 ? line : `${line.slice(0, 77)}…`
}
