// A process that adds entries to a file ledger, one update each: `node file-writer.ts WORKSPACE PATH NAME COUNT`.

import { setTimeout as sleep } from 'node:timers/promises'
import { openFileStore } from '../../../src/ledger/stores/file-store.ts'
import { withEntry } from '../../../src/ledger/ledger.ts'
import { updateLedger } from '../../../src/ledger/store.ts'
import { entry, REPOSITORY } from '../entries.ts'

const [workspace = '', path = '', name = '', count = '0'] = process.argv.slice(2)
const clock = { now: () => Date.now(), sleep: async (ms: number) => sleep(ms), random: Math.random }
const store = openFileStore({ workspace, path, repositoryId: REPOSITORY, clock })

for (let n = 0; n < Number(count); n += 1) {
  const one = entry(`${name}-${n}.md`)
  await updateLedger(
    store,
    ledger =>
      ledger.entries.some(other => other.path === one.path) ? ledger : withEntry(ledger, one),
    { message: 'm', clock }
  )
  process.stdout.write(`${one.path}\n`)
}
