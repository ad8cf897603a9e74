// Images as figures, with their captions.

import type { Element, ElementContent } from 'hast'
import type { ImageSource } from '../references/content-references.ts'
import { findChoice } from '../policy/content-policy.ts'
import type { NodePlace } from '../diagnostic-collector.ts'
import {
  replaceChildren,
  decide,
  createElement,
  copyPosition,
  createText
} from './block-context.ts'
import type { BlockContext } from './block-context.ts'
import { isEmbed, findPlayerPage, reportEmbed } from './embed-players.ts'

/** An image as a figure; none when the image is left out. Its file's URL is not known yet: see {@link imageElement}. */
export function convertImage(node: Element, context: BlockContext): Element[] {
  const { title } = node.properties
  const alt = toLine(node.properties.alt)
  const address = findImageSource(node)
  const page = findPlayerPage(address)
  // Obsidian and similar editors write a player like an image.
  if (isEmbed(page)) {
    reportEmbed(node, page, context)
    return [copyPosition(createElement('p', [createText(page)]), node)]
  }
  const source = context.references.findImage(address, node.position)
  if (source === null) return []
  const choice = findChoice(context.policy, 'image-caption')
  const caption = choice === 'none' ? '' : toLine(title) || (choice === 'alt' ? alt : '')
  return [
    copyPosition(
      createFigure(createImage(source, alt), caption === '' ? [] : [createText(caption)]),
      node
    )
  ]
}

/** The source, or the one that a script would put there, or the first of several sizes. */
function findImageSource({ properties }: Element): string {
  const { src, dataSrc, srcSet } = properties
  const lazy = toText(dataSrc)
  // A page that loads its images late has a blank image in their place.
  if (lazy !== '' && /^(?:data:|$)/.test(toText(src))) return lazy
  return toText(src) || (toText(srcSet).trim().split(/[\s,]/)[0] ?? '')
}

/** A local image carries its repository path until the post is rendered. */
export function createImage(source: ImageSource, alt: string): Element {
  const properties = source.kind === 'url' ? { src: source.url } : { dataFile: source.path }
  return createElement('img', [], alt === '' ? properties : { ...properties, alt })
}

export function createFigure(image: Element, caption: readonly ElementContent[]): Element {
  return createElement(
    'figure',
    caption.length === 0 ? [image] : [image, createElement('figcaption', caption)]
  )
}

export function findImage(block: Element | undefined): Element | null {
  if (block?.tagName !== 'figure') return null
  const [image] = block.children
  return image?.type === 'element' ? image : null
}

export function readCaption(block: Element): readonly ElementContent[] {
  const caption = block.children[1]
  return caption?.type === 'element' ? caption.children : []
}

/** A figure inside a link: the caption takes the link, since Medium's images are not links. */
export function linkFigure(
  block: Element,
  url: string,
  place: NodePlace,
  context: BlockContext
): Element {
  const image = findImage(block)
  if (image === null) return block
  const what = 'An image on Medium cannot be a link'
  const choice = decide(context, 'linked-image', place, `${what}.`)
  if (choice === 'unlink') {
    context.diagnostics.add(place, {
      rule: 'linked-image',
      severity: 'warning',
      message: `${what}, so the link to ${url} was dropped.`
    })
    return block
  }
  if (choice !== 'caption') return block
  context.diagnostics.add(place, {
    rule: 'linked-image',
    severity: 'notice',
    message: `${what}, so the link was moved below the image.`
  })
  const caption = readCaption(block)
  const shown = caption.length > 0 ? caption : [createText(toLine(image.properties.alt) || url)]
  return replaceChildren(block, [
    image,
    createElement('figcaption', [createElement('a', shown, { href: url })])
  ])
}

/** `<figure>`: its images each a figure, the caption under the last one. */
export function addCaption(
  blocks: readonly Element[],
  caption: readonly ElementContent[]
): Element[] {
  if (caption.length === 0) return [...blocks]
  const at = blocks.findLastIndex(block => block.tagName === 'figure')
  const target = blocks[at]
  const image = findImage(target)
  if (target === undefined || image === null)
    return [...blocks, createElement('p', [createElement('em', caption)])]
  return blocks.with(at, replaceChildren(target, [image, createElement('figcaption', caption)]))
}

function toLine(value: unknown): string {
  return toText(value).replace(/\s+/g, ' ').trim()
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
