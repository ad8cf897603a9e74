// Plain text and addresses as Markdown that reads back as just that, for every dialect Medium's parser may speak.

/**
 * Characters that every Markdown takes a backslash before; the others that may mean something become references, since an
 * older dialect would show the backslash. `opens`: the text begins a line, where more characters mean something.
 */
export function escapeMarkdown(text: string, opens: boolean): string {
  const escaped = text
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/[\\`*[\]]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/[<|~]|\$(?=\$)|(?<=\$)\$/g, toReference)
  return opens ? escapeLineStart(escaped) : escaped
}

/** The same for a text that is not a link, even where it looks like an address. */
export function escapeText(text: string, opens: boolean): string {
  return escapeMarkdown(text, opens)
    .replace(/(https?):(?=\/\/\S)/gi, '$1&#58;')
    .replace(/(www)\.(?=\S)/gi, '$1&#46;')
    .replace(/(?<=[\w.+-])@(?=[\w-]+\.[\w-])/g, '&#64;')
}

/** What would begin a heading, list, quote, rule or directive at the start of a line. */
function escapeLineStart(text: string): string {
  return text
    .replace(/^([#+-])/, '\\$1')
    .replace(/^[>=:]/, toReference)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, (_, digits: string, mark: string) =>
      mark === '.' ? `${digits}\\.` : `${digits}&#41;`
    )
}

function toReference(character: string): string {
  return character === '<' ? '&lt;' : character === '>' ? '&gt;' : `&#${character.charCodeAt(0)};`
}

/** An address with nothing in it that would end it early or be read as a character reference. */
export function escapeAddress(address: string): string {
  return address.replace(/&(?=#?\w+;)/g, '&amp;').replace(/[\s<>()\\]/g, character => {
    const code = character.charCodeAt(0)
    return code > 0x7f
      ? encodeURIComponent(character)
      : `%${code.toString(16).toUpperCase().padStart(2, '0')}`
  })
}

/** Text in a code span, whatever backquotes it holds. */
export function writeCodeSpan(text: string): string {
  const runs = new Set((text.match(/`+/g) ?? []).map(run => run.length))
  let length = 1
  while (runs.has(length)) length++
  const fence = '`'.repeat(length)
  const padded = /^`|`$|^ .*\S.* $/s.test(text) ? ` ${text} ` : text
  return fence + padded + fence
}

/** Text in a fenced block, whatever fences it holds. */
export function writeCodeFence(text: string, language: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text}\n${fence}`
}
