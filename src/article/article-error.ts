// What is wrong with a file or one of its fields, before it is known whether the author wants it published at all.

import type { DiagnosticCode } from '../diagnostics/catalogue/index.ts'
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'

export type Place = {
  /** 1-based line of the file. */
  readonly line: number
  /** 1-based column in that line, in UTF-16 units; null when only the line is known. */
  readonly column: number | null
}

/** A reason why a file cannot be read as an article; becomes a diagnostic of severity `error`. */
export type Problem = Place & {
  readonly code: DiagnosticCode
  readonly message: string
  readonly remedy?: string
}

/** The front matter cannot be read. Thrown by the engines of the dialects, caught where gray-matter is called. */
export class HeaderError extends Error {
  override readonly name = 'HeaderError'
  readonly code: DiagnosticCode
  readonly place: Place
  constructor(code: DiagnosticCode, message: string, place: Place, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.place = place
  }
}

export function toErrorDiagnostic(path: string, problem: Problem): Diagnostic {
  const { code, line, column, message, remedy = null } = problem
  const place = { path, line, column }
  return createDiagnostic({ code, severity: 'error', message, remedy, place })
}

const QUOTED_LENGTH = 80

/** A value as messages show it: in quotes, on one line, cut where nobody would read on. */
export function quoted(text: string): string {
  const characters = Array.from(text)
  const shown =
    characters.length > QUOTED_LENGTH ? `${characters.slice(0, QUOTED_LENGTH).join('')}…` : text
  return JSON.stringify(shown)
}
