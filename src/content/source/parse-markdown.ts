// Markdown to a syntax tree: CommonMark, GFM, leaf directives (`::name`) and `$$` math, with offsets of destinations.

import { fromMarkdown } from 'mdast-util-from-markdown'
import type { CompileContext, Extension as TreeExtension, Token } from 'mdast-util-from-markdown'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { mathFromMarkdown } from 'mdast-util-math'
import { directive } from 'micromark-extension-directive'
import { math } from 'micromark-extension-math'
import type { Extension } from 'micromark-util-types'
import type { Root } from 'mdast'
import { EAST_ASIAN_STRONG } from './east-asian-strong.ts'
import { createGfmSyntax, GFM_TREE } from './gfm-syntax.ts'
import { createListingSyntax } from './html-listings.ts'
import { createMarkSyntax, MARK_TREE } from './marks/mark-syntax.ts'
import type { Veil } from './marks/mask-marks.ts'

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

// Text directives are left out: in prose they are times and ratios (`10:30`), not directives. Containers are marks.
const COLON = 58
const SYNTAX = [
  EAST_ASIAN_STRONG,
  math({ singleDollarTextMath: false }),
  { flow: { [COLON]: [directive().flow?.[COLON]].flat().slice(1) } } as Extension
]

const TREE = [
  ...GFM_TREE,
  directiveFromMarkdown(),
  mathFromMarkdown(),
  {
    exit: {
      resourceDestinationString: exitDestination,
      definitionDestinationString: exitDestination
    }
  } satisfies TreeExtension,
  MARK_TREE
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

/** What another grammar adds to Markdown's. */
export type Grammar = {
  readonly syntax: readonly Extension[]
  readonly tree: readonly TreeExtension[]
}

/**
 * Parses a Markdown text without front matter. Every node has a position in that text; a link, image or definition with
 * a written destination has its span in `data.destination`. With a veil, what it hides is a node of its own. With the
 * grammar of MDX, the text is read as MDX, and what is not MDX is thrown as the parser's error.
 */
export function parseMarkdown(
  text: string,
  veil: Veil | null = null,
  mdx: Grammar | null = null
): Root {
  if (mdx !== null)
    return fromMarkdown(text, {
      extensions: [...createGfmSyntax(text), ...SYNTAX, ...mdx.syntax],
      mdastExtensions: [...TREE, ...mdx.tree]
    })
  const listings = createListingSyntax(text)
  const extensions = [
    ...createGfmSyntax(text),
    ...SYNTAX,
    ...(listings === null ? [] : [listings]),
    ...(veil === null ? [] : [createMarkSyntax(veil)])
  ]
  return fromMarkdown(text, { extensions, mdastExtensions: TREE })
}
