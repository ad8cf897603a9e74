// Collects what the passes have to say about one text, as diagnostics with positions in the article's file.

import type { DiagnosticCode } from '../diagnostics/catalogue/index.ts'
import { createDiagnostic, type Diagnostic, type Severity } from '../diagnostics/diagnostic.ts'
import type { ConstructRule } from './policy/content-policy.ts'

/** The position of a syntax node, or where it begins; absent for what no author wrote. */
export type NodePlace = { readonly start: Point; readonly end?: Point } | null | undefined

type Point = { readonly line: number; readonly column: number }

/** What a diagnostic may be about: the rows of the construct table that have a code, and the text as a whole, its footer and its cover. */
export type ReportedRule =
  Extract<
    DiagnosticCode,
    `medium/${ConstructRule | 'content' | 'footer' | 'cover'}`
  > extends `medium/${infer Rule}`
    ? Rule
    : never

export type ContentDiagnostic = {
  readonly rule: ReportedRule
  readonly severity: Severity
  /** What happened, with the value. */
  readonly message: string
  /** What to do. Where it is absent the catalogue's remedy counts, but for a notice there is nothing to do. */
  readonly remedy?: string | null
  /** The line of `template-tags` that would settle it. */
  readonly definition?: string
}

export type DiagnosticCollector = {
  readonly add: (place: NodePlace, diagnostic: ContentDiagnostic) => void
  /** Whether there is an error, inside a node if one is given: what follows from it need not be reported as well. */
  readonly hasError: (place?: NodePlace) => boolean
  /** Whether one about a construct has been given for a line of the text; for any line, where null is asked. */
  readonly isTold: (rule: string, line: number | null) => boolean
  /** In the order of the text; notices once a rule, and formulas once, with how many more there are. */
  readonly list: () => readonly Diagnostic[]
  /** Each by itself, with its place in the text; without those that have none. */
  readonly listPlaced: () => readonly PlacedDiagnostic[]
}

export type PlacedDiagnostic = { readonly diagnostic: Diagnostic; readonly at: Point }

/** `firstLine` is the file's line of the text's first one; null when the text is in no file (a footer). */
export function collectDiagnostics(path: string, firstLine: number | null): DiagnosticCollector {
  const list: Diagnostic[] = []
  // In the order of the text: there may be thousands, and each node asks.
  const errors: Point[] = []
  let hasAny = false
  const noteError = (place: NodePlace) => {
    hasAny = true
    if (place) errors.splice(findFirst(errors, place.start), 0, place.start)
  }
  const placed: PlacedDiagnostic[] = []
  const told = new Set<string>()
  return {
    add: (place, { rule, severity, message, remedy, definition }) => {
      const known = firstLine !== null && place ? place.start : null
      if (severity === 'error') noteError(place)
      told.add(rule).add(`${rule} ${place?.start.line ?? ''}`)
      const diagnostic = createDiagnostic({
        code: `medium/${rule}`,
        severity,
        message,
        ...(remedy === undefined && severity !== 'notice' ? {} : { remedy: remedy ?? null }),
        ...(definition === undefined ? {} : { definition }),
        place: {
          path,
          line: known === null ? null : known.line + (firstLine ?? 1) - 1,
          column: known === null ? null : known.column
        }
      })
      list.push(diagnostic)
      if (place) placed.push({ diagnostic, at: place.start })
    },
    hasError: place =>
      place === undefined
        ? hasAny
        : place?.end != null && isBetween(errors, place.start, place.end),
    isTold: (rule, line) => told.has(line === null ? rule : `${rule} ${line}`),
    listPlaced: () => placed,
    list: () => mergeRepeated(list.toSorted(compareInTextOrder))
  }
}

/** Whether one of the sorted points is at the start, or behind it and before the end. */
function isBetween(sorted: readonly Point[], start: Point, end: Point): boolean {
  const first = sorted[findFirst(sorted, start)]
  return first !== undefined && comparePoints(first, end) < 0
}

/** The index of the first of the sorted points that is not before another one. */
function findFirst(sorted: readonly Point[], point: Point): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const at = sorted[middle]
    if (at !== undefined && comparePoints(at, point) < 0) low = middle + 1
    else high = middle
  }
  return low
}

function comparePoints(a: Point, b: Point): number {
  return a.line - b.line || a.column - b.column
}

function compareInTextOrder(a: Diagnostic, b: Diagnostic): number {
  return (
    (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0)
  )
}

function mergeRepeated(sorted: readonly Diagnostic[]): Diagnostic[] {
  const result: Diagnostic[] = []
  for (const [key, diagnostics] of Map.groupBy(sorted, findRepetitionKey)) {
    const [first] = diagnostics
    if (first === undefined) continue
    const more = diagnostics.length - 1
    const message =
      key === '' || more === 0 ? first.message : `${first.message} (And ${more} more like this.)`
    if (key === '') result.push(...diagnostics)
    else result.push({ ...first, message })
  }
  return result.sort(compareInTextOrder)
}

// An article about mathematics would fill the summary with one sentence.
function findRepetitionKey({ severity, code, message }: Diagnostic): string {
  if (severity === 'notice') return code
  return severity === 'warning' && code === 'medium/math' ? message : ''
}
