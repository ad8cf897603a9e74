// Template tags that nobody knows: what is said about them, and what becomes of them under the policy.

import { findChoice, type ContentPolicy } from '../content-policy.ts'
import type { ContentDiagnostic, ReportedRule } from '../diagnostic-collector.ts'
import { EMPTY_EXPANSION, type TagExpansion } from './tag-expansion.ts'
import type { TemplateTag } from './template-tag.ts'

type Policed = { readonly policy: ContentPolicy }
type Sentences = Pick<ContentDiagnostic, 'message' | 'remedy'>

export type ExpandedTag = {
  readonly expansion: Exclude<TagExpansion, { kind: 'unknown' | 'page' }>
  /** What an author has to know about it. */
  readonly diagnostic: ContentDiagnostic | null
}

/** What is done about a tag that nobody knows. */
export function refuseUnknown(tag: TemplateTag, context: Policed): ExpandedTag {
  if (tag.kind === 'mdx-expression' || tag.kind === 'jsx-attribute')
    return refuseTag(tag, context, {
      message: `The value of ${showTag(tag)} is known only to the site's own code.`,
      remedy: 'Write out its value, or remove it.'
    })
  return refuseTag(tag, context, { message: `Unknown template tag ${showTag(tag)}.` })
}

/** The policies `template` and `mdx`: stop, keep as written, drop. */
export function refuseTag(tag: TemplateTag, context: Policed, sentences: Sentences): ExpandedTag {
  const mdx = tag.kind === 'mdx-expression' || tag.kind === 'jsx-attribute'
  const rule = mdx ? 'mdx' : 'template'
  const choice = findChoice(context.policy, rule)
  if (choice === 'fail') return stopAtTag(rule, sentences)
  const result = choice === 'keep' ? 'It was kept as written' : 'It was left out'
  const message = `${sentences.message} ${result} (\`policy: ${rule}: ${choice}\`).`
  return {
    expansion: choice === 'keep' ? { kind: 'text', text: tag.text } : EMPTY_EXPANSION,
    diagnostic: { rule, severity: 'warning', remedy: DEFINE_IT, ...sentences, message }
  }
}

/** What to do about a tag whose policy is chosen already. */
export const DEFINE_IT = 'Define it in `template-tags`, or use Markdown.'

export function stopAtTag(rule: ReportedRule, sentences: Sentences): ExpandedTag {
  return { expansion: EMPTY_EXPANSION, diagnostic: { rule, severity: 'error', ...sentences } }
}

/** A tag on one line, as messages name it. */
export function showTag({ text }: TemplateTag): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= 80 ? line : `${line.slice(0, 77)}…`
}
