// The composition root: reads the run's circumstances, publishes or plans, reports.

import { fail, inGroup, say, tell, writeSummary } from './log.ts'
import { readContext, type Context } from './context.ts'
import { failureDiagnostics } from './failure.ts'
import { defaultBranchOf, gate, isPrivateBy, refusal, type Gate } from './events.ts'
import { INPUT_NAMES, parseInputs, readRawInputs, type Inputs } from './inputs/index.ts'
import { listenForInterruption } from './interruption.ts'
import { writeOutputs } from './step-outputs.ts'
import { createPorts, openRepository, type Repository } from './ports.ts'
import { publish } from '../publish/index.ts'
import type { Run } from '../publish/index.ts'
import { toOutputValues, toRunOutcome, type Report } from '../report/index.ts'
import { createDiagnostic, isError, type Diagnostic } from '../diagnostics/diagnostic.ts'

/** Runs the action. What goes wrong is in the report, the outputs and the exit code. */
export async function run(): Promise<void> {
  const report = await attempt()
  tell(report)
  if (isRed(report)) fail(report)
  await writeSummary(report)
  writeOutputs(toOutputValues(report))
}

function isRed({ results, diagnostics }: Report): boolean {
  return (
    diagnostics.some(one => one.place === null && isError(one)) ||
    results.some(({ outcome }) => outcome === 'failed' || outcome === 'unknown')
  )
}

async function attempt(): Promise<Report> {
  let context: Context | null = null
  try {
    context = readContext()
    return await inContext(context)
  } catch (error) {
    return reportOf(context, null, { diagnostics: failureDiagnostics(error) })
  }
}

async function inContext(context: Context): Promise<Report> {
  const refused = refusal(context.eventName)
  if (refused !== null)
    return reportOf(context, null, { diagnostics: [eventDiagnostic('error', refused)] })
  const inputs = parseInputs(readRawInputs(INPUT_NAMES), { environment: context.runnerEnvironment })
  const repository = openRepository(context, inputs)
  try {
    const { eventName, payload, ref } = context
    const branch = await publishingBranch(context, inputs, repository)
    const allowed = gate({ eventName, payload, ref, branch })
    if (allowed.kind === 'nothing')
      return reportOf(context, inputs, {
        diagnostics: [eventDiagnostic('notice', allowed.message)]
      })
    return await publishOrPlan(context, inputs, repository, { branch, allowed })
  } finally {
    repository.git.close()
  }
}

async function publishOrPlan(
  context: Context,
  inputs: Inputs,
  repository: Repository,
  { branch, allowed }: { branch: string; allowed: Exclude<Gate, { kind: 'nothing' }> }
): Promise<Report> {
  const interruption = listenForInterruption(say)
  try {
    const ports = createPorts(context, inputs, repository, { branch, interruption })
    const privateRepository = await isPrivate(context, inputs, repository)
    const facts = runFacts(context, inputs, { allowed, privateRepository })
    const title = facts.planOnly ? 'Planning' : `Publishing ${branch}`
    const { planOnly } = facts
    try {
      const published = await inGroup(title, async () => publish(facts, ports))
      return reportOf(context, inputs, { ...published, planOnly })
    } catch (error) {
      const revision = ports.store.revision()
      return reportOf(context, inputs, {
        diagnostics: failureDiagnostics(error),
        revision,
        planOnly
      })
    }
  } finally {
    interruption.close()
  }
}

/** Only links to the repository's own files depend on it; when nobody says, Medium may not be able to load them. */
async function isPrivate(
  { payload }: Context,
  { images }: Inputs,
  { github }: Repository
): Promise<boolean> {
  if (images !== 'link') return false
  return isPrivateBy(payload) ?? (await github?.readFacts())?.isPrivate ?? true
}

function runFacts(
  context: Context,
  inputs: Inputs,
  {
    allowed,
    privateRepository
  }: { allowed: Exclude<Gate, { kind: 'nothing' }>; privateRepository: boolean }
): Run {
  const { serverUrl, owner, repo, sha } = context
  return {
    sha,
    before: allowed.before,
    planOnly: inputs.dryRun || allowed.kind === 'plan',
    pullRequest: allowed.kind === 'plan',
    id: context.runId,
    attempt: context.runAttempt,
    repositoryUrl: repositoryUrlOf(context),
    rawUrl:
      serverUrl === 'https://github.com'
        ? `https://raw.githubusercontent.com/${owner}/${repo}/${sha}`
        : `${serverUrl}/${owner}/${repo}/raw/${sha}`,
    privateRepository,
    settings: inputs
  }
}

/** The input, else what the event says, else what GitHub says. */
async function publishingBranch(
  context: Context,
  inputs: Inputs,
  { github }: Repository
): Promise<string> {
  const known = inputs.branch ?? defaultBranchOf(context.payload)
  const branch = known ?? (await github?.readFacts())?.defaultBranch ?? null
  if (branch !== null) return branch
  throw new Error(
    'The publishing branch is not known: neither the event nor GitHub names the default branch. Set the input `branch`.'
  )
}

type Parts = Partial<Pick<Report, 'results' | 'restore' | 'planOnly'>> & {
  readonly diagnostics: readonly Diagnostic[]
  readonly revision?: string | null
}

function reportOf(context: Context | null, inputs: Inputs | null, parts: Parts): Report {
  const { results = [], restore = [], planOnly = false, diagnostics } = parts
  const onBranch = inputs?.ledger.kind === 'branch'
  const failed = diagnostics.some(one => one.place === null && isError(one))
  return {
    outcome: toRunOutcome(results, failed),
    planOnly,
    results,
    diagnostics,
    restore,
    ledgerSha: onBranch ? (parts.revision ?? null) : null,
    ledger: inputs === null ? null : placeOf(inputs.ledger),
    repositoryUrl: context === null ? null : repositoryUrlOf(context),
    sha: context?.sha ?? ''
  }
}

function placeOf(ledger: Inputs['ledger']): string {
  return ledger.kind === 'file' ? `file:${ledger.path}` : `branch:${ledger.branch}`
}

function repositoryUrlOf({ serverUrl, owner, repo }: Context): string {
  return `${serverUrl}/${owner}/${repo}`
}

function eventDiagnostic(severity: Diagnostic['severity'], message: string): Diagnostic {
  return createDiagnostic({ code: 'run/event', severity, message, remedy: null })
}
