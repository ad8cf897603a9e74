// Whole steps: the built action as a bare child process, in the environment that GitHub's runner gives it.

import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { startSandbox, type Sandbox } from '../../emulators/medium/index.ts'
import {
  composeArticle,
  createRepo,
  type GitRepo,
  type ImportedFile
} from '../../emulators/github/index.ts'
import { createPushEvent, startAction, type StepOptions } from '../../emulators/runner/index.ts'
import type { Case } from './clock.ts'
import { createNumberedPng } from './png.ts'

const LEDGER = '.medium/ledger.json'
/** `ACTION_ENTRY=…` measures another build than dist/. */
const ENTRY = process.env.ACTION_ENTRY

/** A repository whose last commit is the push to be published. */
export type Push = { readonly repo: GitRepo; readonly before: string; readonly after: string }

/** Node itself, started as the action is: what no action can go below. */
export function createNodeCase({ repo, before, after }: Push): Case {
  const options = { event: createPushEvent({ before, after }), workspace: repo.dir }
  // `node -e 0` by way of the same runner: a flag, and the script in the entry's place.
  return {
    name: 'node',
    run: async () => await timeStep({ ...options, nodeFlags: ['-e'], entry: '0' }, null)
  }
}

/** A step that publishes `created` posts of a push; the ledger starts empty each time. */
export function createPublishingCase(
  name: string,
  push: Push,
  { sandbox, created }: { readonly sandbox: Sandbox; readonly created: number }
): Case {
  const { repo, before, after } = push
  const options: StepOptions = {
    event: createPushEvent({ before, after }),
    workspace: repo.dir,
    timeoutMs: 300_000,
    ...(ENTRY === undefined ? {} : { entry: ENTRY }),
    inputs: {
      'medium-token': sandbox.token,
      'api-url': sandbox.apiUrl,
      'max-posts': String(created),
      ledger: `file:${LEDGER}`
    }
  }
  return {
    name,
    async run() {
      await rm(join(repo.dir, '.medium'), { recursive: true, force: true })
      return await timeStep(options, created)
    }
  }
}

/**
 * From the start of the process to the end of its streams; what the runner does around it is not timed.
 * @param created the posts that the step must have created; null when it is not an action
 */
async function timeStep(options: StepOptions, created: number | null): Promise<number> {
  const running = await startAction(options)
  const start = performance.now()
  await once(running.child, 'close')
  const ms = performance.now() - start
  const { exitCode, outputs, log, stderr } = await running.result
  const told = outputs['created-count']
  if (exitCode !== 0 || (created !== null && told !== String(created)))
    throw new Error(
      `The step ended with ${String(exitCode)} and created ${told ?? 'nothing'} instead of ${String(created)}:\n${log}\n${stderr}`
    )
  return ms
}

/** A push that touches no article. */
export async function preparePushOfNothing(): Promise<Push> {
  return await preparePush({ 'README.md': '# A blog\n' }, { 'README.md': '# A blog, still\n' })
}

export async function preparePushOfArticle(): Promise<Push> {
  return await preparePush(
    { 'README.md': '# A blog\n' },
    { 'posts/new.md': composeArticle({ title: 'New' }) }
  )
}

/** Articles all of them, in folders of a hundred; one more is pushed. */
export async function preparePushIntoArchive(files: number): Promise<Push> {
  const archive: Record<string, string> = {}
  for (let number = 0; number < files - 1; number += 1) {
    const folder = String(Math.floor(number / 100)).padStart(3, '0')
    archive[`posts/${folder}/${number}.md`] = composeArticle({ title: `Article ${number}` })
  }
  return await preparePush(archive, { 'posts/new.md': composeArticle({ title: 'New' }) })
}

/** `articles` new articles with `images` pictures each, all different. */
export async function preparePushOfPictures(articles: number, images: number): Promise<Push> {
  const files: ImportedFile[] = []
  for (let article = 1; article <= articles; article += 1) {
    const names = Array.from({ length: images }, (_, image) => `${article}-${image + 1}.png`)
    files.push({
      path: `posts/${String(article).padStart(3, '0')}.md`,
      content: composeArticle({
        title: `Article ${article}`,
        body: `Text of article ${article}.\n\n${names.map(name => `![A picture](images/${name})`).join('\n\n')}\n`
      })
    })
    for (const [image, name] of names.entries())
      files.push({
        path: `posts/images/${name}`,
        content: createNumberedPng(article * 1000 + image)
      })
  }
  return await preparePush({ 'README.md': '# A blog\n' }, files)
}

/** A sandbox that takes `ms` for each request; 0 for none. */
export async function startSlowSandbox(ms: number): Promise<Sandbox> {
  const sandbox = await startSandbox()
  if (ms > 0) sandbox.fault({ kind: 'delay', ms, times: Number.MAX_SAFE_INTEGER })
  return sandbox
}

async function preparePush(
  first: Readonly<Record<string, string>>,
  second: Readonly<Record<string, string>> | readonly ImportedFile[]
): Promise<Push> {
  const repo = await createRepo()
  const before = await repo.fastImport(first)
  return { repo, before, after: await repo.fastImport(second) }
}
