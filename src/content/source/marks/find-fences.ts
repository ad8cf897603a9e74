// `:::name` and `:::`, alone on their lines, in all their spellings: of Docusaurus and VitePress (`:::note Title`), of Pandoc
// and Quarto (`::: {.note}`), of MyST (`:::{note} Title`), and `/// note | Title` of Python Markdown.

import { CALLOUT_KINDS } from '../../callout-kinds.ts'
import type { IndentedLine } from '../dialects/indented-lines.ts'
import type { FenceOpening, Mark } from './mark.ts'

const CLOSING = /^([ \t>]*)(:{3,}|\/{3,})[ \t]*$/
const PREFIX = String.raw`(?<prefix>[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)`
const LABEL = String.raw`\[(?<label>(?:[^[\]\\]|\\.|\[[^\]]*\])*)\]`
const OPENING = new RegExp(
  String.raw`^${PREFIX}(?<marks>:{3,})[ \t]*(?:\{(?<braces>[^}]*)\}[ \t]*(?<after>.*?)|(?<name>[a-z][\w-]*)(?:${LABEL})?(?:\{(?<attributes>[^}]*)\})?(?:[ \t]+(?<title>.*?))??(?:[ \t]+\{(?<behind>[^{}]*)\})?)[ \t]*:*[ \t]*$`,
  'i'
)
const SLASHES =
  /^(?<prefix>[ \t>]*)(?<marks>\/{3,})[ \t]+(?<name>[a-z][\w-]*)[ \t]*(?:\|[ \t]*(?<title>.*?))?[ \t]*$/i

/** The fences among the lines outside code. Further lines that belong to an opening are told apart. */
export function findFences(
  lines: readonly IndentedLine[],
  isText: (line: IndentedLine) => boolean
): Mark[] {
  const marks: Mark[] = []
  for (const [index, line] of lines.entries()) {
    if (!isText(line)) continue
    const [, prefix = '', fence = ''] = CLOSING.exec(line.text) ?? []
    if (fence !== '')
      marks.push(
        createLineMark(line, prefix, {
          kind: 'fence-end',
          sign: fence.charAt(0),
          length: fence.length
        })
      )
    const opening = fence === '' ? readOpening(line) : null
    if (opening === null) continue
    marks.push(createLineMark(line, opening.prefix, opening.fence))
    if (opening.fence.sign === '/') marks.push(...findOptions(lines, index + 1))
  }
  return marks
}

function createLineMark(line: IndentedLine, prefix: string, content: Mark['content']): Mark {
  return { start: line.start + prefix.length, end: line.end, form: 'line', content }
}

type Opening = { readonly prefix: string; readonly fence: FenceOpening }

function readOpening({ text }: IndentedLine): Opening | null {
  const slashes = SLASHES.exec(text)?.groups
  if (slashes !== undefined) {
    const { prefix = '', marks = '', name = '', title = '' } = slashes
    return { prefix, fence: createFence(marks, name.toLowerCase(), name === 'html' ? '' : title) }
  }
  const found = OPENING.exec(text)?.groups
  return found === undefined ? null : readColons(found)
}

type Groups = Readonly<Record<string, string | undefined>>

function readColons({ prefix = '', marks = '', ...found }: Groups): Opening {
  const { braces, after = '', name = '', label, attributes = '', title = '' } = found
  if (braces === undefined) {
    const shown = label ?? readTitle(attributes) ?? title
    return { prefix, fence: createFence(marks, name, shown, attributes) }
  }
  const shown = readTitle(braces) ?? after.replace(/:+$/, '').trim()
  return { prefix, fence: createFence(marks, nameDiv(braces), shown, braces) }
}

function createFence(marks: string, name: string, title: string, attributes = ''): FenceOpening {
  return {
    kind: 'fence',
    sign: marks.charAt(0),
    length: marks.length,
    name,
    title,
    foreign: FOREIGN.test(attributes.trim()),
    hidden: isHidden(name, attributes)
  }
}

/** Directives of MyST that put in something. */
const FOREIGN =
  /^(?:figure|image|include|literalinclude|toctree|code-block|code-cell|math|table|list-table|csv-table|embed|glossary|bibliography|video|iframe|mermaid|tableofcontents)$/

/** What Quarto and Pandoc show to speakers or in other formats only. */
function isHidden(name: string, attributes: string): boolean {
  if (/^(?:notes|hidden|content-hidden)$/.test(name))
    return !/(?:unless|when)-format=/.test(attributes) || /when-format="?html/.test(attributes)
  return name === 'content-visible' && /when-format=(?!"?html)/.test(attributes)
}

function readTitle(attributes: string): string | null {
  const match = /\btitle=(?:"([^"]*)"|'([^']*)'|([^\s}]+))/.exec(attributes)
  return match === null ? null : (match[1] ?? match[2] ?? match[3] ?? null)
}

/** Classes and other attributes, or MyST's `{name}`, as a name. */
function nameDiv(attributes: string): string {
  const classes = [...attributes.matchAll(/(?:^|\s)\.([\w-]+)/g)].map(([, name = '']) => name)
  const bare = /^[\w-]+$/.exec(attributes.trim())?.[0]
  const names = (bare === undefined ? classes : [bare]).map(name =>
    name.toLowerCase().replace(/^(?:callout|admonition)-(?=.)/, '')
  )
  return names.find(kind => CALLOUT_KINDS.has(kind)) ?? names[0] ?? 'div'
}

/** `    type: warning` right below an opening. */
function findOptions(lines: readonly IndentedLine[], from: number): Mark[] {
  const marks: Mark[] = []
  for (let at = from; /^(?: {4}|\t)[\w-]+: /.test(lines[at]?.text ?? ''); at++) {
    const line = lines[at]
    if (line !== undefined) marks.push(createLineMark(line, '', { kind: 'nothing' }))
  }
  return marks
}
