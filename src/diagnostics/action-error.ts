// The one base of the action's own errors, and the text of any error.

import { readField } from '../text/json.ts'
import { cleanLine } from '../text/line.ts'
import type { DiagnosticCode } from './catalogue/index.ts'
import { createDiagnostic, type Diagnostic } from './diagnostic.ts'

export type ActionErrorOptions = {
  readonly code: DiagnosticCode
  /** What to do about it; null or absent when the code that catches the error knows better. */
  readonly remedy?: string | null
  readonly cause?: unknown
}

/** What happened (`message`), what to do (`remedy`) and why (`cause`). Its message already tells what its causes say. */
export class ActionError extends Error {
  override readonly name: string = 'ActionError'
  readonly code: DiagnosticCode
  readonly remedy: string | null
  constructor(message: string, { code, remedy = null, cause }: ActionErrorOptions) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
    this.remedy = remedy
  }
}

/** What ended a run, as a diagnostic like any other. */
export function toDiagnostic(error: unknown): Diagnostic {
  if (error instanceof ActionError) {
    const { code, message, remedy } = error
    return createDiagnostic({ code, severity: 'error', message, remedy })
  }
  return createDiagnostic({ code: 'run/internal', severity: 'error', message: messageOf(error) })
}

/** A chain of causes may be a ring. */
const MAX_CAUSES = 8
const MAX_LENGTH = 500

/** The messages of an error and its causes on one line, outermost first: `fetch failed` alone says nothing. */
export function messageOf(error: unknown): string {
  const messages = new Set(listCauses(error).map(describeCause))
  messages.delete('')
  const text = messages.size > 0 ? [...messages].join(': ') : 'unknown error'
  if (/^\s*<(?:!doctype|html)/i.test(text)) return 'an HTML page instead of an answer'
  return cleanLine(text, { max: MAX_LENGTH })
}

/** The error and what is below it, depth first; the errors of fetch may come from another realm. */
export function listCauses(error: unknown, depth = 0): readonly unknown[] {
  if (depth > MAX_CAUSES) return []
  return [error, ...listDirectCauses(error).flatMap(cause => listCauses(cause, depth + 1))]
}

/** The direct causes: `cause`, and the `errors` of an AggregateError. */
export function listDirectCauses(error: unknown): readonly unknown[] {
  const cause = readField(error, 'cause')
  const errors = readField(error, 'errors')
  return [
    ...(cause === undefined || cause === null ? [] : [cause]),
    ...(Array.isArray(errors) ? (errors as unknown[]) : [])
  ]
}

/** An AggregateError of connections has no message, but a code. */
function describeCause(error: unknown): string {
  if (typeof error === 'string') return error
  const message = readField(error, 'message')
  return typeof message === 'string' && message !== '' ? message : codeOf(error)
}

/** The code of a system error, such as `ENOENT`; empty when there is none. */
export function codeOf(error: unknown): string {
  const code = readField(error, 'code')
  return typeof code === 'string' ? code : ''
}
