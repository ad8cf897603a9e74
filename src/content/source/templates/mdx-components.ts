// What components and expressions of JSX stand for, where their source says it and tags of other languages have the same.

import { findChoice, type ContentPolicy } from '../../policy/content-policy.ts'
import { expandBuiltin } from './builtin-tags.ts'
import { EMPTY_EXPANSION, type TagExpansion } from './tag-expansion.ts'
import { suggestDefinition } from './own-tags.ts'
import { DEFINE_IT, showTag, stopAtTag, type ExpandedTag } from './unknown-tags.ts'
import type { TemplateTag } from './template-tag.ts'

/** Text, a number or a template literal without placeholders. */
export function readLiteral(expression: string): TagExpansion | null {
  const match = /^(?:"([^"\\]*)"|'([^'\\]*)'|`([^`\\$]*)`|(-?\d+(?:\.\d+)?))$/.exec(expression)
  if (match === null) return null
  return { kind: 'text', text: match[1] ?? match[2] ?? match[3] ?? match[4] ?? '' }
}

/** A file that a site's code names: `require('./a.png').default`, `useBaseUrl('/a.png')`. */
export function findNamedFile(expression: string): TagExpansion | null {
  const named = /^(?:require|useBaseUrl)\(\s*(["'`])([^"'`$]+)\1\s*\)(?:\.default)?$/.exec(
    expression
  )?.[2]
  return named === undefined ? null : { kind: 'text', text: named }
}

/** A component by its name; of an unknown one only the contents. The content of its tag is the module that it comes from. */
export function expandComponent(
  tag: TemplateTag,
  { policy }: { readonly policy: ContentPolicy }
): TagExpansion | ExpandedTag {
  const { name, args, content } = tag
  // What the article defines itself is not what others call so.
  const known = content === '' ? null : expandBuiltin(name, args.replace(/\/$/, ''))
  if (known !== null && known.kind !== 'unknown') return known
  const alone = args.endsWith('/')
  const choice = findChoice(policy, 'component')
  const what = alone
    ? `The component ${showTag(tag)} is unknown and has no contents to show`
    : `The component <${name}> is unknown`
  const remedy = adviseComponent(tag)
  if (choice === 'fail' || (alone && choice === 'unwrap'))
    return stopAtTag('component', { message: `${what}.`, remedy, ...defineComponent(tag) })
  return {
    expansion: EMPTY_EXPANSION,
    diagnostic: {
      rule: 'component',
      severity: 'warning',
      message: alone ? `${what}, so it was left out.` : `${what}, so only its contents were kept.`,
      remedy
    }
  }
}

function defineComponent(tag: TemplateTag): { readonly definition?: string } {
  const name = /^<([\w.-]+)/.exec(tag.text)?.[1] ?? ''
  const definition = suggestDefinition({ ...tag, name, args: tag.args.replace(/\/$/, '') })
  return definition === null ? {} : { definition }
}

function adviseComponent({ content, text }: TemplateTag): string {
  // As it is written: it may be known by another name.
  const name = /^<([\w.-]+)/.exec(text)?.[1] ?? ''
  if (content !== null && /\.mdx?$/.test(content))
    return `Put the text of ${content} in its place, or define it in \`template-tags\`.`
  return name !== ''
    ? `Define what it stands for in \`template-tags\` (\`${name}: …\`, where \`{1}\` is its first attribute), or use Markdown.`
    : DEFINE_IT
}
