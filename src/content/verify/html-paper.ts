// HTML as text, for a parser.

import type { HtmlAttribute } from './html-elements.ts'
import type { Paper } from './pen.ts'

export type HtmlPaper = Paper & {
  readonly read: () => string
  /** The line breaks between two places. */
  readonly countLines: (from: number, to: number) => number
}

export function createHtmlPaper(): HtmlPaper {
  let html = ''
  const add = (tagName: string, attributes: readonly HtmlAttribute[] = []) => {
    html += `<${tagName}`
    for (const { name, value } of attributes) html += ` ${name}="${escapeText(value)}"`
    html += '>'
  }
  return {
    open: (tagName, attributes) => {
      add(tagName, attributes)
      // A parser swallows the line end after this tag.
      if (tagName === 'pre') html += '\n'
    },
    close: tagName => {
      html += `</${tagName}>`
    },
    add,
    addText: value => {
      html += escapeText(value)
    },
    addHtml: written => {
      html += written
    },
    measure: () => html.length,
    read: () => html,
    countLines: (from, to) => html.slice(from, to).match(/\n/g)?.length ?? 0
  }
}

function escapeText(value: string): string {
  return value.replace(/[&<>"]/g, character => REFERENCES[character] ?? character)
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;'
}
