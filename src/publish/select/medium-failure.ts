// What a failed request to Medium means for an article, when the request created nothing.

import { MediumError } from '../../medium/index.ts'
import type { Verdict } from '../article-outcome.ts'
import { findErrorRemedy } from '../medium-remedies.ts'

/** Nothing was created, so the article waits, unless waiting does not help. @throws the error when it is not Medium's */
export function toVerdict(error: unknown): Verdict {
  if (!(error instanceof MediumError)) throw error
  const { message } = error
  const remedy = findErrorRemedy(error)
  switch (error.kind) {
    case 'unauthorized':
    case 'forbidden':
    case 'rejected':
    case 'protocol':
      // Medium, or what is at `api-url` in its place, will say the same: trying again later will not help.
      return { outcome: 'failed', reason: 'unauthorized', message, remedy }
    case 'rate-limited':
      return { outcome: 'deferred', reason: 'rate-limited', message, remedy }
    default:
      return { outcome: 'deferred', reason: 'not-sent', message, remedy }
  }
}

/** Medium shows the contributors of a publication only to some of them. */
export function isContributorListForbidden(error: unknown): boolean {
  return error instanceof MediumError && error.status === 403 && error.kind === 'forbidden'
}

/** Medium refuses the publication to this account, and not the token. */
export function isPublicationRefused(error: unknown): error is MediumError {
  return error instanceof MediumError && (error.kind === 'forbidden' || error.kind === 'rejected')
}
