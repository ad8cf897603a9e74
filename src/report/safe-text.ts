// Makes text that other people wrote safe to show: on one line, in a log that is also a command channel, and in
// Markdown that must keep the shape that we gave it.

import { cleanLine, INVISIBLE } from '../text/line.ts'

const CONTROL_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g
/** Comparisons of the runner ignore joiners, so these may be between the characters of a command's mark. */
const LEGACY_COMMAND = /(#\p{DI}*#\p{DI}*)\[/gu
const COMMAND_AT_START = /^([\s\p{DI}]*:)(?=\p{DI}*:)/u

/** True when a reader sees every character of the text, and it is one line. */
export function isPlainLine(text: string): boolean {
  return text.isWellFormed() && text.trim() === text && text.search(INVISIBLE) < 0
}

/**
 * The text as one log line that the runner cannot take for a workflow command: it looks for `::name::` at a line's
 * start and for `##[name]` anywhere (actions/runner, ActionCommand.cs). A space breaks both; a zero-width space
 * would not do, since the runner's comparisons overlook it. Spaces stay as they are: paths may hold several.
 */
export function toLogLine(text: string): string {
  const line = text.toWellFormed().replace(CONTROL_BREAKS, ' ').replace(INVISIBLE, '')
  return line.replace(COMMAND_AT_START, '$1 ').replace(LEGACY_COMMAND, '$1 [')
}

/** JSON as one log line, still the same JSON: what is unsafe can only be inside its strings, where it is escaped. */
export function toJsonLine(json: string): string {
  const line = json.toWellFormed().replace(/\s*[\t\r\n]+\s*/g, ' ')
  return line
    .replace(INVISIBLE, escapeUnicode)
    .replace(COMMAND_AT_START, '$1 ')
    .replace(LEGACY_COMMAND, '$1\\u005b')
    .trim()
}

/** Plain text inside a paragraph, a list item or a table cell: no Markdown, no HTML, no mention. */
export function toMarkdownText(text: string, max = Infinity): string {
  return escapeMarkdownText(cleanLine(text, { max }))
}

/** The same for a piece of a text: space at its ends stays, as one space, and a line break is shown. */
export function toMarkdownPiece(text: string): string {
  const [, start = '', middle = '', end = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  const lines = middle.split('\n').map(line => escapeMarkdownText(cleanLine(line)))
  return `${toSpace(start)}${lines.join('<br>')}${toSpace(end)}`
}

function toSpace(text: string): string {
  return text.includes('\n') ? '<br>' : text === '' ? '' : ' '
}

/** A piece of a code block on one line of Markdown. */
export function toCodePiece(text: string): string {
  return text
    .split('\n')
    .map(line => escapeMarkup(line.toWellFormed().replace(INVISIBLE, '')))
    .join('<br>')
}

export type SentenceOptions = {
  /** Longest text in UTF-16 units, before it is escaped. */
  readonly max?: number
  /** Which web addresses become links; all others are shown as code. */
  readonly isLinked?: (url: string) => boolean
}

/** What is between backticks or double quotes, and web addresses. JSON is left alone: its quotes follow a sign. */
const QUOTED_VALUES =
  /(`[^`]+`|(?<![^\s(])"[^"]+"(?![^\s.,;:!?)])|https?:\/\/[^\s`<>"]*[^\s`<>".,;:!?)])/

/** A sentence of ours that may quote others: plain text, with every quoted value and every foreign address as code. */
export function toMarkdownSentence(
  text: string,
  { max = Infinity, isLinked = () => false }: SentenceOptions = {}
): string {
  return cleanLine(text, { max })
    .split(QUOTED_VALUES)
    .map((part, index) => (index % 2 === 0 ? escapeMarkdownText(part) : showQuoted(part, isLinked)))
    .join('')
}

function showQuoted(part: string, isLinked: (url: string) => boolean): string {
  if (/^[`"]/.test(part)) return wrapInCode(part.slice(1, -1))
  return isLinked(part) ? toMarkdownLink(part, part) : wrapInCode(part)
}

/** Text in code style, also inside a table cell. */
export function toMarkdownCode(text: string, max = Infinity): string {
  const line = cleanLine(text, { max })
  if (line === '') return ''
  return /[`|\\$]/.test(line) ? wrapInCode(line) : `\`${line}\``
}

/** Code, whatever is in it and around it. */
function wrapInCode(line: string): string {
  return `<code>${escapeMarkup(line)}</code>`
}

/** A link when the URL is http(s) without a user in it, else the label alone. The label is plain text. */
export function toMarkdownLink(label: string, url: string): string {
  return wrapInLink(toMarkdownText(label), url)
}

/** The same around Markdown that is already safe. */
export function wrapInLink(markdown: string, url: string): string {
  const target = toLinkTarget(url)
  return target === null ? markdown : `[${markdown}](${target})`
}

/** A fenced code block with a fence longer than any in the text. */
export function toMarkdownFence(text: string, language: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text}\n${fence}`
}

/** A code block on one line of Markdown, for a table cell. Spaces stay as they are: paths may hold several. */
export function toCellCodeBlock(lines: readonly string[]): string {
  const shown = lines.map(line => escapeMarkup(line.toWellFormed().replace(INVISIBLE, '')))
  return `<pre>${shown.join('<br>')}</pre>`
}

function toLinkTarget(url: string): string | null {
  const plain = cleanLine(url)
  if (!URL.canParse(plain)) return null
  const { protocol, username, password, href } = new URL(plain)
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '') return null
  return href.replace(/[()|\\`$"'<>\s]/gu, encodePercent).replaceAll('&', '&amp;')
}

function encodePercent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

function escapeUnicode(character: string): string {
  return character
    .split('')
    .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}

function escapeMarkdownText(line: string): string {
  return (
    escapeMarkup(line)
      // What would start a heading, a list or an underline where the text starts a block.
      .replace(/^[#+=-]/, toReference)
      .replace(/^(\d+)([.)])/, (_, digits: string, mark: string) => digits + toReference(mark))
      // GitHub makes mentions and issue references of plain text after the Markdown is read.
      .replace(/@(?=[\p{L}\p{N}])/gu, '@&#8203;')
      .replace(/(?<!&)#(?=\d)/g, '#&#8203;')
      .replace(/\bGH-(?=\d)/gi, '$&&#8203;')
  )
}

/** Where an address becomes a link, and a formula a formula, by itself; such a sign goes into an element of its own. */
const SELF_ACTING = /:(?=\/\/)|(?<=www)\.|(?<=[\w.+-])@(?=\w)|\$/gi

/** The line with all markup as character references, and in pieces that are too small to be taken for addresses. */
function escapeMarkup(line: string): string {
  return line
    .replace(/[&<>|\\`*[\]~]/g, toReference)
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, toReference)
    .replace(SELF_ACTING, '<span>$&</span>')
}

function toReference(character: string): string {
  return `&#${character.charCodeAt(0)};`
}
