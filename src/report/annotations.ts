// The annotations of a run: what GitHub shows at the files of the diff and at the top of the run's page.

import { joinSentences, type Diagnostic, type Severity } from '../diagnostics/diagnostic.ts'
import { cleanLine, countNoun } from '../text/line.ts'
import { REASONS, type Reason } from './reasons.ts'
import type { Report } from './report.ts'
import type { Result } from './result.ts'

export type ReportAnnotation = {
  readonly level: Severity
  /** One line of at most 4,000 characters. */
  readonly message: string
  readonly title: string
  /** Path inside the repository. */
  readonly file?: string
  /** 1-based */
  readonly line?: number
  /** 1-based */
  readonly column?: number
}

/** Of each level, for a step. */
const ANNOTATIONS_SHOWN = 10
/** The runner cuts a message at 4,096. */
const MAX_MESSAGE = 4000
/** What has no line of its own is put at the first one, so that GitHub shows it at the file. */
const WHOLE_FILE = 1
const PREFIX = 'Publish to Medium'

/**
 * All of them, the most pressing first. GitHub shows the first ten of each level and keeps the others in the log: where
 * there are more, the last one shown says so.
 */
export function listAnnotations(report: Report): readonly ReportAnnotation[] {
  const results = report.results.toSorted((a, b) => rankOwn(a) - rankOwn(b))
  const told = groupByFile(report.diagnostics)
  const all = [
    ...report.diagnostics.filter(({ place }) => place === null).map(annotateDiagnostic),
    ...results.filter(({ outcome }) => outcome === 'unknown').map(annotateResult),
    ...report.diagnostics.filter(({ place }) => place !== null).map(annotateDiagnostic),
    ...results.filter(result => needsAnnotation(result, told.get(result.path))).map(annotateResult),
    ...results.flatMap(result => annotateWarnings(result, told.get(result.path)))
  ]
  const levels: readonly Severity[] = ['error', 'warning', 'notice']
  return levels.flatMap(level => addSum(all, level))
}

/** What a pull request changes comes before what it finds. */
function rankOwn({ untouched }: Result): number {
  return untouched === true ? 1 : 0
}

function addSum(all: readonly ReportAnnotation[], level: Severity): readonly ReportAnnotation[] {
  const some = all.filter(annotation => annotation.level === level)
  if (some.length <= ANNOTATIONS_SHOWN) return some
  const sum = {
    level,
    title: `${PREFIX}: more ${level}s`,
    message: `${countNoun(some.length - ANNOTATIONS_SHOWN + 1, `more ${level}`)}: all of them are in the step's log and in the job summary.`
  }
  return [...some.slice(0, ANNOTATIONS_SHOWN - 1), sum, ...some.slice(ANNOTATIONS_SHOWN - 1)]
}

function annotateDiagnostic(diagnostic: Diagnostic): ReportAnnotation {
  const { severity, code, place } = diagnostic
  const message = cleanLine(joinSentences(diagnostic), { max: MAX_MESSAGE })
  if (place === null) return { level: severity, title: PREFIX, message }
  const { path, line, column } = place
  const reason: Reason = code === 'medium/image' ? 'image' : 'invalid'
  const what = severity === 'error' ? (REASONS[reason].title ?? code) : code
  return {
    level: severity,
    title: writeTitle(what),
    message,
    file: path,
    line: line ?? WHOLE_FILE,
    ...(line === null || column === null ? {} : { column })
  }
}

/** Once, since there may be thousands of results. */
function groupByFile(
  diagnostics: readonly Diagnostic[]
): ReadonlyMap<string, readonly Diagnostic[]> {
  return Map.groupBy(
    diagnostics.filter(({ place }) => place !== null),
    ({ place }) => place?.path ?? ''
  )
}

/** Unknown ones come before the diagnostics; what a diagnostic says already is not said twice. */
function needsAnnotation(
  { outcome, reason }: Result,
  diagnostics: readonly Diagnostic[] = []
): boolean {
  if (outcome === 'unknown' || REASONS[reason].title === null) return false
  if (reason !== 'invalid' && reason !== 'image') return true
  return !diagnostics.some(({ severity }) => severity === 'error')
}

function annotateResult(result: Result): ReportAnnotation {
  const { message, url } = result
  const text = url === undefined || message.includes(url) ? message : `${message} ${url}`
  return {
    level: toSeverity(result),
    title: writeTitle(REASONS[result.reason].title ?? result.reason),
    message: cleanLine(text, { max: MAX_MESSAGE }),
    ...placeAnnotation(result)
  }
}

function toSeverity({ outcome }: Result): Severity {
  if (outcome === 'failed' || outcome === 'unknown') return 'error'
  return outcome === 'deferred' ? 'warning' : 'notice'
}

function annotateWarnings(
  result: Result,
  diagnostics: readonly Diagnostic[] = []
): ReportAnnotation[] {
  const told = new Set(diagnostics.map(joinSentences))
  const own = (result.warnings ?? []).filter(warning => !told.has(warning))
  return own.map(warning => ({
    level: 'warning',
    title: writeTitle('warning'),
    message: cleanLine(warning, { max: MAX_MESSAGE }),
    ...placeAnnotation(result)
  }))
}

function placeAnnotation({ path, line }: Result): Pick<ReportAnnotation, 'file' | 'line'> {
  return { file: path, line: line ?? WHOLE_FILE }
}

function writeTitle(what: string): string {
  return `${PREFIX}: ${cleanLine(what, { max: 80 })}`
}
