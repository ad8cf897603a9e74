// The plan of a pull request as a comment on it: what the summary says, but for notices about the run.

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { fitBlocks } from './fit-blocks.ts'
import { describeRun } from './headline.ts'
import { writePagesLine } from './pages-line.ts'
import { createFixedBlock, ICONS, listReportBlocks, writeFooter } from './report-blocks.ts'
import type { Report } from './report.ts'
import { toMarkdownLink } from './safe-text.ts'

/** GitHub refuses more than 65,536 characters; some are left for a hidden first line. */
const COMMENT_MAX_BYTES = 65_000

/** At most `maxBytes` bytes of UTF-8, cut with a sentence that says so. */
export function renderComment(
  report: Report,
  runUrl: string,
  maxBytes = COMMENT_MAX_BYTES
): string {
  const heading = `### ${ICONS[report.outcome]} Publish to Medium: ${describeRun(report)}\n\n`
  const lead = [
    ...(report.outcome === 'planned' ? ['This is what a merge would do.'] : []),
    ...writePagesLine(report)
  ].map(line => `${line}\n\n`)
  const footer = writeFooter(report, [toMarkdownLink('All of this run', runUrl)])
  return fitBlocks(
    [
      createFixedBlock(heading + lead.join('')),
      ...listReportBlocks(keepToComment(report)),
      createFixedBlock(footer)
    ],
    maxBytes
  )
}

/** Whether a plan has anything to say to those who look at the pull request, which does not yet have a comment. */
export function isWorthComment({ results, diagnostics }: Report): boolean {
  const isAboutRun = ({ place, severity }: Diagnostic) => place === null && severity === 'error'
  return results.some(({ untouched }) => untouched !== true) || diagnostics.some(isAboutRun)
}

/** On a page of GitHub, a link to another page of it leaves a mark there; and no post is on GitHub. */
function keepToComment(report: Report): Report {
  const results = report.results.map(({ url, ...result }) =>
    url === undefined || isOnGitHub(url, report) ? result : { ...result, url }
  )
  const isTold = ({ place, severity }: Diagnostic) => place !== null || severity !== 'notice'
  return { ...report, results, diagnostics: report.diagnostics.filter(isTold) }
}

function isOnGitHub(url: string, { repositoryUrl }: Report): boolean {
  const host = readHost(url)
  return host === null || host === readHost(repositoryUrl) || /(?:^|\.)github\.com$/.test(host)
}

function readHost(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname : null
}
