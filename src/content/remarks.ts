// Collects what the passes have to say about one text, as diagnostics with positions in the article's file.

import { createDiagnostic, type Diagnostic, type Severity } from '../diagnostics/diagnostic.ts'
import type { Rule } from './policy.ts'

/** The position of a syntax node, or where it begins; absent for what no author wrote. */
export type Place = { readonly start: Point; readonly end?: Point } | null | undefined

type Point = { readonly line: number; readonly column: number }

type Remark = {
  readonly rule: Rule | 'self-check' | 'content' | 'footer' | 'cover'
  readonly severity: Severity
  readonly message: string
  readonly remedy?: string
}

export type Remarks = {
  readonly add: (place: Place, remark: Remark) => void
  /** Whether there is an error, inside a node if one is given: what follows from it need not be told as well. */
  readonly hasError: (place?: Place) => boolean
  /** In the order of the text; notices once a rule, and formulas once, with how many more there are. */
  readonly diagnostics: () => readonly Diagnostic[]
  /** Text that a remark already owns up to having left out: the self-check does not ask for it. */
  readonly leftOut: string[]
}

/** `firstLine` is the file's line of the text's first one; null when the text stands in no file (a footer). */
export function createRemarks(path: string, firstLine: number | null): Remarks {
  const list: Diagnostic[] = []
  const errors: Point[] = []
  return {
    leftOut: [],
    add: (place, { rule, severity, message, remedy = null }) => {
      const known = firstLine !== null && place ? place.start : null
      if (severity === 'error' && place) errors.push(place.start)
      list.push(
        createDiagnostic({
          code: `medium/${rule}`,
          severity,
          message,
          remedy,
          place: {
            path,
            line: known === null ? null : known.line + (firstLine ?? 1) - 1,
            column: known === null ? null : known.column
          }
        })
      )
    },
    hasError: place =>
      place === undefined
        ? list.some(one => one.severity === 'error')
        : errors.some(error => isInside(error, place)),
    diagnostics: () => withoutRepetition(list.toSorted(inTextOrder))
  }
}

function isInside(point: Point, place: Place): boolean {
  if (!place?.end) return false
  return compare(place.start, point) <= 0 && compare(point, place.end) < 0
}

function compare(a: Point, b: Point): number {
  return a.line - b.line || a.column - b.column
}

function inTextOrder(a: Diagnostic, b: Diagnostic): number {
  const [one, other] = [a.place, b.place]
  return (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0)
}

function withoutRepetition(sorted: readonly Diagnostic[]): Diagnostic[] {
  const result: Diagnostic[] = []
  for (const [key, diagnostics] of Map.groupBy(sorted, keyOf)) {
    const [first] = diagnostics
    if (first === undefined) continue
    const more = diagnostics.length - 1
    const message =
      key === '' || more === 0 ? first.message : `${first.message} (And ${more} more like it.)`
    if (key === '') result.push(...diagnostics)
    else result.push({ ...first, message })
  }
  return result.sort(inTextOrder)
}

// An article about mathematics would fill the summary with one sentence.
function keyOf({ severity, code, message }: Diagnostic): string {
  if (severity === 'notice') return code
  return severity === 'warning' && code === 'medium/math' ? message : ''
}
