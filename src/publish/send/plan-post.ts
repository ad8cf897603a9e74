// What is said of a post that this run does not create: a later run would, or without a token, a person does.

import { countNoun } from '../../text/line.ts'
import { REASONS } from '../../report/index.ts'
import { createOutcome, type ArticleOutcome, type Verdict } from '../article-outcome.ts'
import type { Creation } from '../candidate.ts'
import type { Run } from '../run-facts.ts'

export function planPost(
  creation: Creation,
  { byHand, pullRequest }: Pick<Run, 'byHand' | 'pullRequest'>
): ArticleOutcome {
  const { file, article, target, diagnostics } = creation
  const { publication, publishStatus } = target
  return createOutcome({
    file,
    article,
    verdict: byHand !== true ? describePlan(creation) : pullRequest ? PLANNED_BY_HAND : BY_HAND,
    details: { publicationId: publication?.id ?? null, publishStatus },
    diagnostics: [...diagnostics, ...target.diagnostics],
    recorded: true
  })
}

const PLANNED = {
  public: 'published',
  draft: 'created as a draft',
  unlisted: 'published unlisted'
} as const

function describePlan({ article, images, target }: Creation): Verdict {
  const { publication, publishStatus } = target
  // Without a token nobody was asked what the name stands for.
  const name = publication?.name ?? article.publication
  const where = name === null ? 'on the profile' : `in ${name}`
  const withImages = images.length === 0 ? '' : `, with ${countNoun(images.length, 'local image')}`
  return {
    outcome: 'planned',
    reason: 'would-create',
    message: `Would be ${PLANNED[publishStatus]} ${where}${withImages}.`,
    remedy: null
  }
}

const BY_HAND: Verdict = {
  outcome: 'planned',
  reason: 'by-hand',
  message: 'Ready to be published by hand: its page says how.',
  remedy: REASONS['by-hand'].remedy
}

/** A fork's pull request has no token either, whatever the repository has. */
const PLANNED_BY_HAND: Verdict = {
  outcome: 'planned',
  reason: 'would-create',
  message: 'Would be published; without a Medium token, by hand with the help of its page.',
  remedy: null
}
