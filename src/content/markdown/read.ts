// Reads the article's body for the Markdown route: which of its groups stay as the author wrote them, and the blocks that
// the conversion makes of the others.

import type { Element } from 'hast'
import type { Definition, FootnoteDefinition, Root, RootContent } from 'mdast'
import { visitParents } from 'unist-util-visit-parents'
import { blocksOf } from '../html/blocks.ts'
import type { Context } from '../html/context.ts'
import { withLevels } from '../html/headings.ts'
import type { Parts } from '../parts.ts'
import { htmlTree } from '../html/tree.ts'
import { silentContext } from '../silent.ts'
import { groupsOf, type Group } from './groups.ts'
import {
  headingOf,
  isMarked,
  isShown,
  joinsList,
  withoutIdleBreaks,
  withoutOwnTitles,
  type ReadGroup
} from './outline.ts'
import { isPlain } from './plain.ts'
import type { Titles } from '../title.ts'
import { targetsOf, type Targets } from './splice.ts'

export type Body = {
  readonly groups: readonly ReadGroup[]
  /** Footnotes, with the rule before them. */
  readonly notes: readonly Element[]
  readonly targets: Targets
  /** Level of the shallowest heading; null where levels stay as written. */
  readonly shallowest: number | null
  /** The blocks that the body begins with. */
  readonly first: () => readonly Element[]
}

/** What is read: the article, or its footer, which repeats no titles. */
export type Text = Pick<Parts, 'input' | 'source' | 'images'> & { readonly titles: Titles | null }

export function readBody({ input, source, images, titles }: Text, shallowest: number | null): Body {
  const { text, tree } = source
  const groups = groupsOf(tree.children)
  // A second reading finds what the first one found.
  const context = silentContext(input, images)
  const targets = targetsOf(tree, lonelyDefinitions(groups), context.references)
  const convert = converter(tree, text, context)
  const read = groups.map(group => ({
    ...group,
    blocks: isPlain(group, targets, input.policy) ? null : convert(group)
  }))
  const sized = (titles === null ? read : withoutOwnTitles(read, titles)).map(group =>
    shallowest === null ? group : inSize(group, shallowest)
  )
  const shown = withoutIdleBreaks(sized).map((group, index, all) =>
    joinsList(all, index, text) ? { ...group, blocks: convert(group) } : group
  )
  const notes = convert(null)
  return {
    groups: shown,
    notes: shallowest === null ? notes : withLevels(notes, shallowest),
    targets,
    shallowest,
    first: () => {
      const first = shown.find(isShown)
      return first === undefined ? [] : (first.blocks ?? convert(first))
    }
  }

  function inSize(group: ReadGroup, to: number): ReadGroup {
    const heading = headingOf(group)
    const stays = heading === null || isMarked(heading, text, to)
    const blocks = group.blocks ?? (stays ? null : convert(group))
    return { ...group, blocks: blocks === null ? null : withLevels(blocks, to) }
  }
}

/** Definitions that stay where they are: those that share their group with nothing. */
function lonelyDefinitions(groups: readonly Group[]): ReadonlySet<RootContent> {
  return new Set(groups.flatMap(({ nodes }) => (nodes.length === 1 ? nodes : [])))
}

/** The blocks of a group; of the article's footnotes for null, once all groups that refer to them have been read. */
function converter(tree: Root, text: string, context: Context) {
  const definitions: Definition[] = []
  const footnotes: FootnoteDefinition[] = []
  visitParents(tree, node => {
    if (node.type === 'definition') definitions.push(node)
    if (node.type === 'footnoteDefinition') footnotes.push(node)
  })
  // Notes are numbered through the whole article.
  const numbers = new Map<string, number>()
  return (group: Group | null): Element[] => {
    const nodes = group?.nodes ?? footnotes
    const children = [...nodes, ...definitions.filter(one => !nodes.includes(one))]
    const notes = { numbers, shown: group === null }
    const html = htmlTree({ type: 'root', children }, text, context, notes)
    return blocksOf(
      html.children.filter(node => node.type !== 'doctype'),
      context
    )
  }
}
