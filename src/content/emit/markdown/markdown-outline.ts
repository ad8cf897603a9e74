// The frame of an article in Markdown as the HTML route has it: its own title gone, two sizes of headings, and no rule that
// separates nothing.

import type { Element } from 'hast'
import type MagicString from 'magic-string'
import type { Heading } from 'mdast'
import { toOutlineEntry } from '../../titles/post-frame.ts'
import { toMediumLevel } from '../../blocks/heading-blocks.ts'
import {
  findRepeatedTitles,
  type OutlineEntry,
  type ArticleTitles
} from '../../titles/repeated-titles.ts'
import type { BlockGroup } from './block-groups.ts'

/** `blocks` is null for what stays as the author wrote it; none for what goes. */
export type ReadGroup = BlockGroup & { readonly blocks: readonly Element[] | null }

/** The groups without headings that repeat the title or subtitle. */
export function omitOwnTitles(groups: readonly ReadGroup[], titles: ArticleTitles): ReadGroup[] {
  const entries = groups.map(group => toOutlineEntries(group, titles))
  const again = findRepeatedTitles(entries.flat(), titles)
  if (again.size === 0) return [...groups]
  let from = 0
  return groups.map((group, index) => {
    const start = from
    const count = entries[index]?.length ?? 0
    from += count
    const isSaid = (at: number) => again.has(start + at)
    if (group.blocks === null) return count > 0 && isSaid(0) ? { ...group, blocks: [] } : group
    return { ...group, blocks: group.blocks.filter((_, at) => !isSaid(at)) }
  })
}

function toOutlineEntries(group: ReadGroup, titles: ArticleTitles): OutlineEntry[] {
  if (group.blocks !== null) return group.blocks.map(block => toOutlineEntry(block, titles))
  const heading = findGroupHeading(group)
  if (heading !== null) {
    const offset = heading.position?.start.offset
    return [
      {
        kind: 'heading',
        level: heading.depth,
        offset,
        texts: () => [titles.findText(offset) ?? '']
      }
    ]
  }
  if (!isShown(group)) return []
  return [{ kind: isRule(group) || isPicture(group) ? 'quiet' : 'text' }]
}

function isPicture({ nodes: [node] }: ReadGroup): boolean {
  return node?.type === 'paragraph' && node.children.every(({ type }) => /^image/.test(type))
}

/** The groups without rules at either end or next to another rule. */
export function omitIdleBreaks(groups: readonly ReadGroup[]): ReadGroup[] {
  const result = [...groups]
  // The rule that waits for something to separate, unless nothing is before it.
  let open: number | null = null
  let started = false
  for (const [index, group] of groups.entries()) {
    if (!isShown(group)) continue
    if (!isRule(group)) {
      open = null
      started = true
    } else if (!started || open !== null) result[index] = { ...group, blocks: [] }
    else open = index
  }
  const last = open === null ? undefined : groups[open]
  return open === null || last === undefined ? result : result.with(open, { ...last, blocks: [] })
}

/** Whether a reader sees anything of a group. */
export function isShown({ nodes: [node], blocks }: ReadGroup): boolean {
  return blocks === null ? node?.type !== 'definition' : blocks.length > 0
}

function isRule({ nodes: [node], blocks }: ReadGroup): boolean {
  return blocks === null
    ? node?.type === 'thematicBreak'
    : blocks.every(block => block.tagName === 'hr')
}

/**
 * Whether a group that stays would become part of the list before it, now that what was between them is gone or has been
 * written anew.
 */
export function joinsList(groups: readonly ReadGroup[], at: number, source: string): boolean {
  const group = groups[at]
  const before = groups.slice(0, at).findLastIndex(isShown)
  const previous = groups[before]
  if (group === undefined || group.blocks !== null || previous === undefined) return false
  if (!endsWithList(previous) || (before === at - 1 && previous.blocks === null)) return false
  return (
    group.nodes[0]?.type === 'list' ||
    /[ \t]$/.test(source.slice(0, group.start)) ||
    /^[ \t]/.test(source.slice(group.start))
  )
}

function endsWithList({ nodes, blocks }: ReadGroup): boolean {
  return blocks === null
    ? nodes.at(-1)?.type === 'list'
    : /^[ou]l$/.test(blocks.at(-1)?.tagName ?? '')
}

/** The heading that a group which stays consists of. */
export function findGroupHeading({ nodes: [node] }: BlockGroup): Heading | null {
  return node?.type === 'heading' ? node : null
}

/** Whether a heading gets Medium's size by other marks at its beginning: not one that is underlined, or becomes bold text. */
export function isMarked(heading: Heading, source: string, shallowest: number): boolean {
  const start = heading.position?.start.offset ?? 0
  const level = toMediumLevel(heading.depth, shallowest)
  return level === heading.depth || (level !== null && source[start] === '#')
}

/** Rewrites the marks of a heading for which {@link isMarked} holds. */
export function spliceLevel(text: MagicString, heading: Heading, shallowest: number): void {
  const start = heading.position?.start.offset
  const level = toMediumLevel(heading.depth, shallowest)
  if (start === undefined || level === null || level === heading.depth) return
  text.overwrite(start, start + heading.depth, '#'.repeat(level))
}
