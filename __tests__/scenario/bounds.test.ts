// What bounds a run: memory, time, and the size of what it hands on, whatever the repository holds.

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { composeArchive, composeArticle } from '../../emulators/github/index.ts'
import { useWorld, type Change } from '../support/world.ts'

const world = useWorld()

const MB = 1024 * 1024

describe('memory', () => {
  const ARTICLES = 40
  const PICTURE_MB = 10
  /** The pictures have 400 MB; Node and the action's modules take some 150, and what was let go may wait to be collected. */
  const BOUND_MB = 400

  test.each([
    ['that only plans', { 'dry-run': 'true' }],
    ['that uploads them all', {}]
  ])('does not grow with the pictures of the articles, in a run %s', async (_name, inputs) => {
    const run = await world.push(composePictureBlog(), {
      inputs: { ...inputs, 'max-posts': String(ARTICLES) },
      nodeFlags: PEAK_FLAGS
    })
    expect(run.exitCode).toBe(0)
    expect(run.results).toHaveLength(ARTICLES)
    expect(readPeakMb(run.stderr)).toBeLessThan(BOUND_MB)
  })

  /** One picture for each article, all of them different. */
  function composePictureBlog(): Change {
    const change: Record<string, string | Uint8Array> = {}
    for (let number = 1; number <= ARTICLES; number += 1) {
      const body = `Words about picture ${number}.\n\n![A picture](${number}.png)\n`
      change[`posts/${number}.md`] = composeArticle({ title: `Picture ${number}`, body })
      const picture = Buffer.alloc(PICTURE_MB * MB)
      picture.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, number])
      change[`posts/${number}.png`] = picture
    }
    return change
  }
})

test('a run with more posts than it keeps contents of converts the others when their turn comes', async () => {
  const files: Record<string, string> = {}
  for (let number = 1; number <= 103; number += 1) {
    const name = String(number).padStart(3, '0')
    const body = `Words of ${name} alone, with *stress* and :tada:.\n`
    files[`posts/${name}.md`] = composeArticle({ title: `Number ${name}`, body })
  }
  const run = await world.push(files, { inputs: { 'max-posts': '103' } })
  expect(run.outputs['created-count']).toBe('103')
  const posts = world.medium.posts.map(({ title, content }) => ({ title, content }))
  expect(new Set(posts.map(({ title }) => title)).size).toBe(103)
  for (const { title, content } of posts) {
    const name = title.replace('Number ', '')
    expect(content).toContain(`Words of ${name} alone, with <em>stress</em> and 🎉.`)
  }
})

describe('an article whose conversion never ends, or takes all the memory', () => {
  const GOOD = composeArticle({ title: 'Good', body: 'Words that end.\n' })
  /** The parser looks back from each bracket to all before it: minutes of work. */
  const ENDLESS = `${']'.repeat(200_000)}\n`
  /** Every row is filled up to the width of the widest. */
  const HUGE = `|${'a|'.repeat(8_000)}\n|${'-|'.repeat(8_000)}\n${'a\n'.repeat(8_000)}`

  test('fails alone, with its name, and all others are published', async () => {
    const run = await world.push({
      'posts/a.md': GOOD,
      'posts/endless.md': composeArticle({ title: 'Endless', body: ENDLESS }),
      'posts/huge.md': composeArticle({ title: 'Huge', body: HUGE }),
      'posts/z.md': composeArticle({ title: 'Last', body: 'Other words.\n' })
    })
    expect(run.told).toEqual([
      'posts/a.md created/created',
      'posts/endless.md failed/invalid',
      'posts/huge.md failed/invalid',
      'posts/z.md created/created'
    ])
    expect(run.exitCode).toBe(1)
    expect(run.outputs.outcome).toBe('partial')
    const messages = run.results.map(({ title, message }) => `${title}: ${message}`)
    expect(messages[1]).toMatch(/^Endless: The article could not be converted: it took longer /)
    // Which bound it meets first depends on the machine.
    expect(messages[2]).toMatch(
      /^Huge: The article could not be converted: it t(ook longer|akes more) than /
    )
    expect(run.annotations.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['posts/endless.md', 'posts/huge.md'])
    )
    expect(await world.states()).toEqual(
      expect.arrayContaining(['posts/endless.md pending/invalid', 'posts/huge.md pending/invalid'])
    )
  })

  test('is left alone as a draft, and does no harm where others link to it', async () => {
    const endless = composeArticle({ title: 'Endless', draft: true, body: ENDLESS })
    const run = await world.push({
      'posts/endless.md': endless,
      'posts/link.md': composeArticle({ title: 'Link', body: 'See [it](endless.md).\n' })
    })
    expect(run.told).toEqual(['posts/endless.md skipped/draft', 'posts/link.md created/created'])
  })

  test('is published all the same when it ends, only long', async () => {
    const rows = Array.from({ length: 500 }, (_, row) => `| ${row} | b | c |\n`).join('')
    const body = `| a | b | c |\n| - | - | - |\n${rows}`
    const run = await world.push({ 'posts/long.md': composeArticle({ title: 'Long', body }) })
    expect(run.told).toEqual(['posts/long.md created/created'])
    expect(world.medium.posts[0]?.content).toContain('499')
  })
})

