// Running text of plain Markdown, read without the parser: words, code, links, pictures, emphasis. Whatever could be read in
// more than one way is not plain, and is left to the parser.

import type { PhrasingContent } from 'mdast'

/** Null for what is not plain. */
export function readPlainInline(text: string): PhrasingContent[] | null {
  const reader: InlineReader = { text, at: 0 }
  const nodes = readUntil('', { reader, depth: 0, inLink: false })
  return nodes !== null && reader.at === text.length ? nodes : null
}

type InlineReader = { readonly text: string; at: number }

type Place = {
  readonly reader: InlineReader
  /** Marks around it. */
  readonly depth: number
  readonly inLink: boolean
}

const MOST_MARKS = 10

/** What is before the sign that ends it, behind which the reader then is; null for what is not plain. */
function readUntil(end: string, place: Place): PhrasingContent[] | null {
  const { reader, depth } = place
  const nodes: PhrasingContent[] = []
  if (depth > MOST_MARKS) return null
  while (reader.at < reader.text.length) {
    const written = readWords(reader)
    if (written === null) return null
    if (written !== '') nodes.push({ type: 'text', value: written })
    if (reader.at === reader.text.length) break
    if (end !== '' && endsHere(end, reader)) {
      reader.at += end.length
      return nodes.length === 0 ? null : nodes
    }
    const node = readMarked(place)
    if (node === null) return null
    nodes.push(node)
  }
  return end === '' ? nodes : null
}

const SIGNS = /(?:[^\\`*_[\]!<&~@ ]| (?! \n))+|(?<=[a-zA-Z\d])_+(?=[a-zA-Z\d])|!(?!\[)|&(?=\s)/y
const ESCAPED = /\\([!-/:-@[-`{-~])|&(?:(amp|lt|gt|quot)|#(3[2-9]|[4-9]\d|1[01]\d|12[0-6]));/y
const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
/** A parser makes links of addresses, however they are written. */
const ADDRESS = /https?:\/\/|www\.|@/i

function readWords(reader: InlineReader): string | null {
  let words = ''
  for (;;) {
    const plain = match(SIGNS, reader)
    const escaped = plain === null ? match(ESCAPED, reader) : null
    if (plain !== null) words += plain[0]
    else if (escaped === null) return ADDRESS.test(words) ? null : words
    else {
      const [, sign, name, code] = escaped
      words += sign ?? REFERENCES[name ?? ''] ?? String.fromCharCode(Number(code))
    }
  }
}

function match(pattern: RegExp, reader: InlineReader): RegExpExecArray | null {
  pattern.lastIndex = reader.at
  const found = pattern.exec(reader.text)
  if (found !== null) reader.at += found[0].length
  return found
}

function readMarked(place: Place): PhrasingContent | null {
  const { reader } = place
  switch (reader.text[reader.at]) {
    case '`':
      return readCode(reader)
    case '[':
      return place.inLink ? null : readLink(place)
    case '!':
      return readImage(reader)
    case '*':
    case '_':
      return readEmphasis(place)
    case ' ':
      return match(BREAK, reader) && { type: 'break' }
    default:
      return null
  }
}

/** Two spaces at the end of a line break it. */
const BREAK = / {2}\n/y

const CODE = /`([^`\n]+)`(?!`)/y

function readCode(reader: InlineReader): PhrasingContent | null {
  const [, value] = match(CODE, reader) ?? []
  if (value === undefined) return null
  const isPadded = /^ .* $/.test(value) && value.trim() !== ''
  return { type: 'inlineCode', value: isPadded ? value.slice(1, -1) : value }
}

const RESOURCE = /\(([^\s<>()\\`[\]\0-\x20\x7f]+)(?: "([^"\\&`\n]*)")?\)/y
const REFERENCE = /&#?\w+;/

function readResource(
  reader: InlineReader
): { readonly title: string | null; readonly url: string } | null {
  const [, url, title = null] = match(RESOURCE, reader) ?? []
  return url === undefined || REFERENCE.test(url) ? null : { title, url }
}

function readLink(place: Place): PhrasingContent | null {
  const { reader } = place
  // A note is referred to in such brackets, too.
  if (/[\^[]/.test(reader.text[reader.at + 1] ?? '')) return null
  reader.at += 1
  const children = readUntil(']', { ...place, depth: place.depth + 1, inLink: true })
  const resource = children && readResource(reader)
  return children && resource && { type: 'link', ...resource, children }
}

const LABEL = /!\[([^\\`*_[\]!<&~@\n^]*)\]/y

function readImage(reader: InlineReader): PhrasingContent | null {
  const [, alt] = match(LABEL, reader) ?? []
  if (alt === undefined || ADDRESS.test(alt)) return null
  const resource = readResource(reader)
  return resource && { type: 'image', ...resource, alt }
}

/** One sign or two, which can only begin emphasis, around what ends with as many that can only end one. */
function readEmphasis(place: Place): PhrasingContent | null {
  const { reader } = place
  const run = readRun(reader)
  if (run.length > 2 || !opens(run, reader)) return null
  reader.at += run.length
  const children = readUntil(run, { ...place, depth: place.depth + 1 })
  if (children === null) return null
  return { type: run.length === 2 ? 'strong' : 'emphasis', children }
}

const RUN = /\*+|_+/y

function readRun({ text, at }: InlineReader): string {
  RUN.lastIndex = at
  return RUN.exec(text)?.[0] ?? ''
}

function endsHere(end: string, reader: InlineReader): boolean {
  if (end === ']') return reader.text[reader.at] === ']'
  return readRun(reader) === end && closes(end, reader)
}

type Side = 'space' | 'sign' | 'word' | 'other'

function opens(run: string, { text, at }: InlineReader): boolean {
  const before = judge(text[at - 1])
  const after = judge(text[at + run.length])
  return (before === 'space' && /sign|word/.test(after)) || (before === 'sign' && after === 'word')
}

function closes(run: string, { text, at }: InlineReader): boolean {
  const before = judge(text[at - 1])
  const after = judge(text[at + run.length])
  return /space|sign/.test(after) && /sign|word/.test(before)
}

/** What a sign of emphasis has beside it; the edges of a text count as space. */
function judge(character: string | undefined): Side {
  if (character === undefined || character === ' ' || character === '\n') return 'space'
  if (/[\p{L}\p{N}]/u.test(character)) return 'word'
  return /[!-/:-@[-`{-~]/.test(character) ? 'sign' : 'other'
}
