// Scripts, styles, forms and drawings are left out with all they hold: only the script of a gist leaves its address.

import type { Element } from 'hast'
import { createBlock } from '../block.ts'
import {
  decide,
  hasErrorAt,
  toBlockPieces,
  type BlockContext,
  type InlinePiece
} from '../block-context.ts'
import { reportEmbed } from '../embed.ts'

export function convertDropped(node: Element, context: BlockContext): InlinePiece[] {
  const gist = findGist(node)
  if (gist !== null) {
    reportEmbed(node, context)
    return toBlockPieces([createBlock({ type: 'embed', url: gist }, node.position)])
  }
  const what = `Medium does not accept <${node.tagName}>`
  if (decide(context, 'script', node.position, `${what}.`) === 'fail') return []
  // One that is never closed has been reported as such.
  if (!hasErrorAt(node, context))
    context.diagnostics.add(node.position, {
      rule: 'script',
      severity: SETTINGS.has(node.tagName) ? 'notice' : 'warning',
      message: `${what}, so it was left out with everything in it.`
    })
  return []
}

/** What tells a browser something, and shows nothing to readers. */
const SETTINGS = new Set(['style', 'link', 'meta', 'base', 'title', 'head'])

function findGist(node: Element): string | null {
  const { src } = node.properties
  if (node.tagName !== 'script' || typeof src !== 'string') return null
  const match = /^(?:https?:)?\/\/(gist\.github\.com\/[^/?#]+\/[0-9a-f]+)\.js(\?file=[^#]*)?/.exec(
    src
  )
  return match === null ? null : `https://${match[1] ?? ''}${match[2] ?? ''}`
}
