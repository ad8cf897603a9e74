// The facts of the run that publishing works on, from the runner's context, the inputs and the event.

import { ActionError } from '../diagnostics/action-error.ts'
import type { Run, Settings } from '../publish/index.ts'
import { callOnce } from '../time/call-once.ts'
import { readDefaultBranch, readPrivateFlag, type EventDecision } from './evaluate-event.ts'
import { isDefaultFiles, type Inputs } from './inputs/index.ts'
import type { OpenRepository } from './open-repository.ts'
import type { RunnerContext } from './runner-context.ts'

/** A decision after which there is something to do. */
export type ActiveDecision = Exclude<EventDecision, { kind: 'nothing' }>

export function createRun(
  context: RunnerContext,
  inputs: Inputs,
  repository: OpenRepository,
  decision: ActiveDecision
): Run {
  return {
    sha: context.sha,
    before: decision.before,
    planOnly: inputs.dryRun || decision.kind === 'plan',
    pullRequest: decision.kind === 'plan',
    id: context.runId,
    attempt: context.runAttempt,
    repositoryUrl: buildRepositoryUrl(context),
    rawUrl: buildRawUrl(context),
    isPrivate: callOnce(async () => isPrivateRepository(context, repository)),
    settings: createSettings(inputs)
  }
}

/** Facts of a run that plans, on somebody's machine. */
export function createLocalRun(
  inputs: Inputs,
  { sha, before, repositoryUrl }: Pick<Run, 'sha' | 'before' | 'repositoryUrl'>
): Run {
  return {
    sha,
    before,
    repositoryUrl,
    planOnly: true,
    pullRequest: false,
    id: '0',
    attempt: 1,
    rawUrl: `${repositoryUrl}/raw/HEAD`,
    isPrivate: async () => Promise.resolve(false),
    settings: createSettings(inputs)
  }
}

/** A setting has the name of its input; `defaults` are those that an article can overrule. */
function createSettings(inputs: Inputs): Settings {
  const usesDefaultFiles = isDefaultFiles(inputs.files)
  return { ...inputs, usesDefaultFiles, defaults: inputs, timeoutMs: inputs.timeoutSeconds * 1000 }
}

/** The input, else what the event says, else what GitHub says. @throws ActionError when nobody says */
export async function findPublishingBranch(
  { payload }: RunnerContext,
  inputs: Inputs,
  { github }: OpenRepository
): Promise<string> {
  const known = inputs.branch ?? readDefaultBranch(payload)
  const branch = known ?? (await github?.readFacts())?.defaultBranch ?? null
  if (branch !== null) return branch
  throw new ActionError(
    'The publishing branch is unknown: neither the event nor GitHub names the default branch.',
    { code: 'run/environment', remedy: 'Set the input `branch`.' }
  )
}

export function buildRepositoryUrl({ serverUrl, owner, repo }: RunnerContext): string {
  return `${serverUrl}/${owner}/${repo}`
}

function buildRawUrl(context: RunnerContext): string {
  const { serverUrl, owner, repo, sha } = context
  if (serverUrl === 'https://github.com')
    return `https://raw.githubusercontent.com/${owner}/${repo}/${sha}`
  return `${buildRepositoryUrl(context)}/raw/${sha}`
}

/** Only what links to the repository's own files asks; when nobody says, readers may not be able to open them. */
async function isPrivateRepository(
  { payload }: RunnerContext,
  { github }: OpenRepository
): Promise<boolean> {
  return readPrivateFlag(payload) ?? (await github?.readFacts())?.isPrivate ?? true
}
