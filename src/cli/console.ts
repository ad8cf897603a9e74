// The only writer of the terminal.

import { toLogLine } from '../report/index.ts'

/** As when the output is read by `head`: nobody listens any more. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
}

/** A line of ours, or one that quotes an article: no control character of it reaches the terminal. */
export function printLine(line = ''): void {
  process.stdout.write(`${toLogLine(line)}\n`)
}

/** Text of ours in several lines. */
export function printText(text: string): void {
  process.stdout.write(text)
}

export function printFault(line: string): void {
  process.stderr.write(`${toLogLine(line)}\n`)
}
