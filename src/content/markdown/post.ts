// One article as Markdown: the author's text with splices. What Medium holds keeps every byte but the addresses that have
// to change; what it does not hold is replaced, a top-level block at a time, by what the conversion makes of it.

import type { Element } from 'hast'
import MagicString from 'magic-string'
import type { Definition, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visitParents } from 'unist-util-visit-parents'
import { blocksOf } from '../html/blocks.ts'
import type { Context } from '../html/context.ts'
import { beginsWith, sameText, withoutTitle } from '../html/frame.ts'
import type { HtmlPost, Parts, Post } from '../html/post.ts'
import { htmlTree } from '../html/tree.ts'
import { createReferences } from '../references.ts'
import { createRemarks } from '../remarks.ts'
import { escapeAddress, escapeMarkdown } from './escape.ts'
import { groupsOf, type Group } from './groups.ts'
import { isPlain } from './plain.ts'
import { printBlocks, type ImageUrls } from './print.ts'
import { spliceAddresses, targetsOf, type Targets } from './splice.ts'
import { verifyMarkdown } from './verify.ts'

/** The findings are those of the HTML route, which has read the same tree: nothing is told twice. */
export function prepareMarkdown(parts: Parts, html: HtmlPost): Post {
  const { input, source } = parts
  const context = silent(parts)
  const targets = targetsOf(source.tree, context.references)
  const groups = readGroups(source.tree, context, { ...parts, targets })
  return urls => {
    const text = new MagicString(source.text)
    for (const group of groups) {
      if (group.blocks === null) spliceAddresses(text, group, targets, urls)
      else replace(text, group, printBlocks(group.blocks, urls), source.text)
    }
    const content = frame(trimmed(text.toString()), { parts, html, groups, urls })
    const { title } = input
    const { words, templates } = html
    const relativeImages = input.images === 'keep'
    return {
      content,
      problems: verifyMarkdown(content, { title, words, templates, relativeImages })
    }
  }
}

/** `blocks` is null for what stays as the author wrote it. */
type Read = Group & { readonly blocks: readonly Element[] | null }

function readGroups(
  tree: Root,
  context: Context,
  { input, source, targets }: Parts & { readonly targets: Targets }
): Read[] {
  const definitions = tree.children.filter(node => node.type === 'definition')
  // Notes are numbered through the whole article, and stand at its end.
  const whole = hasFootnotes(tree)
  const groups = whole ? allInOne(tree) : groupsOf(tree.children)
  const read = groups.map(group => {
    if (!whole && isPlain(group, targets, input.policy)) return { ...group, blocks: null }
    return { ...group, blocks: converted(group, definitions, { context, text: source.text }) }
  })
  return withoutOwnTitle(read, input.title)
}

function hasFootnotes(tree: Root): boolean {
  let found = false
  visitParents(tree, 'footnoteDefinition', () => {
    found = true
  })
  return found
}

function converted(
  { nodes }: Group,
  definitions: readonly Definition[],
  { context, text }: { readonly context: Context; readonly text: string }
): Element[] {
  const others = definitions.filter(one => !nodes.includes(one))
  const tree = htmlTree({ type: 'root', children: [...nodes, ...others] }, text, context)
  return blocksOf(
    tree.children.filter(node => node.type !== 'doctype'),
    context
  )
}

function allInOne({ children }: Root): Group[] {
  const [first] = children
  const last = children.at(-1)
  if (first === undefined || last === undefined) return []
  const start = first.position?.start.offset ?? 0
  return [{ nodes: children, start, end: last.position?.end.offset ?? start }]
}

/** The heading that says the title again goes, as in the HTML route: the first H1, or the heading that the body begins with. */
function withoutOwnTitle(groups: readonly Read[], title: string): Read[] {
  const at = groups.findIndex(({ nodes, blocks }, index) => {
    if (blocks !== null) return blocks.some(one => one.tagName === 'h1') || index === 0
    const [node] = nodes
    return node?.type === 'heading' && (node.depth === 1 || index === 0)
  })
  const group = groups[at]
  if (group === undefined) return [...groups]
  if (group.blocks !== null)
    return groups.with(at, { ...group, blocks: withoutTitle(group.blocks, title) })
  const [node] = group.nodes
  if (node === undefined || !sameText(toString(node), title)) return [...groups]
  return groups.with(at, { ...group, blocks: [] })
}

/** A block of its own, whatever stood around the one that it replaces. */
function replace(text: MagicString, { start, end }: Group, block: string, source: string): void {
  if (start === end) return
  if (block === '') {
    const blank = /^[ \t]*\r?\n(?:[ \t]*\r?\n)*/.exec(source.slice(end))?.[0].length ?? 0
    text.remove(start, end + blank)
    return
  }
  const before = /(?:^|\n\r?\n)[ \t]*$/.test(source.slice(0, start)) ? '' : '\n\n'
  const after = /^[ \t]*(?:\r?\n[ \t]*\r?\n|\s*$)/.test(source.slice(end)) ? '' : '\n\n'
  text.overwrite(start, end, before + block + after)
}

type Framing = {
  readonly parts: Parts
  readonly html: HtmlPost
  readonly groups: readonly Read[]
  readonly urls: ImageUrls
}

function frame(body: string, { parts, html, groups, urls }: Framing): string {
  const { title, subtitle } = parts.input
  const blocks = [
    headingOf('#', title),
    ...(subtitle === null ? [] : [headingOf('##', subtitle)]),
    ...coverOf(html.cover, groups, parts, urls),
    body,
    ...(html.footer.length === 0 ? [] : ['---', printBlocks(html.footer, urls)])
  ]
  const post = `${blocks.filter(block => block !== '').join('\n\n')}\n`
  return parts.source.text.includes('\r\n') ? post.replace(/\r?\n/g, '\r\n') : post
}

/** A closing sequence of `#` would not be read as text. */
function headingOf(mark: string, text: string): string {
  return `${mark} ${escapeMarkdown(text, false).replace(/#$/, '\\#')}`
}

function coverOf(
  cover: HtmlPost['cover'],
  groups: readonly Read[],
  parts: Parts,
  urls: ImageUrls
): string[] {
  if (cover === null) return []
  const { source, alt } = cover
  const first = groups.find(({ blocks }) => blocks === null || blocks.length > 0)
  const blocks =
    first &&
    (first.blocks ?? converted(first, [], { context: silent(parts), text: parts.source.text }))
  if (blocks !== undefined && beginsWith(blocks, source)) return []
  const url = source.kind === 'url' ? source.url : urls.get(source.path)
  return url === undefined ? [] : [`![${escapeMarkdown(alt, false)}](${escapeAddress(url)})`]
}

/** A second reading finds what the first one found. */
function silent({ input, images }: Parts): Context {
  const remarks = createRemarks(input.path, null)
  const { policy } = input
  const references = createReferences({
    context: input,
    policy,
    remarks,
    firstLine: null,
    images: new Map(images)
  })
  return { policy, remarks, references, depth: 0 }
}

function trimmed(body: string): string {
  return body.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd()
}
