// Pages in a real browser: a folder of them, served on this machine, and all that a browser says while one is open.

import { createServer, type Server } from 'node:http'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AddressInfo } from 'node:net'
import { describe } from '@jest/globals'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { findChromium, openBrowser, writeFolder } from '../../scripts/browser.ts'
import type { SampleRun } from '../../scripts/page-samples.ts'

const MISSING =
  'The tests in a browser were skipped: there is no Chromium here. Install it (apt-get install chromium), or name one in CHROMIUM.'

/** `describe`, or where there is no browser a `describe.skip` that says so. With NEEDS_BROWSER a browser has to be there. */
export function chooseDescribe(): typeof describe | typeof describe.skip {
  if (findChromium() !== null) return describe
  if (process.env['NEEDS_BROWSER'] !== undefined) throw new Error(MISSING)
  process.stderr.write(`${MISSING}\n`)
  return describe.skip
}

export async function startBrowser(): Promise<Browser> {
  const browser = await openBrowser()
  if (typeof browser === 'string') throw new Error(browser)
  return browser
}

export type PageFolder = {
  readonly names: readonly string[]
  /** `http://127.0.0.1:PORT/`, with the name encoded. */
  readonly toUrl: (name: string) => string
  readonly toFileUrl: (name: string) => string
  readonly close: () => Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.png': 'image/png'
}

/** Writes the pages of a run into a folder of their own, and serves it. */
export async function servePages(sample: SampleRun): Promise<PageFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'))
  const names = writeFolder(folder, sample)
  const served = await serveFolder(folder)
  return {
    ...served,
    names,
    toFileUrl: name => pathToFileURL(join(folder, name)).href,
    close: async () => {
      await served.close()
      rmSync(folder, { recursive: true })
    }
  }
}

export async function serveFolder(folder: string): Promise<Pick<PageFolder, 'toUrl' | 'close'>> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = join(folder, decodeURIComponent(pathname))
    try {
      const bytes = readFileSync(path)
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' }).end(bytes)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const encode = (name: string) => name.split('/').map(encodeURIComponent).join('/')
  return {
    toUrl: name => `http://127.0.0.1:${port}/${encode(name)}`,
    close: async () => closeServer(server)
  }
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
}

export type OpenPage = {
  readonly page: Page
  /** What the browser complained about, and every address that it asked elsewhere. */
  readonly complaints: readonly string[]
}

export const PHONE = { width: 360, height: 780 }

/** Opens one page in a context of its own and waits for all of it, pictures included. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions & { readonly before?: string } = {}
): Promise<OpenPage> {
  const { before, ...rest } = options
  const context = await browser.newContext({ viewport: PHONE, ...rest })
  if (before !== undefined) await context.addInitScript(before)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', message => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', error => complaints.push(`error: ${error.message}`))
  page.on('dialog', dialog => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', request => {
    const asked = new URL(request.url())
    const own = asked.protocol === 'data:' || asked.href.startsWith(findBase(url))
    if (!own) complaints.push(`request: ${asked.href}`)
  })
  // One that was still under way when the page was left is no failure.
  page.on('requestfailed', request => {
    const { errorText = '' } = request.failure() ?? {}
    if (errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} ${errorText}`)
  })
  await page.goto(url)
  if (rest.javaScriptEnabled !== false) await page.evaluate(LOAD_PICTURES)
  return { page, complaints }
}

function findBase(url: string): string {
  return url.startsWith('file:') ? 'file://' : `${new URL(url).origin}/`
}

/** Those that would only load when they come into view. */
const LOAD_PICTURES = `
  for (const image of document.images) image.loading = 'eager'
  Promise.all(Array.from(document.images, image =>
    image.decode().catch(error => { if (!image.src.startsWith('https:')) throw error })))
`
