// Addresses in the author's text: where each link, image and definition leads, spliced in at its offsets.

import type MagicString from 'magic-string'
import type { Definition, Image, Link, Nodes, Root, RootContent } from 'mdast'
import { visitParents } from 'unist-util-visit-parents'
import type { ImageSource, References } from '../../references/content-references.ts'
import { escapeAddress } from '../../escape-markdown.ts'
import type { BlockGroup } from './block-groups.ts'
import type { ImageUrls } from './print-blocks.ts'

type Addressed = Link | Image | Definition

/** Null: there is nothing to lead to, so a link keeps only its text and an image goes. */
export type SpliceTarget = ImageSource | null

export type SpliceTargets = {
  /** Undefined for a definition that nothing uses. */
  readonly findTarget: (node: Addressed) => SpliceTarget | undefined
  /** Whether a link may go on referring to the definition with an identifier. */
  readonly isNamed: (identifier: string) => boolean
}

/** Resolves every address of the tree once. `staying`: nodes that stay in the post where they are. */
export function resolveTargets(
  tree: Root,
  staying: ReadonlySet<RootContent>,
  references: References
): SpliceTargets {
  const images = new Set<string>()
  const links = new Set<string>()
  visitParents(tree, node => {
    if (node.type === 'imageReference') images.add(node.identifier)
    if (node.type === 'linkReference') links.add(node.identifier)
  })
  const targets = new Map<Nodes, SpliceTarget>()
  const named = new Map<string, boolean>()
  visitParents(tree, node => {
    if (node.type === 'image') targets.set(node, references.findImage(node.url, node.position))
    else if (node.type === 'link') targets.set(node, resolveLinkTarget(node, references))
    else if (node.type === 'definition') {
      const { identifier } = node
      const ofImage = images.has(identifier)
      if (!ofImage && !links.has(identifier)) return
      const target = ofImage
        ? references.findImage(node.url, node.position)
        : resolveLinkTarget(node, references)
      targets.set(node, target)
      if (!named.has(identifier))
        named.set(identifier, target !== null && !ofImage && staying.has(node))
    }
  })
  return {
    findTarget: node => targets.get(node),
    isNamed: identifier => named.get(identifier) === true
  }
}

function resolveLinkTarget(node: Link | Definition, references: References): SpliceTarget {
  const url = references.findLink(node.url, node.position)
  return url === null ? null : { kind: 'url', url }
}

/** Rewrites the addresses of a group that otherwise stays as it is. */
export function spliceAddresses(
  text: MagicString,
  { nodes }: BlockGroup,
  targets: SpliceTargets,
  urls: ImageUrls
): void {
  for (const node of nodes)
    visitParents(node, child => {
      if (child.type !== 'link' && child.type !== 'image' && child.type !== 'definition') return
      const target = targets.findTarget(child)
      if (target === undefined) return
      if (target === null) withdraw(text, child)
      else spliceAddress(text, child, target.kind === 'url' ? target.url : urls.get(target.path))
    })
}

function spliceAddress(text: MagicString, node: Addressed, url: string | undefined): void {
  const span = node.data?.destination
  if (url === undefined || url === node.url || span === undefined) return
  // Nothing is between the brackets of an empty destination.
  if (span.start === span.end) text.appendLeft(span.start, escapeAddress(url))
  else text.overwrite(span.start, span.end, escapeAddress(url))
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
