// The job summary: what happened, what a person has to decide, what to know about the files, in Markdown.

import { fitBlocks } from './fit-blocks.ts'
import { describeRun } from './headline.ts'
import { writePagesLine } from './pages-line.ts'
import { createFixedBlock, ICONS, listReportBlocks, writeFooter } from './report-blocks.ts'
import type { Report } from './report.ts'

/** GitHub shows at most 1 MiB of a step's summary and drops a longer one whole. */
export const SUMMARY_MAX_BYTES = 1024 * 1024

/** The whole summary; at most `maxBytes` bytes of UTF-8, cut with a sentence that says so. */
export function renderSummary(report: Report, maxBytes = SUMMARY_MAX_BYTES): string {
  const heading = createFixedBlock(writeHeading(report))
  const footer = createFixedBlock(writeFooter(report))
  return fitBlocks([heading, ...listReportBlocks(report), footer], maxBytes)
}

function writeHeading(report: Report): string {
  const plan = report.planOnly && !report.byHand ? ' (plan)' : ''
  const lead = [...writeLead(report), ...writePagesLine(report)].map(line => `${line}\n\n`)
  return `## ${ICONS[report.outcome]} Publish to Medium${plan}: ${describeRun(report)}\n\n${lead.join('')}`
}

function writeLead({ byHand, planOnly }: Report): string[] {
  if (byHand)
    return [
      'No Medium token is set, so nothing was sent: the pages say how to publish each article by hand.'
    ]
  return planOnly ? ['This is a plan: nothing was created on Medium and nothing was recorded.'] : []
}
