// A text's syntax tree to Medium's blocks, once for whatever is made of them: the two formats, titles, the self-check.

import type { ElementContent } from 'hast'
import type { Root, RootContent } from 'mdast'
import type { ContentPolicy } from '../policy/content-policy.ts'
import type { References } from '../references/content-references.ts'
import type { DiagnosticCollector } from '../diagnostic-collector.ts'
import { groupNodes, type NodeGroup } from './block-groups.ts'
import type { Block } from './block.ts'
import type { BlockContext } from './block-context.ts'
import { readBlocks } from './read-blocks.ts'
import { readInline } from './read-inline.ts'
import { collectDestinations } from './tree/destinations-in-html.ts'
import { createTreeReader } from './tree/html-tree.ts'

/** The top-level nodes of a text that are converted together, and what becomes of them. */
export type BlockGroup = NodeGroup & {
  readonly blocks: readonly Block[]
  /** Set where the frame leaves out all that it had. */
  readonly omitted?: boolean
}

export type ConvertedText = {
  readonly groups: readonly BlockGroup[]
  /** Footnotes, with the rule before them. */
  readonly notes: readonly Block[]
}

type ConversionSettings = {
  readonly policy: ContentPolicy
  readonly diagnostics: DiagnosticCollector
  readonly references: References
}

/** A text as HTML, of which only the blocks have to be made: all that it leads to can be seen. */
export type OpenText = {
  /** The addresses of its links and players, as they are in the text. */
  readonly destinations: ReadonlySet<string>
  readonly convert: () => ConvertedText
}

/** `text` is what `tree` was parsed from. */
export function openText(tree: Root, text: string, settings: ConversionSettings): OpenText {
  const context = createContext(settings)
  const reader = createTreeReader(tree, text, context)
  const groups = groupNodes(tree.children).map(group => ({
    group,
    html: reader.readNodes(group.nodes)
  }))
  const notes = reader.readNotes()
  const destinations = new Set<string>()
  for (const { html } of groups) collectDestinations(html, destinations)
  collectDestinations(notes, destinations)
  return {
    destinations,
    convert: () => ({
      groups: groups.map(({ group, html }) => ({ ...group, blocks: toBlocks(html, context) })),
      notes: toBlocks(notes, context)
    })
  }
}

/** Reads some top-level nodes alone, as often as they are asked for. */
export function createNodeConverter(
  tree: Root,
  text: string,
  settings: ConversionSettings
): (nodes: readonly RootContent[]) => Block[] {
  const context = createContext(settings)
  const reader = createTreeReader(tree, text, context)
  return nodes => toBlocks(reader.readNodes(nodes), context)
}

function createContext(settings: ConversionSettings): BlockContext {
  return { ...settings, depth: 0, readBlocks, readInline }
}

function toBlocks(nodes: readonly ElementContent[], context: BlockContext): Block[] {
  // Lines are seen inside lists alone.
  return readBlocks(nodes, context).filter(block => block.type !== 'line')
}
