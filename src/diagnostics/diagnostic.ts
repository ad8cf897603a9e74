// What there is to say about a file or about the run: the one shape that annotations, log, summary and comment are made of.

import { CATALOGUE, type DiagnosticCode } from './catalogue/index.ts'

export type Severity = 'error' | 'warning' | 'notice'

export type Place = {
  /** Path inside the repository, `/`-separated. */
  readonly path: string
  /** 1-based line in the file; null when it is about the file as a whole. */
  readonly line: number | null
  /** 1-based column in that line, in UTF-16 units; null when only the line is known. */
  readonly column: number | null
}

export type Diagnostic = {
  /** Stable, listed in the catalogue, such as `front-matter/title` or `medium/table`. */
  readonly code: DiagnosticCode
  readonly severity: Severity
  /** What happened, with the value, in a sentence or two. */
  readonly message: string
  /** What to do about it; null when there is nothing to do. */
  readonly remedy: string | null
  /** Null when it is about the run and not about a file. */
  readonly place: Place | null
  /** For a template tag that nobody knows: the line of `template-tags` that would define it, such as `image: ![{2}]({1})`. */
  readonly definition?: string
}

export type DiagnosticParts = Pick<Diagnostic, 'code' | 'severity' | 'message'> &
  Partial<Pick<Diagnostic, 'remedy' | 'place' | 'definition'>>

/** A diagnostic about the run unless it has a place; the catalogue's remedy counts where none is given. */
export function createDiagnostic(parts: DiagnosticParts): Diagnostic {
  const { code, severity, message, remedy = CATALOGUE[code].remedy, place = null } = parts
  const { definition } = parts
  const diagnostic = { code, severity, message, remedy, place }
  return definition === undefined ? diagnostic : { ...diagnostic, definition }
}

export function isError({ severity }: Pick<Diagnostic, 'severity'>): boolean {
  return severity === 'error'
}

/** What happened and what to do, as one text: the only place that joins the two. */
export function joinSentences(parts: {
  readonly message: string
  readonly remedy: string | null
}): string {
  const { message, remedy } = parts
  return remedy === null || remedy === '' ? message : `${message} ${remedy}`
}
