// `<iframe>`, `<video>` and the like: a known page is embedded, anything else becomes a link to what they would play.

import type { Element } from 'hast'
import { createBlock, createText, type Block } from '../block.ts'
import { decide, toBlockPieces, type BlockContext, type InlinePiece } from '../block-context.ts'
import { findPlayerPage, isEmbed, reportEmbed } from '../embed.ts'
import { readAttribute } from '../html-nodes.ts'

export function convertPlayer(node: Element, context: BlockContext): InlinePiece[] {
  return toBlockPieces(toBlocks(node, context))
}

function toBlocks(node: Element, context: BlockContext): Block[] {
  const what = `Medium does not accept <${node.tagName}>`
  const choice = decide(context, 'iframe', node.position, `${what}.`)
  const source = findPlayerSource(node)
  if (choice === 'fail') return []
  if (choice === 'drop' || source === null) {
    context.diagnostics.add(node.position, {
      rule: 'iframe',
      severity: 'warning',
      message: `${what}${source === null ? ', and this one names no address' : ''}, so it was left out.`,
      remedy: source === null ? 'Give it an address, or remove it.' : null
    })
    return []
  }
  if (/^\s*data:/i.test(source)) {
    refuseInner(node, context)
    return []
  }
  const page = findPlayerPage(source)
  if (!isEmbed(page)) return linkPage(node, page, context)
  reportEmbed(node, context)
  return [createBlock({ type: 'embed', url: page }, node.position)]
}

/** A page that has no address of its own, such as a post of another network as its embed code. */
function refuseInner({ tagName, position }: Element, { diagnostics }: BlockContext): void {
  diagnostics.add(position, {
    rule: 'iframe',
    severity: 'error',
    message: `This <${tagName}> has what it shows in its own address (\`data:\`), which Medium cannot show.`,
    remedy:
      'Put the address of the post or video that it shows on a line of its own, or leave such elements out with `policy: iframe: drop`.'
  })
}

function linkPage(node: Element, page: string, context: BlockContext): Block[] {
  const url = context.references.findLink(page, node.position)
  if (url === null) return []
  context.diagnostics.add(node.position, {
    rule: 'iframe',
    severity: 'warning',
    message: `Medium does not accept <${node.tagName}>, so it was replaced with a link to ${url}.`
  })
  const title = readAttribute(node.properties.title)
  const label = createText(title.trim() === '' ? url : title)
  const children = [{ type: 'link', url, children: [label] }] as const
  return [createBlock({ type: 'paragraph', children }, node.position)]
}

function findPlayerSource(node: Element): string | null {
  const { src, dataSrc } = node.properties
  for (const value of [src, dataSrc]) if (typeof value === 'string' && value !== '') return value
  const inner = node.children.find(child => child.type === 'element' && child.tagName === 'source')
  return inner?.type === 'element' ? findPlayerSource(inner) : null
}
