// `npm run pictures`: the pictures of the README, from real runs of the built action on the sample blog: the job summary in
// GitHub's own stylesheet, and a preview page.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { createRepo } from '../emulators/github/index.ts'
import { startSandbox } from '../emulators/medium/index.ts'
import { createPushEvent, runAction } from '../emulators/runner/index.ts'
import { openBrowser } from './browser.ts'
import { toHtmlPage } from './summary-page.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const IMAGES = join(ROOT, 'docs/images')
const STYLE = createRequire(import.meta.url).resolve(
  'github-markdown-css/github-markdown-light.css'
)

const opened = await openBrowser()
if (typeof opened === 'string') {
  console.error(`No pictures: ${opened}`)
  process.exit(1)
}
mkdirSync(IMAGES, { recursive: true })
const work = await mkdtemp(join(tmpdir(), 'pictures-'))
try {
  const summary = await publishSample(work)
  writeFileSync(join(work, 'summary.html'), toHtmlPage([summary], readFileSync(STYLE, 'utf8')))
  await takePicture(opened, join(work, 'summary.html'), 'summary.png', {
    width: 1000,
    height: 780
  })
  const page = join(work, 'preview/posts/2026-01-12-hello-medium.html')
  await takePicture(opened, page, 'preview.png', { width: 1280, height: 860 })
} finally {
  await opened.close()
  await rm(work, { recursive: true, force: true })
}

/** Runs the action without a token for its pages, then with one for its summary, which is the answer. */
async function publishSample(folder: string): Promise<string> {
  const sandbox = await startSandbox()
  const repo = await createRepo()
  try {
    await repo.write('README.md', '# A blog\n')
    const before = await repo.commit('Begin')
    await cp(join(ROOT, 'examples/blog'), repo.dir, { recursive: true })
    const after = await repo.commit('The first articles')
    const step = { event: createPushEvent({ before, after }), sha: after, workspace: repo.dir }
    const inputs = {
      'api-url': sandbox.apiUrl,
      ledger: 'file:.medium/ledger.json',
      'canonical-url': 'https://blog.example.com/{slug}/'
    }
    await runAction({ ...step, inputs: { ...inputs, 'preview-path': 'preview' } })
    await cp(join(repo.dir, 'preview'), join(folder, 'preview'), { recursive: true })
    const run = await runAction({ ...step, inputs: { ...inputs, 'medium-token': sandbox.token } })
    return run.summary
  } finally {
    await repo.cleanup()
    await sandbox.close()
  }
}

async function takePicture(
  browser: Browser,
  file: string,
  name: string,
  viewport: { readonly width: number; readonly height: number }
): Promise<void> {
  const context = await browser.newContext({ viewport, colorScheme: 'light', deviceScaleFactor: 1 })
  const page = await context.newPage()
  await page.goto(pathToFileURL(file).href)
  await page.evaluate('Promise.all(Array.from(document.images, image => image.decode()))')
  await page.screenshot({ path: join(IMAGES, name) })
  await context.close()
  console.log(`docs/images/${name}`)
}
