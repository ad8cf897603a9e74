// The fences of other dialects: callouts, tabs, and what only their own program knows or no reader is meant to see.

import type { Paragraph, RootContent } from 'mdast'
import type { FenceOpening, Mark, SourceMark } from '../marks/mark.ts'
import { createElementNode, type Boundary } from './boundary.ts'
import { createCallout } from './create-opening.ts'
import type { LowerContext } from './lower-context.ts'

export function createFence(
  { start, end }: Mark,
  { sign, length, name, title, hidden, foreign }: FenceOpening,
  { position }: SourceMark,
  context: LowerContext
): Boundary {
  const written = context.text.slice(start, end)
  return {
    type: 'boundary',
    key: sign,
    length,
    written,
    opening: {
      rule: 'callout',
      create: children => {
        if (hidden) return omitHidden(written, position, context)
        if (foreign) reportForeign(written, position, context)
        if (name === 'tab')
          return [createElementNode('div', [createTab(title, context), ...children], position)]
        return [createCallout(name, title, children, context)]
      }
    },
    ...(position && { position })
  }
}

function createTab(title: string, { readSnippet }: LowerContext): Paragraph {
  const [first] = readSnippet(title)
  const children = first?.type === 'paragraph' ? first.children : []
  return { type: 'paragraph', children: [{ type: 'strong', children }] }
}

function reportForeign(
  written: string,
  position: SourceMark['position'],
  { diagnostics }: LowerContext
): void {
  diagnostics.add(position, {
    rule: 'template',
    severity: 'error',
    message: `Unknown directive ${written.trim()}.`,
    remedy: 'Write what it shows in Markdown, or remove it.'
  })
}

function omitHidden(
  written: string,
  position: SourceMark['position'],
  { diagnostics }: LowerContext
): RootContent[] {
  diagnostics.add(position, {
    rule: 'html-comment',
    severity: 'notice',
    message: `${written.trim()} is not for readers of the page, so it was left out with all that is in it.`
  })
  return []
}
