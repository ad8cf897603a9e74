// What MDX's components and expressions stand for, where their source says it.

import { findChoice, type ContentPolicy } from '../../policy/content-policy.ts'
import { expandBuiltin } from './builtin-tags.ts'
import { EMPTY_EXPANSION, type TagExpansion } from './tag-expansion.ts'
import { DEFINE_IT, showTag, stopAtTag, type ExpandedTag } from './unknown-tags.ts'
import type { TemplateTag } from './template-tag.ts'

type ModuleContext = {
  readonly policy: ContentPolicy
  /** Files that the article imports, by the name it gives them. */
  readonly imports: ReadonlyMap<string, string>
}

/** Text, a number or a template literal without placeholders. */
export function readLiteral(expression: string): TagExpansion | null {
  const match = /^(?:"([^"\\]*)"|'([^'\\]*)'|`([^`\\$]*)`|(-?\d+(?:\.\d+)?))$/.exec(expression)
  if (match === null) return null
  return { kind: 'text', text: match[1] ?? match[2] ?? match[3] ?? match[4] ?? '' }
}

/** A file that a site's code imports or names: `require('./a.png').default`, `useBaseUrl('/a.png')`, `{hero.src}`. */
export function findImported(
  expression: string,
  imports: ReadonlyMap<string, string>
): TagExpansion | null {
  const named =
    /^(?:require|useBaseUrl)\(\s*(["'`])([^"'`$]+)\1\s*\)(?:\.default)?$/.exec(expression)?.[2] ??
    imports.get(expression.replace(/\.(?:src|default)$/, ''))
  return named === undefined ? null : { kind: 'text', text: named }
}

/** A component by its name; of an unknown one only the contents. */
export function expandComponent(
  tag: TemplateTag,
  context: ModuleContext
): TagExpansion | ExpandedTag {
  const { name } = tag
  const args = insertFiles(tag.args, context.imports)
  const replaced = expandKnownComponent(name, args)
  if (replaced !== null) return replaced
  if (name === '' || name.startsWith('/')) return EMPTY_EXPANSION
  const alone = args.endsWith('/')
  const choice = findChoice(context.policy, 'component')
  const what = alone
    ? `The component ${showTag(tag)} is unknown and has no contents to show`
    : `The component <${name}> is unknown`
  if (choice === 'fail' || (alone && choice === 'unwrap'))
    return stopAtTag('component', { message: `${what}.` })
  return {
    expansion: EMPTY_EXPANSION,
    diagnostic: {
      rule: 'component',
      severity: 'warning',
      message: alone ? `${what}, so it was left out.` : `${what}, so only its contents were kept.`,
      remedy: DEFINE_IT
    }
  }
}

/** What a component of a known name stands for; null when its name or its arguments are not known. */
function expandKnownComponent(name: string, args: string): TagExpansion | null {
  const link = name === 'Link' ? /\b(?:to|href)=["']([^"']*)["']/.exec(args)?.[1] : undefined
  if (link !== undefined) return toInlineHtml(`<a href="${link}">`)
  if (name === '/Link') return toInlineHtml('</a>')
  const known = expandBuiltin(name, args.replace(/\/$/, ''))
  return known === null || known.kind === 'unknown' ? null : known
}

function toInlineHtml(markdown: string): TagExpansion {
  return { kind: 'markdown', markdown, block: false }
}

/** Attributes with the files in place of the names that imports gave them. */
function insertFiles(args: string, imports: ReadonlyMap<string, string>): string {
  return args.replace(/=\{\s*([\w$]+)(?:\.src)?\s*\}/g, (written, name: string) => {
    const file = imports.get(name)
    return file === undefined ? written : `="${file}"`
  })
}
