// What MDX's components and expressions stand for, where their source says it.

import { choiceOf, type Policy } from '../policy.ts'
import { builtin } from './builtin.ts'
import { NOTHING, type Expansion } from './expansion.ts'
import { shown, stopped, type ExpandedTag } from './refused.ts'
import type { TemplateTag } from './tag.ts'

type ModuleContext = {
  readonly policy: Policy
  /** Files that the article imports, by the name it gives them. */
  readonly imports: ReadonlyMap<string, string>
}

/** Text, a number or a template literal without placeholders. */
export function literal(expression: string): Expansion | null {
  const match = /^(?:"([^"\\]*)"|'([^'\\]*)'|`([^`\\$]*)`|(-?\d+(?:\.\d+)?))$/.exec(expression)
  if (match === null) return null
  return { kind: 'text', text: match[1] ?? match[2] ?? match[3] ?? match[4] ?? '' }
}

/** A file that a site's code imports or names: `require('./a.png').default`, `useBaseUrl('/a.png')`, `{hero.src}`. */
export function imported(
  expression: string,
  imports: ReadonlyMap<string, string>
): Expansion | null {
  const named =
    /^(?:require|useBaseUrl)\(\s*(["'`])([^"'`$]+)\1\s*\)(?:\.default)?$/.exec(expression)?.[2] ??
    imports.get(expression.replace(/\.(?:src|default)$/, ''))
  return named === undefined ? null : { kind: 'text', text: named }
}

/** A component by its name; of one that is not known what stands inside. */
export function component(tag: TemplateTag, context: ModuleContext): Expansion | ExpandedTag {
  const { name } = tag
  const args = withFiles(tag.args, context.imports)
  const replaced = replacement(name, args)
  if (replaced !== null) return replaced
  if (name === '' || name.startsWith('/')) return NOTHING
  const alone = args.endsWith('/')
  const choice = choiceOf(context.policy, 'component')
  const what = alone
    ? `The component ${shown(tag)} has no contents to show`
    : `The component <${name}> is not known`
  if (choice === 'fail' || (alone && choice === 'unwrap'))
    return stopped('component', `${what}. Define it in the input template-tags, or remove it.`)
  return {
    expansion: NOTHING,
    remark: {
      rule: 'component',
      severity: 'warning',
      message: alone ? `${what}: it is left out.` : `${what}: only its contents stay.`
    }
  }
}

/** What a component of a known name stands for; null when its name or its arguments are not known. */
function replacement(name: string, args: string): Expansion | null {
  const link = name === 'Link' ? /\b(?:to|href)=["']([^"']*)["']/.exec(args)?.[1] : undefined
  if (link !== undefined) return inlineHtml(`<a href="${link}">`)
  if (name === '/Link') return inlineHtml('</a>')
  const known = builtin(name, args.replace(/\/$/, ''))
  return known === null || known.kind === 'unknown' ? null : known
}

function inlineHtml(markdown: string): Expansion {
  return { kind: 'markdown', markdown, block: false }
}

/** Attributes with the files in place of the names that imports gave them. */
function withFiles(args: string, imports: ReadonlyMap<string, string>): string {
  return args.replace(/=\{\s*([\w$]+)(?:\.src)?\s*\}/g, (written, name: string) => {
    const file = imports.get(name)
    return file === undefined ? written : `="${file}"`
  })
}
