// The annotations of a run: what GitHub shows at the files of the diff and at the top of the run's page.

import type { Finding, Severity } from '../finding.ts'
import type { Reason, Result } from '../results.ts'
import type { Report, RunNote } from './report.ts'
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

/** GitHub shows ten of each level for a step; the tenth error is the one by which the run itself fails. */
export const ANNOTATION_LIMITS: Readonly<Record<Severity, number>> = {
  error: 9,
  warning: 10,
  notice: 10
}
/** The runner cuts a message at 4,096. */
const MAX_MESSAGE = 4000
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

/** Errors first, then warnings and notices; where there are more than GitHub shows, the last one says how many. */
export function annotationsOf(report: Report): readonly Annotation[] {
  const all = [
    ...report.notes.map(ofNote),
    ...report.results.filter(({ outcome }) => outcome === 'unknown').map(ofResult),
    ...report.findings.map(ofFinding),
    ...report.results.filter(result => needsOwn(report, result)).map(ofResult),
    ...report.results.flatMap(result => ofWarnings(report, result))
  ]
  const levels: readonly Severity[] = ['error', 'warning', 'notice']
  return levels.flatMap(level => limited(all, level))
}

function limited(all: readonly Annotation[], level: Severity): readonly Annotation[] {
  const some = all.filter(annotation => annotation.level === level)
  const limit = ANNOTATION_LIMITS[level]
  if (some.length <= limit) return some
  const rest = some.length - limit + 1
  const aggregate = {
    level,
    title: `${PREFIX}: more ${level}s`,
    message: `${plural(rest, `more ${level}`)}: all of them are in the step's log and in the job summary.`
  }
  return [...some.slice(0, limit - 1), aggregate]
}

function ofNote({ severity, message, remedy }: RunNote): Annotation {
  const text = remedy === null ? message : `${message} ${remedy}`
  return { level: severity, title: PREFIX, message: oneLine(text, MAX_MESSAGE) }
}

function ofFinding({ path, line, column, severity, message, rule, reason }: Finding): Annotation {
  const what = severity === 'error' ? (TITLES[reason ?? 'invalid'] ?? rule) : rule
  return {
    level: severity,
    title: title(what),
    message: oneLine(message, MAX_MESSAGE),
    file: path,
    ...(line === null ? {} : { line }),
    ...(line === null || column === null ? {} : { column })
  }
}

/** Unknown ones come before the findings; what a finding says already is not said twice. */
function needsOwn({ findings }: Report, { path, outcome, reason }: Result): boolean {
  if (outcome === 'unknown' || TITLES[reason] === undefined) return false
  if (reason !== 'invalid' && reason !== 'image') return true
  return !findings.some(finding => finding.path === path && finding.severity === 'error')
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

function ofWarnings({ findings }: Report, result: Result): Annotation[] {
  const said = new Set(findings.filter(({ path }) => path === result.path).map(one => one.message))
  const own = (result.warnings ?? []).filter(warning => !said.has(warning))
  return own.map(warning => ({
    level: 'warning',
    title: title('warning'),
    message: oneLine(warning, MAX_MESSAGE),
    ...at(result)
  }))
}

function at({ path, line }: Result): Pick<Annotation, 'file' | 'line'> {
  return { file: path, ...(line === undefined ? {} : { line }) }
}

function title(what: string): string {
  return `${PREFIX}: ${oneLine(what, 80)}`
}
