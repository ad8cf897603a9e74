// Images as figures, with their captions.

import type { Element, ElementContent } from 'hast'
import type { ImageSource } from '../references.ts'
import { choiceOf } from '../policy.ts'
import type { Place } from '../remarks.ts'
import { around, decide, element, placed, text } from './context.ts'
import type { Context } from './context.ts'
import { isEmbed, pageOf, tellEmbed } from './players.ts'

/** An image as a figure; none when the image is left out. Its file's URL is not known yet: see {@link imageElement}. */
export function figure(node: Element, context: Context): Element[] {
  const { title } = node.properties
  const alt = lineOf(node.properties.alt)
  const address = sourceOf(node)
  const page = pageOf(address)
  // Obsidian and its kin write a player like an image.
  if (isEmbed(page)) {
    tellEmbed(node, page, context)
    return [placed(element('p', [text(page)]), node)]
  }
  const source = context.references.image(address, node.position)
  if (source === null) return []
  const choice = choiceOf(context.policy, 'image-caption')
  const caption = choice === 'none' ? '' : lineOf(title) || (choice === 'alt' ? alt : '')
  return [placed(figureOf(imageElement(source, alt), caption === '' ? [] : [text(caption)]), node)]
}

/** The source, or the one that a script would put there, or the first of several sizes. */
function sourceOf({ properties }: Element): string {
  const { src, dataSrc, srcSet } = properties
  const lazy = stringOf(dataSrc)
  // A page that loads its images late has a blank one in their place.
  if (lazy !== '' && /^(?:data:|$)/.test(stringOf(src))) return lazy
  return stringOf(src) || (stringOf(srcSet).trim().split(/[\s,]/)[0] ?? '')
}

/** A local image carries its repository path until the post is rendered. */
export function imageElement(source: ImageSource, alt: string): Element {
  const properties = source.kind === 'url' ? { src: source.url } : { dataFile: source.path }
  return element('img', [], alt === '' ? properties : { ...properties, alt })
}

export function figureOf(image: Element, caption: readonly ElementContent[]): Element {
  return element('figure', caption.length === 0 ? [image] : [image, element('figcaption', caption)])
}

export function imageIn(block: Element | undefined): Element | null {
  if (block?.tagName !== 'figure') return null
  const [image] = block.children
  return image?.type === 'element' ? image : null
}

export function captionIn(block: Element): readonly ElementContent[] {
  const caption = block.children[1]
  return caption?.type === 'element' ? caption.children : []
}

/** A figure inside a link: the caption takes the link, since Medium's images are no links. */
export function linked(block: Element, url: string, place: Place, context: Context): Element {
  const image = imageIn(block)
  if (image === null) return block
  const what = 'Medium cannot hold an image that is a link.'
  const choice = decide(context, 'linked-image', place, what)
  if (choice === 'unlink') {
    context.remarks.add(place, {
      rule: 'linked-image',
      severity: 'warning',
      message: `${what} The link to ${url} is dropped.`
    })
    return block
  }
  if (choice !== 'caption') return block
  context.remarks.add(place, {
    rule: 'linked-image',
    severity: 'notice',
    message: `${what} The link moves under the image.`
  })
  const caption = captionIn(block)
  const shown = caption.length > 0 ? caption : [text(lineOf(image.properties.alt) || url)]
  return around(block, [image, element('figcaption', [element('a', shown, { href: url })])])
}

/** `<figure>`: its images each a figure, the caption under the last one. */
export function captioned(
  blocks: readonly Element[],
  caption: readonly ElementContent[]
): Element[] {
  if (caption.length === 0) return [...blocks]
  const at = blocks.findLastIndex(block => block.tagName === 'figure')
  const target = blocks[at]
  const image = imageIn(target)
  if (target === undefined || image === null)
    return [...blocks, element('p', [element('em', caption)])]
  return blocks.with(at, around(target, [image, element('figcaption', caption)]))
}

function lineOf(value: unknown): string {
  return stringOf(value).replace(/\s+/g, ' ').trim()
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
