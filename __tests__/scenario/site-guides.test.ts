// The guides of docs/sites, followed: their site is pushed with an article for each URL that they say, and the action runs with
// the inputs of their workflow.

import { describe, expect, test } from '@jest/globals'
import { GUIDES, readGuide, readWorkflow, type UrlRow } from '../support/guides.ts'
import { useWorld, type Run } from '../support/world.ts'

const world = useWorld()

/** Pages that a guide shows the URL of, and that it says to name in `files` where they are to be published. */
const NAMED_IN_FILES: readonly string[] = ['docs/guide/start.md']

test('every guide shows URLs', () => {
  expect(GUIDES.filter(name => readGuide(name).rows.length === 0)).toEqual([])
})

describe.each(GUIDES)('the guide %s', name => {
  const { workflows, files, rows } = readGuide(name)

  test.each(splitRows(rows))('does as it says: run %#', async (...batch) => {
    await world.commit(files)
    const run = await world.push(composeArticles(batch), {
      anonymous: true,
      inputs: fillInputs(workflows[0] ?? '')
    })
    const published = batch.filter(({ path }) => !NAMED_IN_FILES.includes(path))
    const created = published.map(({ path, url }) => `${path} created/created ${url ?? '-'}`)
    expect(run.exitCode).toBe(0)
    expect(listResults(run)).toEqual(created.toSorted())
    expect(world.medium.posts.map(({ canonicalUrl }) => canonicalUrl ?? null).toSorted()).toEqual(
      published.map(({ url }) => url).toSorted()
    )
    // Where the guide says that there is none, there is a warning.
    expect(listUnaddressed(run)).toEqual(
      published.flatMap(({ path, url }) => (url === null ? [path] : [])).toSorted()
    )
  })
})

/** Rows of one path, or of one URL, are never in one repository: they stand for several sites. */
function splitRows(rows: readonly UrlRow[]): UrlRow[][] {
  const batches: UrlRow[][] = []
  for (const row of rows) {
    const clashes = (other: UrlRow) =>
      other.path === row.path || (row.url !== null && other.url === row.url)
    const free = batches.find(batch => !batch.some(clashes))
    if (free === undefined) batches.push([row])
    else free.push(row)
  }
  return batches
}

/** Each with a title and a text of its own; the title that the guides' URLs show is `A title`. */
function composeArticles(rows: readonly UrlRow[]): Record<string, string> {
  return Object.fromEntries(
    rows.map(({ path, url, header }, index) => {
      const title = url?.includes('/a-title/') === true ? 'A title' : `Title ${index} of ${path}`
      return [path, `---\ntitle: "${title}"\n${header}\n---\n\nWords about ${path}.\n`]
    })
  )
}

/** What the workflow says, with the secrets that the author has. */
function fillInputs(workflow: string): Record<string, string> {
  const given = Object.entries(readWorkflow(workflow).inputs ?? {})
  return Object.fromEntries(
    given.map(([name, value]) => [
      name,
      String(value).replace(/^\$\{\{ secrets\.MEDIUM_TOKEN \}\}$/, world.medium.token)
    ])
  )
}

function listResults({ results }: Run): string[] {
  return results
    .map(
      ({ path, outcome, reason, canonicalUrl = '-' }) =>
        `${path} ${outcome}/${reason} ${canonicalUrl}`
    )
    .toSorted()
}

/** The articles that are told to have no canonical URL. */
function listUnaddressed({ annotations }: Run): string[] {
  return annotations
    .filter(({ message }) => /would have no canonical URL/.test(message))
    .map(({ file = '' }) => file)
    .toSorted()
}
