import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFile,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  stat,
  symlink,
  utimes,
  writeFile
} from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseLedger } from '../../../src/ledger/parse-ledger.ts'
import { serializeLedger } from '../../../src/ledger/serialize-ledger.ts'
import { LedgerError } from '../../../src/ledger/ledger-error.ts'
import { withLock } from '../../../src/ledger/stores/file-lock.ts'
import { openFileStore } from '../../../src/ledger/stores/file-store.ts'
import type { LedgerStore } from '../../../src/ledger/store.ts'
import { entry, ledger, REPOSITORY } from '../entries.ts'
import { waitUntil } from '../../support/wait-until.ts'
import { countingPacing } from '../memory-store.ts'

const PATH = 'state/ledger.json'
const WRITER = fileURLToPath(new URL('file-writer.ts', import.meta.url))

let workspace = ''
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'medium-ledger-'))
})
afterEach(async () => rm(workspace, { recursive: true, force: true }))

const clock = { now: () => Date.now(), sleep: async (ms: number) => sleep(ms), random: Math.random }

function storeAt(path = PATH, pace = clock): LedgerStore {
  return openFileStore({ workspace, path, repositoryId: REPOSITORY, clock: pace })
}

async function names(folder = 'state'): Promise<string[]> {
  return (await readdir(join(workspace, folder))).sort()
}

async function text(): Promise<string> {
  return readFile(join(workspace, PATH), 'utf8')
}

async function held(): Promise<string[]> {
  return parseLedger(await text(), REPOSITORY, 'test').entries.map(({ path }) => path)
}

/** Leaves a lock as a process of this number would. */
async function leaveLock(pid: number, host = hostname()): Promise<string> {
  const lock = join(workspace, `${PATH}.left.lock`)
  await mkdir(join(workspace, 'state'), { recursive: true })
  await writeFile(lock, JSON.stringify({ host, pid }))
  return lock
}

/** Dates a lock ahead, so that it stays young however long the test takes. */
async function keepYoung(lock: string): Promise<void> {
  const later = Date.now() / 1000 + 3600
  await utimes(lock, later, later)
}

/** The number of a process that has ended. */
async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await once(child, 'close')
  return child.pid!
}

function startWriter(name: string, count: number) {
  const args = ['--disable-warning=ExperimentalWarning', WRITER, workspace, PATH, name]
  return spawn(process.execPath, [...args, String(count)], { stdio: ['ignore', 'pipe', 'inherit'] })
}

async function ended(child: ReturnType<typeof startWriter>): Promise<number | null> {
  const [code] = (await once(child, 'close')) as [number | null]
  return code
}

describe('a ledger file', () => {
  test('that is not there is an empty ledger without revision', async () => {
    expect(await storeAt().read()).toEqual({ ledger: ledger(), revision: null })
  })

  test('is made with its folders, and read back by another store', async () => {
    const written = await storeAt().write(ledger(entry('a.md')), null, 'm')
    const read = await storeAt().read()
    expect(written).toEqual({ kind: 'written', revision: read.revision })
    expect(read.ledger).toEqual(ledger(entry('a.md')))
    expect(await text()).toBe(serializeLedger(ledger(entry('a.md'))))
    expect(await names()).toEqual(['ledger.json'])
  })

  test('of another revision is not written over', async () => {
    await storeAt().write(ledger(entry('a.md')), null, 'm')
    const { revision } = await storeAt().read()
    await storeAt().write(ledger(entry('b.md')), revision, 'm')
    expect(await storeAt().write(ledger(entry('c.md')), revision, 'm')).toEqual({
      kind: 'conflict'
    })
    expect(await storeAt().write(ledger(entry('c.md')), null, 'm')).toEqual({ kind: 'conflict' })
    expect(await held()).toEqual(['b.md'])
    expect(await names()).toEqual(['ledger.json'])
  })

  test('of a megabyte and more is compared and written to the last character', async () => {
    // Characters of one to four bytes, so that pieces end everywhere within them.
    const titled = (path: string) => entry(path, { title: 'aé–😀'.repeat(50_000) })
    const before = ledger(...['a.md', 'b.md', 'c.md'].map(titled))
    const store = storeAt()
    await store.write(before, null, 'm')
    expect(await text()).toBe(serializeLedger(before))
    const { revision } = await storeAt().read()
    const after = ledger(...before.entries, titled('d.md'))
    expect((await store.write(after, revision, 'm')).kind).toBe('written')
    expect(await text()).toBe(serializeLedger(after))
    await appendFile(join(workspace, PATH), '\n')
    const again = await storeAt().write(before, serializeLedger(after), 'm')
    expect(again).toEqual({ kind: 'conflict' })
  })

  test('that somebody has saved in another encoding is read and written', async () => {
    await storeAt().write(ledger(entry('a.md', { title: 'caf?' })), null, 'm')
    const bytes = await readFile(join(workspace, PATH))
    bytes[bytes.indexOf('caf?') + 3] = 0xe9
    await writeFile(join(workspace, PATH), bytes)
    const store = storeAt()
    const { ledger: found, revision } = await store.read()
    const written = await store.write(
      { ...found, entries: [...found.entries, entry('b.md')] },
      revision,
      'm'
    )
    expect(written.kind).toBe('written')
    expect(await held()).toEqual(['a.md', 'b.md'])
  })

  test('that was deleted since is a conflict', async () => {
    await storeAt().write(ledger(), null, 'm')
    const { revision } = await storeAt().read()
    await rm(join(workspace, PATH))
    expect(await storeAt().write(ledger(entry('a.md')), revision, 'm')).toEqual({
      kind: 'conflict'
    })
  })

  test('directly in the workspace works, too', async () => {
    await storeAt('ledger.json').write(ledger(entry('a.md')), null, 'm')
    expect((await storeAt('ledger.json').read()).ledger.entries).toHaveLength(1)
    expect(await names('.')).toEqual(['ledger.json'])
  })

  test('that is damaged is refused and left alone', async () => {
    await mkdir(join(workspace, 'state'))
    await writeFile(join(workspace, PATH), '{"version": 1')
    await expect(storeAt().read()).rejects.toThrow(LedgerError)
    await expect(storeAt().read()).rejects.toThrow(
      /^The ledger \(file:state\/ledger\.json\) cannot be read: /
    )
    expect(await text()).toBe('{"version": 1')
  })

  test('of another repository is refused', async () => {
    await storeAt().write(ledger(), null, 'm')
    const other = openFileStore({ workspace, path: PATH, repositoryId: '1', clock })
    await expect(other.read()).rejects.toThrow(
      'The ledger (file:state/ledger.json) belongs to the repository with id 4242, but this repository has id 1.'
    )
  })
})

