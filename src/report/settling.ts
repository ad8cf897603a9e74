// What only a person can decide: for each article that waits for one, what to check, where, and the `resolve` lines to choose from.

import type { Result } from './result.ts'
import { isPlain } from './text.ts'

export type Choice = {
  /** When this is the line to use. */
  readonly when: string
  /** One line of the input `resolve`. */
  readonly line: string
}

export type Settling = {
  readonly result: Result
  /** What it means and what to do, in sentences; names in backticks. */
  readonly advice: string
  /** Where to look. */
  readonly places: readonly { readonly label: string; readonly url: string }[]
  /** Empty when the path cannot be written in a line. */
  readonly choices: readonly Choice[]
}

const DRAFTS = { label: 'drafts and unlisted stories', url: 'https://medium.com/me/stories/drafts' }
const PROFILE = { label: 'your profile', url: 'https://medium.com/me' }
/** A publication's own address needs its slug, which a result does not have. */
const PUBLICATIONS = 'https://medium.com/me/publications'
/** Not a URL on purpose: pasted as it is, the line is refused. */
const PLACEHOLDER = 'URL'

/** What waits for a person, in the order of the results. */
export function settlingsOf(results: readonly Result[]): readonly Settling[] {
  return results.map(settlingOf).filter(settling => settling !== null)
}

function settlingOf(result: Result): Settling | null {
  const settling = draft(result)
  if (settling === null || isNameable(result.path)) return settling
  const advice = `${settling.advice} The file's name cannot be written in a line of \`resolve\`: rename the file first.`
  return { ...settling, advice, choices: [] }
}

function draft(result: Result): Settling | null {
  if (result.outcome === 'unknown') return unknown(result)
  if (result.reason === 'rejected') return rejected(result)
  return result.reason === 'possible-duplicate' ? duplicate(result) : null
}

function unknown(result: Result): Settling {
  return {
    result,
    advice:
      'Medium may have created this post, and posting again could make a duplicate that nobody can take back. Look whether it is there (give it a few minutes), then settle it.',
    places: placesOf(result),
    choices: [
      { when: 'It is on Medium: put its address in place of URL', line: published(result) },
      ...retry(result, 'It is not on Medium: create it in the next run'),
      { when: 'Leave it alone for good', line: `${result.path} ignore` }
    ]
  }
}

function rejected(result: Result): Settling {
  return {
    result,
    advice:
      'Medium refused this article. It is tried again by itself as soon as the file changes. To try it unchanged, or to give it up, settle it.',
    places: [],
    choices: [
      ...retry(result, 'Try the same file again in the next run'),
      { when: 'Do not publish it', line: `${result.path} ignore` }
    ]
  }
}

function duplicate(result: Result): Settling {
  return {
    result,
    advice:
      'If it is an article of its own after all, give it an `id` in its front matter that no other article has. Otherwise settle it.',
    places: [],
    choices: [
      { when: 'It is the post that is on Medium already', line: published(result) },
      { when: 'Do not publish it', line: `${result.path} ignore` }
    ]
  }
}

function published({ path, url = PLACEHOLDER }: Result): string {
  return `${path} published ${/^https?:\/\/\S+$/.test(url) && isPlain(url) ? url : PLACEHOLDER}`
}

function retry({ path, transaction }: Result, when: string): Choice[] {
  return transaction === undefined ? [] : [{ when, line: `${path} retry ${transaction}` }]
}

function placesOf({ publishStatus, publicationId }: Result): Settling['places'] {
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
  return isPlain(path) && !path.startsWith('#')
}
