// Quotes that an attribute list of kramdown makes callouts: `{: .prompt-tip }`, as Chirpy, a theme of Jekyll, has them.

import type { RootContent } from 'mdast'
import type { Mark } from '../marks/mark.ts'
import { createCallout } from './create-opening.ts'
import type { LowerContext } from './lower-context.ts'

/** Kinds by the offset at which their quote ends, or begins. */
type Prompts = {
  readonly ends: ReadonlyMap<number, string>
  readonly starts: ReadonlyMap<number, string>
}

const known = new WeakMap<readonly Mark[], Prompts>()

/** A quote with such a list right below, or right above where nothing else is before it. */
export function nameQuotes(nodes: readonly RootContent[], context: LowerContext): RootContent[] {
  const prompts = findPrompts(context)
  if (prompts.ends.size === 0) return [...nodes]
  return nodes.map(node => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset]
    if (node.type !== 'blockquote' || start === undefined || end === undefined) return node
    const kind = prompts.ends.get(end) ?? prompts.starts.get(start)
    if (kind === undefined) return node
    const callout = createCallout(kind, '', node.children, context)
    return { ...callout, ...(node.position && { position: node.position }) }
  })
}

function findPrompts({ marks, text }: LowerContext): Prompts {
  const before = known.get(marks)
  if (before !== undefined) return before
  const [ends, starts] = [new Map<number, string>(), new Map<number, string>()]
  for (const mark of marks) {
    const kind = readKind(mark)
    if (kind === null) continue
    const lineStart = text.lastIndexOf('\n', mark.start - 1) + 1
    const found = text.indexOf('\n', mark.end)
    const lineEnd = found < 0 ? text.length : found
    const isAlone = text.slice(lineStart, mark.start) + text.slice(mark.end, lineEnd)
    if (isAlone.trim() !== '') continue
    const above = Math.max(0, lineStart - (text.startsWith('\r\n', lineStart - 2) ? 2 : 1))
    // The parser may take the line for one of the quote.
    for (const end of [mark.end, lineEnd, above]) ends.set(end, kind)
    const lineAbove = text.slice(text.lastIndexOf('\n', above - 1) + 1, above)
    if (lineAbove.trim() === '') starts.set(lineEnd + 1, kind)
  }
  const prompts = { ends, starts }
  known.set(marks, prompts)
  return prompts
}

function readKind({ content }: Mark): string | null {
  if (content.kind !== 'tag' || content.tag.kind !== 'attribute-list') return null
  return /(?:^|\s)\.prompt-(tip|info|warning|danger)(?![\w-])/.exec(content.tag.args)?.[1] ?? null
}
