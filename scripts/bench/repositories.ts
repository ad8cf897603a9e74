// The repositories that steps are measured on: what they hold, and the push that is to be published.

import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import {
  composeArticle,
  createRepo,
  type GitRepo,
  type ImportedFile
} from '../../emulators/github/index.ts'
import { createPushEvent, type StepOptions } from '../../emulators/runner/index.ts'
import { createNumberedPng } from './png.ts'

export const LEDGER = '.medium/ledger.json'

/** A repository whose last commit is the push to be published, and the step for it. */
export type Push = {
  readonly repo: GitRepo
  readonly step: StepOptions
  readonly forgetLedger: () => Promise<void>
}

type Files = Readonly<Record<string, string>> | readonly ImportedFile[]

export async function createPush(first: Files, second: Files): Promise<Push> {
  const repo = await createRepo()
  const before = await repo.fastImport(first)
  const after = await repo.fastImport(second)
  return createPushIn(repo, { event: createPushEvent({ before, after }) })
}

/** A push whose workspace is that of a repository. */
export function createPushIn(repo: GitRepo, step: Omit<StepOptions, 'workspace'>): Push {
  return {
    repo,
    step: { ...step, workspace: repo.dir },
    async forgetLedger() {
      await rm(join(repo.dir, '.medium'), { recursive: true, force: true })
    }
  }
}

/** `count` articles in folders of a hundred. */
export function listArticles(count: number): Record<string, string> {
  const files: Record<string, string> = {}
  for (let number = 0; number < count; number += 1) {
    const folder = String(Math.floor(number / 100)).padStart(3, '0')
    files[`posts/${folder}/${number}.md`] = composeArticle({ title: `Article ${number}` })
  }
  return files
}

/** `count` files that are no articles. */
export function listOtherFiles(count: number): Record<string, string> {
  const files: Record<string, string> = {}
  for (let number = 0; number < count; number += 1)
    files[`data/${Math.floor(number / 200)}/${number}.txt`] = `${number}\n`
  return files
}

/** `articles` new articles with `images` pictures each, all different. */
export function listIllustrated(articles: number, images: number): readonly ImportedFile[] {
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
  return files
}
