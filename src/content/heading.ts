// Headings as a reader sees them, and the titles that an article has by them.

import type { Element, ElementContent } from 'hast'
import type { Definition, Heading, Nodes, Root } from 'mdast'
import { visitParents } from 'unist-util-visit-parents'
import type { FindHeading } from '../article/index.ts'
import { unlessTooDeep } from './depth.ts'
import type { ContentInput } from './document.ts'
import { blocksOf } from './html/blocks.ts'
import type { Context } from './html/context.ts'
import { withEmoji } from './html/emoji.ts'
import { isHeading } from './html/headings.ts'
import { htmlTree } from './html/tree.ts'
import { createRemarks, type Remarks } from './remarks.ts'
import { silentContext } from './silent.ts'
import { readSource, type Source } from './source.ts'
import { headingText, sameTitle, type Titles } from './title.ts'

/** The first H1 of a body, `# ATX` or underlined, that stands at its top level: never one inside code, a quote or a list. */
export function findHeading(body: string): ReturnType<FindHeading> {
  // Most articles have no H1 and need no parse to know it.
  if (!MAY_HAVE_HEADING.test(body)) return null
  return unlessTooDeep(
    () => headingIn(body),
    () => null
  )
}

function headingIn(body: string): ReturnType<FindHeading> {
  const input = { ...NOWHERE, body }
  const source = readSource(input, createRemarks(input.path, null))
  const textOf = headingReader(source, silentContext(input))
  for (const heading of firstLevel(source.tree)) {
    const text = textOf(heading)
    if (text !== '') return { text, line: heading.position?.start.line ?? 1 }
  }
  return null
}

const MAY_HAVE_HEADING = /^ {0,3}(?:#[ \t]|=+[ \t]*$)/m

/** A title is looked for before anything else is known. A tag that needs more stays as written until the article is read. */
const NOWHERE: ContentInput = {
  path: '',
  title: '',
  subtitle: null,
  cover: null,
  canonicalUrl: null,
  format: 'html',
  body: '',
  bodyLine: 1,
  footer: null,
  images: 'keep',
  resolver: { fileExists: () => false, fileUrl: () => null, staticRoots: [], siteUrl: null },
  policy: new Map([['template', 'keep']])
}

/** The article's titles; that of a subtitle which only repeats the title is a remark. */
export function readTitles(input: ContentInput, source: Source, remarks: Remarks): Titles {
  const { policy, siteTitle } = input
  const textOf = headingReader(source, silentContext(input))
  const headings = new Map<number | undefined, Heading>()
  for (const node of source.tree.children)
    if (node.type === 'heading') headings.set(node.position?.start.offset, node)
  const origin = originOf(input, source, textOf)
  const title = withEmoji((origin === null ? '' : textOf(origin)) || input.title, policy)
  return {
    title,
    subtitle: subtitleOf(input, title, remarks),
    known: typeof siteTitle === 'string' ? [title, siteTitle] : [title],
    origin: origin?.position?.start.offset ?? null,
    textAt: offset => {
      const heading = headings.get(offset)
      return offset === undefined || heading === undefined ? null : textOf(heading)
    }
  }
}

/**
 * The heading that the title was found in, where it has another text by now: one with tags or expressions that only the
 * article's own settings give a meaning to.
 */
function originOf(
  { title, body }: ContentInput,
  { tree }: Source,
  textOf: (heading: Heading) => string
): Heading | null {
  const headings = firstLevel(tree)
  if (headings.length === 0 || headings.some(one => sameTitle(textOf(one), title))) return null
  const found = findHeading(body)
  if (found === null || !sameTitle(found.text, title)) return null
  return headings.find(one => one.position?.start.line === found.line) ?? null
}

function subtitleOf({ subtitle, policy }: ContentInput, title: string, remarks: Remarks) {
  if (subtitle === null || !sameTitle(subtitle, title))
    return subtitle === null ? null : withEmoji(subtitle, policy)
  remarks.add(null, {
    rule: 'content',
    severity: 'warning',
    message: 'The subtitle says the same as the title. It is left out.'
  })
  return null
}

function firstLevel(tree: Root): Heading[] {
  return tree.children.filter(node => node.type === 'heading').filter(({ depth }) => depth === 1)
}

/** The text of headings without what is no part of a title: marks of footnotes, images, tags of HTML. */
function headingReader({ tree, text }: Source, context: Context): (heading: Heading) => string {
  const definitions: Definition[] = []
  visitParents(tree, 'definition', node => {
    definitions.push(node)
  })
  const read = new Map<Heading, string>()
  return heading => {
    const known = read.get(heading)
    if (known !== undefined) return known
    const root: Root = { type: 'root', children: [spoken(heading), ...definitions] }
    const nodes = htmlTree(root, text, context).children.filter(({ type }) => type !== 'doctype')
    const blocks = blocksOf(nodes as ElementContent[], context)
    const found = lineOf(blocks.filter(isHeading))
    read.set(heading, found)
    return found
  }
}

function spoken<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node
  const children = (node.children as Nodes[])
    .filter(({ type }) => !/^(?:footnoteReference|image|imageReference)$/.test(type))
    .map(spoken)
  return { ...node, children }
}

/** Blocks of a heading as one line of text. */
export function lineOf(blocks: readonly Element[]): string {
  return headingText(blocks.map(seen).join(' '))
}

function seen(node: ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  return node.tagName === 'br' ? ' ' : node.children.map(seen).join('')
}
