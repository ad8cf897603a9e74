// A text as lines, for dialects whose blocks are known by their indentation.

export type IndentedLine = {
  /** Without its line end. */
  readonly text: string
  /** Offsets of its first character, and of the one after its last. */
  readonly start: number
  readonly end: number
}

export function splitIntoLines(text: string): IndentedLine[] {
  const lines: IndentedLine[] = []
  let feed = -1
  let carriage = -1
  for (let start = 0; start < text.length;) {
    // Each is looked for once, however far it is.
    if (feed < start) feed = findOrEnd(text, '\n', start)
    if (carriage < start) carriage = findOrEnd(text, '\r', start)
    const end = Math.min(feed, carriage)
    lines.push({ text: text.slice(start, end), start, end })
    start = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
  return lines
}

function findOrEnd(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from)
  return found < 0 ? text.length : found
}

export function isBlankLine({ text }: IndentedLine): boolean {
  return text.trim() === ''
}

/** Columns before the first character that is not blank; a tab reaches to the next multiple of four. */
export function measureIndent({ text }: IndentedLine): number {
  let columns = 0
  for (const character of text)
    if (character === ' ') columns += 1
    else if (character === '\t') columns += 4 - (columns % 4)
    else break
  return columns
}

/** How many characters take up the first columns of a line that is indented. */
export function measurePrefix({ text }: IndentedLine, columns: number): number {
  let reached = 0
  let at = 0
  while (reached < columns && (text[at] === ' ' || text[at] === '\t')) {
    reached += text[at] === '\t' ? 4 - (reached % 4) : 1
    at++
  }
  return at
}

const OPENING_FENCE = /^(?:[ \t>]|(?:[-*+:]|\d{1,9}[.)])[ \t])*(?:(`{3,})[^`]*|(~{3,}).*)$/
const CLOSING_FENCE = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/

/** Says of one line after the other whether it belongs to a fenced block, however far that is indented. */
export function createFenceTest(): (line: IndentedLine) => boolean {
  let fence: string | null = null
  return ({ text }) => {
    if (fence === null) {
      const marks = OPENING_FENCE.exec(text)
      fence = marks?.[1] ?? marks?.[2] ?? null
      return fence !== null
    }
    if (CLOSING_FENCE.exec(text)?.[1]?.startsWith(fence) === true) fence = null
    return true
  }
}
