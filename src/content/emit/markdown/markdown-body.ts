// A converted text as the Markdown route has it: which of its groups stay as the author wrote them, and the blocks of the
// others.

import type MagicString from 'magic-string'
import type { Heading, Root, RootContent } from 'mdast'
import type { BlockGroup, ConvertedText } from '../../blocks/convert-text.ts'
import type { ContentPolicy } from '../../policy/content-policy.ts'
import type { References } from '../../references/content-references.ts'
import type { LateEdit } from '../../source/read-source.ts'
import { findLastUpTo, type TextSpan } from '../../source/text-spans.ts'
import { setLevels, toMediumLevel } from '../../titles/heading-sizes.ts'
import { groupEdits, keepsLines } from './edited-lines.ts'
import { isPlainGroup } from './plain-groups.ts'
import { createTargets, type SpliceTargets } from './splice-addresses.ts'

/** A text that is spliced: an article, or its footer. */
export type SplicedText = {
  readonly text: string
  readonly tree: Root
  /** What replaces tags in what stays as it is. */
  readonly edits: readonly LateEdit[]
  /** Of a text in MDX: where its elements are. */
  readonly mdx?: { readonly elements: readonly TextSpan[] }
  readonly converted: ConvertedText
  readonly references: References
  /** Level of the heading that gets Medium's large size; null where levels stay as written. */
  readonly shallowest: number | null
}

export type MarkdownGroup = BlockGroup & {
  /** `kept`: as the author wrote it, but for addresses. `printed`: from its blocks, of which there may be none. */
  readonly form: 'kept' | 'printed'
}

export type MarkdownBody = {
  readonly groups: readonly MarkdownGroup[]
  readonly targets: SpliceTargets
}

export function prepareBody(
  { text, tree, edits, converted, references, shallowest, mdx }: SplicedText,
  policy: ContentPolicy
): MarkdownBody {
  const { groups } = converted
  const targets = createTargets(tree, findLonelyNodes(groups), references)
  const edited = groupEdits(groups, edits)
  const isKept = (group: BlockGroup) =>
    group.omitted !== true &&
    isPlainGroup(group, targets, policy) &&
    (mdx === undefined || readsAlike(group, text, mdx.elements)) &&
    keepsMarks(group, text, shallowest) &&
    keepsLines(group, text, edited.get(group) ?? [])
  const formed = groups.map((group): MarkdownGroup => ({
    ...group,
    form: isKept(group) ? 'kept' : 'printed',
    blocks: shallowest === null ? group.blocks : setLevels(group.blocks, shallowest)
  }))
  let before = -1
  const fitted = formed.map((group, at): MarkdownGroup => {
    const joins = joinsList(formed, { at, before }, text)
    if (isShown(group)) before = at
    return joins ? { ...group, form: 'printed' } : group
  })
  return { targets, groups: fitted }
}

/** Whether a group of MDX means the same in Markdown: it has no elements, and no lines so far indented that they would be code. */
function readsAlike(
  { nodes: [node], start, end }: BlockGroup,
  text: string,
  elements: readonly TextSpan[]
): boolean {
  const next = elements[findLastUpTo(elements, end - 1, element => element.start)]
  if (next !== undefined && next.start >= start) return false
  const first = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  if (/\t| {4}/.test(first)) return false
  return node?.type === 'code' || !INDENTED.test(text.slice(start, end))
}

const INDENTED = /^[ >]*(?: {4}|\t)|(?:[-*+>]|\d[.)])(?: {5}| *\t)/m

/** Definitions stay where they are only if they share their group with nothing. */
function findLonelyNodes(groups: readonly BlockGroup[]): ReadonlySet<RootContent> {
  return new Set(groups.flatMap(({ nodes }) => (nodes.length === 1 ? nodes : [])))
}

/** Whether a reader sees anything of a group. */
export function isShown({ nodes: [node], blocks, form }: MarkdownGroup): boolean {
  return form === 'kept' ? node?.type !== 'definition' : blocks.length > 0
}

/**
 * Whether a group that stays would become part of the list before it, now that what was between them is gone or has been
 * written anew. `before`: the last one that a reader sees anything of.
 */
function joinsList(
  groups: readonly MarkdownGroup[],
  { at, before }: { readonly at: number; readonly before: number },
  source: string
): boolean {
  const group = groups[at]
  const previous = groups[before]
  if (group?.form !== 'kept' || previous === undefined) return false
  if (!endsWithList(previous) || (before === at - 1 && previous.form === 'kept')) return false
  return (
    group.nodes[0]?.type === 'list' ||
    /[ \t]/.test(source.slice(Math.max(0, group.start - 1), group.start + 1))
  )
}

function endsWithList({ nodes, blocks, form }: MarkdownGroup): boolean {
  return form === 'kept' ? nodes.at(-1)?.type === 'list' : blocks.at(-1)?.type === 'list'
}

/** A heading gets Medium's size by other marks at its beginning: not one that is underlined, or becomes bold text. */
function keepsMarks(group: BlockGroup, source: string, shallowest: number | null): boolean {
  const heading = findHeadingNode(group)
  if (heading === null || shallowest === null) return true
  const level = toMediumLevel(heading.depth, shallowest)
  return level === heading.depth || (level !== null && source[group.start] === '#')
}

function findHeadingNode({ nodes: [node] }: BlockGroup): Heading | null {
  return node?.type === 'heading' ? node : null
}

/** Gives a heading that stays the marks of Medium's size. */
export function spliceLevel(text: MagicString, group: BlockGroup, shallowest: number | null): void {
  const heading = findHeadingNode(group)
  if (heading === null || shallowest === null) return
  const level = toMediumLevel(heading.depth, shallowest)
  if (level === null || level === heading.depth) return
  text.overwrite(group.start, group.start + heading.depth, '#'.repeat(level))
}
