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

/** `text` is what `tree` was parsed from. */
export function convertText(tree: Root, text: string, settings: ConversionSettings): ConvertedText {
  const context = createContext(settings)
  const reader = createTreeReader(tree, text, context)
  const groups = groupNodes(tree.children).map(group => ({
    ...group,
    blocks: toBlocks(reader.readNodes(group.nodes), context)
  }))
  return { groups, notes: toBlocks(reader.readNotes(), context) }
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
