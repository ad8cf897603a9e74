// The lines of a text with their places. A line ends with LF, CRLF or CR, as in Markdown.

export type Line = {
  /** 1-based. */
  readonly number: number
  readonly text: string
  readonly start: number
  /** Position after the line end: where the next line starts. */
  readonly next: number
}

export function* linesOf(text: string): Generator<Line> {
  const ends = /\r\n?|\n/g
  let start = 0
  let number = 1
  while (start < text.length) {
    ends.lastIndex = start
    const end = ends.exec(text)
    const next = end === null ? text.length : end.index + end[0].length
    yield { number, text: text.slice(start, end?.index ?? text.length), start, next }
    start = next
    number++
  }
}
