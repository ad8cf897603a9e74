// Kills of the action at each boundary of a request and at random instants, and what must hold after a healthy run.

import { composeArticle } from '../../emulators/github/index.ts'
import { createWorld, toRun, type World } from '../support/world.ts'

export type Figures = {
  kills: number
  faults: number
  runs: number
  posts: number
  duplicates: number
  lost: number
}

export function createFigures(): Figures {
  return { kills: 0, faults: 0, runs: 0, posts: 0, duplicates: 0, lost: 0 }
}

const ARTICLES = ['a', 'b', 'c'] as const

function article(name: string): string {
  // A draft is in no feed: what became of it only an answer or a person can tell.
  const publishStatus = name === 'b' ? 'draft' : 'public'
  return composeArticle({
    title: `Title ${name}`,
    publishStatus,
    body: `Words of ${name} alone.\n`
  })
}

/** Called at each boundary: a request has arrived, has taken effect, or was answered. */
type Boundary = () => void | Promise<void>

function watchBoundaries(world: World, boundary: Boundary): void {
  for (const hooks of [world.github, world.medium] as const) hooks.onRequest = boundary
  world.github.onApplied = boundary
  world.medium.onStored = boundary
}

function stopWatching(world: World): void {
  for (const hooks of [world.github, world.medium] as const) hooks.onRequest = null
  world.github.onApplied = null
  world.medium.onStored = null
}

async function preparePush(world: World) {
  const before = await world.repo.head()
  const files = ARTICLES.map(name => [`posts/${name}.md`, article(name)] as const)
  const sha = await world.commit(Object.fromEntries(files))
  return { before, sha }
}

/** How many boundaries an undisturbed push of three articles has, and how long it takes in milliseconds. */
export async function measure(): Promise<{ readonly count: number; readonly ms: number }> {
  const world = await createWorld()
  try {
    let count = 0
    const choice = await preparePush(world)
    watchBoundaries(world, () => {
      count += 1
    })
    const running = await world.start(choice)
    const start = performance.now()
    await running.result
    return { count, ms: performance.now() - start }
  } finally {
    await world.close()
  }
}

/** Kills a push at its nth boundary, or after so many milliseconds, and lets healthy runs go on. */
export async function killOnce(
  when: { readonly boundary: number } | { readonly ms: number },
  figures: Figures
): Promise<void> {
  const world = await createWorld()
  try {
    const choice = await preparePush(world)
    const running = await world.start({ ...choice, runId: 500 })
    if ('ms' in when) setTimeout(() => running.kill('SIGKILL'), when.ms)
    else {
      let count = 0
      watchBoundaries(world, async () => {
        if (++count !== when.boundary) return
        running.kill('SIGKILL')
        await new Promise(resolve => running.child.once('close', resolve))
      })
    }
    const { signal } = await running.result
    stopWatching(world)
    if (signal === 'SIGKILL') figures.kills += 1
    await settleDown(world, choice, figures)
  } finally {
    await world.close()
  }
}

/** Six runs of one push at once, some of them killed. */
export async function sixAtOnce(kills: readonly number[], figures: Figures): Promise<void> {
  const world = await createWorld()
  try {
    const choice = await preparePush(world)
    const runs = await Promise.all(
      Array.from(
        { length: 6 },
        async (_, index) => await world.start({ ...choice, runId: 500 + index })
      )
    )
    for (const [index, ms] of kills.entries()) setTimeout(() => runs[index]?.kill('SIGKILL'), ms)
    const ends = await Promise.all(runs.map(async run => await run.result))
    figures.runs += runs.length
    figures.kills += ends.filter(({ signal }) => signal === 'SIGKILL').length
    await settleDown(world, choice, figures, 500)
  } finally {
    await world.close()
  }
}

/** Attempts of the dead runs again, which calls their intents unknown at once; then counts. */
async function settleDown(
  world: World,
  choice: { readonly before: string; readonly sha: string },
  figures: Figures,
  lastRun = 500
): Promise<void> {
  let told: readonly string[] = []
  for (let runId = 500; runId <= (lastRun === 500 ? 505 : lastRun); runId++) {
    const dead = (await world.ledger())?.entries.some(
      ({ state, attempt }) => state === 'intent' && attempt.run.startsWith(`${runId}/`)
    )
    if (dead !== true && runId !== 500) continue
    told = toRun(await (await world.start({ ...choice, runId, runAttempt: 2 })).result).told
    figures.runs += 1
  }
  const states = new Map((await world.ledger())?.entries.map(({ path, state }) => [path, state]))
  figures.posts += world.medium.posts.length
  for (const name of ARTICLES) {
    const made = world.medium.posts.filter(({ title }) => title === `Title ${name}`).length
    if (made > 1) figures.duplicates += made - 1
    const state = states.get(`posts/${name}.md`)
    const known =
      state === 'published' || told.some(line => line.startsWith(`posts/${name}.md unknown/`))
    if (!known) figures.lost += 1
  }
}
