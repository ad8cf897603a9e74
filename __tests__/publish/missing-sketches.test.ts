// Entries without a sketch: which texts are read, in which order, and how many through GitHub's API.

import { expect, test } from '@jest/globals'
import { findByPath } from '../../src/ledger/index.ts'
import { addMissingSketches } from '../../src/publish/select/missing-sketches.ts'
import { createDefaults } from '../../scripts/article-defaults.ts'
import { entry, ledger } from '../ledger/entries.ts'
import { context, SHA } from './values.ts'

const TEXT = new TextEncoder().encode('---\ntitle: A\n---\n\nA few words.\n')
const ENTRIES = Array.from({ length: 250 }, (_, number) =>
  entry(`posts/${number}.md`, { blob: `blob ${number}`, sketch: null })
)

/** Only the text of one article is here, and nobody has any of the others. */
async function addTo(sha: string) {
  const local: string[] = []
  const remote: string[] = []
  const whole = context({ ledger: ledger(...ENTRIES), tree: { 'posts/200.md': 'blob 200' } })
  const { ports, run } = whole
  const asked = {
    ...whole,
    run: { ...run, sha, settings: { ...run.settings, defaults: createDefaults(null) } },
    ports: {
      ...ports,
      readLocalBlob: async (oid: string) => {
        local.push(oid)
        return Promise.resolve(oid === 'blob 200' ? TEXT : null)
      },
      commits: {
        ...ports.commits,
        readBlob: async (oid: string) => {
          remote.push(oid)
          return Promise.resolve(null)
        }
      }
    }
  }
  await addMissingSketches(asked)
  return { local, remote, after: whole.session.ledger() }
}

test('what the commit has is read first, and of the rest no more than a hundred are asked for', async () => {
  const { local, remote, after } = await addTo(SHA)
  expect(local[0]).toBe('blob 200')
  expect(remote).toHaveLength(100)
  expect(findByPath(after, 'posts/200.md')?.sketch).toMatch(/^1:3:/)
  expect(after.entries.filter(({ sketch }) => sketch !== null)).toHaveLength(1)
})

test('another commit begins elsewhere, so that every entry has its turn', async () => {
  const [one, other] = [
    await addTo('00000000'.padEnd(40, '0')),
    await addTo('00000064'.padEnd(40, '0'))
  ]
  expect(one.remote[0]).toBe('blob 0')
  expect(other.remote[0]).toBe('blob 100')
})
