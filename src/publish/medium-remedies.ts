// What to do about what Medium answered: the remedy for each error of a request and each failed creation. Pure.

import { RESOLVE_SYNTAX } from '../ledger/index.ts'
import type { ApiError, FailedCreation, MediumError, MediumErrorKind } from '../medium/index.ts'

type MediumFacts = Pick<MediumError, 'errors' | 'fault'> & { readonly kind: MediumErrorKind }

const REMEDIES = {
  unauthorized:
    'The Medium token was revoked, has expired or was mistyped. Set the secret behind `medium-token` again. New integration tokens cannot be made since 2025-01-01, but those made before still work.',
  forbidden:
    'The account behind the Medium token may not do this. Check that it is an editor or writer of the publication.',
  'rate-limited':
    'Medium allows about ten posts in 24 hours. Nothing needs to be done: a later run of the workflow goes on.',
  challenge: 'Run the workflow again later.',
  rejected: 'Correct what Medium names, and check the input `api-url`.',
  unavailable: 'Run the workflow again later.',
  'not-sent':
    'Check that the runner can reach Medium (through the proxy of `https_proxy`, if that is set) and that the input `api-url` is right, then run the workflow again.',
  protocol: 'Check that the input `api-url` is the base URL of Medium’s API.'
} as const satisfies Record<MediumErrorKind, string>

// The codes that Medium's clients have met; Medium publishes no list.
const REMEDIES_BY_CODE = new Map<number, string>([
  [2002, 'The article has no content. Write some below its front matter.'],
  [2003, 'Set the content format to `html` or `markdown`.'],
  [6000, 'Medium received no access token. Set the input `medium-token`.'],
  [
    6002,
    'The OAuth2 application lacks a scope. Authorize it again with `basicProfile`, `publishPost`, `listPublications` and, for images, `uploadImage`.'
  ],
  [6004, 'Medium does not know this user. Use a token of the account that publishes.'],
  [6005, 'Medium does not know this application. Check the input `medium-client-id`.'],
  [
    6027,
    'Medium has switched off its API for this account. Ask Medium’s support to allow it again.'
  ]
])

// Errors that share a code with others and differ in their texts.
const REMEDIES_BY_TEXT: readonly (readonly [RegExp, string])[] = [
  [
    /media is not in a format/i,
    'Save the image as a valid JPEG, PNG, GIF or TIFF file, or set the input `images` to `link`.'
  ],
  [/bad nested paragraphs/i, 'Medium cannot nest these. Take the image out of its list or quote.'],
  [
    /unexpected fields/i,
    'A field of the front matter has a type that Medium does not accept. Check tags, licence and canonical URL.'
  ]
]

const CHECK_BY_HAND = `Look among your stories on Medium, drafts too, then settle the article with the input \`resolve\`: \`${RESOLVE_SYNTAX.published}\` if the post is there, \`${RESOLVE_SYNTAX.retry}\` if it is not.`
const RETRY_BY_HAND = `The article is tried again when it changes, or with \`${RESOLVE_SYNTAX.retry}\` in the input \`resolve\`.`
const NEW_REFRESH_TOKEN =
  'authorize the application again and set the input `medium-refresh-token` to the refresh token that this gives'
const EXCHANGE_REMEDIES = {
  client:
    'Check the inputs `medium-client-id` and `medium-client-secret` against the settings of the application on Medium.',
  token: `It was revoked or mistyped: ${NEW_REFRESH_TOKEN}.`,
  either: `Check the inputs \`medium-client-id\` and \`medium-client-secret\`; if they are right, ${NEW_REFRESH_TOKEN}.`
} as const

/** What to do about a request that failed: a sentence or two. */
export function findErrorRemedy({ kind, errors, fault }: MediumFacts): string {
  return findFaultRemedy(fault) ?? findApiErrorRemedy(errors) ?? REMEDIES[kind]
}

/** What to do about a creation that did not give a post: a sentence or two. */
export function findAnswerRemedy({ kind, errors, fault }: FailedCreation): string {
  if (kind === 'no-answer') return CHECK_BY_HAND
  const remedy = findErrorRemedy({ kind, errors, fault })
  return kind === 'rejected' ? `${remedy} ${RETRY_BY_HAND}` : remedy
}

function findFaultRemedy(fault: MediumError['fault']): string | null {
  switch (fault?.kind) {
    case undefined:
      return null
    case 'unusable-token':
      return 'Set the secret behind the input `medium-token` to the token and nothing else.'
    case 'insecure-url':
      return 'Set the input `api-url` to an https URL, or leave it out.'
    case 'unusable-id':
      return REMEDIES.protocol
    case 'challenge':
      return REMEDIES.challenge
    case 'refused-exchange':
      return EXCHANGE_REMEDIES[fault.part]
    case 'missing-scopes':
      return `Authorize the application again with the ${fault.needed.length === 1 ? 'scope' : 'scopes'} ${fault.needed.join(', ')} and set the input \`medium-refresh-token\` to the refresh token that this gives.`
  }
}

/** By the first of Medium's errors that is known. */
function findApiErrorRemedy(errors: readonly ApiError[]): string | null {
  for (const { code, message } of errors) {
    const byCode = code === null ? undefined : REMEDIES_BY_CODE.get(code)
    const remedy = byCode ?? REMEDIES_BY_TEXT.find(([text]) => text.test(message))?.[1]
    if (remedy !== undefined) return remedy
  }
  return null
}
