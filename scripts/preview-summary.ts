// `npm run summary`: renders job summaries of sample runs to tmp/summary.html, to be looked at.

import { mkdirSync, writeFileSync } from 'node:fs'
import { raw } from 'hast-util-raw'
import { toHtml } from 'hast-util-to-html'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toHast } from 'mdast-util-to-hast'
import { gfm } from 'micromark-extension-gfm'
import { renderSummary } from '../src/report/index.ts'
import { SAMPLES } from './summary-samples.ts'

const STYLE = `
body { font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif, "Noto Color Emoji"; color: #1f2328;
  max-width: 980px; margin: 32px auto; padding: 0 16px }
section { border: 1px solid #d1d9e0; border-radius: 6px; padding: 24px; margin: 0 0 32px }
h2 { font-size: 1.5em; margin: 0 0 16px; padding-bottom: .3em; border-bottom: 1px solid #d1d9e0b3 } h3 { font-size: 1.25em; margin: 24px 0 16px }
a { color: #0969da; text-decoration: none } p, ul, table, details, pre { margin: 0 0 16px } ul { padding-left: 2em }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse }
th, td { border: 1px solid #d1d9e0; padding: 6px 13px; text-align: left } tr:nth-child(2n) td { background: #f6f8fa }
code { font: 85% ui-monospace, "Liberation Mono", monospace; background: #818b981f; border-radius: 6px; padding: .2em .4em }
pre { background: #f6f8fa; border-radius: 6px; padding: 16px; overflow: auto } pre code { background: none; padding: 0 }
sub { font-size: 75%; line-height: 0; position: relative; vertical-align: baseline; bottom: -.25em }
body > h1 { font-size: 14px; color: #59636e; font-weight: 600 }
`

function toPage(markdown: string): string {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  return toHtml(raw(toHast(tree, { allowDangerousHtml: true })))
}

const sections = Object.entries(SAMPLES).map(
  ([name, report]) => `<h1>${name}</h1><section>${toPage(renderSummary(report))}</section>`
)
const folder = new URL('../tmp/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(
  new URL('summary.html', folder),
  `<!doctype html><meta charset="utf-8"><title>Job summaries</title><style>${STYLE}</style>${sections.join('\n')}`
)
console.log('tmp/summary.html')
