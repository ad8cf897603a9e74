// Tags that show values, or decide by them: expressions, parameters, conditions and loops.

import type { EvaluatedTag } from './evaluated-tag.ts'
import { measureCommonStart, readContainerPrefix } from '../container-prefix.ts'
import { evaluateOutput } from './output-expressions.ts'
import { EMPTY_EXPANSION, UNKNOWN_EXPANSION, type TagExpansion } from './tag-expansion.ts'
import type { TagPlace, TemplateContext } from './template-context.ts'
import type { TemplateTag } from './template-tag.ts'
import { findParameter, hasTemplate, type TemplateValues } from './template-values.ts'
import { refuseTag, type ExpandedTag } from './unknown-tags.ts'

/** What is assigned is shown nowhere by that alone. */
export function expandAssignment({ kind, name }: TemplateTag): TagExpansion | null {
  const isAssignment = /^(?:assign|set)$/.test(name) || (kind === 'block' && name === 'capture')
  return isAssignment ? EMPTY_EXPANSION : null
}

export function expandOutput(
  tag: TemplateTag,
  context: TemplateContext,
  place: TagPlace
): TagExpansion {
  const { resolver, title, canonicalUrl, cover, fieldTexts, fieldLists, siteValues } = context
  const text = evaluateOutput(tag.name, {
    title,
    canonicalUrl,
    cover: cover?.src ?? null,
    fieldTexts,
    fieldLists,
    siteValues,
    siteUrl: resolver.siteUrl,
    inAddress: place !== 'text'
  })
  const evaluated = context.evaluated?.get(tag)
  const found = evaluated !== undefined && 'text' in evaluated ? evaluated : null
  if (found !== null && (text === null || found.assigned))
    return place === 'html' ? showInHtml(found.text, tag) : showValue(found.text, place)
  return text === null ? UNKNOWN_EXPANSION : { kind: 'text', text }
}

/** Hugo's `param`, and Quarto's `meta`, show a value of the front matter, or else one of the site's. */
export function readParam(args: string, place: TagPlace, context: TemplateContext): TagExpansion {
  const name = args.trim().replace(/^(["'`])(.*)\1$/, '$2')
  const text =
    context.fieldTexts?.get(name.toLowerCase()) ?? findParameter(name, collectSources(context))
  if (text !== null && !hasTemplate(text)) return showValue(text, place)
  const why = `asks for \`${name}\`, which neither the front matter nor the site's configuration defines.`
  return { kind: 'unknown', because: { why, remedy: 'Define it there, or write out its value.' } }
}

export function collectSources(context: Omit<TemplateContext, 'custom'>): TemplateValues {
  const { title, fieldTexts, fieldLists, siteValues, resolver } = context
  return { title, fieldTexts, fieldLists, siteValues, siteUrl: resolver.siteUrl }
}

/** The site's generator puts a value in before it reads the Markdown. */
function showValue(text: string, place: TagPlace): TagExpansion {
  return place === 'text' && /\]\(|[*`]|<\w|\n/.test(text)
    ? { kind: 'markdown', markdown: text, block: false }
    : { kind: 'text', text: place === 'text' ? text : text.trim() }
}

/** HTML as it is, unless the tag itself says that it is Markdown. */
function showInHtml(text: string, { name }: TemplateTag): TagExpansion {
  const block = /\|\s*(?:markdownify|markdown|md)\b/.test(name)
  return { kind: 'markdown', markdown: text.trim(), block: block && text.trim() !== '' }
}

/** What the block gives as its site would, or one error for all that is in it. */
export function expandBlock(
  tag: TemplateTag,
  context: TemplateContext,
  place: TagPlace
): TagExpansion | ExpandedTag {
  const assignment = expandAssignment(tag)
  if (assignment !== null) return assignment
  const evaluated = context.evaluated?.get(tag)
  if (evaluated === undefined || 'why' in evaluated) return refuseBlock(tag, evaluated, context)
  const { block } = evaluated
  const text = evaluated.text.trim()
  if (text === '') return EMPTY_EXPANSION
  if (place === 'address') return { kind: 'text', text }
  if (place !== 'text') return { kind: 'markdown', markdown: text, block: false }
  const markdown = dedent(text, tag)
  return {
    kind: 'markdown',
    markdown: block ? markdown : addEdges(markdown, evaluated.text),
    block
  }
}

/** The blanks around what is inside a block part it from what is beside the block. */
function addEdges(text: string, written: string): string {
  return (/^\s/.test(written) ? ' ' : '') + text + (/\s$/.test(written) ? ' ' : '')
}

/** Lines without the quote marks and the indentation that those of the block share. */
function dedent(text: string, tag: TemplateTag): string {
  const indent = /\n([^\n{]*)\{%[^\n]*$/.exec(tag.text)?.[1] ?? ''
  const prefix = readContainerPrefix(indent)
  return text
    .split('\n')
    .map(line => line.slice(measureCommonStart(line, prefix)))
    .join('\n')
}

function refuseBlock(
  tag: TemplateTag,
  evaluated: EvaluatedTag | undefined,
  context: TemplateContext
): ExpandedTag {
  const { name, args, text } = tag
  const lines = text.split('\n').length
  const where = lines === 1 ? '' : `, ${lines} lines up to its closing tag,`
  const opening = `{% ${[name, args.replace(/\s+/g, ' ')].join(' ').trim()} %}`
  const why = evaluated !== undefined && 'why' in evaluated ? evaluated.why : 'is for the site'
  return refuseTag(tag, context, {
    message: `The block ${opening}${where} ${why}.`,
    remedy:
      'Write what it shows in its place. `policy: template: drop` publishes articles without such blocks and all that is in them, and without any other tag that is not known.'
  })
}
