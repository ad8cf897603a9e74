// What is wrong with a text that is not MDX, in plain English: the parser's own words are for those who write parsers.

import { findPoint, listLineStarts } from '../text-edits.ts'

export type MdxFault = {
  /** Where, in the text. */
  readonly start: { readonly line: number; readonly column: number }
  readonly sentences: { readonly message: string; readonly remedy: string }
}

/** Null for an error that is not about the text. */
export function describeMdxFault(error: unknown, text: string): MdxFault | null {
  if (!isParserError(error)) return null
  const starts = listLineStarts(text)
  const reason = error.reason.replace(/\s*\(note: .*\)$/s, '')
  // The tag that is named is the one to look at, not the end of what is around it.
  const [, line = '', column = ''] = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason) ?? []
  const named = line === '' ? null : (starts[Number(line) - 1] ?? 0) + Number(column) - 1
  const offset = Math.min(named ?? readOffset(error.place), text.length)
  const found = describe({
    text,
    offset,
    reason,
    cause: readCause(error),
    rule: error.ruleId ?? ''
  })
  const { at = offset, message, remedy } = found
  return {
    start: findPoint(starts, at),
    sentences: { message: `This is not valid MDX: ${message}`, remedy }
  }
}

type Place = { readonly offset?: number; readonly start?: { readonly offset?: number } }

type ParserError = Error & {
  readonly reason: string
  readonly ruleId?: string | null
  readonly place?: Place | null
}

function isParserError(error: unknown): error is ParserError {
  return error instanceof Error && 'reason' in error && 'ruleId' in error
}

function readOffset(place: Place | null | undefined): number {
  return place?.start?.offset ?? place?.offset ?? 0
}

/** What the parser of JavaScript says, without its place. */
function readCause({ cause }: Error): string {
  return cause instanceof Error ? cause.message.replace(/\s*\(\d+:\d+\)$/, '') : ''
}

type Fault = {
  readonly text: string
  readonly offset: number
  readonly reason: string
  readonly cause: string
  readonly rule: string
}

type Description = { readonly at?: number; readonly message: string; readonly remedy: string }

const AS_TEXT = 'Write `\\{` if the brace is text, or put the text into backquotes if it is code.'

function describe(fault: Fault): Description {
  const { rule, reason } = fault
  if (rule === 'end-tag-mismatch' || /closing tag|closing slash/.test(reason))
    return describeTag(fault)
  if (/import\/export|only import/.test(reason)) return describeModule(fault)
  if (/expression/.test(reason) && !/before name/.test(reason)) return describeExpression(fault)
  return describeAngle(fault)
}

function describeTag({ text, offset, reason }: Fault): Description {
  const tags = [...reason.matchAll(/`(<[^`]*>)`/g)].map(([, tag = '']) => tag)
  const opening = tags.find(tag => !tag.startsWith('</')) ?? tags[0] ?? ''
  const name = opening.replace(/^<\/?|[\s/>].*$/gs, '').replace(/>$/, '')
  if (/^Unexpected closing slash/.test(reason))
    return {
      at: text.lastIndexOf('<', offset),
      message: `${readTag(text, text.lastIndexOf('<', offset))} closes an element that was never opened.`,
      remedy: 'Remove it, or open the element before it.'
    }
  const where = /before the end of `(\w+)`|the (?:end|start) of `(\w+)`/.exec(reason)
  const block = where?.[1] ?? where?.[2] ?? ''
  const inside =
    block === '' ? '' : `, at least not in the ${NAMES[block] ?? block} in which it begins`
  const message = /^Unexpected closing tag/.test(reason)
    ? `<${name}> is closed by another tag, ${tags[0] ?? ''}.`
    : `<${name}> is never closed${inside}.`
  return {
    message,
    remedy: `Close it with \`</${name}>\` or as \`<${name} />\`, each tag on a line of its own where it holds blocks; if it is text, write \`\\<${name}>\` or put it into backquotes.`
  }
}

const NAMES: Readonly<Record<string, string>> = {
  listItem: 'list item',
  blockquote: 'quote',
  tableCell: 'table cell',
  strong: 'bold text',
  emphasis: 'italic text'
}

function describeModule({ cause, reason }: Fault): Description {
  const detail = cause === '' ? '' : ` (${cause})`
  const message = /only import/.test(reason)
    ? 'a block that begins with `import` or `export` holds nothing else, up to the next blank line.'
    : `a line that begins with \`import\` or \`export\` is JavaScript, and this one cannot be read${detail}.`
  return {
    message,
    remedy:
      'Put a blank line below imports and exports; if the line is text, let it begin with another word.'
  }
}

function describeExpression({ text, offset, reason, cause }: Fault): Description {
  if (/^Unexpected end of file/.test(reason)) {
    const at = findOpenBrace(text, offset)
    return {
      at,
      message: 'the brace `{` is never closed.',
      remedy: `Close it with \`}\`. ${AS_TEXT}`
    }
  }
  if (/lazy/.test(reason))
    return {
      message: 'braces in a quote or list go on without the marks of that quote or list.',
      remedy: 'Begin each of their lines as the first one, or write the braces on one line.'
    }
  const detail = cause === '' ? '' : ` (${cause})`
  return {
    message: `braces hold an expression of JavaScript, and this one cannot be read${detail}.`,
    remedy: AS_TEXT
  }
}

/** The last brace before an offset that nothing closes. */
function findOpenBrace(text: string, offset: number): number {
  let depth = 0
  for (let at = offset - 1; at >= 0; at--) {
    if (text[at] === '}') depth++
    if (text[at] === '{' && --depth < 0) return at
  }
  return offset
}

function describeAngle({ text, offset, reason }: Fault): Description {
  const at = Math.max(text.lastIndexOf('<', offset), 0)
  const written = readTag(text, at)
  if (text.startsWith('<!', at))
    return {
      at,
      message: `${text.startsWith('<!--', at) ? 'comments of HTML' : 'declarations'} such as ${written} are not part of it.`,
      remedy: 'Write a comment as `{/* … */}`.'
    }
  const address = /^<((?:[a-z][a-z0-9+.-]*:|[^\s<>@]+@)[^\s<>]*)>/i.exec(
    text.slice(at, at + 2000)
  )?.[1]
  if (address !== undefined)
    return {
      at,
      message: `an address between angle brackets, such as <${address}>, is an element there.`,
      remedy: `Write it without the brackets, or as a link: \`[text](${address.includes('://') ? address : `mailto:${address.replace(/^mailto:/, '')}`})\`.`
    }
  if (/^<\/?[a-z$_]/i.test(text.slice(at, at + 3)))
    return {
      at,
      message: `the tag ${written} cannot be read. ${reason}.`,
      remedy:
        'Put the values of attributes into quotes or braces; if the tag is text, write `\\<` or put it into backquotes.'
    }
  return {
    at,
    message: `\`<\` begins an element, and ${written} is none.`,
    remedy: 'Write `\\<` or `&lt;` if it is text, or put the text into backquotes if it is code.'
  }
}

function readTag(text: string, at: number): string {
  const line = /^[^\n]*/.exec(text.slice(Math.max(at, 0)))?.[0].trim() ?? ''
  const tag = /^<!--.*?-->|^<[^<>]*>/.exec(line)?.[0] ?? line
  return tag.length <= 40 ? tag : `${tag.slice(0, 39)}…`
}
