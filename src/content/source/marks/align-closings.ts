// Ends that are further to the right than what they end: a parser would take them into a list that is between.

import { expandBuiltin } from '../templates/builtin-tags.ts'
import { ANY_KEY } from '../templates/tag-expansion.ts'
import type { Mark } from './mark.ts'

type Edge = { readonly key: string; readonly opens: boolean }

/** The marks, with such an end beginning where what it ends does: its own indentation is hidden, too. */
export function alignClosings(text: string, marks: readonly Mark[]): readonly Mark[] {
  const open = new Map<string, number[]>()
  return marks.map(mark => {
    const edge = mark.form === 'line' ? findEdge(mark) : null
    if (edge === null) return mark
    const indent = measureIndent(text, mark.start)
    if (edge.opens) {
      for (const key of [edge.key, ANY_KEY]) {
        const known = open.get(key) ?? []
        open.set(key, known)
        known.push(indent ?? -1)
      }
      return mark
    }
    const opened = open.get(edge.key)?.pop() ?? -1
    return indent === null || opened < 0 || opened >= indent
      ? mark
      : { ...mark, start: mark.start - (indent - opened) }
  })
}

function findEdge({ content }: Mark): Edge | null {
  if (content.kind === 'fence') return { key: content.sign, opens: true }
  if (content.kind === 'fence-end') return { key: content.sign, opens: false }
  if (content.kind !== 'tag') return null
  const expansion = expandBuiltin(content.tag.name, content.tag.args)
  return expansion?.kind === 'open' || expansion?.kind === 'close'
    ? { key: expansion.key, opens: expansion.kind === 'open' }
    : null
}

/** How many blanks are before an offset on its line; null if anything else is. */
function measureIndent(text: string, offset: number): number | null {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  return /^[ \t]*$/.test(before) ? before.length : null
}
