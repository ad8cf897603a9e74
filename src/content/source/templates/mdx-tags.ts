// Recognises what MDX adds to Markdown: modules, expressions, comments and components.

import { findBracesEnd, findJsxAttribute } from './jsx-braces.ts'
import { MATH, MATH_OPENER } from './inline-marks.ts'
import { createDialectForm } from './recognise-tags.ts'
import { completeTag, matchFirst } from './tag-form.ts'
import type { TemplateTag } from './template-tag.ts'

/** Any place where something of MDX may begin. */
export const MDX_OPENER = new RegExp(
  String.raw`\{|<\/?(?:[A-Z]|(?=>))|^(?:import|export)\b|${MATH_OPENER}`,
  'gm'
)

// Formulas go before expressions, since their braces are part of them.
const FORMULAS = MATH.map(createDialectForm)

const MODULE = /(?:import|export)\b[\s\S]*?(?=(?:\r?\n[ \t]*)*(?:\r?\n[ \t]*\r?\n|$(?![\s\S])))/y
const HEADING_ID = /\{#([^\s{}#%]+)\s*\}/y
const COMPONENT = /<(\/?(?:[A-Z][\w.]*)?)(?=[\s/>])/y

/** The tag of MDX that begins at an offset, or null. */
export function findMdxTag(text: string, start: number): TemplateTag | null {
  if (/[$\\]/.test(text[start] ?? '')) return matchFirst(FORMULAS, text, start)
  if (text[start] === '<') return readComponent(text, start)
  if (text[start] !== '{') return matchTag(MODULE, text, start, 'mdx-module')
  return (
    findJsxAttribute(text, start) ??
    matchTag(HEADING_ID, text, start, 'heading-id') ??
    readBraces(text, start)
  )
}

function matchTag(
  pattern: RegExp,
  text: string,
  start: number,
  kind: 'mdx-module' | 'heading-id'
): TemplateTag | null {
  pattern.lastIndex = start
  const match = pattern.exec(text)
  if (match === null) return null
  const end = start + match[0].length
  return completeTag(text, start, { kind, name: match[1] ?? '', args: '', content: null, end })
}

function readBraces(text: string, start: number): TemplateTag | null {
  const end = findBracesEnd(text, start)
  if (end === null) return null
  const name = text.slice(start + 1, end - 1).trim()
  const isComment = /^(?:\/\*[\s\S]*\*\/)?$/.test(name)
  return completeTag(text, start, {
    kind: isComment ? 'comment' : 'mdx-expression',
    name: isComment ? '' : name,
    args: '',
    content: null,
    end
  })
}

function readComponent(text: string, start: number): TemplateTag | null {
  COMPONENT.lastIndex = start
  const match = COMPONENT.exec(text)
  if (match === null) return null
  const from = start + match[0].length
  const end = findElementEnd(text, from)
  if (end === null) return null
  const args = text.slice(from, end - 1)
  return completeTag(text, start, {
    kind: 'component',
    name: match[1] ?? '',
    args,
    content: null,
    end
  })
}

/** The offset after the `>` of an element's tag whose attributes begin at `from`. */
function findElementEnd(text: string, from: number): number | null {
  for (let at = from; at < text.length; at++) {
    const char = text[at]
    if (char === '>') return at + 1
    if (char === '<') return null
    const close =
      char === '{'
        ? findBracesEnd(text, at)
        : char === '"' || char === "'"
          ? text.indexOf(char, at + 1) + 1
          : at + 1
    if (close === null || close === 0) return null
    at = close - 1
  }
  return null
}
