// How far a comparison has come, and where it has failed.

import type { ExpectedFact, Fact } from './facts.ts'

export type Match = {
  /** The first fact of the post that has not been compared. */
  readonly at: number
  /** Whether it follows the label of an item, on whose line it then is. */
  readonly afterLabel: boolean
}

export type CompareChoices = {
  /** Whether lists may be numbered from 1, whatever the article says. */
  readonly renumbers: boolean
  /** Whether tables are aligned text, although that holds no links. */
  readonly alignsTables: boolean
}

export type Failure = { readonly at: number; readonly expected: ExpectedFact }

export type Matcher = {
  /** Its runs are split into words where two differ. */
  readonly post: Fact[]
  readonly choices: CompareChoices
  readonly matchAll: (facts: readonly ExpectedFact[], from: Match) => Match | Failure
}

export function isFailure(result: Match | Failure): result is Failure {
  return 'expected' in result
}
