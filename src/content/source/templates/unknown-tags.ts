// Template tags that nobody knows: what is said about them, and what becomes of them under the policy.

import { findChoice, type ContentPolicy } from '../../policy/content-policy.ts'
import type { ContentDiagnostic, ReportedRule } from '../../diagnostic-collector.ts'
import { describeLoneTag } from './control-blocks.ts'
import { suggestDefinition } from './own-tags.ts'
import { EMPTY_EXPANSION, type TagExpansion } from './tag-expansion.ts'
import type { TemplateTag } from './template-tag.ts'

type Policed = { readonly policy: ContentPolicy }
type Sentences = Pick<ContentDiagnostic, 'message' | 'remedy' | 'definition'>

export type ExpandedTag = {
  readonly expansion: Exclude<TagExpansion, { kind: 'unknown' | 'page' }>
  /** What an author has to know about it. */
  readonly diagnostic: ContentDiagnostic | null
}

/** What is done about a tag that nobody knows. */
export function refuseUnknown(
  tag: TemplateTag,
  context: Policed,
  because: Extract<TagExpansion, { kind: 'unknown' }>['because']
): ExpandedTag {
  if (because !== undefined)
    return refuseTag(tag, context, {
      message: `${showTag(tag)} ${because.why}`,
      remedy: because.remedy
    })
  const alone = describeLoneTag(tag)
  if (alone !== null)
    return refuseTag(tag, context, { message: `${showTag(tag)} ${alone}`, remedy: MEND_BLOCK })
  const message = isExpression(tag)
    ? `The value of ${showTag(tag)} is known only to the site's own code.`
    : `Unknown template tag ${showTag(tag)}.`
  const stops = findChoice(context.policy, 'template') === 'fail'
  return refuseTag(tag, context, {
    message,
    ...(isExpression(tag) ? adviseExpression(tag) : stops ? adviseDefinition(tag) : {})
  })
}

const MEND_BLOCK =
  'Close each block that is open, or write such tags as code between `{% raw %}` and `{% endraw %}`.'

/** With the line to paste, which names the tag's own arguments. */
function adviseDefinition(tag: TemplateTag): Partial<Sentences> {
  const line = suggestDefinition(tag)
  return line === null
    ? {}
    : {
        remedy: `Define it in \`template-tags\` (\`${line}\`), drop such tags with \`policy: template: drop\`, or use Markdown.`,
        definition: line
      }
}

/** A name can be defined, other expressions cannot. */
function adviseExpression({ kind, name }: TemplateTag): Partial<Sentences> {
  return kind === 'mdx-expression' && /^[\w.]+$/.test(name)
    ? { remedy: `Write out its value, or define it in \`template-tags\` (\`${name}: …\`).` }
    : {}
}

/** The policies `template` and `mdx`: stop, keep as written, drop. */
export function refuseTag(tag: TemplateTag, context: Policed, sentences: Sentences): ExpandedTag {
  const rule = isExpression(tag) ? 'mdx' : 'template'
  const choice = findChoice(context.policy, rule)
  if (choice === 'fail') return stopAtTag(rule, sentences)
  const result = choice === 'keep' ? 'It was kept as written' : 'It was left out'
  const message = `${sentences.message} ${result} (\`policy: ${rule}: ${choice}\`).`
  const remedy = rule === 'mdx' ? 'Write out its value.' : DEFINE_IT
  return {
    expansion: choice === 'keep' ? { kind: 'text', text: tag.text } : EMPTY_EXPANSION,
    diagnostic: { rule, severity: 'warning', remedy, ...sentences, message }
  }
}

/** What is done about a mark that nobody but its own editor understands. */
export function refuseMark(tag: TemplateTag, context: Policed): ExpandedTag {
  const message = `${showTag(tag)} ${tag.content ?? ''}`
  const sentences = { message, remedy: tag.args }
  if (tag.name === 'html-comment') return stopAtTag('html-comment', sentences)
  if (tag.name !== 'image') return refuseTag(tag, context, sentences)
  if (findChoice(context.policy, 'image') === 'fail') return stopAtTag('image', sentences)
  return {
    expansion: EMPTY_EXPANSION,
    diagnostic: {
      rule: 'image',
      severity: 'warning',
      ...sentences,
      message: `${message} It was left out.`
    }
  }
}

/** Whether a tag is an expression of JSX, whose value no definition can give. */
function isExpression({ kind }: TemplateTag): boolean {
  return kind === 'mdx-expression' || kind === 'jsx-attribute'
}

/** What to do about a tag whose policy has been chosen already. */
export const DEFINE_IT = 'Define it in `template-tags`, or use Markdown.'

export function stopAtTag(rule: ReportedRule, sentences: Sentences): ExpandedTag {
  return { expansion: EMPTY_EXPANSION, diagnostic: { rule, severity: 'error', ...sentences } }
}

/** A tag on one line, as messages name it. */
export function showTag({ text }: Pick<TemplateTag, 'text'>): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= 80 ? line : `${line.slice(0, 77)}…`
}
