// The program at the writer's desk, as a process in a real repository: nothing of the runner's is in its environment.

import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  composeArticle,
  composeArticleAbout,
  createRepo,
  type GitRepo
} from '../../emulators/github/index.ts'
import { waitUntil } from '../support/wait-until.ts'

const ENTRY = join(process.cwd(), process.env.ACTION_ENTRY ?? 'src/index.ts')

let repo: GitRepo
beforeEach(async () => {
  repo = await createRepo()
  await repo.write('posts/there.md', composeArticleAbout('there'))
  await repo.commit('Begin')
})
afterEach(async () => {
  await repo.cleanup()
})

type Ended = { readonly code: number | null; readonly output: string }

function start(args: readonly string[], cwd = repo.dir): ChildProcess {
  const { PATH = '', HOME = '' } = process.env
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ENTRY, ...args], {
    cwd,
    env: { PATH, HOME }
  })
}

async function runToEnd(args: readonly string[], cwd = repo.dir): Promise<Ended> {
  const child = start(args, cwd)
  let output = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (output += text))
  return await new Promise(resolve => {
    child.once('close', code => resolve({ code, output }))
  })
}

describe('plan', () => {
  test('says what is new in the folder, committed or not, and changes nothing', async () => {
    await repo.write('posts/new.md', composeArticleAbout('new'))
    const { code, output } = await runToEnd(['plan'])
    expect(code).toBe(0)
    expect(output).toContain('planned (would-create) posts/new.md')
    expect(output).not.toContain('posts/there.md: Would')
    expect(await repo.git('status', '--porcelain')).toBe('?? posts/new.md')
  })

  test('of a file says what would become of it', async () => {
    const { output } = await runToEnd(['plan', 'posts/there.md'])
    expect(output).toContain('planned (would-create) posts/there.md')
  })

  test('takes files from where it was started', async () => {
    const { output } = await runToEnd(['plan', 'there.md'], join(repo.dir, 'posts'))
    expect(output).toContain('planned (would-create) posts/there.md')
  })

  test('judges by the ledger as it was last fetched', async () => {
    const ledger = {
      version: 1,
      repository: '7',
      watermarks: {},
      entries: [],
      images: {}
    }
    await repo.git('checkout', '-q', '--orphan', 'medium-ledger')
    await repo.write('ledger.json', JSON.stringify({ ...ledger, entries: 'broken' }))
    await repo.commit('Ledger')
    await repo.git('checkout', '-q', 'main')
    const { code, output } = await runToEnd(['plan'])
    expect(code).toBe(1)
    expect(output).toContain('refs/heads/medium-ledger:ledger.json')
  })

  test('judges by a ledger in a file as it is in the folder, committed or not', async () => {
    await repo.write('.gitignore', '.medium/\n')
    await repo.write('.medium/ledger.json', '{"version": 9, "repository": "7"}')
    const { code, output } = await runToEnd(['plan', '--ledger', 'file:.medium/ledger.json'])
    expect(code).toBe(1)
    expect(output).toContain('file:.medium/ledger.json')
  })

  test('ends with 1 when something would stop', async () => {
    await repo.write('posts/new.md', composeArticle({ title: 'New', body: '![x](gone.png)\n' }))
    const { code, output } = await runToEnd(['plan'])
    expect(code).toBe(1)
    expect(output).toContain('gone.png')
  })

  test('asks for a repository where there is none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'desk-'))
    try {
      await writeFile(join(folder, 'a.md'), composeArticleAbout('a'))
      const { code, output } = await runToEnd(['plan', 'a.md'], folder)
      expect(code).toBe(1)
      expect(output).toContain('is in no git repository. Run `git init`')
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

describe('preview', () => {
  test('builds the pages of all articles, and names what stops one', async () => {
    await repo.write('posts/broken.md', composeArticle({ title: 'B', body: '![x](gone.png)\n' }))
    const { code, output } = await runToEnd(['preview', '--once', '--out', 'pages'])
    expect(code).toBe(0)
    expect(output).toMatch(/posts\/broken\.md:\d+: .*gone\.png/)
    expect(output).toContain('2 articles on a page.')
    expect(await readFile(join(repo.dir, 'pages/posts/there.html'), 'utf8')).toContain('there')
  })

  test('serves them, and builds them again when a file is saved', async () => {
    const child = start(['preview', '--port', '0'])
    let output = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text))
    try {
      await waitUntil(() => /http:\S+/.test(output))
      const [url = ''] = /http:\S+/.exec(output) ?? []
      const page = new URL('posts/there.html', url)
      expect(await (await fetch(page)).text()).not.toContain('A new sentence')
      const text = composeArticle({ title: 'There', body: 'A new sentence.\n' })
      await waitUntil(async () => {
        // The watcher may not be up yet when the address is printed.
        await repo.write('posts/there.md', text)
        return (await (await fetch(page)).text()).includes('A new sentence')
      })
    } finally {
      child.kill('SIGINT')
    }
    const code = await new Promise(resolve => {
      child.once('close', resolve)
    })
    expect(code).toBe(0)
  })

  test('is not woken by the pages that it writes into the folder itself', async () => {
    const child = start(['preview', '--port', '0', '--out', 'pages'])
    let output = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text))
    const countBuilds = () => output.split('on a page').length - 1
    try {
      await waitUntil(() => /http:\S+/.test(output))
      await waitUntil(async () => {
        await repo.write('posts/there.md', composeArticleAbout(`there ${countBuilds()}`))
        return countBuilds() > 1
      })
      await repo.write('posts/last.md', composeArticleAbout('last'))
      await waitUntil(() => output.includes('2 articles on a page'))
      const builds = countBuilds()
      await sleep(1000)
      expect(countBuilds()).toBeLessThanOrEqual(builds + 1)
    } finally {
      child.kill('SIGINT')
    }
  })

  test('says what is wrong with an input, and ends with 1', async () => {
    const { code, output } = await runToEnd(['preview', '--once', '--select', 'some'])
    expect(code).toBe(1)
    expect(output).toContain('Input "select" must be one of changed, all; got "some".')
  })
})
