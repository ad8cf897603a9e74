// The column "On Medium" of the job summary: what is there, what may be there, and what a plan would put there.

import type { Reason } from './reasons.ts'
import type { Result } from './result.ts'
import { toMarkdownCode, toMarkdownText, wrapInLink } from './safe-text.ts'

const PLANNED_STATUS = {
  public: 'would be public',
  draft: 'would be a draft',
  unlisted: 'would be unlisted'
}
/** Of the articles that this run did not touch, those whose post is known. */
const PUBLISHED: readonly Reason[] = ['already-published', 'changed-since-published']

/** A link and the facts, as Markdown for a table cell; empty for what is certainly not on Medium. */
export function describeOnMedium(result: Result): string {
  return [linkPost(result), describeFacts(result)].filter(part => part !== '').join('<br>')
}

function linkPost({ url = '', reason, publishStatus }: Result): string {
  const label =
    reason === 'possible-duplicate'
      ? 'Open the similar post'
      : publishStatus === 'draft'
        ? 'Open the draft'
        : 'Open the post'
  const link = wrapInLink(label, url)
  // Without an address that can be opened, a label would promise too much.
  return link === label ? '' : link
}

/** A failed or skipped article has a status and tags, too, but they say nothing about Medium. */
function describeFacts(result: Result): string {
  const { outcome, reason, publishStatus, publicationId, tags = [] } = result
  const facts = [
    publicationId === undefined ? '' : `publication ${toMarkdownCode(publicationId, 100)}`,
    tags.map(tag => toMarkdownCode(tag, 50)).join(' ')
  ]
  if (outcome === 'created' || PUBLISHED.includes(reason))
    return joinFacts(publishStatus ?? '', ...facts)
  if (reason === 'by-hand') return joinFacts('not yet', ...facts)
  if (outcome === 'planned')
    return joinFacts(publishStatus === undefined ? '' : PLANNED_STATUS[publishStatus], ...facts)
  if (outcome !== 'unknown') return ''
  return joinFacts('may be there', toMarkdownText(publishStatus ?? ''), ...facts)
}

function joinFacts(...facts: readonly string[]): string {
  return facts.filter(fact => fact !== '').join(' · ')
}
