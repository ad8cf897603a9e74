// Blocks of Liquid that decide what is shown, from their opening to their closing tag: conditions, loops, captured texts.

import { findSpanAt, type TextSpan } from '../text-spans.ts'
import type { TemplateTags } from './own-tags.ts'
import type { TemplateTag } from './template-tag.ts'

const BLOCK_NAMES = 'if|unless|ifchanged|for|case|tablerow|capture'
const BLOCKS = new RegExp(`^(?:${BLOCK_NAMES})$`)
const PARTS = /^(?:else|elsif|elseif|elif|when|break|continue|cycle)$/
const CONTROL = new RegExp(
  String.raw`\{%[-+]?\s*(?:(raw|verbatim|comment)\b[^]*?\{%[-+]?\s*end\1\b|(end)?(${BLOCK_NAMES})\b)[^]*?%\}`,
  'g'
)

/** Finds where the block ends that a tag opens; the text is looked through once. */
export type FindBlock = (tag: TemplateTag) => TemplateTag

/** @param code where the text is code, in its order: tags in it open and close nothing */
export function createFindBlock(
  text: string,
  code: readonly TextSpan[],
  own: TemplateTags
): FindBlock {
  let ends: ReadonlyMap<number, number> | null = null
  return tag => {
    if (tag.kind !== 'liquid-tag' || !BLOCKS.test(tag.name) || own.has(tag.name)) return tag
    ends ??= pairTags(text, code)
    const end = ends.get(tag.start)
    if (end === undefined) return tag
    const span = widenToTable(text, { start: tag.start, end })
    return { ...tag, kind: 'block', ...span, text: text.slice(span.start, span.end) }
  }
}

const ROWS_ABOVE = /(?:^|\n)((?:[^\n|]*\|[^\n]*\n)+)[ \t]*$/
const ROWS_BELOW = /[^\n]*(?:\n[ \t]*\|[^\n]*)*/y
/** No row is so long that its table could not be seen in this many characters. */
const TABLE_WINDOW = 10_000

/** Rows of a table are a table only together with its other rows. */
function widenToTable(text: string, { start, end }: TextSpan): TextSpan {
  const above = ROWS_ABOVE.exec(text.slice(Math.max(0, start - TABLE_WINDOW), start))?.[1]
  if (above === undefined) return { start, end }
  const line = text.lastIndexOf('\n', start - 1) + 1
  ROWS_BELOW.lastIndex = end
  const below = ROWS_BELOW.exec(text)?.[0] ?? ''
  return { start: line - above.length, end: end + below.length }
}

/** The offset at which each closed block begins, with that at which it ends. */
function pairTags(text: string, code: readonly TextSpan[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  const open: { readonly name: string; readonly start: number }[] = []
  for (const { 0: whole, 2: closing, 3: name, index } of text.matchAll(CONTROL)) {
    if (name === undefined || findSpanAt(code, index) !== undefined) continue
    if (closing === undefined) open.push({ name, start: index })
    else {
      const at = open.findLastIndex(one => one.name === name)
      if (at < 0) continue
      ends.set(open[at]?.start ?? 0, index + whole.length)
      open.length = at
    }
  }
  return ends
}

/** What is wrong with a tag that is left of a block; null for any other. */
export function describeLoneTag({ kind, name }: TemplateTag): string | null {
  if (kind !== 'liquid-tag') return null
  if (BLOCKS.test(name)) return `is never closed (\`{% end${name} %}\`).`
  return PARTS.test(name) || BLOCKS.test(name.replace(/^end/, ''))
    ? 'belongs to no block that is open.'
    : null
}
