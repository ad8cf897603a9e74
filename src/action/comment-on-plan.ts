// The comment on a pull request, where the input `comment` asks for one. It never fails a run: the summary says the same.

import { messageOf } from '../diagnostics/action-error.ts'
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { GitHubError, keepComment, openCommentThread, readStatus } from '../github/index.ts'
import { hashPatterns } from '../ledger/index.ts'
import { isWorthComment, renderComment, type Report } from '../report/index.ts'
import { readField } from '../text/json.ts'
import { buildRepositoryUrl } from './create-run.ts'
import { printLedgerPlace, type Inputs } from './inputs/index.ts'
import type { OpenRepository } from './open-repository.ts'
import type { RunnerContext } from './runner-context.ts'
import { hideSecrets } from './secrets.ts'
import { SYSTEM_CLOCK } from './system-clock.ts'

/** The report, with what there is to say about the comment. */
export async function commentOnPlan(
  report: Report,
  context: RunnerContext,
  inputs: Inputs,
  { octokit }: Pick<OpenRepository, 'octokit'>
): Promise<Report> {
  const number = readField(context.payload.pull_request, 'number')
  if (!inputs.comment || context.eventName !== 'pull_request' || typeof number !== 'number')
    return report
  try {
    if (octokit === null) throw new Error('There is no GitHub token')
    const { owner, repo, runId } = context
    const access = { octokit, owner, repo, clock: SYSTEM_CLOCK }
    await keepComment(openCommentThread(access, number), {
      key: await hashPatterns([printLedgerPlace(inputs.ledger), ...inputs.files]),
      runId: Number(runId),
      text: renderComment(report, `${buildRepositoryUrl(context)}/actions/runs/${runId}`),
      isWorthOne: isWorthComment(report)
    })
    return report
  } catch (error) {
    const diagnostics = [...report.diagnostics, hideSecrets(explainFailure(error, context))]
    return { ...report, diagnostics }
  }
}

function explainFailure(error: unknown, context: RunnerContext): Diagnostic {
  const code = 'run/comment'
  const isForbidden = error instanceof GitHubError && readStatus(error.cause) === 403
  if (isForbidden && isFromFork(context))
    return createDiagnostic({
      code,
      severity: 'notice',
      message:
        'The plan is here alone, and not in a comment: this pull request comes from a fork, whose token may only read.',
      remedy: null
    })
  return createDiagnostic({
    code,
    severity: 'warning',
    message: `The comment with the plan could not be kept up to date. ${messageOf(error)}`,
    remedy: isForbidden
      ? 'Give the job `permissions: pull-requests: write`.'
      : 'The plan is in the job summary. The next run tries again.'
  })
}

/** The head of a fork that was deleted meanwhile is of no repository. */
function isFromFork({ payload, owner, repo }: RunnerContext): boolean {
  const head = readField(payload.pull_request, 'head')
  return readField(readField(head, 'repo'), 'full_name') !== `${owner}/${repo}`
}