describe('a place that cannot be used', () => {
  test('below a regular file is neither read nor written', async () => {
    await writeFile(join(workspace, 'state'), 'a file')
    await expect(storeAt().read()).rejects.toMatchObject({
      name: 'LedgerError',
      message: expect.stringMatching(
        /^The ledger \(file:state\/ledger\.json\) cannot be read: (?:Error: )?ENOTDIR/
      ) as unknown,
      remedy: 'Check the path of the input `ledger` and its permissions.'
    })
    await expect(storeAt().write(ledger(), null, 'm')).rejects.toMatchObject({
      name: 'LedgerError',
      message: expect.stringMatching(
        /^Could not save the ledger \(file:state\/ledger\.json\): (?:Error: )?E[A-Z]+: /
      ) as unknown,
      remedy: 'Check the path of the input `ledger`, its permissions and the free space.'
    })
    expect(await readFile(join(workspace, 'state'), 'utf8')).toBe('a file')
  })

  test('that is a folder is refused', async () => {
    await mkdir(join(workspace, PATH), { recursive: true })
    await expect(storeAt().read()).rejects.toThrow(LedgerError)
    await expect(storeAt().write(ledger(), null, 'm')).rejects.toThrow(LedgerError)
    expect(await names()).toEqual(['ledger.json'])
  })

  test('that is a symbolic link round in a ring is refused', async () => {
    await mkdir(join(workspace, 'state'))
    await symlink('ledger.json', join(workspace, PATH))
    await expect(storeAt().read()).rejects.toThrow(/cannot be read: (?:Error: )?ELOOP/)
  })
})

describe('several processes at once', () => {
  test('lose none of their changes', async () => {
    const writers = ['p', 'q', 'r', 's', 't'].map(name => startWriter(name, 6))
    for (const writer of writers) writer.stdout.resume()
    expect(await Promise.all(writers.map(ended))).toEqual([0, 0, 0, 0, 0])
    const wanted = ['p', 'q', 'r', 's', 't'].flatMap(name =>
      [0, 1, 2, 3, 4, 5].map(n => `${name}-${n}.md`)
    )
    expect(await held()).toEqual(wanted.sort())
    expect(await names()).toEqual(['ledger.json'])
  })

  test('killed at any moment leave a whole ledger with all that they reported', async () => {
    const reported: string[] = []
    for (const name of ['k', 'l', 'm', 'n']) {
      const victim = startWriter(name, 1000)
      victim.stdout.on('data', (chunk: Buffer) =>
        reported.push(...(chunk.toString().match(/^.+\.md$/gm) ?? []))
      )
      await once(victim.stdout, 'data')
      await sleep(15 * Math.random())
      victim.kill('SIGKILL')
      await ended(victim)
      const survivor = startWriter(`after-${name}`, 1)
      survivor.stdout.resume()
      expect(await ended(survivor)).toBe(0)
      const now = await held()
      expect(now).toEqual(expect.arrayContaining([...reported, `after-${name}-0.md`]))
      expect(await names()).toEqual(['ledger.json'])
    }
    expect(reported.length).toBeGreaterThan(3)
  })
})

