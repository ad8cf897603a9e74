// `npm run pages`: builds the pages of the sample blog, or of a folder of posts, into tmp/pages/, and takes screenshots of them as a
// phone and a desktop show them, light and dark. They are to be looked at.

import { mkdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL, fileURLToPath } from 'node:url'
import { openBrowser, writeFolder } from './browser.ts'
import { readSampleRun } from './page-samples.ts'

const [root = fileURLToPath(new URL('../examples/blog', import.meta.url)), limit = '20'] =
  process.argv.slice(2)
const folder = fileURLToPath(new URL('../tmp/pages/', import.meta.url))
const shots = fileURLToPath(new URL('../tmp/screenshots/', import.meta.url))
for (const one of [folder, shots]) {
  rmSync(one, { recursive: true, force: true })
  mkdirSync(one, { recursive: true })
}

const names = writeFolder(
  folder,
  await readSampleRun(root, {
    limit: Number(limit),
    previewUrl: 'https://ada.github.io/blog/preview'
  })
).filter(name => name.endsWith('.html') && !name.startsWith('import/'))
console.log(`Pages: ${join(folder, 'index.html')}`)

/** Pictures load when they come into view, but a screenshot shows all of the page. */
const LOAD_PICTURES = `
  for (const image of document.images) image.loading = 'eager'
  Promise.all(Array.from(document.images, image => image.decode().catch(() => null)))
`

const browser = await openBrowser()
if (typeof browser === 'string') console.log(`No screenshots: ${browser}`)
else {
  const sizes = { phone: { width: 360, height: 780 }, desktop: { width: 1280, height: 900 } }
  for (const [size, viewport] of Object.entries(sizes))
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ viewport, colorScheme, deviceScaleFactor: 1 })
      const page = await context.newPage()
      for (const name of names) {
        await page.goto(pathToFileURL(join(folder, name)).href)
        const path = join(shots, `${basename(name, '.html')}-${size}-${colorScheme}.png`)
        await page.evaluate(LOAD_PICTURES)
        await page.screenshot({ path, fullPage: true })
      }
      await context.close()
    }
  await browser.close()
  console.log(`Screenshots: ${shots}`)
}
