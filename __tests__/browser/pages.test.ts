// Every page of the sample blog, of articles that are hard to show, and of a folder of posts named in PAGES_CORPUS, as a browser
// takes it: no complaint, no request to anywhere else, nothing that a screen reader stumbles over, nothing too wide.

import { afterAll, beforeAll, expect, test } from '@jest/globals'
import axe from 'axe-core'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { renderPages } from '../../src/pages/index.ts'
import { readSampleRun, type SampleRun } from '../../scripts/page-samples.ts'
import {
  chooseDescribe,
  openPage,
  PHONE,
  servePages,
  startBrowser,
  type PageFolder
} from './open-pages.ts'

const BLOG = fileURLToPath(new URL('../../examples/blog', import.meta.url))
const HARD = fileURLToPath(new URL('posts', import.meta.url))
const CORPUS = process.env['PAGES_CORPUS']
const CORPUS_POSTS = 50
const DESKTOP = { width: 1280, height: 900 }

const SAMPLES: readonly (readonly [string, SampleRun])[] = [
  ['the sample blog by hand', await readSampleRun(BLOG, { previewUrl: 'https://ada.example' })],
  ['the sample blog in a plan', await readSampleRun(BLOG, { kind: 'plan' })],
  ['articles that are hard to show', await readSampleRun(HARD)],
  ...(CORPUS === undefined
    ? []
    : [['a corpus', await readSampleRun(CORPUS, { limit: CORPUS_POSTS })] as const])
]

const describeInBrowser = chooseDescribe()

describeInBrowser.each(SAMPLES)('%s', (_, sample) => {
  let browser: Browser
  let folder: PageFolder

  beforeAll(async () => {
    browser = await startBrowser()
    folder = await servePages(sample)
  })

  afterAll(async () => {
    await browser.close()
    await folder.close()
  })

  const names = renderPages(sample.run)
    .map(({ name }) => name)
    .filter(name => !name.startsWith('import/'))

  test.each(names)(
    '%s opens without a complaint, fits on a phone, and is accessible',
    async name => {
      const { page, complaints } = await openPage(browser, folder.toUrl(name))
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
      expect(await measureWidth(page)).toBeLessThanOrEqual(PHONE.width)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect([colorScheme, await findViolations(page)]).toEqual([colorScheme, []])
      }
      await page.setViewportSize(DESKTOP)
      expect(await measureWidth(page)).toBeLessThanOrEqual(DESKTOP.width)
      expect(['desktop', await findViolations(page)]).toEqual(['desktop', []])
      expect(complaints).toEqual([])
      await page.context().close()
    }
  )

  test('the index leads to every page, and each of them back', async () => {
    const { page, complaints } = await openPage(browser, folder.toUrl('index.html'))
    const links: string[] = await page.evaluate(
      '[...document.querySelectorAll("a")].map(a => a.href).filter(href => href.startsWith(location.origin) && !href.includes("#"))'
    )
    const pages = names.filter(name => name !== 'index.html')
    expect([...new Set(links)].sort()).toEqual(pages.map(folder.toUrl).sort())
    for (const link of new Set(links)) {
      expect((await page.goto(link))?.status()).toBe(200)
      await page.getByRole('link', { name: 'All articles' }).click()
      await page.waitForURL(folder.toUrl('index.html'))
    }
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('they open from a disk, too, with their pictures', async () => {
    for (const name of names) {
      const { page, complaints } = await openPage(browser, folder.toFileUrl(name))
      expect([name, complaints]).toEqual([name, []])
      await page.context().close()
    }
  })
})

function measureWidth(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth')
}

async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(`
    axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(
      ({ id, nodes }) => nodes.map(({ html, failureSummary }) => [id, html.slice(0, 200), failureSummary].join(' '))
    ))
  `)
}
