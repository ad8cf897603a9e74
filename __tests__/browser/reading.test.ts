// What a page is to somebody who reads it: without scripts, with the keyboard, and when the article means harm.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { createBlock, createText } from '../../src/content/blocks/block.ts'
import { waitUntil } from '../support/wait-until.ts'
import { readSampleRun } from '../../scripts/page-samples.ts'
import {
  chooseDescribe,
  openPage,
  servePages,
  startBrowser,
  type PageFolder
} from './open-pages.ts'
import { article, PIXEL, post, run } from '../pages/page-values.ts'

const HARD = fileURLToPath(new URL('posts', import.meta.url))
const describeInBrowser = chooseDescribe()

describeInBrowser('a page', () => {
  let browser: Browser
  let hard: PageFolder

  beforeAll(async () => {
    browser = await startBrowser()
    hard = await servePages(
      await readSampleRun(HARD, { previewUrl: 'https://ada.example/preview' })
    )
  })

  afterAll(async () => {
    await browser.close()
    await hard.close()
  })

  test('is whole without scripts, and has no button that does nothing', async () => {
    const { page, complaints } = await openPage(browser, hard.toUrl('tables.html'), {
      javaScriptEnabled: false
    })
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'Tables and other things that Medium does not hold'
    )
    expect(await page.getByRole('button').count()).toBe(0)
    const note = page.locator('details.note').first()
    await note.locator('summary').click()
    expect(await note.getByRole('link', { name: 'Line 8' }).getAttribute('href')).toMatch(
      /\/blob\/[0-9a-f]{40}\/tables\.md\?plain=1#L8$/
    )
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('can be read with the keyboard: the post first, listings too', async () => {
    const { page } = await openPage(browser, hard.toUrl('long-code.html'))
    const readFocus = () =>
      page.evaluate('document.activeElement.id || document.activeElement.textContent.slice(0, 40)')
    await page.keyboard.press('Tab')
    expect(await readFocus()).toBe('Skip to the post')
    await page.keyboard.press('Enter')
    expect(await readFocus()).toBe('post')
    await page.keyboard.press('Tab')
    expect(await readFocus()).toMatch(/^export async function publishEverything/)
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe(
      'solid'
    )
    await page.keyboard.press('ArrowRight')
    await waitUntil(() => page.evaluate<boolean>('document.activeElement.scrollLeft > 0'))
    await page.context().close()
  })

  test('shows a listing to the last byte', async () => {
    const { page } = await openPage(browser, hard.toUrl('long-code.html'))
    expect(await page.evaluate('document.querySelectorAll("pre")[1].textContent')).toBe(
      '\nfirst\n  second <b>not bold</b> &amp; not an entity'
    )
    expect(await page.evaluate('document.querySelectorAll("pre")[2].textContent')).toBe(
      '<script>alert("listing")</script>\n<!-- a comment --></script></style></pre>'
    )
    await page.context().close()
  })

  test.each(['http', 'file'])('runs nothing of an article, opened by %s', async scheme => {
    for (const name of ['evil.html', 'import/evil.html', 'index.html']) {
      const url = scheme === 'http' ? hard.toUrl(name) : hard.toFileUrl(name)
      const { page } = await openPage(browser, url)
      expect(await page.evaluate('window.hacked')).toBe(undefined)
      expect(
        await page.evaluate(
          '[...document.querySelectorAll("a")].map(a => new URL(a.href).protocol).filter(one => !/^(https?|mailto|file):$/.test(one))'
        )
      ).toEqual([])
      expect(
        await page.evaluate(
          '[...document.querySelectorAll("*")].flatMap(one => [...one.attributes]).filter(one => /^(on|style)/.test(one.name)).length'
        )
      ).toBe(0)
      await page.context().close()
    }
  })

  test.each(['http', 'file'])(
    'would run nothing even if something of an article got in, opened by %s',
    async scheme => {
      const url = scheme === 'http' ? hard.toUrl('short.html') : hard.toFileUrl('short.html')
      const { page } = await openPage(browser, url)
      const asked: string[] = []
      await page.route(/^https:/, async route => {
        asked.push(route.request().url())
        await route.abort()
      })
      await page.evaluate(`{
      const script = document.createElement('script')
      script.textContent = 'window.hacked = 1'
      document.body.append(script)
      document.body.insertAdjacentHTML('beforeend', '<img src="https://else.example/x.png" onerror="window.hacked = 2"><p style="color: red" id="red">red</p><iframe srcdoc="x"></iframe><form action="https://else.example/"><button id="send">send</button></form>')
    }`)
      await page.evaluate('document.getElementById("send").click()')
      expect(await page.evaluate('window.hacked')).toBe(undefined)
      expect(
        await page.evaluate('getComputedStyle(document.getElementById("red")).color')
      ).not.toBe('rgb(255, 0, 0)')
      expect(page.url()).toBe(url)
      expect(asked).toEqual([])
      await page.context().close()
    }
  )
})

describeInBrowser('a page for the importer', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await startBrowser()
  })

  afterAll(async () => {
    await browser.close()
  })

  test('loads the pictures from where anybody can, and nothing else', async () => {
    const figure = createBlock(
      { type: 'figure', image: { kind: 'file', path: 'a.png' }, alt: 'a', caption: [] },
      null
    )
    const folder = await servePages({
      run: run({
        previewUrl: 'https://ada.example',
        articles: [
          article({
            blocks: post(figure),
            pictures: new Map([['a.png', { file: 'a.png', url: 'https://raw.example/a.png' }]])
          })
        ]
      }),
      files: new Map()
    })
    const context = await browser.newContext()
    await context.route(/^https:/, route =>
      route.fulfill({ body: PIXEL, contentType: 'image/png' })
    )
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    await page.goto(folder.toUrl('import/posts/a.html'))
    expect(asked.filter(one => !one.endsWith('/favicon.ico'))).toEqual([
      folder.toUrl('import/posts/a.html'),
      'https://raw.example/a.png'
    ])
    expect(await page.evaluate('document.images[0].naturalWidth')).toBe(1)
    await context.close()
    await folder.close()
  })
})

describeInBrowser('the index', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await startBrowser()
  })

  afterAll(async () => {
    await browser.close()
  })

  describe('of 500 articles', () => {
    test('opens on a phone, and leads to each section', async () => {
      const groups = ['now', 'open', 'published', 'left-out'] as const
      const articles = Array.from({ length: 500 }, (_, index) =>
        article({
          path: `posts/${index}.md`,
          title: `Article ${index}`,
          group: groups[index % 4] ?? 'now',
          blocks: post(
            createBlock({ type: 'paragraph', children: [createText('word '.repeat(200))] }, null)
          )
        })
      )
      const folder = await servePages({ run: run({ articles }), files: new Map() })
      const { page, complaints } = await openPage(browser, folder.toUrl('index.html'))
      expect(await page.getByRole('heading', { level: 3 }).count()).toBe(375)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
      await page.getByRole('link', { name: 'On Medium 125' }).click()
      const top = 'document.getElementById("published").getBoundingClientRect().top'
      expect(Math.abs(await page.evaluate<number>(top))).toBeLessThan(100)
      await page.getByText('Show 125 articles').click()
      expect(await page.getByRole('heading', { level: 3 }).count()).toBe(500)
      expect(complaints).toEqual([])
      await page.context().close()
      await folder.close()
    })
  })
})
