// Articles whose path is no longer what it was, over several pushes: each story ends with one post an article, or in red.

import { expect, test } from '@jest/globals'
import { composeArticle } from '../../emulators/github/index.ts'
import { composeText, editText } from '../support/texts.ts'
import { CREATE, useWorld, type Change, type RunChoice } from '../support/world.ts'

const world = useWorld()

/** An article of 160 words; `edited` is the share of them that is replaced. */
function article(
  name: string,
  { edited = 0, ...fields }: { readonly edited?: number } & Record<string, unknown> = {}
): string {
  const body = `${editText(composeText(name, 160), edited)}\n`
  return composeArticle({ title: `Title of ${name}`, date: '2026-01-02', body, ...fields })
}

/** The article after so many edits of a fifth of its words and of its title. */
function rewrite(name: string, steps: number): string {
  const edits = Array.from({ length: steps }, (_, step) => `edit ${step}`)
  const body = edits.reduce((text, seed) => editText(text, 0.2, seed), composeText(name, 160))
  return composeArticle({
    title: `Version ${steps}`,
    date: '2026-01-02',
    body: `${body}
`
  })
}

const A = 'posts/a.md'
const B = 'posts/b.md'
const FUTURE = '2199-01-01'
const TOO_MANY_TAGS = { medium: { tags: ['a', 'b', 'c', 'd'] } }

type Push = readonly [Change, readonly string[], RunChoice?]

test.each<[string, readonly Push[]]>([
  [
    'deleted, and back under another name and title with a quarter of its words changed, it is red',
    [
      [{ [A]: article('a') }, [`${A} created/created`]],
      [{ [A]: null }, []],
      [{ [B]: article('a', { edited: 0.25, title: 'Better' }) }, [`${B} failed/possible-duplicate`]]
    ]
  ],
  [
    'a waiting article that is moved onto the name of a published one waits there',
    [
      [
        { [A]: article('a', { date: FUTURE }), [B]: article('b') },
        [`${B} created/created`, `${A} deferred/scheduled`]
      ],
      [{ [A]: null, [B]: article('a', { date: FUTURE }) }, [`${B} deferred/scheduled`]]
    ]
  ],
  [
    'an id that an article gets later tells it from others, however it is rewritten and renamed',
    [
      [{ [A]: article('a') }, [`${A} created/created`]],
      [{ [A]: article('a', { id: 'mine' }) }, [`${A} skipped/changed-since-published`]],
      [{ [A]: null, [B]: article('b', { id: 'mine' }) }, [`${B} skipped/changed-since-published`]]
    ]
  ],
  [
    'rewritten step by step, it is the same article all the time',
    [
      [{ [A]: article('a') }, [`${A} created/created`]],
      ...Array.from({ length: 5 }, (_unused, step): Push => [
        { [A]: rewrite('a', step + 1) },
        [`${A} skipped/changed-since-published`]
      ])
    ]
  ],
  [
    'a draft of another article that takes its name is published when it is no draft any more',
    [
      [{ [A]: article('a') }, [`${A} created/created`]],
      [{ [A]: article('new', { draft: true }) }, [`${A} skipped/draft`]],
      [{ [A]: article('new') }, [`${A} created/created`]]
    ]
  ],
  [
    'another article that takes its name and cannot be published yet is published when it is mended',
    [
      [{ [A]: article('a') }, [`${A} created/created`]],
      [{ [A]: article('new', TOO_MANY_TAGS) }, [`${A} failed/invalid`]],
      [{ [A]: article('new') }, [`${A} created/created`]]
    ]
  ],
  [
    'two articles that trade names, both edited, keep their posts',
    [
      [{ [A]: article('a'), [B]: article('b') }, [`${A} created/created`, `${B} created/created`]],
      [
        { [A]: article('b', { edited: 0.05 }), [B]: article('a', { edited: 0.05 }) },
        [`${A} skipped/changed-since-published`, `${B} skipped/changed-since-published`]
      ]
    ]
  ],
  [
    'what takes its name and gives it back makes one post more, and no third one',
    [
      [{ [A]: article('a') }, [`${A} created/created`]],
      [{ [A]: article('new') }, [`${A} created/created`]],
      [{ [A]: article('a') }, [`${A} skipped/already-published`]],
      [{ [A]: article('new') }, [`${A} skipped/already-published`]]
    ]
  ],
  [
    'split in two, it keeps its entry in one half; the other one is new',
    [
      [{ [A]: article('a') }, [`${A} created/created`]],
      [
        {
          [A]: composeArticle({ title: 'Title of a', body: `${composeText('a', 80)}\n` }),
          [B]: composeArticle({ title: 'Second half', body: `${composeText('b', 80)}\n` })
        },
        [`${B} created/created`, `${A} skipped/changed-since-published`]
      ]
    ]
  ]
])('%s', async (_, pushes) => {
  for (const [change, told, choice] of pushes) {
    const run = await world.push(change, choice)
    expect(run.told.toSorted()).toEqual(told.toSorted())
    const failed = told.some(line => line.includes(' failed/'))
    expect(run.exitCode).toBe(failed ? 1 : 0)
  }
})

