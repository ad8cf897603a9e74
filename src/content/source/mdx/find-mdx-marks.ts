// What sites read in MDX besides its grammar: formulas, heading ids, `:::` blocks, and the comments of HTML that some allow.

import { findFences } from '../marks/find-fences.ts'
import type { Mark } from '../marks/mark.ts'
import { MATH, MATH_OPENER } from '../templates/inline-marks.ts'
import { createDialectForm } from '../templates/recognise-tags.ts'
import { completeTag, indexForms, matchFirst } from '../templates/tag-form.ts'
import type { TemplateTag } from '../templates/template-tag.ts'
import type { IndentedLine } from '../dialects/indented-lines.ts'

const FORMULAS = indexForms(MATH.map(createDialectForm))
const HEADING_ID = /\{#([^\s{}#%]+)\s*\}/y
/** Where Docusaurus cuts an article for its list, in HTML's form. */
const CUT = /^<!--\s*(?:truncate|more)\s*-->$/i
/** Docusaurus takes the lines around such a block away: it hides MDX from translators. */
const WRAPPED = /^(`{3,})mdx-code-block[ \t]*\r?\n(?:[^]*?\n)?(\1)[ \t]*$/gm

/** `comments`: whether comments of HTML are allowed, and not only Docusaurus's cut. */
export function findMdxMarks(
  text: string,
  lines: readonly IndentedLine[],
  comments: boolean
): Mark[] {
  const marks = [
    ...findFences(lines, () => true).filter(({ content }) => isColonFence(content)),
    ...findInline(text),
    ...findComments(text, comments),
    ...findWrappers(text)
  ]
  return marks.sort((a, b) => a.start - b.start)
}

function isColonFence(content: Mark['content']): boolean {
  return (content.kind === 'fence' || content.kind === 'fence-end') && content.sign === ':'
}

function findInline(text: string): Mark[] {
  const opener = new RegExp(String.raw`\{#|${MATH_OPENER}`, 'g')
  return [...text.matchAll(opener)].flatMap(({ index }): Mark[] => {
    const tag = text[index] === '{' ? readHeadingId(text, index) : matchFirst(FORMULAS, text, index)
    return tag === null || tag.text.includes('\n') ? [] : [createMark(tag, false)]
  })
}

function readHeadingId(text: string, start: number): TemplateTag | null {
  HEADING_ID.lastIndex = start
  const match = HEADING_ID.exec(text)
  if (match === null) return null
  const [whole, name = ''] = match
  const end = start + whole.length
  return completeTag(text, start, { kind: 'heading-id', name, args: '', content: null, end })
}

function findComments(text: string, all: boolean): Mark[] {
  return [...text.matchAll(/<!--(?:(?!-->)[^])*-->/g)].flatMap(({ 0: whole, index }): Mark[] => {
    if (!all && !CUT.test(whole)) return []
    const end = index + whole.length
    const tag = completeTag(text, index, {
      kind: 'comment',
      name: '',
      args: '',
      content: null,
      end
    })
    return [createMark(tag, isAlone(text, tag))]
  })
}

function isAlone(text: string, { start, end }: Pick<TemplateTag, 'start' | 'end'>): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return /^[ \t>]*$/.test(before) && /^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 100))
}

function findWrappers(text: string): Mark[] {
  return [...text.matchAll(WRAPPED)].flatMap(({ 0: whole, 1: fence = '', index }): Mark[] => {
    const end = index + whole.length
    return [
      createLineMark(index, index + (/\r?\n/.exec(whole)?.index ?? whole.length)),
      createLineMark(end - whole.length + whole.lastIndexOf(fence), end)
    ]
  })
}

function createLineMark(start: number, end: number): Mark {
  return { start, end, form: 'line', content: { kind: 'nothing' } }
}

function createMark(tag: TemplateTag, alone: boolean): Mark {
  const { start, end } = tag
  return { start, end, form: alone ? 'line' : 'inline', content: { kind: 'tag', tag, alone } }
}
