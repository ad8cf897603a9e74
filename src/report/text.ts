// Makes text that other people wrote safe to show: on one line, in a log that is also a command channel, and in
// Markdown that must keep the shape that we gave it.

/**
 * Controls, bidirectional overrides and invisible characters. Joiners and variation selectors stay: scripts and
 * emoji need them, and they can hide nothing from a reader.
 */
const INVISIBLE = /[\p{Cc}\u2028\u2029\ufff9-\ufffb[\p{DI}--[\u200c\u200d\p{VS}]]]/gv
const BREAKS = /[\s\u0085]+/gu
const CONTROL_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g
/** Comparisons of the runner ignore joiners, so these may stand between the characters of a command's mark. */
const LEGACY_COMMAND = /(#\p{DI}*#\p{DI}*)\[/gu
const COMMAND_AT_START = /^([\s\p{DI}]*:)(?=\p{DI}*:)/u

/** The text on one line without controls, spaces collapsed; longer than `max` UTF-16 units, it ends in `…`. */
export function oneLine(text: string, max = Infinity): string {
  const line = text
    .toWellFormed()
    .replace(BREAKS, ' ')
    .replace(INVISIBLE, '')
    .replace(BREAKS, ' ')
    .trim()
  if (line.length <= max) return line
  const cut = line.slice(0, Math.max(0, max - 1))
  // Half of a surrogate pair is no character.
  return `${cut.replace(/[\ud800-\udbff]$/, '').trimEnd()}…`
}

/** True when a reader sees every character of the text, and it is one line. */
export function isPlain(text: string): boolean {
  return text.isWellFormed() && text.trim() === text && text.search(INVISIBLE) < 0
}

/**
 * The text as one log line that the runner cannot take for a workflow command: it looks for `::name::` at a line's
 * start and for `##[name]` anywhere (actions/runner, ActionCommand.cs). A space breaks both; a zero-width space
 * would not do, since the runner's comparisons overlook it. Spaces stay as they are: paths may hold several.
 */
export function safeLog(text: string): string {
  const line = text.toWellFormed().replace(CONTROL_BREAKS, ' ').replace(INVISIBLE, '')
  return line.replace(COMMAND_AT_START, '$1 ').replace(LEGACY_COMMAND, '$1 [')
}

/** JSON as one log line, still the same JSON: what is unsafe can only stand inside its strings, where it is escaped. */
export function safeJson(json: string): string {
  const line = json.toWellFormed().replace(/\s*[\t\r\n]+\s*/g, ' ')
  return line
    .replace(INVISIBLE, unicodeEscape)
    .replace(COMMAND_AT_START, '$1 ')
    .replace(LEGACY_COMMAND, '$1\\u005b')
    .trim()
}

/** Plain text inside a paragraph, a list item or a table cell: no Markdown, no HTML, no mention. */
export function markdownText(text: string, max = Infinity): string {
  return markdownPart(oneLine(text, max))
}

/** A sentence of ours that may quote others: plain text, with code between backticks and links at web addresses. */
export function markdownSentence(text: string, max = Infinity): string {
  return oneLine(text, max)
    .split(/(`[^`]+`|https?:\/\/[^\s`<>"]*[^\s`<>".,;:!?)])/)
    .map((part, index) => (index % 2 === 0 ? markdownPart(part) : special(part)))
    .join('')
}

function special(part: string): string {
  if (part.startsWith('`')) return `<code>${literal(part.slice(1, -1))}</code>`
  return markdownLink(part, part)
}

/** Text in code style, also inside a table cell. */
export function markdownCode(text: string, max = Infinity): string {
  const line = oneLine(text, max)
  if (line === '') return ''
  return /[`|\\$]/.test(line) ? `<code>${literal(line)}</code>` : `\`${line}\``
}

/** A link when the URL is http(s) without a user in it, else the label alone. The label is plain text. */
export function markdownLink(label: string, url: string): string {
  return linkTo(markdownText(label), url)
}

/** The same around Markdown that is already safe. */
export function linkTo(markdown: string, url: string): string {
  const target = linkTarget(url)
  return target === null ? markdown : `[${markdown}](${target})`
}

/** A fenced code block with a fence longer than any in the text. */
export function markdownFence(text: string, language: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text}\n${fence}`
}

function linkTarget(url: string): string | null {
  const plain = oneLine(url)
  if (!URL.canParse(plain)) return null
  const { protocol, username, password, href } = new URL(plain)
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '') return null
  return href.replace(/[()|\\`$"'<>\s]/gu, percentEncode).replaceAll('&', '&amp;')
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

function unicodeEscape(character: string): string {
  return character
    .split('')
    .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}

function markdownPart(line: string): string {
  return (
    literal(line)
      // What would start a heading, a list or an underline where the text starts a block.
      .replace(/^[#+=-]/, reference)
      .replace(/^(\d+)([.)])/, (_, digits: string, mark: string) => digits + reference(mark))
      // GitHub makes mentions and issue references of plain text after the Markdown is read.
      .replace(/@(?=[\p{L}\p{N}])/gu, '@&#8203;')
      .replace(/(?<!&)#(?=\d)/g, '#&#8203;')
  )
}

/** The line with everything that is markup written as character references; a formula's mark stands in an element. */
function literal(line: string): string {
  return (
    line
      .replace(/[&<>|\\`*[\]~]/g, reference)
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, reference)
      // Else an address is made a link from the source, where the references are not read.
      .replace(/:(?=\/\/)|(?<=www)\./gi, reference)
      .replaceAll('$', '<span>$</span>')
  )
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`
}
