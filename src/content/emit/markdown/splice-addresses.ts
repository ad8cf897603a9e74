// Addresses in the author's text: where each link, image and definition leads, spliced in at its offsets.

import type MagicString from 'magic-string'
import type { Definition, Image, Link, Root, RootContent } from 'mdast'
import type { NodeGroup } from '../../blocks/block-groups.ts'
import { toString } from 'mdast-util-to-string'
import { escapeAddress, escapeMarkdown } from '../../escape-markdown.ts'
import { writeBlockAt, type TagSpan } from '../../source/read-source.ts'
import type { References } from '../../references/content-references.ts'
import type { ImageSource } from '../../references/image-references.ts'
import { findImageUrl, type ImageUrls } from '../image-urls.ts'
import { walkTree } from '../../walk-tree.ts'

type Addressed = Link | Image | Definition

/** Null: there is nothing to lead to, so a link keeps only its text and an image goes. */
type SpliceTarget = ImageSource | null

export type SpliceTargets = {
  /** Undefined for a definition that nothing uses. */
  readonly findTarget: (node: Addressed) => SpliceTarget | undefined
  /** Whether a link may go on referring to the definition with an identifier. */
  readonly isNamed: (identifier: string) => boolean
}

/** What the conversion has resolved is asked for again, by address. `staying`: nodes that stay in the post where they are. */
export function createTargets(
  tree: Root,
  staying: ReadonlySet<RootContent>,
  references: References
): SpliceTargets {
  const { images, links, definitions } = collectReferences(tree)
  const findTarget = (node: Addressed): SpliceTarget | undefined => {
    if (node.type === 'image') return references.recallImage(node.url)
    if (node.type === 'definition') {
      if (images.has(node.identifier)) return references.recallImage(node.url)
      if (!links.has(node.identifier)) return undefined
    }
    const url = references.recallLink(node.url)
    return url === null ? null : { kind: 'url', url }
  }
  return {
    findTarget,
    isNamed: identifier => {
      const definition = definitions.get(identifier)
      if (definition === undefined || images.has(identifier)) return false
      return staying.has(definition) && findTarget(definition) !== null
    }
  }
}

/** Identifiers that images and links refer to, and the definition of each. */
function collectReferences(tree: Root) {
  const images = new Set<string>()
  const links = new Set<string>()
  const definitions = new Map<string, Definition>()
  walkTree(tree, node => {
    if (node.type === 'imageReference') images.add(node.identifier)
    else if (node.type === 'linkReference') links.add(node.identifier)
    else if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node)
  })
  return { images, links, definitions }
}

/** Rewrites the addresses of a group that otherwise stays as it is. */
export function spliceAddresses(
  text: MagicString,
  { nodes }: NodeGroup,
  targets: SpliceTargets,
  urls: ImageUrls
): void {
  for (const node of nodes)
    walkTree(node, child => {
      if (child.type !== 'link' && child.type !== 'image' && child.type !== 'definition') return
      const target = targets.findTarget(child)
      if (target === undefined) return
      const tag = child.type === 'definition' ? undefined : child.data?.tag
      if (tag !== undefined)
        spliceTag(text, child, { tag, url: target && findImageUrl(target, urls) })
      else if (target === null) withdraw(text, child)
      else spliceAddress(text, child, findImageUrl(target, urls))
    })
}

function spliceAddress(text: MagicString, node: Addressed, url: string | null): void {
  const span = node.data?.destination
  if (url === null || span === undefined) return
  if (url === node.url && node.data?.rewritten !== true) return
  // Nothing is between the brackets of an empty destination.
  if (span.start === span.end) text.appendLeft(span.start, escapeAddress(url))
  else text.overwrite(span.start, span.end, escapeAddress(url))
}

type SplicedTag = { readonly tag: TagSpan; readonly url: string | null }

/** A link or picture that a tag of the author's stands for. */
function spliceTag(text: MagicString, node: Addressed, { tag, url }: SplicedTag): void {
  const { start, end } = tag
  const written = writeTagged(node, tag, url)
  const block = tag.alone ? writeBlockAt(text.original, tag, written) : written
  if (block === '') text.remove(start, end)
  else text.overwrite(start, end, block)
}

function writeTagged(node: Addressed, tag: TagSpan, url: string | null): string {
  const label = escapeMarkdown(node.type === 'image' ? (node.alt ?? '') : toString(node), false)
  if (url === null) return node.type === 'image' ? '' : label
  const address = escapeAddress(url)
  if (node.type === 'image') return `![${label}](${address})`
  if (tag.bare !== true) return `[${label}](${address})`
  return tag.alone ? address : `<${address}>`
}

/** A link without its target keeps its text; an image goes. */
function withdraw(text: MagicString, node: Addressed): void {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset]
  if (start === undefined || end === undefined) return
  const first = node.type === 'link' ? node.children[0]?.position?.start.offset : undefined
  const last = node.type === 'link' ? node.children.at(-1)?.position?.end.offset : undefined
  if (first === undefined || last === undefined) text.remove(start, end)
  else {
    if (start < first) text.remove(start, first)
    if (last < end) text.remove(last, end)
  }
}
