// What the passes over a tree share, made for one article: what its tags stand for, and what replaces them in Markdown.

import type { parseMarkdown } from '../parse-markdown.ts'
import type { DiagnosticCollector } from '../../diagnostic-collector.ts'
import type { Mark } from '../marks/mark.ts'
import type { Veil } from '../marks/mask-marks.ts'
import { expandTag } from '../templates/expand-tag.ts'
import type { TemplateContext } from '../templates/template-context.ts'
import type { TemplateTags } from '../templates/own-tags.ts'
import { writeTag } from '../templates/write-tag.ts'
import { EMPTY_EXPANSION } from '../templates/tag-expansion.ts'
import type { TemplateTag } from '../templates/template-tag.ts'
import type { ExpandedTag } from '../templates/unknown-tags.ts'
import { findPoint, listLineStarts, type LateEdit } from '../text-edits.ts'
import type { LowerContext, MdxLowering } from './lower-context.ts'

type Parts = {
  readonly input: Omit<TemplateContext, 'custom'> & {
    readonly body: string
    readonly templateTags?: TemplateTags
  }
  readonly marks: readonly Mark[]
  readonly veil: Veil | null
  readonly diagnostics: DiagnosticCollector
  readonly parse: typeof parseMarkdown
  /** Gets what replaces each tag. */
  readonly edits: LateEdit[]
  readonly mdx?: MdxLowering
}

export function createExpander({ input, edits, mdx, ...hidden }: Parts): LowerContext {
  const { body: text } = input
  const { diagnostics } = hidden
  const custom = input.templateTags ?? new Map<string, string>()
  const context = { ...input, custom }
  const done = new Map<TemplateTag, ExpandedTag['expansion']>()
  const basis = createFragmentContext(text, hidden)
  const expand: LowerContext['expand'] = (tag, place) => {
    const before = done.get(tag)
    if (before !== undefined) return before
    const { expansion, diagnostic } = expandTag(tag, place, context)
    if (diagnostic !== null) diagnostics.add({ start: basis.toPoint(tag.start) }, diagnostic)
    const write = () => writeTag(text, tag, { place, expansion })
    edits.push({ start: tag.start, end: tag.end, write })
    done.set(tag, expansion)
    return expansion
  }
  const remove = (start: number, end: number) => {
    // The blank lines below go with it.
    const blank = /^[ \t]*\r?\n(?:[ \t]*\r?\n)*/.exec(text.slice(end))?.[0] ?? ''
    edits.push({ start, end: end + blank.length, write: () => '' })
  }
  return { ...basis, expand, remove, mdx: mdx ?? null }
}

/** The same for a text without templates. */
export function createFragmentContext(
  text: string,
  { marks, veil, diagnostics, parse }: Omit<Parts, 'input' | 'edits' | 'mdx'>
): LowerContext {
  const known = new Map(
    marks.map(mark => [mark.form === 'item' ? readHead(mark) : mark.start, mark])
  )
  const starts = listLineStarts(text)
  return {
    text,
    veil,
    marks,
    diagnostics,
    toPoint: offset => ({ ...findPoint(starts, offset), offset }),
    findMark: offset => (offset === undefined ? undefined : known.get(offset)),
    expand: () => EMPTY_EXPANSION,
    remove: () => undefined,
    readSnippet: markdown => parse(markdown).children,
    notes: [],
    mdx: null
  }
}

/** The block that an item begins with is where its parser's marker ends; a definition has none. */
function readHead({ start, content }: Mark): number {
  return content.kind === 'definition' ? start : start + 4
}
