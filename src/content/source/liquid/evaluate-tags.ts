// What an article's Liquid shows where all that it asks for is known: blocks, assigned values, and expressions with filters.

import { findMarks } from '../marks/find-marks.ts'
import type { Mark } from '../marks/mark.ts'
import { guessCode } from '../guess-code.ts'
import type { EvaluatedTag, EvaluatedTags, Unreadable } from '../templates/evaluated-tag.ts'
import type { TemplateTag } from '../templates/template-tag.ts'
import { findTemplateValue, type TemplateValues } from '../templates/template-values.ts'
import type { LiquidEngine, ReadLiquid, Rendered, ValuePath } from './liquid-engine.ts'

/** In the order of the text, since what is assigned counts below. */
export function evaluateTags(
  marks: readonly Mark[],
  values: TemplateValues,
  engine: LiquidEngine
): EvaluatedTags {
  const results = new Map<TemplateTag, EvaluatedTag>()
  const scope: Scope = { values, assigned: new Map(), read: engine.open() }
  for (const { content, form } of marks) {
    if (content.kind !== 'tag' || !isLiquid(content.tag)) continue
    const { tag } = content
    const result = evaluatePiece(toLiquid(tag), form === 'line', scope)
    // What nobody knows is in none of the names that it was given to.
    if ('why' in result) for (const name of listAssigned(tag.text)) scope.assigned.delete(name)
    results.set(tag, 'why' in result || tag.kind !== 'block' ? result : checkPlain(result))
  }
  return results
}

function isLiquid({ kind, name, text }: TemplateTag): boolean {
  if (kind === 'block') return true
  if (kind === 'liquid-output') return !text.startsWith('{{{')
  return kind === 'liquid-tag' && (name === 'assign' || name === 'set')
}

/** Nunjucks calls it `set`. */
function toLiquid({ name, text }: TemplateTag): string {
  return name === 'set' ? text.replace(/set/, 'assign') : text
}

const ASSIGNMENT = /\{%[-+]?\s*(?:assign|set|capture|increment|decrement)\s+["']?([\w-]+)/g

function listAssigned(text: string): string[] {
  return [...text.matchAll(ASSIGNMENT)].map(([, name = '']) => name)
}

type Scope = {
  readonly values: TemplateValues
  /** Changes while the text is read. */
  readonly assigned: Map<string, unknown>
  readonly read: ReadLiquid
}

function evaluatePiece(text: string, block: boolean, scope: Scope): EvaluatedTag {
  const piece = scope.read(text)
  if ('why' in piece) return piece
  const given = collectValues(piece.needs, scope)
  if ('why' in given) return given
  const { values, usesAssigned } = given
  const rendered: Rendered = piece.render(values)
  if ('why' in rendered) return rendered
  for (const [name, value] of Object.entries(rendered.assigned)) scope.assigned.set(name, value)
  return { text: rendered.text, assigned: usesAssigned, block }
}

type Given = {
  readonly values: Readonly<Record<string, unknown>>
  readonly usesAssigned: boolean
}

/** Every value that a piece asks for, each where it asks for it. */
function collectValues(
  needs: readonly ValuePath[],
  { values: known, assigned }: Scope
): Given | Unreadable {
  const values: Record<string, unknown> = {}
  let usesAssigned = false
  for (const path of needs) {
    const [root] = path
    if (typeof root === 'string' && assigned.has(root)) {
      usesAssigned = true
      values[root] = assigned.get(root)
      continue
    }
    const found = findTemplateValue(path, known)
    if (found === null) return { why: `asks for \`${showPath(path)}\`, which only the site knows` }
    setValue(values, found.path, found.value)
  }
  return { values, usesAssigned }
}

function showPath(path: ValuePath): string {
  const end = path.findIndex(step => typeof step !== 'string')
  return (end < 0 ? path : path.slice(0, end)).join('.')
}

function setValue(values: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let holder = values
  for (const step of path.slice(0, -1)) {
    const next = Object.hasOwn(holder, step) ? holder[step] : undefined
    if (typeof next !== 'object' || next === null) holder[step] = {}
    holder = holder[step] as Record<string, unknown>
  }
  const last = path.at(-1)
  if (last !== undefined) holder[last] = value
}

/** What a block gives has to be Markdown without tags and marks of other dialects: it is read by itself. */
function checkPlain(result: EvaluatedTag): EvaluatedTag {
  if ('why' in result) return result
  const { marks } = findMarks(result.text, guessCode(result.text), { own: new Map() })
  return marks.length === 0
    ? result
    : { why: 'gives template tags or marks that are no plain Markdown' }
}
