// The Chromium of the system, for screenshots and tests: nothing is downloaded, and it asks nobody for anything.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { renderPages } from '../src/pages/index.ts'
import type { SampleRun } from './page-samples.ts'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where Chromium is; null where there is none. `CHROMIUM` names another place. */
export function findChromium(): string | null {
  const { CHROMIUM } = process.env
  return [...(CHROMIUM === undefined ? [] : [CHROMIUM]), ...PLACES].find(existsSync) ?? null
}

/** The sentence that says why there is no browser, else the browser, with a profile of its own. */
export async function openBrowser(): Promise<Browser | string> {
  const executablePath = findChromium()
  if (executablePath === null)
    return 'there is no Chromium here (apt-get install chromium, or name one in CHROMIUM).'
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync'
    ]
  })
}

/** Writes the pages of a run and their pictures into a folder; answers the names of the pages. */
export function writeFolder(folder: string, { run, files }: SampleRun): readonly string[] {
  const pages = renderPages(run)
  for (const { name, text } of pages) writeInto(folder, name, text)
  for (const [name, bytes] of files) writeInto(folder, name, bytes)
  return pages.map(({ name }) => name)
}

function writeInto(folder: string, name: string, content: string | Buffer): void {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
