// Markdown to a syntax tree: CommonMark, GFM, block directives (`:::note`) and `$$` math, with offsets of destinations.

import { fromMarkdown } from 'mdast-util-from-markdown'
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mathFromMarkdown } from 'mdast-util-math'
import { directive } from 'micromark-extension-directive'
import { gfm } from 'micromark-extension-gfm'
import { math } from 'micromark-extension-math'
import type { Root } from 'mdast'
import { addContainerTitles, rewriteOpenings } from './dialects/container-titles.ts'
import { createListingSyntax } from './html-listings.ts'

/** Where a link, image or definition names its destination: UTF-16 offsets in the text that was parsed, brackets excluded. */
type DestinationSpan = { readonly start: number; readonly end: number }

declare module 'mdast' {
  interface LinkData {
    destination?: DestinationSpan
  }
  interface ImageData {
    destination?: DestinationSpan
  }
  interface DefinitionData {
    destination?: DestinationSpan
  }
  interface CodeData {
    /** Not all that the author wrote is in the block any more. */
    rewritten?: boolean
  }
}

// Text directives are left out: in prose they are times and ratios (`10:30`), not directives.
const DIRECTIVES = { flow: directive().flow ?? {} }
const SYNTAX = [gfm(), math({ singleDollarTextMath: false })]

const TREE = [
  gfmFromMarkdown(),
  directiveFromMarkdown(),
  mathFromMarkdown(),
  {
    exit: {
      resourceDestinationString: exitDestination,
      definitionDestinationString: exitDestination
    }
  } satisfies Extension
]

function exitDestination(this: CompileContext, token: Token): undefined {
  const url = this.resume()
  const node = this.stack.at(-1)
  if (node?.type !== 'link' && node?.type !== 'image' && node?.type !== 'definition') return
  node.url = url
  node.data = {
    ...node.data,
    destination: { start: token.start.offset, end: token.end.offset }
  }
}

/**
 * Parses a Markdown text without front matter. Every node has a position in that text; a link, image or definition with
 * a written destination has its span in `data.destination`. The title of `:::note Title` is the container's label.
 */
export function parseMarkdown(text: string): Root {
  const known = text.includes(':::') ? rewriteOpenings(text, () => parse(text)) : null
  if (known === null) return parse(text)
  const tree = parse(known)
  addContainerTitles(tree, text, parse)
  return tree
}

function parse(text: string): Root {
  const listings = createListingSyntax(text)
  const extensions = [
    ...SYNTAX,
    ...(mayNest(text) ? [DIRECTIVES] : []),
    ...(listings === null ? [] : [listings])
  ]
  return fromMarkdown(text, { extensions, mdastExtensions: TREE })
}

/** Nested deeper than in any article, containers would take the parser minutes, so they are read as text. */
function mayNest(text: string): boolean {
  let depth = 0
  for (const [, opens] of text.matchAll(/^[ \t>]*:{3,}[ \t]*(\S)?/gm)) {
    depth = Math.max(0, depth + (opens === undefined ? -1 : 1))
    if (depth > DEEPEST) return false
  }
  return true
}

const DEEPEST = 40
