// Where a post goes, and as what: the author's profile, or a publication by the account's role there.

import type { Article } from '../../article/index.ts'
import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Publication } from '../../medium/index.ts'
import type { Verdict } from '../article-outcome.ts'
import type { Target } from '../candidate.ts'
import type { Run } from '../run-facts.ts'
import { findErrorRemedy } from '../medium-remedies.ts'
import { choosePublication, type Role } from './choose-publication.ts'
import type { KnownAccount } from './connect-account.ts'
import { isPublicationRefused, toVerdict } from './medium-failure.ts'

export type TargetChoice =
  | { readonly kind: 'target'; readonly target: Target }
  | { readonly kind: 'refused'; readonly verdict: Verdict }

/** The target of an article, or why there is none. */
export async function chooseTarget(article: Article, account: KnownAccount): Promise<TargetChoice> {
  const { publication: wanted, publishStatus } = article
  if (wanted === null) return toTarget({ publication: null, publishStatus, diagnostics: [] })
  try {
    const choice = choosePublication(wanted, await account.listPublications())
    if (choice.kind === 'unclear') return refuse(choice.message, choice.remedy)
    const role = await account.readRole(choice.publication.id)
    return chooseByRole(article, choice.publication, role)
  } catch (error) {
    if (isPublicationRefused(error)) return refuse(error.message, findErrorRemedy(error))
    return { kind: 'refused', verdict: toVerdict(error) }
  }
}

/** A plan without a token cannot ask about publications. */
export function assumeTarget(article: Article, { byHand }: Pick<Run, 'byHand'>): Target {
  const { publication, publishStatus } = article
  const unchecked =
    publication === null || byHand === true
      ? []
      : [
          warnAboutPublication(
            article,
            `The publication ${JSON.stringify(publication)} and this account's role there are checked when a Medium token is given.`
          )
        ]
  return { publication: null, publishStatus, diagnostics: unchecked }
}

/** Writers may create nothing but drafts in a publication. */
function chooseByRole(article: Article, publication: Publication, role: Role | null): TargetChoice {
  const { publishStatus } = article
  const { name } = publication
  if (role === 'none')
    return refuse(
      `This account is neither an editor nor a writer of the publication ${name}.`,
      'Ask an editor there to add it, or name another publication.'
    )
  if (role === null) {
    const message = `Medium does not show the contributors of ${name} to this account, so its role there is not known. Medium itself decides.`
    const diagnostics = [warnAboutPublication(article, message)]
    return toTarget({ publication, publishStatus, diagnostics })
  }
  if (role === 'editor' || publishStatus === 'draft')
    return toTarget({ publication, publishStatus, diagnostics: [] })
  const message = `Writers of ${name} may only create drafts, so the post is a draft instead of ${publishStatus}.`
  const diagnostics = [warnAboutPublication(article, message, 'Submit it there by hand.')]
  return toTarget({ publication, publishStatus: 'draft', diagnostics })
}

function toTarget(chosen: Target): TargetChoice {
  return { kind: 'target', target: chosen }
}

function refuse(message: string, remedy: string): TargetChoice {
  const verdict = { outcome: 'failed', reason: 'publication', message, remedy } as const
  return { kind: 'refused', verdict }
}

function warnAboutPublication(
  { path, publicationLine }: Article,
  message: string,
  remedy: string | null = null
): Diagnostic {
  return createDiagnostic({
    code: 'medium/publication',
    severity: 'warning',
    message,
    remedy,
    place: { path, line: publicationLine, column: null }
  })
}
