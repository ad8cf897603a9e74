// Diagnostics about the file that is being read: the rest of the room knows lines and columns, the path comes in here.

import {
  createDiagnostic,
  type Diagnostic,
  type DiagnosticParts,
  type Severity
} from '../diagnostics/diagnostic.ts'

export type FilePosition = {
  /** 1-based line of the file. */
  readonly line: number
  /** 1-based column in that line, in UTF-16 units; null when only the line is known. */
  readonly column: number | null
}

/** For what is about the file as a whole, or has no better place. */
export const FIRST_LINE: FilePosition = { line: 1, column: null }

/** The catalogue's remedy counts where none is given. */
export type FileDiagnosticParts = Pick<DiagnosticParts, 'code' | 'message' | 'remedy'> & {
  readonly position: FilePosition
}

export function createFileDiagnostic(
  path: string,
  severity: Severity,
  { code, message, remedy, position: { line, column } }: FileDiagnosticParts
): Diagnostic {
  const place = { path, line, column }
  return createDiagnostic({
    code,
    severity,
    message,
    place,
    ...(remedy === undefined ? {} : { remedy })
  })
}