describe('results', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'medium-results-'))
  })
  afterEach(async () => {
    await rm(folder, { recursive: true })
  })

  test('of a thousand articles fit into 100 kB, what needs a person first, and are all in a file', async () => {
    const files = composeArchive(999)
    const bad = composeArticle({ title: 'Bad', license: 'cc-40-bye' })
    const before = await world.repo.head()
    const sha = await world.repo.fastImport({ ...files, 'posts/z.md': bad })
    const run = await world.run({
      before,
      sha,
      inputs: { 'dry-run': 'true', 'max-posts': '1000' },
      env: { RUNNER_TEMP: folder }
    })
    expect(Buffer.byteLength(run.outputs.results ?? '')).toBeLessThanOrEqual(100_000)
    expect(run.told[0]).toBe('posts/z.md failed/invalid')
    expect(run.outputs['planned-count']).toBe('999')
    const file = run.outputs['results-file'] ?? ''
    expect(dirname(file)).toBe(folder)
    const all = JSON.parse(await readFile(file, 'utf8')) as { path: string }[]
    expect(all.map(({ path }) => path)).toEqual([...Object.keys(files), 'posts/z.md'])
  })

  test('of articles whose titles are too long by far are not left out for that', async () => {
    const title = '文'.repeat(40_000)
    const run = await world.push(
      {
        'posts/header.md': composeArticle({ title }),
        'posts/heading.md': `---\nlayout: post\n---\n\n# ${title}\n\nWords.\n`,
        'posts/z.md': composeArticle({ title: 'Good' })
      },
      { env: { RUNNER_TEMP: folder } }
    )
    expect(run.told).toEqual([
      'posts/header.md failed/invalid',
      'posts/heading.md failed/invalid',
      'posts/z.md created/created'
    ])
    expect(run.results[0]?.title).toBe(`${title.slice(0, 999)}…`)
    const all = JSON.parse(await readFile(run.outputs['results-file'] ?? '', 'utf8')) as unknown[]
    expect(all[0]).toMatchObject({ title })
  })

  test('that could not be written to a file are a warning, and fail nothing', async () => {
    const run = await world.push(
      { 'posts/a.md': composeArticle({ title: 'A' }) },
      { env: { RUNNER_TEMP: join(folder, 'gone') } }
    )
    expect(run.exitCode).toBe(0)
    expect(run.told).toEqual(['posts/a.md created/created'])
    expect(run.outputs['results-file']).toBe('')
    expect(run.annotations.map(({ message }) => message).join()).toContain(
      'The file with all results could not be written'
    )
  })
})

/** Flags for Node that make it say at its end how much memory it held at most. */
const PEAK_FLAGS = [
  '--import',
  `data:text/javascript,${encodeURIComponent("process.on('exit', () => process.stderr.write(`peak ${process.resourceUsage().maxRSS} kB\\n`))")}`
]

function readPeakMb(stderr: string): number {
  return Number(/peak (\d+) kB/.exec(stderr)?.[1]) / 1024
}
