// The heading that an article without a title is named by.

import { toString } from 'mdast-util-to-string'
import type { FindHeading } from '../article/article.ts'
import { parseMarkdown } from './parse.ts'

/** The first H1 of a body, `# ATX` or underlined, that stands at its top level: never one inside code, a quote or a list. */
export function findHeading(body: string): ReturnType<FindHeading> {
  // Most articles have no H1 and need no parse to know it.
  if (!MAY_HAVE_HEADING.test(body)) return null
  const heading = parseMarkdown(body).children.find(
    node => node.type === 'heading' && node.depth === 1 && headingText(toString(node)) !== ''
  )
  if (heading === undefined) return null
  return { text: headingText(toString(heading)), line: heading.position?.start.line ?? 1 }
}

const MAY_HAVE_HEADING = /^ {0,3}(?:#[ \t]|=+[ \t]*$)/m

/** A heading's text as a title: one line, without a heading id or attribute list at its end. */
export function headingText(text: string): string {
  return text
    .replace(/\s*\{:?\s*[#.][^{}]*\}\s*$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
}
