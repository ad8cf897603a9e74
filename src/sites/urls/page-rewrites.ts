// VitePress’s `rewrites`: patterns of paths (`packages/:name/src/:page*`) and what becomes of what they match.

import { isMap, UNKNOWN_REST } from '../config/plain-values.ts'

type Rewrite = { readonly pattern: RegExp; readonly names: readonly string[]; readonly to: string }

/** Undefined where the rules are not known: computed, or with more than names in them. Null where none matches. */
export function rewritePath(rewrites: unknown, path: string): string | null | undefined {
  if (!isMap(rewrites) || Object.hasOwn(rewrites, UNKNOWN_REST)) return undefined
  for (const [from, to] of Object.entries(rewrites)) {
    const rewrite = typeof to === 'string' ? toRewrite(from, to) : null
    if (rewrite === null) return undefined
    const found = rewrite.pattern.exec(path)
    if (found !== null) return fillRewrite(rewrite, found)
  }
  return null
}

const NAME = /(\/?):(\w+)([*+?]?)/g

function toRewrite(from: string, to: string): Rewrite | null {
  if (/[\\^(){}[\]]/.test(from + to) || /[*+?]/.test(from.replace(NAME, ''))) return null
  const names = [...from.matchAll(NAME)].map(([, , name = '']) => name)
  const literal = from.replace(NAME, '\u0000').split('\u0000').map(escapeText)
  const groups = [...from.matchAll(NAME)].map(([, slash = '', , modifier = '']) => {
    const one = '[^/#?]+?'
    const many = /[*+]/.test(modifier) ? `${one}(?:/${one})*` : one
    return /[*?]/.test(modifier) ? `(?:${slash}(${many}))?` : `${slash}(${many})`
  })
  const source = literal.map((text, index) => text + (groups[index] ?? '')).join('')
  return { pattern: new RegExp(`^${source}$`, 'i'), names, to }
}

function escapeText(text: string): string {
  return text.replace(/[.|$]/g, String.raw`\$&`)
}

function fillRewrite({ names, to }: Rewrite, found: RegExpExecArray): string {
  return to.replace(NAME, (_, slash: string, name: string) => {
    const value = found[names.indexOf(name) + 1] ?? ''
    return value === '' ? '' : slash + value
  })
}
