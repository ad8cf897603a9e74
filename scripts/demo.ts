// The main job, without an account: a sandbox of Medium, a sample blog in a repository of its own, and the built action
// run as GitHub's runner would. `--keep` leaves the sandbox up for a look.

import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { parseArgs, styleText } from 'node:util'
import { startSandbox, type Sandbox } from '../emulators/medium/index.ts'
import { createRepo, type GitRepo } from '../emulators/github/index.ts'
import { createPushEvent, runAction, type StepOutcome } from '../emulators/runner/index.ts'

const BLOG = join(import.meta.dirname, '..', 'examples', 'blog')
const LEDGER = 'file:.medium/ledger.json'

const SECOND_MONTH = `---
title: The second month
tags: [writing]
date: 2026-03-09
---

The same picture again: it is not uploaded a second time.

![Five bars](../images/posts-a-month.png)
`

await main()

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { keep: { type: 'boolean', default: false } } })
  const sandbox = await startSandbox()
  const repo = await createRepo()
  try {
    await runDemo(repo, sandbox)
  } finally {
    await repo.cleanup()
  }
  if (values.keep) {
    print(`\nThe sandbox stays up at ${sandbox.url} (Ctrl-C ends it).`)
  } else {
    await sandbox.close()
  }
}

async function runDemo(repo: GitRepo, sandbox: Sandbox): Promise<void> {
  await repo.write('README.md', '# A blog\n')
  const start = await repo.commit('Begin')
  for (const [path, bytes] of await readFiles(BLOG)) await repo.write(path, bytes)
  const articles = await repo.commit('The first articles')

  printTitle('1. The plan: a dry run of the push that adds four articles')
  await runStep(repo, sandbox, { before: start, after: articles, inputs: { 'dry-run': 'true' } })

  printTitle('2. The same push, published')
  await runStep(repo, sandbox, { before: start, after: articles })

  printTitle('3. The same run once more: nothing happens')
  await runStep(repo, sandbox, { before: start, after: articles })

  printTitle('4. One article edited, one added: only the new one becomes a post')
  const edited = 'posts/2026-02-03-why-a-ledger.md'
  await repo.write(edited, `${await readFile(join(repo.dir, edited), 'utf8')}\nOne line more.\n`)
  await repo.write('posts/2026-03-09-second-month.md', SECOND_MONTH)
  const second = await repo.commit('The second month')
  await runStep(repo, sandbox, { before: articles, after: second })

  printTitle('What Medium holds now')
  for (const post of sandbox.posts)
    print(`  ${post.publishStatus.padEnd(8)} ${post.title}\n           ${post.url}`)
  print(
    `  ${sandbox.images.length} image uploaded, once; ${countCreations(sandbox)} requests that create, one a post`
  )
}

type Step = {
  readonly before: string
  readonly after: string
  readonly inputs?: Readonly<Record<string, string>>
}

/** One step of a workflow: `uses:` this action, on a push. */
async function runStep(
  repo: GitRepo,
  sandbox: Sandbox,
  { before, after, inputs }: Step
): Promise<void> {
  const run = await runAction({
    event: createPushEvent({ before, after }),
    sha: after,
    workspace: repo.dir,
    inputs: {
      'medium-token': sandbox.token,
      'api-url': sandbox.apiUrl,
      ledger: LEDGER,
      ...inputs
    }
  })
  showStep(run)
}

function showStep(run: StepOutcome): void {
  for (const line of run.log.split('\n'))
    if (!/^::(endgroup|add-mask|notice|warning)/.test(line)) print(formatLine(line))
  print(
    styleText('bold', `  outcome=${run.outputs.outcome ?? ''}`) +
      `  created=${run.outputs['created-count'] ?? ''}  exit code ${String(run.exitCode)}`
  )
  if (run.exitCode !== 0) {
    print(run.stderr)
    process.exitCode = 1
  }
}

function formatLine(line: string): string {
  const group = /^::group::(.*)$/.exec(line)
  return group === null ? `    ${line}` : `  ▸ ${group[1] ?? ''}`
}

function countCreations(sandbox: Sandbox): number {
  return sandbox.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/posts'))
    .length
}

async function readFiles(folder: string): Promise<[string, Buffer][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
  return Promise.all(files.sort().map(async file => [relative(folder, file), await readFile(file)]))
}

function printTitle(text: string): void {
  print(`\n${styleText(['bold', 'green'], text)}\n`)
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
