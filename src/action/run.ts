// The runner's edge from end to end: what the run is about, whether it may publish, publishing or planning, the report.

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { LocalGit } from '../git/index.ts'
import { publish } from '../publish/index.ts'
import { toOutputValues, type Report } from '../report/index.ts'
import { createPorts } from './create-ports.ts'
import { createReport, hasFailed, listFailures } from './create-report.ts'
import { createRun, findPublishingBranch, type ActiveDecision } from './create-run.ts'
import { evaluateEvent, refuseUnsafeEvent } from './evaluate-event.ts'
import { parseInputs, readRawInputs, refuseCleanedLedger, type Inputs } from './inputs/index.ts'
import { listenForInterruption } from './interruption.ts'
import { offerRefreshToken } from './offer-refresh-token.ts'
import { openRepository, type OpenRepository } from './open-repository.ts'
import { refuseOutsidePages, showPages } from './preview/show-pages.ts'
import { writeResultsFile } from './results-file.ts'
import { readContext, type RunnerContext } from './runner-context.ts'
import { failStep, logInGroup, logInfo, printReport } from './step-log.ts'
import { writeOutputs } from './step-outputs.ts'
import { writeSummary } from './summary-file.ts'

/** Runs the action. It never throws: what goes wrong is in the report, the outputs and the exit code. */
export async function run(git: LocalGit): Promise<void> {
  const report = await runToReport(git)
  await printReport(report)
  if (hasFailed(report)) failStep(report)
  writeSummary(report)
  writeOutputs(toOutputValues(report, writeResultsFile(report)))
}

async function runToReport(git: LocalGit): Promise<Report> {
  let context: RunnerContext | null = null
  try {
    context = readContext()
    refuseUnsafeEvent(context.eventName)
    const inputs = parseInputs(readRawInputs(), { environment: context.runnerEnvironment })
    await refuseOutsidePages(context, inputs)
    return await followEvent(context, inputs, openRepository(context, inputs, git))
  } catch (error) {
    return createReport({ context, inputs: null }, { diagnostics: listFailures(error) })
  }
}

/** Does what the event is good for: publishes, plans, or nothing. */
async function followEvent(
  context: RunnerContext,
  inputs: Inputs,
  repository: OpenRepository
): Promise<Report> {
  try {
    const { eventName, payload, ref, isRunner } = context
    if (isRunner) await refuseCleanedLedger(inputs, repository.git.wouldClean)
    const branch = await findPublishingBranch(context, inputs, repository)
    const decision = evaluateEvent({ eventName, payload, ref, branch })
    if (decision.kind === 'nothing')
      return createReport({ context, inputs }, { diagnostics: [decision.diagnostic] })
    const report = await publishOrPlan(context, inputs, repository, { branch, decision })
    if (!inputs.comment) return report
    const { commentOnPlan } = await import('./comment-on-plan.ts')
    return await commentOnPlan(report, context, inputs, repository)
  } finally {
    repository.git.close()
  }
}

async function publishOrPlan(
  context: RunnerContext,
  inputs: Inputs,
  repository: OpenRepository,
  { branch, decision }: { readonly branch: string; readonly decision: ActiveDecision }
): Promise<Report> {
  const interruption = listenForInterruption(logInfo)
  try {
    const renewals: Diagnostic[] = []
    const onNewRefreshToken = (token: string) => void renewals.push(offerRefreshToken(token))
    const options = { branch, interruption, onNewRefreshToken }
    const ports = createPorts(context, inputs, repository, options)
    const facts = createRun(context, inputs, repository, decision)
    const title = facts.planOnly ? 'Planning' : `Publishing ${branch}`
    const published = await logInGroup(title, async () => publish(facts, ports)).catch(
      (error: unknown) => ({ diagnostics: listFailures(error), revision: ports.store.revision() })
    )
    const told = { ...published, diagnostics: [...renewals, ...published.diagnostics] }
    const { planOnly } = facts
    if (!('previews' in told)) return createReport({ context, inputs }, { ...told, planOnly })
    const readBlob = async (oid: string) => ports.commits.readBlob(oid)
    const shown = await showPages(told, { facts, context, inputs, readBlob })
    const diagnostics = [...told.diagnostics, ...shown.diagnostics]
    return createReport({ context, inputs }, { ...told, ...told.run, ...shown, diagnostics })
  } finally {
    interruption.close()
  }
}
