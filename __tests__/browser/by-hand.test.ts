// The way of somebody without a token, from a merge to a story in an editor and the canonical link on the clipboard: with the
// pages that the action itself has written.

import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { useWorld } from '../support/world.ts'
import { chooseDescribe, openPage, serveFolder, startBrowser } from './open-pages.ts'

const POST = 'posts/2026-01-12-hello-medium.md'
const PICTURE = 'images/posts-a-month.png'
const readExample = (path: string) => readFileSync(join('examples/blog', path))

chooseDescribe()('without a token', () => {
  const world = useWorld()
  let browser: Browser

  beforeAll(async () => {
    browser = await startBrowser()
  })

  afterAll(async () => {
    await browser.close()
  })

  /** Merges an article, and opens the pages that the run has left in its workspace. */
  async function merge(): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> {
    const before = await world.repo.head()
    const sha = await world.commit({ [POST]: readExample(POST), [PICTURE]: readExample(PICTURE) })
    const { dir } = await world.repo.clone({ sha })
    const inputs = { 'preview-path': 'preview', 'preview-url': 'https://ada.example/preview' }
    await world.run({ anonymous: true, workspace: dir, before, sha, inputs })
    const folder = await serveFolder(join(dir, 'preview'))
    const permissions = ['clipboard-read', 'clipboard-write']
    const { page, complaints } = await openPage(browser, folder.toUrl('index.html'), {
      permissions
    })
    await page.context().route(/^https:/, async route => route.abort())
    const close = async () => {
      expect(complaints).toEqual([])
      await page.context().close()
      await folder.close()
    }
    return { page, close }
  }

  async function copy(page: Page, name: string): Promise<string> {
    await page.getByRole('button', { name, exact: true }).click()
    // Of an earlier copy the status still speaks.
    const what = name.replace('Copy ', '')
    await page.getByRole('status').getByText(`Copied: ${what}`).waitFor()
    return page.evaluate('navigator.clipboard.readText()')
  }

  test('a merge leads to a story in an editor, with what to set beside it', async () => {
    const { page, close } = await merge()
    await page.getByRole('link', { name: 'A blog that publishes itself' }).click()
    await copy(page, 'Copy the story')
    const editor = await page.context().newPage()
    await editor.setContent('<div contenteditable></div>')
    await editor.locator('div').focus()
    await editor.keyboard.press('Control+V')
    const pasted: string = await editor.evaluate('document.querySelector("div").innerText')
    expect(pasted.split(/\n+/).slice(0, 3)).toEqual([
      'A blog that publishes itself',
      'What happens when publishing means merging',
      'Every article of this blog lives in a repository. When it reaches the main branch, it appears on Medium, once.'
    ])
    expect(pasted).toContain('    medium-token: ${{ secrets.MEDIUM_TOKEN }}')
    expect(await editor.evaluate('document.images[0].src')).toMatch(
      /^https:\/\/ada\.example\/preview\/pictures\/[0-9a-f]{20}\.png$/
    )
    await editor.close()
    expect(await copy(page, 'Copy Canonical link')).toBe('https://blog.example.com/hello-medium/')
    await close()
  })

  test('the page made for the importer is where the pages are served', async () => {
    const { page, close } = await merge()
    await page.getByRole('link', { name: 'Preview' }).click()
    const address = await copy(page, 'Copy Or the page made for it')
    const name = address.replace('https://ada.example/preview/', '')
    expect(name).toBe('import/posts/2026-01-12-hello-medium.html')
    const answer = await page.request.get(new URL(name, new URL('..', page.url())).href)
    expect(await answer.text()).toContain(
      '<link rel="canonical" href="https://blog.example.com/hello-medium/">'
    )
    await close()
  })
})
