// `npm run summary`: renders job summaries of sample runs to tmp/summary.html, to be looked at.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { renderSummary } from '../src/report/index.ts'
import { toHtmlPage } from './summary-page.ts'
import { SAMPLES } from './summary-samples.ts'

const STYLE = createRequire(import.meta.url).resolve('github-markdown-css/github-markdown.css')
const texts = Object.entries(SAMPLES).map(
  ([name, report]) => `#### ${name}\n\n${renderSummary(report)}`
)
const folder = new URL('../tmp/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('summary.html', folder), toHtmlPage(texts, readFileSync(STYLE, 'utf8')))
console.log('tmp/summary.html')
