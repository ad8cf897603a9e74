// Recognises what MDX adds to Markdown: modules, expressions, comments and components.

import { endOfBraces, jsxAttribute } from './braces.ts'
import { MATH, MATH_OPENER } from './inline.ts'
import { dialectForm, firstOf, tag } from './recognise.ts'
import type { TemplateTag } from './tag.ts'

/** Any place where something of MDX may begin. */
export const MDX_OPENER = new RegExp(
  String.raw`\{|<\/?(?:[A-Z]|(?=>))|^(?:import|export)\b|${MATH_OPENER}`,
  'gm'
)

// Formulas go before expressions, as their braces are their own.
const FORMULAS = MATH.map(dialectForm)

const MODULE = /(?:import|export)\b[\s\S]*?(?=(?:\r?\n[ \t]*)*(?:\r?\n[ \t]*\r?\n|$(?![\s\S])))/y
const HEADING_ID = /\{#([\w][\w:.-]*)\s*\}/y
const COMPONENT = /<(\/?(?:[A-Z][\w.]*)?)(?=[\s/>])/y

/** The tag of MDX that begins at an offset, or null. */
export function mdxTagAt(text: string, start: number): TemplateTag | null {
  if (/[$\\]/.test(text[start] ?? '')) return firstOf(FORMULAS, text, start)
  if (text[start] === '<') return component(text, start)
  if (text[start] !== '{') return matched(MODULE, text, start, 'mdx-module')
  return (
    jsxAttribute(text, start) ??
    matched(HEADING_ID, text, start, 'heading-id') ??
    braces(text, start)
  )
}

function matched(
  pattern: RegExp,
  text: string,
  start: number,
  kind: 'mdx-module' | 'heading-id'
): TemplateTag | null {
  pattern.lastIndex = start
  const match = pattern.exec(text)
  if (match === null) return null
  const end = start + match[0].length
  return tag(text, start, { kind, name: match[1] ?? '', args: '', content: null, end })
}

function braces(text: string, start: number): TemplateTag | null {
  const end = endOfBraces(text, start)
  if (end === null) return null
  const name = text.slice(start + 1, end - 1).trim()
  const isComment = /^(?:\/\*[\s\S]*\*\/)?$/.test(name)
  return tag(text, start, {
    kind: isComment ? 'comment' : 'mdx-expression',
    name: isComment ? '' : name,
    args: '',
    content: null,
    end
  })
}

function component(text: string, start: number): TemplateTag | null {
  COMPONENT.lastIndex = start
  const match = COMPONENT.exec(text)
  if (match === null) return null
  const from = start + match[0].length
  const end = endOfElement(text, from)
  if (end === null) return null
  const args = text.slice(from, end - 1)
  return tag(text, start, { kind: 'component', name: match[1] ?? '', args, content: null, end })
}

/** The offset after the `>` of an element's tag whose attributes begin at `from`. */
function endOfElement(text: string, from: number): number | null {
  for (let at = from; at < text.length; at++) {
    const char = text[at]
    if (char === '>') return at + 1
    if (char === '<') return null
    const close =
      char === '{'
        ? endOfBraces(text, at)
        : char === '"' || char === "'"
          ? text.indexOf(char, at + 1) + 1
          : at + 1
    if (close === null || close === 0) return null
    at = close - 1
  }
  return null
}
