// A ledger with many published articles, as earlier runs would have left it.

import { createHash } from 'node:crypto'
import { createEntry } from '../../src/ledger/ledger-entry.ts'
import { createLedger, hashPatterns, serializeLedger } from '../../src/ledger/index.ts'
import { DEFAULT_FILES } from '../../src/action/inputs/files-input.ts'

/** @param commit up to which it is complete */
export async function createLedgerText(count: number, commit: string): Promise<string> {
  const entries = Array.from({ length: count }, (_, number) => {
    const path = `posts/old/${String(number).padStart(6, '0')}.md`
    const at = '2026-03-01T10:00:00.000Z'
    return createEntry({
      path,
      aliases: [],
      id: null,
      blob: createHash('sha1').update(path).digest('hex'),
      sketch: null,
      state: 'published',
      reason: null,
      title: `Title number ${number}`,
      canonicalUrl: `https://blog.example/${number}/`,
      authorId: 'u-1',
      publicationId: null,
      publishStatus: 'public',
      attempt: { transaction: `t-${number}`, run: '1/1', startedAt: at, deadline: at },
      post: { id: `p${number}`, url: `https://medium.com/p/${number}`, via: 'response', at }
    })
  })
  const key = await hashPatterns(DEFAULT_FILES.split('\n'))
  return serializeLedger({ ...createLedger('4242'), entries, watermarks: { [key]: commit } })
}
