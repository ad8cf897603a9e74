// Markdown as GitHub shows it, in GitHub's own stylesheet.

import { raw } from 'hast-util-raw'
import { toHtml } from 'hast-util-to-html'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toHast } from 'mdast-util-to-hast'
import { gfm } from 'micromark-extension-gfm'

const FRAME = `
body { background: #fff; margin: 24px auto; max-width: 980px; padding: 0 16px }
.markdown-body { border: 1px solid #d1d9e0; border-radius: 6px; padding: 24px; margin: 0 0 32px }
body > h1 { font: 600 14px sans-serif; color: #59636e }
`

/** @param style the text of a stylesheet for `markdown-body` */
export function toHtmlPage(texts: readonly string[], style: string): string {
  const sections = texts.map(text => `<section class="markdown-body">${toMarkup(text)}</section>`)
  return `<!doctype html><meta charset="utf-8"><title>Job summary</title><style>${style}${FRAME}</style>${sections.join('\n')}`
}

function toMarkup(markdown: string): string {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  return toHtml(raw(toHast(tree, { allowDangerousHtml: true })))
}
