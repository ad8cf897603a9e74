// One input while it is parsed: its text, and where to say what is wrong with it. A parser that refuses a value goes on and
// returns something of the right type, so that all bad inputs are reported together.

import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts'

export type TypedInput = {
  readonly name: string
  /** As typed; the default where nothing was. */
  readonly text: string
  /** What `text` is where nothing was typed. */
  readonly defaultText: string
  /** What was found wrong with the inputs so far. */
  readonly diagnostics: Diagnostic[]
}

export type RefusalOptions = {
  /** The value as it is shown, where it must not be shown as typed. */
  readonly shown?: string
  readonly remedy?: string | null
}

/** Says that a value is not allowed. `rule` completes "Input … ", such as `must be true or false`. */
export function refuseInput(
  input: TypedInput,
  rule: string,
  { shown = input.text, remedy = null }: RefusalOptions = {}
): void {
  const message = `Input "${input.name}" ${rule}; got ${JSON.stringify(shown)}.`
  input.diagnostics.push(createInputDiagnostic(message, remedy))
}

/** Says what is wrong with single lines of an input, each in a sentence that shows the line. */
export function refuseLines(input: TypedInput, problems: readonly string[]): void {
  for (const problem of problems)
    input.diagnostics.push(createInputDiagnostic(`Input "${input.name}": ${problem}`))
}

export function createInputDiagnostic(message: string, remedy: string | null = null): Diagnostic {
  return createDiagnostic({ code: 'run/input', severity: 'error', message, remedy })
}
