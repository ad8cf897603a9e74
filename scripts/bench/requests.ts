// What a run asks for, against the fewest requests that the protocol allows; and how long it takes when they are slow.

import { startGitHub } from '../../emulators/github/index.ts'
import { runAction } from '../../emulators/runner/index.ts'
import type { Rounds } from './clock.ts'
import { listArticles, listIllustrated } from './repositories.ts'
import type { Row } from './rows.ts'
import { sampleInTurn, type Sample } from './sample.ts'
import { Bench, toBranchInputs } from './services.ts'

const MEDIUM_MS = 100
const GITHUB_MS = 50
const ARTICLES = 20
const IMAGES = 5

/**
 * Of the first run: where the ledger is and whether there was one (2), who the author is (1), the branch's tip twice (2),
 * the ledger's branch (tree, commit and ref: 3) and its marker (asked for and made: 2); then for each article an intent
 * and a post, and one last commit. Of later ones: the ledger (2), the author (1), the tip twice (2), the marker once (1).
 */
export function findFewestRequests(articles: number, isFirst: boolean): number {
  return (isFirst ? 2 + 1 + 2 + 3 + 2 : 2 + 1 + 2 + 1) + 2 * articles + 1
}

/** How many requests a run makes of GitHub and Medium together, first one and then one with as many new articles. */
export async function countRequests(articles: number): Promise<{ first: number; later: number }> {
  const bench = await Bench.open()
  const sandbox = await bench.sandbox()
  const push = await bench.push({ 'README.md': '# A blog\n' }, listArticles(articles))
  const github = await startGitHub({ repo: push.repo })
  try {
    const inputs = toBranchInputs(sandbox, articles)
    const count = () => github.requests.length + sandbox.requests.length
    await runAction({ ...push.step, github, inputs })
    const first = count()
    const more = Object.entries(listArticles(2 * articles)).slice(articles)
    const sha = await push.repo.fastImport(Object.fromEntries(more))
    const { created } = { created: await runAction({ ...push.step, github, inputs, sha }) }
    if (created.outputs['created-count'] !== String(articles)) throw new Error(created.log)
    return { first, later: count() - first }
  } finally {
    await github.close()
    await bench.close()
  }
}

export async function measureRequests(): Promise<Row[]> {
  const rows: Row[] = []
  for (const articles of [1, 5]) {
    const counted = await countRequests(articles)
    for (const run of ['first', 'later'] as const) {
      const fewest = findFewestRequests(articles, run === 'first')
      rows.push({
        what: `requests for ${articles} new article${articles === 1 ? '' : 's'}, ${run} run`,
        against: 'the fewest that the protocol allows',
        kind: 'requests',
        aim: 1,
        ratio: counted[run] / fewest,
        processor: null,
        figures: `${counted[run]} / ${fewest}`
      })
    }
  }
  return rows
}

/** @param start a run that finds nothing to do, when nothing is slow */
export async function measureLatency(rounds: Rounds, start: Sample): Promise<Row[]> {
  const bench = await Bench.open()
  try {
    const sandbox = await bench.sandbox(MEDIUM_MS)
    const push = await bench.push({ 'README.md': '# A blog\n' }, listIllustrated(ARTICLES, IMAGES))
    const github = await bench.github(push, GITHUB_MS)
    const inputs = toBranchInputs(sandbox, ARTICLES)
    const prepare = async () => {
      await push.repo.git('update-ref', '-d', 'refs/heads/medium-ledger')
      await push.repo.git('update-ref', '-d', 'refs/medium/ledger')
    }
    const step = { ...push.step, github, inputs }
    const run = { name: 'run', created: ARTICLES, step, prepare }
    const sample = (await sampleInTurn([run], rounds, bench.folder)).get('run')
    if (sample === undefined) throw new Error('Nothing was measured.')
    const fewest = start.wallMs + findCriticalPath()
    return [
      {
        what: `${ARTICLES} articles with ${IMAGES} images each, Medium ${MEDIUM_MS} ms, GitHub ${GITHUB_MS} ms`,
        against: 'the critical path',
        kind: 'time',
        aim: 1.1,
        ratio: sample.wallMs / fewest,
        processor: null,
        figures: `${(sample.wallMs / 1000).toFixed(1)} s / ${(fewest / 1000).toFixed(1)} s`
      }
    ]
  } finally {
    await bench.close()
  }
}

/**
 * Waits that follow from each other: the ledger and the tip (3), the author, the first images; the ledger's branch and
 * marker (5); for each article its intent and its post; the tip and the last commit (2). Other images meanwhile.
 */
function findCriticalPath(): number {
  return (3 + 5 + 2) * GITHUB_MS + 2 * MEDIUM_MS + ARTICLES * (GITHUB_MS + MEDIUM_MS)
}
