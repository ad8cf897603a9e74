// `plan`: what merging the folder as it is now would publish.

import { createLocalReport } from '../action/index.ts'
import { describeRun, listLogSections } from '../report/index.ts'
import type { Command } from './desk-command.ts'
import { printLine } from './console.ts'
import { runLocally } from './local-run.ts'
import { openWorkTree } from './work-tree.ts'

/** @returns whether the run would be green */
export async function printPlan({ files, inputs }: Command, folder: string): Promise<boolean> {
  const tree = await openWorkTree(folder)
  try {
    const choice = { files, inputs, pages: false, log: printLine }
    return await runLocally(tree, choice, async run => {
      const { report, hasFailed } = createLocalReport(run.inputs, run.facts, run.published)
      const sections = listLogSections(report)
      if (sections.length === 0) printLine(describeRun(report))
      for (const { title, lines } of sections) {
        printLine()
        printLine(title)
        for (const line of lines) printLine(`  ${line}`)
      }
      return Promise.resolve(!hasFailed)
    })
  } finally {
    await tree.close()
  }
}
