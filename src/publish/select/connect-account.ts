// Whose token it is, asked only when it matters: for posts to create, and for posts to look up.

import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Medium, Publication, User } from '../../medium/index.ts'
import { countNoun } from '../../text/line.ts'
import { callOnce } from '../../time/call-once.ts'
import type { ArticleOutcome, Verdict } from '../article-outcome.ts'
import type { Ports } from '../ports.ts'
import type { RunContext } from '../run-context.ts'
import type { Run } from '../run-facts.ts'
import { findContributorRole, type Role } from './choose-publication.ts'
import { isContributorListForbidden, toVerdict } from './medium-failure.ts'

/** The account behind the token. Each question is asked once a run. */
export type KnownAccount = {
  readonly kind: 'known'
  readonly medium: Medium
  readonly user: User
  /** The publications of the account. @throws MediumError */
  readonly listPublications: () => Promise<readonly Publication[]>
  /** Null when Medium does not let this account see the contributors. @throws MediumError */
  readonly readRole: (publicationId: string) => Promise<Role | null>
}

export type Account =
  | KnownAccount
  /** Medium refused the token or could not be asked: the verdict on every article. */
  | { readonly kind: 'refused'; readonly verdict: Verdict }
  | { readonly kind: 'not-asked' }

export type Connected = {
  readonly account: Account
  readonly diagnostics: readonly Diagnostic[]
}

const WITHOUT_TOKEN =
  'Without one (Medium issues no new tokens), set `preview-path`: the run then writes a page for each article, from which you publish it by hand.'
/** Pages alone would hide that a secret got lost. */
const WITHOUT_TOKEN_ANY_MORE =
  'The ledger has posts that were published with one, so it is not taken for a repository whose articles are published by hand.'

const NOT_ASKED: Connected = { account: { kind: 'not-asked' }, diagnostics: [] }

/** Asks whose token it is, once however often it is called. */
export type AskAccount = () => Promise<KnownAccount>

/** Null without a token. */
export function prepareAccount({ connect }: Pick<Ports, 'connect'>): AskAccount | null {
  return connect === null ? null : callOnce(async () => readAccount(await connect()))
}

/** @param due how many articles would be created */
export async function connectAccount(
  due: number,
  outcomes: readonly ArticleOutcome[],
  ask: AskAccount | null,
  { run, ports }: RunContext
): Promise<Connected> {
  const canLookUp = !run.planOnly && hasPublicUnknown(outcomes)
  if (due === 0 && !canLookUp) return NOT_ASKED
  if (ask === null) return run.planOnly || due === 0 ? NOT_ASKED : refuseWithoutToken(due, run)
  try {
    const account = await ask()
    const { name, username, id } = account.user
    ports.log(`Medium account: ${name ?? username ?? id}`)
    return { account, diagnostics: [] }
  } catch (error) {
    return refuseAccount(toVerdict(error), run.planOnly)
  }
}

function hasPublicUnknown(outcomes: readonly ArticleOutcome[]): boolean {
  return outcomes.some(
    ({ verdict, file }) => verdict.outcome === 'unknown' && file.entry?.publishStatus === 'public'
  )
}

/** Two ways on: with a token, and without one. */
function refuseWithoutToken(due: number, { settings }: Run): Connected {
  const verdict: Verdict = {
    outcome: 'failed',
    reason: 'unauthorized',
    message: `${countNoun(due, 'article')} ${due === 1 ? 'is' : 'are'} ready, but no Medium token is set.`,
    remedy: `Set the input \`medium-token\`, or \`medium-refresh-token\` with \`medium-client-id\` and \`medium-client-secret\`. ${settings.previewPath === null ? WITHOUT_TOKEN : WITHOUT_TOKEN_ANY_MORE}`
  }
  return { account: { kind: 'refused', verdict }, diagnostics: [] }
}

/** A plan needs Medium only to check more: what Medium does not answer now is checked later. */
function refuseAccount(verdict: Verdict, planOnly: boolean): Connected {
  if (!planOnly || verdict.outcome === 'failed')
    return { account: { kind: 'refused', verdict }, diagnostics: [] }
  const { message, remedy } = verdict
  const warning = createDiagnostic({ code: 'run/medium', severity: 'warning', message, remedy })
  return { account: { kind: 'not-asked' }, diagnostics: [warning] }
}

/** @throws MediumError when the token is not valid or Medium cannot be asked */
async function readAccount(medium: Medium): Promise<KnownAccount> {
  const user = await medium.getAuthenticatedUser()
  let publications: Promise<readonly Publication[]> | null = null
  const roles = new Map<string, Promise<Role | null>>()
  return {
    kind: 'known',
    medium,
    user,
    listPublications: () => (publications ??= medium.listUserPublications(user.id)),
    readRole(publicationId) {
      const role = roles.get(publicationId) ?? askRole(medium, user.id, publicationId)
      roles.set(publicationId, role)
      return role
    }
  }
}

async function askRole(
  medium: Medium,
  userId: string,
  publicationId: string
): Promise<Role | null> {
  try {
    return findContributorRole(userId, await medium.listPublicationContributors(publicationId))
  } catch (error) {
    if (isContributorListForbidden(error)) return null
    throw error
  }
}
