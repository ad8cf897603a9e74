// Components as tags, for what is known of tags in every language: the author's own ones, players, and what is unknown.

import { completeTag } from '../templates/tag-form.ts'
import type { TemplateTag } from '../templates/template-tag.ts'
import { isEmpty, type MdxElement } from './mdx-element.ts'

/** The tag of an element, under a name that is known; its arguments are the attributes whose value is written out. */
export function createComponentTag(
  element: MdxElement,
  name = element.name,
  values: MdxElement['values'] = element.values
): TemplateTag {
  const { node, context } = element
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  const args = [...values].flatMap(([attribute, value]) => {
    if (typeof value === 'boolean' || value === null) return value === true ? [attribute] : []
    if (typeof value !== 'string' && typeof value !== 'number') return []
    return [`${attribute}="${String(value).replace(/[\\"]/g, '\\$&')}"`]
  })
  if (isEmpty(element)) args.push('/')
  const tag = completeTag(context.text, start, {
    kind: 'component',
    name,
    args: args.join(' '),
    content: readOrigin(element),
    end
  })
  return { ...tag, text: readOpening(tag.text) }
}

/** The module that a component comes from; '' for one that the article defines itself. */
function readOrigin({ name, context: { scope } }: MdxElement): string | null {
  const first = name.split('.')[0] ?? ''
  return scope.names.has(first) ? (scope.names.get(first) ?? '') : null
}

/** An element up to the end of its first tag. */
function readOpening(text: string): string {
  return /^<(?:=>|\{(?:[^{}]|\{[^{}]*\})*\}|"[^"]*"|'[^']*'|[^>"'{])*>/.exec(text)?.[0] ?? text
}

/** Reports attributes that a reader would miss and whose value is not written out; whether there is one. */
export function requireValues(element: MdxElement, names: readonly string[]): boolean {
  const { unknown, node, context } = element
  const missing = names.filter(name => unknown.has(name))
  for (const name of missing) {
    const expression = unknown.get(name) ?? ''
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    const text = `${name}={${expression}}`
    // It is one of those without which there is nothing to show, whatever the component calls it.
    const tag = { kind: 'jsx-attribute' as const, name: expression, args: 'src', content: null }
    context.expand({ ...tag, text, start, end }, 'html')
  }
  return missing.length > 0
}