test('unknown, and moved onto the name of a published article, it stays unknown there until a person looks', async () => {
  await world.push({ [B]: article('b') })
  world.medium.fault({ match: CREATE, kind: 'reset-after' })
  await world.push({ [A]: article('a', { publishStatus: 'draft' }) })
  const moved = { [A]: null, [B]: article('a', { publishStatus: 'draft' }) }
  expect((await world.push(moved)).told).toEqual([`${B} unknown/no-answer`])
  expect((await world.run()).told).toEqual([`${B} unknown/no-answer`])
  expect(world.creations()).toHaveLength(2)
})

test('ignored, it stays so under its next name, and what takes its name is published', async () => {
  await world.push({ [A]: article('a', { date: FUTURE }) })
  await world.run({ inputs: { resolve: `${A} ignore` } })
  expect((await world.push({ [A]: null, [B]: article('a', { date: FUTURE }) })).told).toEqual([])
  expect((await world.push({ [A]: article('new') })).told).toEqual([`${A} created/created`])
  expect(await world.states()).toEqual([`${A} published/`, `${B} ignored/`])
})

test('a line that settled it does nothing to the article that has its name later', async () => {
  const inputs = { resolve: `${A} published https://medium.com/p/0123456789ab` }
  const settled = await world.push({ [A]: article('a') }, { inputs })
  expect(settled.told).toEqual([`${A} skipped/already-published`])
  const next = await world.push({ [A]: article('new') }, { inputs })
  expect(next.told).toEqual([`${A} created/created`])
})

test('nor where the first one goes on under another name', async () => {
  const inputs = { resolve: `${A} published https://medium.com/p/0123456789ab` }
  await world.push({ [A]: article('a') }, { inputs })
  const change = { [B]: article('a', { edited: 0.02 }), [A]: article('new') }
  const next = await world.push(change, { inputs })
  expect(next.told.toSorted()).toEqual([
    `${A} created/created`,
    `${B} skipped/changed-since-published`
  ])
})

test('too short to be compared, what comes while it goes is red', async () => {
  const body = (text: string) => ({ body: `${text}\n` })
  await world.push({ [A]: composeArticle({ title: 'Hello', ...body('My first post.') }) })
  const change = { [A]: null, [B]: composeArticle({ title: 'Hi', ...body('My very first post.') }) }
  expect((await world.push(change)).told).toEqual([`${B} failed/possible-duplicate`])
})

test('two jobs of one workflow run that find the same text at two paths make one post', async () => {
  const before = await world.repo.head()
  const sha = await world.commit({ [A]: article('a'), 'news/a.md': article('a') })
  world.medium.fault({ match: CREATE, kind: 'delay', ms: 3000, after: true })
  const first = await world.start({ before, sha, runId: 7, inputs: { files: 'posts/**' } })
  await first.line(/^Post 1 of 1/)
  const second = await world.run({ before, sha, runId: 7, inputs: { files: 'news/**' } })
  expect((await first.result).exitCode).toBe(0)
  expect(world.medium.posts).toHaveLength(1)
  expect(second.told).toEqual(['news/a.md failed/possible-duplicate'])
})

test('a copy under another title is seen with a ledger of an earlier version and without a checkout', async () => {
  await world.push({ [A]: article('a') })
  const { entries = [], ...ledger } = (await world.ledger()) ?? {}
  const old = entries.map(entry => ({ ...entry, sketch: undefined }))
  await world.writeLedger(JSON.stringify({ ...ledger, entries: old }))
  const run = await world.push({ [B]: article('a', { title: 'Copy' }) }, { depth: 'none' })
  expect(run.told).toEqual([`${B} failed/possible-duplicate`])
})
