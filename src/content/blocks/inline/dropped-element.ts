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
  if (hasErrorAt(node, context)) return []
  const harmless = describeHarmless(node)
  context.diagnostics.add(node.position, {
    rule: 'script',
    severity: harmless === null && !SETTINGS.has(node.tagName) ? 'warning' : 'notice',
    message: harmless ?? `${what}, so it was left out with everything in it.`
  })
  return []
}

/** What tells a browser something, and shows nothing to readers. */
const SETTINGS = new Set(['style', 'link', 'meta', 'base', 'title', 'head'])

/** Scripts of services whose posts are quotes in the article, which stay without them. */
const WIDGETS =
  /^(?:https?:)?\/\/(?:platform\.(?:twitter|x|instagram|linkedin)\.com|www\.(?:instagram|tiktok)\.com|embed\.(?:bsky\.app|reddit\.com|redditmedia\.com))\//

/** What is said of a script without which nothing is lost; null for any other element. */
function describeHarmless({ tagName, properties: { src, type } }: Element): string | null {
  if (tagName !== 'script') return null
  if (typeof src === 'string' && WIDGETS.test(src))
    return 'The script of an embedded post was left out: what the article says of the post stays, as text.'
  return type === 'application/ld+json'
    ? 'The data for search engines was left out, which no reader sees.'
    : null
}

function findGist(node: Element): string | null {
  const { src } = node.properties
  if (node.tagName !== 'script' || typeof src !== 'string') return null
  const match = /^(?:https?:)?\/\/(gist\.github\.com\/[^/?#]+\/[0-9a-f]+)\.js(\?file=[^#]*)?/.exec(
    src
  )
  return match === null ? null : `https://${match[1] ?? ''}${match[2] ?? ''}`
}
