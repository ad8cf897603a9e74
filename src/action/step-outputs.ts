// The only writer of step outputs, in the two forms that GitHub documents for its file. @actions/core has only the one for
// many lines, and loads Node's cryptography in every run for the sign that ends them.

import { appendFileSync } from 'node:fs'
import { findOutputFile } from './runner-context.ts'

/** The report room gives every output a value, so all of its outputs are always set; where nobody reads them, none is. */
export function writeOutputs(outputs: Readonly<Record<string, string>>): void {
  const file = findOutputFile()
  if (file === null) return
  appendFileSync(file, Object.entries(outputs).map(printOutput).join(''))
}

/** Several lines end with a sign that none of them can have, whoever wrote them. */
function printOutput([name, value]: readonly [string, string]): string {
  if (!/[\r\n]/.test(value)) return `${name}=${value}\n`
  const end = `end-${crypto.randomUUID()}`
  return `${name}<<${end}\n${value}\n${end}\n`
}
