// What is said of a post that this run does not create: a later run would, or without a token, a person does.

import { countNoun } from '../../text/line.ts'
import { createOutcome, type ArticleOutcome, type Verdict } from '../article-outcome.ts'
import type { Creation } from '../candidate.ts'
import type { Run } from '../run-facts.ts'

export function planPost(creation: Creation, { byHand }: Pick<Run, 'byHand'>): ArticleOutcome {
  const { file, article, target, diagnostics } = creation
  const { publication, publishStatus } = target
  return createOutcome({
    file,
    article,
    verdict: byHand === true ? describeByHand() : describePlan(creation),
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

function describeByHand(): Verdict {
  return {
    outcome: 'planned',
    reason: 'by-hand',
    message: 'Ready to be published by hand: its page says how.',
    remedy: "When it is on Medium, put the post's address into the front matter as `mediumUrl`."
  }
}