describe('a lock that was left', () => {
  test('by a process that has ended is cleared away with its draft', async () => {
    await leaveLock(await endedProcess())
    await writeFile(join(workspace, `${PATH}.left.tmp`), 'half a led')
    expect((await storeAt().write(ledger(), null, 'm')).kind).toBe('written')
    expect(await names()).toEqual(['ledger.json'])
  })

  test('by a live process is waited for, and named when it stays', async () => {
    const lock = await leaveLock(process.pid)
    const pace = countingPacing()
    await expect(storeAt(PATH, pace).write(ledger(), null, 'm')).rejects.toMatchObject({
      name: 'LedgerError',
      message:
        'Could not save the ledger (file:state/ledger.json): another process holds ledger.json locked; if none is running, delete the files ledger.json.*.lock.'
    })
    expect(pace.slept.length).toBe(800)
    expect(await readFile(lock, 'utf8')).toContain(String(process.pid))
    expect(await names()).toEqual(['ledger.json.left.lock'])
  })

  test('by another machine counts as live while it is young', async () => {
    await keepYoung(await leaveLock(await endedProcess(), 'elsewhere'))
    await expect(storeAt(PATH, countingPacing()).write(ledger(), null, 'm')).rejects.toThrow(
      /another process holds/
    )
  })

  test('by another machine is cleared away when it is old', async () => {
    const lock = await leaveLock(1, 'elsewhere')
    const past = Date.now() / 1000 - 31
    await utimes(lock, past, past)
    expect((await storeAt().write(ledger(), null, 'm')).kind).toBe('written')
    expect(await names()).toEqual(['ledger.json'])
  })

  test('before its owner was written counts as live for a moment only', async () => {
    const lock = await leaveLock(process.pid)
    await writeFile(lock, '')
    await keepYoung(lock)
    await expect(storeAt(PATH, countingPacing()).write(ledger(), null, 'm')).rejects.toThrow(
      /another process holds/
    )
    const past = Date.now() / 1000 - 3
    await utimes(lock, past, past)
    expect((await storeAt().write(ledger(), null, 'm')).kind).toBe('written')
  })

  test('of another ledger in the same folder does not concern this one', async () => {
    const lock = join(workspace, 'state/ledger2.json.left.lock')
    await leaveLock(process.pid)
    await rm(join(workspace, `${PATH}.left.lock`))
    await writeFile(lock, JSON.stringify({ host: hostname(), pid: process.pid }))
    expect((await storeAt(PATH, countingPacing()).write(ledger(), null, 'm')).kind).toBe('written')
    expect(await names()).toEqual(['ledger.json', 'ledger2.json.left.lock'])
  })
})

describe('a lock', () => {
  test('lets one caller work at a time', async () => {
    const file = join(workspace, 'guarded')
    const log: string[] = []
    const work = async (name: string) =>
      withLock(file, clock, async () => {
        log.push(`${name} in`)
        await sleep(5)
        log.push(`${name} out`)
      })
    await Promise.all(['a', 'b', 'c'].map(work))
    const order = log.filter(line => line.endsWith(' in')).map(line => line[0]!)
    expect(log).toEqual(order.flatMap(name => [`${name} in`, `${name} out`]))
    expect(order.sort()).toEqual(['a', 'b', 'c'])
  })

  test('is given back when the work fails', async () => {
    const file = join(workspace, 'guarded')
    const failing = withLock(file, clock, async () => Promise.reject(new Error('no space')))
    await expect(failing).rejects.toThrow('no space')
    expect(await names('.')).toEqual([])
  })

  test('says when somebody took it for a dead one', async () => {
    const file = join(workspace, 'guarded')
    const answers = await withLock(file, clock, async lock => {
      const before = await lock.isHeld()
      for (const name of await names('.')) await rm(join(workspace, name))
      return [before, await lock.isHeld()]
    })
    expect(answers).toEqual([true, false])
  })
})

test('a process whose lock was cleared away while it slept does not write over what came after', async () => {
  await mkdir(join(workspace, 'state'))
  const before = serializeLedger(ledger())
  // Reading a pipe takes until somebody writes into it: the process sleeps with its lock.
  await once(spawn('mkfifo', [join(workspace, PATH)], { stdio: 'inherit' }), 'close')
  const writing = storeAt().write(ledger(entry('a.md')), before, 'm')
  const isLock = (name: string) => name.endsWith('.lock')
  await waitUntil(async () => (await names()).some(isLock))
  for (const name of (await names()).filter(isLock)) await rm(join(workspace, 'state', name))
  await writeFile(join(workspace, PATH), before)
  expect(await writing).toEqual({ kind: 'conflict' })
  expect(await names()).toEqual(['ledger.json'])
  expect((await stat(join(workspace, PATH))).isFIFO()).toBe(true)
})
