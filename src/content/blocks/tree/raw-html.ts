// HTML as the author wrote it, parsed where it is in the tree.

import type { Element, ElementContent, Root } from 'hast'
import type { Html } from 'mdast'
import type { Raw, State } from 'mdast-util-to-hast'
import type { BlockContext } from '../block-context.ts'
import { HTML_PARSERS } from '../../late-parts.ts'
import { closeSelfClosed } from './self-closed-tags.ts'

export function handleHtml(state: State, node: Html): Raw {
  // The parser drops the beginning of a tag that has nothing behind it.
  const value = closeSelfClosed(node.value).replace(/<$/, '&lt;')
  const result: Raw = { type: 'raw', value }
  state.patch(node, result)
  return result
}

/** Nodes side by side, with all HTML in them parsed. */
export function parseRawHtml(
  nodes: readonly ElementContent[],
  context: BlockContext
): ElementContent[] {
  const first = findRaw(nodes)
  if (first === null) return [...nodes]
  const { raw } = HTML_PARSERS.get()
  try {
    const root = raw({ type: 'root', children: [...nodes] }, { file: ANY_FILE }) as Root
    return root.children.filter(node => node.type !== 'doctype' && node.type !== 'mdxjsEsm')
  } catch {
    // The parser gives up on some broken pieces, such as a comment that ends with its block quote.
    context.diagnostics.add(first.position, {
      rule: 'html-element',
      severity: 'error',
      message: 'The HTML from here on cannot be read because a tag or a comment is not closed.',
      remedy: 'Close it, or put it in code.'
    })
    return []
  }
}

type ParseRaw = ReturnType<typeof HTML_PARSERS.get>['raw']

/** The parser keeps positions only where it is given a file, of which it reads no more than the length. */
const ANY_FILE = ' ' as unknown as NonNullable<NonNullable<Parameters<ParseRaw>[1]>['file']>

function findRaw(nodes: readonly (ElementContent | Element)[]): ElementContent | null {
  for (const node of nodes) {
    if (node.type === 'raw') return node
    const inside = node.type === 'element' ? findRaw(node.children) : null
    if (inside !== null) return inside
  }
  return null
}
