// Reads the article's body for the Markdown route: which of its groups stay as the author wrote them, and the blocks that
// the conversion makes of the others.

import type { Element } from 'hast'
import type { Definition, FootnoteDefinition, Root, RootContent } from 'mdast'
import { visitParents } from 'unist-util-visit-parents'
import { readBlocks } from '../../blocks/html-blocks.ts'
import type { BlockContext } from '../../blocks/block-context.ts'
import { setLevels } from '../../blocks/heading-blocks.ts'
import type { ContentParts } from '../content-parts.ts'
import { buildHtmlTree } from '../../blocks/html-tree.ts'
import { createSilentContext } from '../../blocks/silent-context.ts'
import { groupNodes, type BlockGroup } from './block-groups.ts'
import {
  findGroupHeading,
  isMarked,
  isShown,
  joinsList,
  omitIdleBreaks,
  omitOwnTitles,
  type ReadGroup
} from './markdown-outline.ts'
import { isPlainGroup } from './plain-groups.ts'
import type { ArticleTitles } from '../../titles/repeated-titles.ts'
import { resolveTargets, type SpliceTargets } from './splice-addresses.ts'

export type MarkdownBody = {
  readonly groups: readonly ReadGroup[]
  /** Footnotes, with the rule before them. */
  readonly notes: readonly Element[]
  readonly targets: SpliceTargets
  /** Level of the shallowest heading; null where levels stay as written. */
  readonly shallowest: number | null
  /** The blocks that the body begins with. */
  readonly first: () => readonly Element[]
}

/** What is read: the article, or its footer, which repeats no titles. */
export type MarkdownText = Pick<ContentParts, 'input' | 'source' | 'images'> & {
  readonly titles: ArticleTitles | null
}

export function readBody(
  { input, source, images, titles }: MarkdownText,
  shallowest: number | null
): MarkdownBody {
  const { text, tree } = source
  const groups = groupNodes(tree.children)
  // A second reading finds what the first one found.
  const context = createSilentContext(input, images)
  const targets = resolveTargets(tree, findLonelyDefinitions(groups), context.references)
  const convert = createConverter(tree, text, context)
  const read = groups.map(group => ({
    ...group,
    blocks: isPlainGroup(group, targets, input.policy) ? null : convert(group)
  }))
  const sized = (titles === null ? read : omitOwnTitles(read, titles)).map(group =>
    shallowest === null ? group : resizeGroup(group, shallowest)
  )
  const shown = omitIdleBreaks(sized).map((group, index, all) =>
    joinsList(all, index, text) ? { ...group, blocks: convert(group) } : group
  )
  const notes = convert(null)
  return {
    groups: shown,
    notes: shallowest === null ? notes : setLevels(notes, shallowest),
    targets,
    shallowest,
    first: () => {
      const first = shown.find(isShown)
      return first === undefined ? [] : (first.blocks ?? convert(first))
    }
  }

  function resizeGroup(group: ReadGroup, to: number): ReadGroup {
    const heading = findGroupHeading(group)
    const stays = heading === null || isMarked(heading, text, to)
    const blocks = group.blocks ?? (stays ? null : convert(group))
    return { ...group, blocks: blocks === null ? null : setLevels(blocks, to) }
  }
}

/** Definitions that stay where they are: those that share their group with nothing. */
function findLonelyDefinitions(groups: readonly BlockGroup[]): ReadonlySet<RootContent> {
  return new Set(groups.flatMap(({ nodes }) => (nodes.length === 1 ? nodes : [])))
}

/** The blocks of a group; of the article's footnotes for null, once all groups that refer to them have been read. */
function createConverter(tree: Root, text: string, context: BlockContext) {
  const definitions: Definition[] = []
  const footnotes: FootnoteDefinition[] = []
  visitParents(tree, node => {
    if (node.type === 'definition') definitions.push(node)
    if (node.type === 'footnoteDefinition') footnotes.push(node)
  })
  // Notes are numbered through the whole article.
  const numbers = new Map<string, number>()
  return (group: BlockGroup | null): Element[] => {
    const nodes = group?.nodes ?? footnotes
    const children = [...nodes, ...definitions.filter(definition => !nodes.includes(definition))]
    const notes = { numbers, shown: group === null }
    const html = buildHtmlTree({ type: 'root', children }, text, context, notes)
    return readBlocks(
      html.children.filter(node => node.type !== 'doctype'),
      context
    )
  }
}
