// The annotations of a run: what GitHub shows at the files of the diff and at the top of the run's page.

import { joinSentences, type Diagnostic, type Severity } from '../diagnostics/diagnostic.ts'
import type { Reason, Result } from './result.ts'
import type { Report } from './report.ts'
import { plural } from './sentence.ts'
import { oneLine } from './text.ts'

export type Annotation = {
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
const SHOWN = 10
/** The runner cuts a message at 4,096. */
const MAX_MESSAGE = 4000
/** What has no line of its own stands at the first one, so that GitHub shows it at the file. */
const WHOLE_FILE = 1
const PREFIX = 'Publish to Medium'

const TITLES: Partial<Readonly<Record<Reason, string>>> = {
  created: 'post created',
  resolved: 'post found on Medium',
  'would-create': 'post would be created',
  'changed-since-published': 'changed since it was published',
  'rate-limited': 'put off, rate limit',
  'not-sent': 'put off, Medium was not reached',
  invalid: 'invalid article',
  image: 'unusable image',
  publication: 'publication refused',
  unauthorized: 'token refused',
  rejected: 'rejected by Medium',
  'possible-duplicate': 'possible duplicate',
  'too-many-posts': 'too many posts',
  ledger: 'ledger failed',
  'no-answer': 'outcome unknown'
}

/**
 * All of them, the most pressing first. GitHub shows the first ten of each level and keeps the others in the log: where
 * there are more, the last one shown says so.
 */
export function annotationsOf(report: Report): readonly Annotation[] {
  const all = [
    ...report.diagnostics.filter(({ place }) => place === null).map(ofDiagnostic),
    ...report.results.filter(({ outcome }) => outcome === 'unknown').map(ofResult),
    ...report.diagnostics.filter(({ place }) => place !== null).map(ofDiagnostic),
    ...report.results.filter(result => needsOwn(report, result)).map(ofResult),
    ...report.results.flatMap(result => ofWarnings(report, result))
  ]
  const levels: readonly Severity[] = ['error', 'warning', 'notice']
  return levels.flatMap(level => withSum(all, level))
}

function withSum(all: readonly Annotation[], level: Severity): readonly Annotation[] {
  const some = all.filter(annotation => annotation.level === level)
  if (some.length <= SHOWN) return some
  const sum = {
    level,
    title: `${PREFIX}: more ${level}s`,
    message: `${plural(some.length - SHOWN + 1, `more ${level}`)}: all of them are in the step's log and in the job summary.`
  }
  return [...some.slice(0, SHOWN - 1), sum, ...some.slice(SHOWN - 1)]
}

function ofDiagnostic(diagnostic: Diagnostic): Annotation {
  const { severity, code, place } = diagnostic
  const message = oneLine(joinSentences(diagnostic), MAX_MESSAGE)
  if (place === null) return { level: severity, title: PREFIX, message }
  const { path, line, column } = place
  const reason = code === 'medium/image' ? 'image' : 'invalid'
  const what = severity === 'error' ? (TITLES[reason] ?? code) : code
  return {
    level: severity,
    title: title(what),
    message,
    file: path,
    line: line ?? WHOLE_FILE,
    ...(line === null || column === null ? {} : { column })
  }
}

/** Unknown ones come before the diagnostics; what a diagnostic says already is not said twice. */
function needsOwn({ diagnostics }: Report, { path, outcome, reason }: Result): boolean {
  if (outcome === 'unknown' || TITLES[reason] === undefined) return false
  if (reason !== 'invalid' && reason !== 'image') return true
  return !diagnostics.some(
    diagnostic => diagnostic.place?.path === path && diagnostic.severity === 'error'
  )
}

function ofResult(result: Result): Annotation {
  const { message, url } = result
  const text = url === undefined || message.includes(url) ? message : `${message} ${url}`
  return {
    level: levelOf(result),
    title: title(TITLES[result.reason] ?? result.reason),
    message: oneLine(text, MAX_MESSAGE),
    ...at(result)
  }
}

function levelOf({ outcome }: Result): Severity {
  if (outcome === 'failed' || outcome === 'unknown') return 'error'
  return outcome === 'deferred' ? 'warning' : 'notice'
}

function ofWarnings({ diagnostics }: Report, result: Result): Annotation[] {
  const said = new Set(
    diagnostics.filter(({ place }) => place?.path === result.path).map(joinSentences)
  )
  const own = (result.warnings ?? []).filter(warning => !said.has(warning))
  return own.map(warning => ({
    level: 'warning',
    title: title('warning'),
    message: oneLine(warning, MAX_MESSAGE),
    ...at(result)
  }))
}

function at({ path, line }: Result): Pick<Annotation, 'file' | 'line'> {
  return { file: path, line: line ?? WHOLE_FILE }
}

function title(what: string): string {
  return `${PREFIX}: ${oneLine(what, 80)}`
}
