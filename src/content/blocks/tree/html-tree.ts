// The article's syntax tree as a plain HTML tree: callouts, directives, math and footnotes become ordinary elements. Each
// node has a file of its own, which the table names; the others are the library's.

import { toHast } from 'mdast-util-to-hast'
import type { Handler, Handlers, State } from 'mdast-util-to-hast'
import type { ElementContent, Root as HtmlRoot } from 'hast'
import type { Definition, FootnoteDefinition, FootnoteReference, Root, RootContent } from 'mdast'
import { walkTree } from '../../walk-tree.ts'
import type { BlockContext } from '../block-context.ts'
import { createQuoteHandler } from './callout.ts'
import { createCodeHandler, handleInlineMath, handleMath } from './code-block.ts'
import { createContainerHandler, createLeafHandler } from './directive.ts'
import { createFootnotes, type Footnotes } from './footnotes.ts'
import { handleList, handleListItem } from './list-item.ts'
import { handleHtml, parseRawHtml } from './raw-html.ts'

export type TreeReader = {
  /** Nodes of the tree's top level, in the order of the text. */
  readonly readNodes: (nodes: readonly RootContent[]) => ElementContent[]
  /** The footnotes, with the rule before them, once all else has been read. */
  readonly readNotes: () => ElementContent[]
}

/** `source` is the text that `tree` was parsed from. */
export function createTreeReader(tree: Root, source: string, context: BlockContext): TreeReader {
  const notes = createFootnotes(context)
  const state = createState(tree, createHandlers(source, context, notes))
  return {
    readNodes: nodes => {
      const read = nodes.flatMap(node => state.one(node, tree) ?? [])
      return parseRawHtml(read, context)
    },
    readNotes: () => parseRawHtml(notes.createSection(state), context)
  }
}

/** The library hands its state, which knows the tree's definitions, to handlers alone. */
function createState(tree: Root, handlers: Handlers): State {
  const known: State[] = []
  const root = (state: State): HtmlRoot => {
    known.push(state)
    return { type: 'root', children: [] }
  }
  // The library's own root handler returns a root, which its type does not foresee.
  // A tree of the definitions alone is enough for it, and is soon looked through.
  const definitions: (Definition | FootnoteDefinition)[] = []
  walkTree(tree, node => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') definitions.push(node)
  })
  toHast({ type: 'root', children: definitions } satisfies Root, {
    handlers: { ...handlers, root: root as unknown as Handler },
    allowDangerousHtml: true
  })
  const [state] = known
  if (state === undefined) throw new Error('The tree has no root.')
  return state
}

function createHandlers(source: string, context: BlockContext, notes: Footnotes): Handlers {
  return {
    html: handleHtml,
    list: handleList,
    listItem: handleListItem,
    code: createCodeHandler(source, context),
    math: handleMath,
    inlineMath: handleInlineMath,
    blockquote: createQuoteHandler(context),
    containerDirective: createContainerHandler(context),
    leafDirective: createLeafHandler(context),
    footnoteReference: (_: State, node: FootnoteReference) => notes.addReference(node),
    footnoteDefinition: (state: State, node: FootnoteDefinition) => notes.addDefinition(state, node)
  }
}
