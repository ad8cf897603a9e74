// Braces of JSX, in Markdown files as well: where they end, and those that are an attribute's value.

import type { TemplateTag } from './template-tag.ts'

/** `name={value}` inside an element's tag: JSX, which Markdown files hold too. */
export function findJsxAttribute(text: string, start: number): TemplateTag | null {
  if (text[start] !== '{' || text[start - 1] !== '=') return null
  const open = text.lastIndexOf('<', start)
  if (open < 0 || !/^<[A-Za-z][\w.:-]*\s(?:[^<>]|=>)*$/.test(text.slice(open, start))) return null
  const end = findBracesEnd(text, start)
  if (end === null) return null
  const name = text.slice(start + 1, end - 1).trim()
  const args = /[\w:-]*$/.exec(text.slice(open, start - 1))?.[0] ?? ''
  const whole = text.slice(start, end)
  return { kind: 'jsx-attribute', name, args, content: null, text: whole, start, end }
}

/** The offset after the brace that closes the one at `start`; null when none does before a blank line. */
export function findBracesEnd(text: string, start: number): number | null {
  const token = /[{}]|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|\n[ \t]*\r?\n/g
  token.lastIndex = start
  let depth = 0
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    if (match[0].startsWith('\n')) return null
    if (match[0] === '{') depth++
    if (match[0] === '}') depth--
    if (depth === 0) return match.index + 1
  }
  return null
}
