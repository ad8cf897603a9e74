// Lines of a block that stays, once tags are gone from it: what is left of one may begin a heading, a list or a quote.

import type { NodeGroup } from '../../blocks/block-groups.ts'
import type { LateEdit } from '../../source/read-source.ts'
import { findSpanAt } from '../../source/text-spans.ts'

/** The edits that are inside each group. `groups` are in the order of the text. */
export function groupEdits<Group extends NodeGroup>(
  groups: readonly Group[],
  edits: readonly LateEdit[]
): ReadonlyMap<Group, readonly LateEdit[]> {
  const found = new Map<Group, LateEdit[]>()
  for (const edit of edits) {
    const group = findSpanAt(groups, edit.start)
    if (group === undefined) continue
    const known = found.get(group)
    if (known === undefined) found.set(group, [edit])
    else known.push(edit)
  }
  return found
}

/** Whether nothing else comes about where a tag was: an address that goes on, a mark of two signs, a sign that is escaped. */
function keepsJoints(text: string, edits: readonly LateEdit[]): boolean {
  return edits.every(({ start, end, write }) => {
    const before = text.slice(Math.max(0, start - LONGEST_ADDRESS), start) + write()
    const after = text.slice(end, end + LONGEST_ADDRESS)
    if (!/\S$/.test(before) || !/^\S/.test(after)) return true
    if (BEGINS_ADDRESS.test(after)) return false
    if (GOES_ON.test(after) && ENDS_ADDRESS.test(before)) return false
    return !/\\$/.test(before) && !(SIGN.test(before.slice(-1)) && SIGN.test(after.charAt(0)))
  })
}

const LONGEST_ADDRESS = 500
const BEGINS_ADDRESS = /^(?:https?:\/\/|www\.|[\w.+-]+@\w)/i
const ENDS_ADDRESS = /(?:https?:\/\/|www\.|\w@)[^\s<>()]*$/i
/** Signs at the end of an address are no part of it. */
const GOES_ON = /^[.,:;!?)"'*_~]*[^\s.,:;!?)"'*_~<>]/
/** What may be part of a mark of Markdown. */
const SIGN = /[`*_~[\]()!<&]/

/**
 * Whether every line of a group begins, with its edits made, what it begins without them. A paragraph begins nothing else,
 * unless it is one only because of what was above it.
 */
export function keepsLines(
  { nodes: [node], start, end }: NodeGroup,
  text: string,
  edits: readonly LateEdit[]
): boolean {
  const isUnderlined = node?.type === 'heading' && text[start] !== '#'
  if ((node?.type === 'paragraph' || isUnderlined) && !beginsParagraph(text, start, end))
    return false
  if (!keepsJoints(text, edits)) return false
  let at = start
  let line = ''
  let written = ''
  const isKept = () => readMarks(line) === readMarks(written)
  for (const edit of [...edits, null]) {
    const lines = text.slice(at, edit?.start ?? end).split('\n')
    for (const [index, piece] of lines.entries()) {
      if (index > 0) {
        if (!isKept()) return false
        line = written = ''
      }
      line += piece
      written += piece
    }
    if (edit === null) break
    // A letter is where the tag was.
    line += 'x'
    written += edit.write()
    at = edit.end
  }
  return isKept()
}

function beginsParagraph(text: string, start: number, end: number): boolean {
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const lineEnd = text.indexOf('\n', start)
  const line = text.slice(start, lineEnd < 0 ? end : Math.min(lineEnd, end))
  return !/^(?: {4}| {0,3}\t)/.test(indent) && readMarks(line) === ''
}

/** What a line begins. */
function readMarks(line: string): string {
  const marks = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))*/.exec(line)?.[0] ?? ''
  const rest = line.slice(marks.length)
  return marks.replace(/[ \t]+/g, ' ').trim() + (BEGINNING.exec(rest)?.[0] ?? '').trim()
}

const BEGINNING =
  /^[ \t]*(?:#{1,6}(?=[ \t]|$)|=+[ \t]*$|-+[ \t]*$|(?:[-*_][ \t]*){3,}$|`{3}|~{3}|\[[^\]]*\]:|<(?:[a-z][\w-]*[\s/>]|[/!?])|\|?(?:[ \t]*:?-+:?[ \t]*\|)+)/i
