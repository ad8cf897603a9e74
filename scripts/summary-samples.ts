// Sample runs, one of each kind that a job summary has to show: what a workflow's author may meet, and what an attacker may try.

import type { Diagnostic } from '../src/diagnostics/diagnostic.ts'
import { addDecisions } from '../src/publish/close/list-decisions.ts'
import type { Report, Result } from '../src/report/index.ts'

const run = {
  planOnly: false,
  byHand: false,
  pages: null,
  diagnostics: [],
  ledgerSha: '9f1c2ab04d5e6f708192a3b4c5d6e7f801234567',
  ledger: 'branch:medium-ledger',
  repositoryUrl: 'https://github.com/octo/blog',
  sha: '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567',
  restore: []
} as const

const created: Result = {
  path: 'posts/2026-03-01-hello-world.md',
  title: 'Hello, world: how this blog is made',
  outcome: 'created',
  reason: 'created',
  message: 'Published on Medium.',
  postId: 'e6f36a',
  url: 'https://medium.com/@octo/hello-world-e6f36a',
  publishStatus: 'public',
  tags: ['writing', 'open source', 'github'],
  transaction: '0d0d6f6e-5f0f-4b44-9d6e-0c2a4f3f1a55'
}
const draft: Result = {
  ...created,
  path: 'posts/a-second-look.md',
  title: 'A second look at `Array.prototype.at`',
  url: 'https://medium.com/@octo/a-second-look-7a3b1c',
  publishStatus: 'draft',
  publicationId: 'b45573563f5a',
  message: 'Created as a draft in the publication.',
  warnings: [
    'You are a writer in this publication and may only create drafts there: an editor has to publish it.',
    'Medium has no tables, so this one was converted to aligned text.',
    'Only the first three tags are sent; left out: `javascript`, `arrays`.'
  ]
}
const unknown: Result = {
  path: 'posts/lost-in-transit.md',
  title: 'Lost in transit',
  outcome: 'unknown',
  reason: 'no-answer',
  message:
    'The connection broke after the request was sent, so the post may exist. It will not be retried automatically.',
  publishStatus: 'public',
  tags: ['travel', 'trains'],
  transaction: '5b7f3c1e-9a64-4d1f-8f43-2b6a7be0c911'
}
const failures: readonly Result[] = [
  {
    path: 'posts/broken.md',
    title:
      'An article whose title is far too long to be accepted by Medium, which takes a hundred characters and not one more',
    outcome: 'failed',
    reason: 'invalid',
    line: 2,
    publishStatus: 'public',
    tags: ['travel'],
    message:
      'The title has 117 characters; Medium takes at most 100. Shorten it, or set `medium.title`. Unknown template tag `youtube`. Define it in `template-tags`, drop such tags with `policy: template: drop`, or use Markdown.',
    errors: [
      'Line 2: The title has 117 characters; Medium takes at most 100. Shorten it, or set `medium.title`.',
      'Line 31: Unknown template tag `youtube`. Define it in `template-tags`, drop such tags with `policy: template: drop`, or use Markdown.'
    ]
  },
  {
    path: 'posts/no-licence.md',
    title: 'Licences, explained',
    outcome: 'failed',
    reason: 'invalid',
    line: 6,
    message: '"canonicalUrl" must be an absolute URL, but it is "blog.example/licences".'
  },
  {
    path: 'posts/refused.md',
    title: 'Refused',
    outcome: 'failed',
    reason: 'rejected',
    publishStatus: 'public',
    message: 'Medium refused the post: 400 "see https://medium.example/errors/2004".',
    transaction: 'c3f2d8e4-1111-4a4a-8b8b-7e6d5c4b3a29'
  },
  {
    path: 'posts/hello-world-again.md',
    title: 'Hello, world: how this blog is made',
    outcome: 'failed',
    reason: 'possible-duplicate',
    url: 'https://medium.com/@octo/hello-world-e6f36a',
    message:
      'It looks like a second copy of posts/2026-03-01-hello-world.md (https://medium.com/@octo/hello-world-e6f36a): both have the same title.'
  }
]
const deferred: Result = {
  path: 'posts/new-year.md',
  title: 'A new year',
  outcome: 'deferred',
  reason: 'scheduled',
  message: 'Due at 2027-01-01T00:00:00.000Z: the first run after that publishes it.',
  publishStatus: 'public',
  tags: ['life']
}
const skipped: Result = {
  path: 'posts/old.md',
  title: 'Old but gold',
  outcome: 'skipped',
  reason: 'changed-since-published',
  message:
    "Changed since it was published. Medium's API cannot change a post: edit it at https://medium.com/@octo/old-but-gold-1f2e3d by hand if the change matters there.",
  url: 'https://medium.com/@octo/old-but-gold-1f2e3d',
  publishStatus: 'public'
}
/** Seven articles that are due where only five are allowed. */
const excess = ['lisbon', 'porto', 'faro', 'sintra', 'evora', 'braga', 'tomar'].map(
  (name): Result => ({
    path: `posts/${name}.md`,
    title: `A day in ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    outcome: 'failed',
    reason: 'too-many-posts',
    message:
      '7 posts are due but `max-posts` is 5, so none were published. To publish them all, set `max-posts: 7`.',
    publishStatus: 'public',
    tags: ['travel']
  })
)
const diagnostics: readonly Diagnostic[] = [
  {
    place: { path: 'posts/broken.md', line: 2, column: 8 },
    remedy: 'Shorten it, or set `medium.title`.',
    code: 'front-matter/title',
    severity: 'error',
    message: 'The title has 117 characters; Medium takes at most 100.'
  },
  {
    place: { path: 'posts/a-second-look.md', line: 41, column: 1 },
    remedy: null,
    code: 'medium/table',
    severity: 'warning',
    message: 'Medium has no tables, so this one was converted to aligned text.'
  },
  {
    place: { path: 'posts/a-second-look.md', line: null, column: null },
    remedy: null,
    code: 'front-matter/tags',
    severity: 'warning',
    message: 'Only the first three tags are sent; left out: `javascript`, `arrays`.'
  }
]
const hostile: Result = {
  ...created,
  path: 'posts/we`ird | [x](y) <b>.md',
  title:
    '</details> | cell | [click](javascript:alert(1)) <img src=x onerror=alert(1)> `code` **bold** @octocat #12 $a$ ##[add-mask]x',
  message: '| forged | row |\n| --- | --- |\n\n# Heading\n- item ![](https://evil.example/x.png)',
  url: 'javascript:alert(1)',
  tags: ['a|b', '`']
}

/** By name, in the order of the page. */
const edited: Result = {
  path: 'posts/2026-01-12-tea.md',
  title: 'How to make tea',
  outcome: 'skipped',
  reason: 'changed-since-published',
  message:
    "Changed since it was published. Medium's API cannot change a post. If the change matters there, edit the post by hand: https://medium.com/@octo/how-to-make-tea-91ac07.",
  postId: '91ac07',
  url: 'https://medium.com/@octo/how-to-make-tea-91ac07',
  publishStatus: 'public',
  changes: [
    {
      kind: 'changed',
      block: 'tags',
      words: [
        { text: 'tea', change: 'removed' },
        { text: 'tea, kitchen', change: 'added' }
      ]
    },
    {
      kind: 'changed',
      block: 'paragraph',
      words: [
        {
          text: 'Whatever the leaves are, and whoever you ask about them: fill the pot first, and let the water stand for a while. Then pour it at ',
          change: 'same'
        },
        { text: '90 °C', change: 'removed' },
        { text: '80 °C', change: 'added' },
        { text: ', and wait.', change: 'same' }
      ]
    },
    {
      kind: 'changed',
      block: 'code',
      words: [
        { text: 'const minutes = 3\n', change: 'removed' },
        { text: 'const minutes = 4\n', change: 'added' },
        { text: 'await wait(minutes)', change: 'same' }
      ]
    },
    {
      kind: 'added',
      block: 'figure',
      words: [{ text: 'posts/images/pot.jpg, alternative text: A pot with a lid', change: 'added' }]
    },
    { kind: 'removed', block: 'rule', words: [] }
  ]
}

export const SAMPLES: Readonly<Record<string, Report>> = {
  published: {
    ...run,
    outcome: 'published',
    results: [created, draft],
    diagnostics: diagnostics.slice(1)
  },
  partial: {
    ...run,
    outcome: 'partial',
    results: addDecisions([created, draft, unknown, ...failures, deferred, skipped]),
    diagnostics
  },
  'too many posts': { ...run, outcome: 'partial', results: [created, ...excess] },
  plan: {
    ...run,
    outcome: 'planned',
    planOnly: true,
    ledgerSha: null,
    results: [
      planned(created, 'Would be created as a public post.'),
      planned(draft, 'Would be created as a draft.'),
      deferred
    ]
  },
  'pull request': {
    ...run,
    outcome: 'planned',
    planOnly: true,
    ledgerSha: null,
    results: [
      planned(created, 'It would be published.'),
      { ...planned(draft, 'It would be published.'), untouched: true },
      edited
    ],
    diagnostics: diagnostics.slice(1)
  },
  nothing: {
    ...run,
    outcome: 'nothing',
    results: [],
    diagnostics: [
      {
        code: 'run/ledger',
        place: null,
        severity: 'notice',
        message:
          'This is the first run, and there is no earlier commit to compare with: nothing is published.',
        remedy:
          'To publish the articles that are there already, run once with the input select: all.'
      }
    ]
  },
  'many skipped': {
    ...run,
    outcome: 'published',
    results: [
      created,
      ...Array.from({ length: 30 }, (_, n) => ({ ...skipped, path: `posts/old-${n}.md` }))
    ],
    diagnostics: Array.from(
      { length: 12 },
      (_, n) =>
        ({
          ...diagnostics[1],
          place: { path: `posts/old-${n}.md`, line: 41, column: 1 }
        }) as Diagnostic
    )
  },
  'run failed': {
    ...run,
    outcome: 'failed',
    results: [],
    ledgerSha: null,
    diagnostics: [
      {
        code: 'run/ledger',
        place: null,
        severity: 'error',
        message:
          'The ledger branch medium-ledger is gone, although the marker refs/medium/ledger says that there was one: without it, articles could be published twice.',
        remedy:
          'Restore the branch (GitHub keeps its last commit for a while), or, to start over with an empty record, delete the marker too: git push origin :refs/medium/ledger'
      }
    ]
  },
  restore: {
    ...run,
    outcome: 'partial',
    results: [created],
    diagnostics: [
      {
        code: 'run/ledger',
        place: null,
        severity: 'error',
        message:
          'Could not save the ledger (branch:medium-ledger): 502 Bad Gateway. It does not say what became of 1 article: the records are below and in the log.',
        remedy: 'Run this job again when the cause is gone; nothing is sent twice.'
      }
    ],
    restore: [
      JSON.stringify(
        { path: created.path, state: 'published', title: created.title, post: { id: 'e6f36a' } },
        null,
        2
      )
    ]
  },
  hostile: {
    ...run,
    outcome: 'published',
    results: addDecisions([
      hostile,
      { ...hostile, title: 'Unknown and hostile', outcome: 'unknown', reason: 'no-answer' }
    ]),
    diagnostics: [
      {
        ...diagnostics[1],
        place: { path: hostile.path, line: 1, column: 1 },
        message: hostile.message
      } as Diagnostic
    ]
  }
}

function planned({ path, title, publishStatus, tags }: Result, message: string): Result {
  const known = { ...(publishStatus && { publishStatus }), ...(tags && { tags }) }
  return { path, title, outcome: 'planned', reason: 'would-create', message, ...known }
}
