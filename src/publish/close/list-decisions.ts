// What only a person can decide: for each result that waits for one, what to check, where, and the `resolve` lines to choose from.

import { isPlainLine, type Decision, type DecisionChoice, type Result } from '../../report/index.ts'

const DRAFTS = { label: 'drafts and unlisted stories', url: 'https://medium.com/me/stories/drafts' }
const PROFILE = { label: 'your profile', url: 'https://medium.com/me' }
/** A publication's own address needs its slug, which a result does not have. */
const PUBLICATIONS = 'https://medium.com/me/publications'
/** Not a URL on purpose: pasted as it is, the line is refused. */
const ADDRESS_PLACEHOLDER = 'URL'

/** The same results; those that wait for a person have their decision with them. */
export function addDecisions(results: readonly Result[]): readonly Result[] {
  return results.map(result => {
    const decision = createDecision(result)
    return decision === null ? result : { ...result, decision }
  })
}

function createDecision(result: Result): Decision | null {
  const decision = decideByReason(result)
  if (decision === null || isNameable(result.path)) return decision
  const advice = `${decision.advice} This file's name cannot be written in a line of \`resolve\`, so rename the file first.`
  return { ...decision, advice, choices: [] }
}

function decideByReason(result: Result): Decision | null {
  if (result.outcome === 'unknown') return describeUnknown(result)
  if (result.reason === 'rejected') return describeRejected(result)
  return result.reason === 'possible-duplicate' ? describeDuplicate(result) : null
}

function describeUnknown(result: Result): Decision {
  return {
    advice:
      'Medium may have created this post, and posting it again could make a duplicate that cannot be taken back. Check whether it is there (give it a few minutes to appear), then settle it with `resolve`.',
    places: listPlaces(result),
    choices: [
      {
        when: 'It is on Medium: put its address in place of URL',
        line: writePublishedLine(result)
      },
      ...listRetries(result, 'It is not on Medium: create it in the next run'),
      { when: 'Leave it alone for good', line: `${result.path} ignore` }
    ]
  }
}

function describeRejected(result: Result): Decision {
  return {
    advice:
      'It will be tried again as soon as the file changes. To try it again unchanged, or to give it up, settle it with `resolve`.',
    places: [],
    choices: [
      ...listRetries(result, 'Try the same file again in the next run'),
      { when: 'Do not publish it', line: `${result.path} ignore` }
    ]
  }
}

function describeDuplicate(result: Result): Decision {
  return {
    advice:
      'If it is an article of its own, give it an `id` in its front matter that no other article has. Otherwise settle it with `resolve`.',
    places: [],
    choices: [
      { when: 'It is the post that is on Medium already', line: writePublishedLine(result) },
      { when: 'Do not publish it', line: `${result.path} ignore` }
    ]
  }
}

function writePublishedLine({ path, url = ADDRESS_PLACEHOLDER }: Result): string {
  return `${path} published ${/^https?:\/\/\S+$/.test(url) && isPlainLine(url) ? url : ADDRESS_PLACEHOLDER}`
}

function listRetries({ path, transaction }: Result, when: string): DecisionChoice[] {
  return transaction === undefined ? [] : [{ when, line: `${path} retry ${transaction}` }]
}

function listPlaces({ publishStatus, publicationId }: Result): Decision['places'] {
  const publication =
    publicationId === undefined
      ? []
      : [{ label: `the publication ${publicationId}`, url: PUBLICATIONS }]
  if (publishStatus === 'public') return publicationId === undefined ? [PROFILE] : publication
  if (publishStatus !== undefined) return [DRAFTS]
  return [...(publicationId === undefined ? [PROFILE] : publication), DRAFTS]
}

/** The input trims its lines and takes `#` for a comment. */
function isNameable(path: string): boolean {
  return isPlainLine(path) && !path.startsWith('#')
}
