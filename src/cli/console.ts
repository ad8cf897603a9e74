// The only writer of the terminal.

import { toLogLine } from '../report/index.ts'

/** A line of ours, or one that quotes an article: no control character of it reaches the terminal. */
export function printLine(line = ''): void {
  process.stdout.write(`${toLogLine(line)}\n`)
}

/** Text of ours in several lines. */
export function printText(text: string): void {
  process.stdout.write(text)
}

export function failCommand(line: string): void {
  process.stderr.write(`${toLogLine(line)}\n`)
  process.exitCode = 1
}
