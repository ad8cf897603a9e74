// The lines of a file with their places. A line ends with LF, CRLF or CR, as in Markdown.

import type { FilePosition } from './file-diagnostic.ts'

export type SourceLine = {
  /** 1-based. */
  readonly number: number
  readonly text: string
  readonly start: number
  /** Offset after the line end: where the next line starts. */
  readonly next: number
}

export function* readLines(text: string): Generator<SourceLine> {
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

/** The line and column of an offset in the text. */
export function locateOffset(text: string, offset: number): FilePosition {
  const before = text.slice(0, offset).split(/\r\n?|\n/)
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}
