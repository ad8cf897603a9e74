// Divs of Pandoc, Quarto and MyST: `::: {.note}` under a name that the parser knows, and fences long enough to hold others.

import { CALLOUT_KINDS } from '../../callout-kinds.ts'
import type { TextEdit } from '../text-edits.ts'
import { createFenceTest, type IndentedLine } from './indented-lines.ts'

const OPENING =
  /^([ \t>]*)(:{3,})[ \t]*(?:\{([^}]*)\}[ \t]*(.*?)|([a-z][\w-]*)([[{ \t].*)?)[ \t]*$/i
const CLOSING = /^([ \t>]*)(:{3,})[ \t]*$/

type Opening = {
  readonly line: IndentedLine
  readonly prefix: string
  readonly fence: number
  /** What follows the fence: a name, with a title or attributes. */
  readonly rest: string
  readonly changed: boolean
}
type Div = Opening & { colons: number; readonly children: Div[] }

/** Each fence becomes longer than those it holds; a text whose fences do not match stays as it is but for its names. */
export function rewriteDivs(
  lines: readonly IndentedLine[],
  inCode: (offset: number) => boolean
): readonly TextEdit[] {
  const edits: TextEdit[] = []
  const open: Div[] = []
  for (const line of selectOutsideCode(lines, inCode)) {
    const opening = readOpening(line)
    if (opening !== null) {
      const div = { ...opening, colons: opening.fence, children: [] }
      open.at(-1)?.children.push(div)
      open.push(div)
      continue
    }
    const [, prefix = '', fence = ''] = CLOSING.exec(line.text) ?? []
    const div = fence === '' ? undefined : open.pop()
    if (div === undefined) continue
    div.colons = Math.max(div.fence, ...div.children.map(child => child.colons + 1))
    if (div.changed || div.colons !== div.fence) edits.push(...rewriteDiv(div, line, prefix))
  }
  return open.length === 0 ? edits : []
}

function rewriteDiv(div: Div, closing: IndentedLine, prefix: string): TextEdit[] {
  const fence = ':'.repeat(div.colons)
  return [
    { start: div.line.start, end: div.line.end, replacement: div.prefix + fence + div.rest },
    { start: closing.start, end: closing.end, replacement: prefix + fence }
  ]
}

function readOpening(line: IndentedLine): Opening | null {
  const match = OPENING.exec(line.text)
  if (match === null) return null
  const [, prefix = '', colons = '', attributes, title = '', name = '', more = ''] = match
  const fence = colons.length
  if (attributes === undefined) return { line, prefix, fence, rest: name + more, changed: false }
  return { line, prefix, fence, rest: nameDiv(attributes, title), changed: true }
}

/** Classes and other attributes, or MyST's `{name}`, as a name and a title. */
function nameDiv(attributes: string, title: string): string {
  const classes = [...attributes.matchAll(/(?:^|\s)\.([\w-]+)/g)].map(([, name = '']) => name)
  const bare = /^[\w-]+$/.exec(attributes.trim())?.[0]
  const names = (bare === undefined ? classes : [bare]).map(name =>
    name.toLowerCase().replace(/^(?:callout|admonition)-(?=.)/, '')
  )
  const name = names.find(kind => CALLOUT_KINDS.has(kind)) ?? names[0] ?? 'div'
  const shown = /\btitle=(?:"([^"]*)"|'([^']*)')/.exec(attributes)
  const label = shown?.[1] ?? shown?.[2] ?? title.replace(/:+$/, '').trim()
  return label === '' ? name : `${name} ${label}`
}

function selectOutsideCode(
  lines: readonly IndentedLine[],
  inCode: (offset: number) => boolean
): IndentedLine[] {
  const isFenced = createFenceTest()
  return lines.filter(
    line => !isFenced(line) && !inCode(line.start + (/[^ \t>]/.exec(line.text)?.index ?? 0))
  )
}
