// Whether a text may take the parsers of Markdown and HTML for ever, or more memory than there is. Some of their work grows
// with the square or the cube of the marks in a text: thousands of brackets, list marks or table cells. Below these bounds
// the worst text is converted in about a second; nearly all articles are far below them.

/** Of a whole file: even prose takes time. */
const MAX_BYTES = 250_000
/** Signs that mean something in Markdown or HTML, and line breaks. One article of a hundred has more. */
const MAX_MARKS = 2_000
/** Brackets that are open at the same time: each is looked for an end of its own. */
const MAX_OPEN_BRACKETS = 50
/** Lists and quotes in each other, begun on one line: each line of a list is looked through for all of them. */
const DEEP_LINE = /^(?:[ \t]*(?:[-+*>]|\d{1,9}[.)])){50}/
/** The widest row of a table times its rows, since short rows are filled up. */
const MAX_CELLS = 10_000

/** The dot is that of a numbered list. */
const MARK = /[[\]()*_~`<>|#!&{}$@\\\-+=%^:\n\r]|(?<=\d)\./g

/** @param bytes a file as the repository has it, front matter included */
export function mayOverloadParser(bytes: Uint8Array): boolean {
  if (bytes.length > MAX_BYTES) return true
  // One character a byte: all marks are ASCII.
  const text = new TextDecoder('latin1').decode(bytes)
  return countMatches(text, MARK) > MAX_MARKS || hasDenseBlock(text)
}

/** A block ends at a blank line, and with it all that its marks can be about. */
function hasDenseBlock(text: string): boolean {
  let block = EMPTY_BLOCK
  for (const line of text.split(/\r\n?|\n/)) {
    block = line.trim() === '' ? EMPTY_BLOCK : addLine(block, line)
    const isWide = block.columns * block.lines > MAX_CELLS
    if (isWide || block.mostOpen > MAX_OPEN_BRACKETS || DEEP_LINE.test(line)) return true
  }
  return false
}

type Block = {
  readonly lines: number
  readonly columns: number
  readonly open: number
  readonly mostOpen: number
}

const EMPTY_BLOCK: Block = { lines: 0, columns: 0, open: 0, mostOpen: 0 }

function addLine({ lines, columns, open: before, mostOpen: most }: Block, line: string): Block {
  let open = before
  let mostOpen = most
  for (const [bracket] of line.matchAll(/[[\]]/g)) {
    open = Math.max(0, open + (bracket === '[' ? 1 : -1))
    mostOpen = Math.max(mostOpen, open)
  }
  const cells = countMatches(line, /\|/g) + 1
  return { lines: lines + 1, columns: Math.max(columns, cells), open, mostOpen }
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
