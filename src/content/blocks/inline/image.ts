// Images: on Medium a figure of its own, wherever the image was in the text.

import type { Element } from 'hast'
import { createBlock, createText, type Block } from '../block.ts'
import { toBlockPieces, type BlockContext, type InlinePiece } from '../block-context.ts'
import { findPlayerPage, isEmbed, reportEmbed } from '../embed.ts'
import { readAttribute, readAttributeLine } from '../html-nodes.ts'
import { findChoice } from '../../policy/content-policy.ts'

export function convertImage(node: Element, context: BlockContext): InlinePiece[] {
  return toBlockPieces(toBlocks(node, context))
}

/** None when the image is left out. */
function toBlocks(node: Element, context: BlockContext): Block[] {
  const alt = readAttributeLine(node.properties.alt)
  const address = findAddress(node)
  const page = findPlayerPage(address)
  // Obsidian and similar editors write a player like an image.
  if (isEmbed(page)) {
    reportEmbed(node, context)
    return [createBlock({ type: 'embed', url: page }, node.position)]
  }
  const image = context.references.findImage(address, node.position)
  if (image === null) return []
  const text = findCaptionText(node, alt, context)
  const caption = text === '' ? [] : [createText(text)]
  return [createBlock({ type: 'figure', image, alt, caption }, node.position)]
}

function findCaptionText({ properties }: Element, alt: string, { policy }: BlockContext): string {
  const choice = findChoice(policy, 'image-caption')
  if (choice === 'none') return ''
  return readAttributeLine(properties.title) || (choice === 'alt' ? alt : '')
}

/** The source, or the one that a script would put there, or the first of several sizes. */
function findAddress({ properties }: Element): string {
  const { src, dataSrc, dataLazySrc, dataOriginal, srcSet } = properties
  // A page that loads its images late has a blank, small or blurred image in their place.
  const late = [dataSrc, dataLazySrc, dataOriginal].map(readAttribute).find(isAddress)
  if (late !== undefined) return late
  return readAttribute(src) || (readAttribute(srcSet).trim().split(/[\s,]/)[0] ?? '')
}

/** Not what is put together by the site, nor a blank image itself. */
function isAddress(address: string): boolean {
  return address !== '' && !/^data:|[{}]/i.test(address)
}
