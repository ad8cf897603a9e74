// Where an article is in a word or two, as a badge says it, and where it goes.

import type { PageArticle, PageGroup, PageRun } from './page-article.ts'

/** The colour of a badge, which is never all that says it. */
export type Tone = 'done' | 'go' | 'wait' | 'stop' | 'quiet'
export type Standing = { readonly label: string; readonly tone: Tone }

const BY_REASON: Readonly<Record<string, Standing | undefined>> = {
  'would-create': { label: 'Would be published', tone: 'go' },
  'by-hand': { label: 'Publish by hand', tone: 'go' },
  'already-published': { label: 'On Medium', tone: 'done' },
  'changed-since-published': { label: 'Changed since it was published', tone: 'wait' },
  draft: { label: 'Draft', tone: 'quiet' },
  'opted-out': { label: 'Opted out', tone: 'quiet' },
  'no-front-matter': { label: 'No front matter', tone: 'quiet' },
  'not-an-article': { label: 'Not an article', tone: 'quiet' },
  scheduled: { label: 'Scheduled', tone: 'wait' },
  'possible-duplicate': { label: 'Possible duplicate', tone: 'stop' },
  'too-many-posts': { label: 'Too many posts', tone: 'stop' }
}

const BY_OUTCOME = {
  created: { label: 'Published', tone: 'done' },
  planned: { label: 'Would be published', tone: 'go' },
  skipped: { label: 'Skipped', tone: 'quiet' },
  deferred: { label: 'Put off', tone: 'wait' },
  failed: { label: 'Stopped', tone: 'stop' },
  unknown: { label: 'Outcome unknown', tone: 'stop' }
} as const satisfies Record<string, Standing>

const BY_GROUP: Readonly<Record<PageGroup, Standing>> = {
  now: { label: 'Publish by hand', tone: 'go' },
  stopped: { label: 'Stopped', tone: 'stop' },
  open: { label: 'Not on Medium yet', tone: 'go' },
  later: { label: 'Later', tone: 'wait' },
  published: { label: 'On Medium', tone: 'done' },
  'left-out': { label: 'Left out', tone: 'quiet' }
}

export function describeStanding({ result, group }: PageArticle): Standing {
  if (result === null) return BY_GROUP[group]
  return BY_REASON[result.reason] ?? BY_OUTCOME[result.outcome]
}

/** The sections of the index, in their order. */
export const GROUPS: readonly PageGroup[] = [
  'now',
  'stopped',
  'open',
  'later',
  'published',
  'left-out'
]

const NOW: Readonly<Record<PageRun['kind'], string>> = {
  plan: 'Would be published',
  published: 'Published by this run',
  'by-hand': 'Ready to be published'
}

const GROUP_TITLES: Readonly<Record<Exclude<PageGroup, 'now'>, string>> = {
  stopped: 'Needs your attention',
  open: 'Not on Medium yet',
  later: 'Later',
  published: 'On Medium',
  'left-out': 'Left out'
}

export function titleGroup(
  group: PageGroup,
  { kind, isPush }: Pick<PageRun, 'kind' | 'isPush'>
): string {
  if (group !== 'now') return GROUP_TITLES[group]
  return kind === 'by-hand' && isPush ? 'Changed by this push' : NOW[kind]
}

const STATUS = { public: 'public', draft: 'as a draft', unlisted: 'unlisted' }

/** `public, in Engineering Notes`; `as a draft, on the profile`. */
export function describeTarget({ publishStatus, publication }: PageArticle): string {
  const place = publication === null ? 'on the profile' : `in ${publication}`
  return publishStatus === null ? place : `${STATUS[publishStatus]}, ${place}`
}
