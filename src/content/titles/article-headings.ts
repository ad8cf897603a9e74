// Headings as a reader sees them, and the titles that an article has by them.

import type { Element, ElementContent } from 'hast'
import type { Definition, Heading, Nodes, Root } from 'mdast'
import { visitParents } from 'unist-util-visit-parents'
import type { FindHeading } from '../../article/index.ts'
import { guardNesting } from '../nesting-guard.ts'
import type { ContentInput } from '../content-input.ts'
import { readBlocks } from '../blocks/html-blocks.ts'
import type { BlockContext } from '../blocks/block-context.ts'
import { replaceEmojiNames } from '../blocks/emoji-names.ts'
import { isHeading } from '../blocks/heading-blocks.ts'
import { buildHtmlTree } from '../blocks/html-tree.ts'
import { collectDiagnostics, type DiagnosticCollector } from '../diagnostic-collector.ts'
import { createSilentContext } from '../blocks/silent-context.ts'
import { readSource, type ContentSource } from '../source/read-source.ts'
import { cleanHeading, isSameHeading, type ArticleTitles } from './repeated-titles.ts'

/** The first H1 of a body, `# ATX` or underlined, at its top level: never inside code, a quote or a list. */
export function findHeading(body: string): ReturnType<FindHeading> {
  // Most articles have no H1 and need no parse to know it.
  if (!MAY_HAVE_HEADING.test(body)) return null
  return guardNesting(
    () => readFirstHeading(body),
    () => null
  )
}

function readFirstHeading(body: string): ReturnType<FindHeading> {
  const input = { ...NO_ARTICLE, body }
  const source = readSource(input, collectDiagnostics(input.path, null))
  const readHeading = createHeadingReader(source, createSilentContext(input))
  for (const heading of listFirstLevel(source.tree)) {
    const text = readHeading(heading)
    if (text !== '') return { text, line: heading.position?.start.line ?? 1 }
  }
  return null
}

const MAY_HAVE_HEADING = /^ {0,3}(?:#[ \t]|=+[ \t]*$)/m

/** A title is looked for before anything else is known. A tag that needs more stays as written until the article is read. */
const NO_ARTICLE: ContentInput = {
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

/** The article's titles; a subtitle that only repeats the title is reported. */
export function readTitles(
  input: ContentInput,
  source: ContentSource,
  diagnostics: DiagnosticCollector
): ArticleTitles {
  const { policy, siteTitle } = input
  const readHeading = createHeadingReader(source, createSilentContext(input))
  const headings = new Map<number | undefined, Heading>()
  for (const node of source.tree.children)
    if (node.type === 'heading') headings.set(node.position?.start.offset, node)
  const origin = findOrigin(input, source, readHeading)
  const title = replaceEmojiNames(
    (origin === null ? '' : readHeading(origin)) || input.title,
    policy
  )
  return {
    title,
    subtitle: readSubtitle(input, title, diagnostics),
    known: typeof siteTitle === 'string' ? [title, siteTitle] : [title],
    origin: origin?.position?.start.offset ?? null,
    findText: offset => {
      const heading = headings.get(offset)
      return offset === undefined || heading === undefined ? null : readHeading(heading)
    }
  }
}

/**
 * The heading that the title was found in, where it has another text by now: one with tags or expressions that only the
 * article's own settings give a meaning to.
 */
function findOrigin(
  { title, body }: ContentInput,
  { tree }: ContentSource,
  readHeading: (heading: Heading) => string
): Heading | null {
  const headings = listFirstLevel(tree)
  if (headings.length === 0 || headings.some(heading => isSameHeading(readHeading(heading), title)))
    return null
  const found = findHeading(body)
  if (found === null || !isSameHeading(found.text, title)) return null
  return headings.find(heading => heading.position?.start.line === found.line) ?? null
}

function readSubtitle(
  { subtitle, policy }: ContentInput,
  title: string,
  diagnostics: DiagnosticCollector
) {
  if (subtitle === null || !isSameHeading(subtitle, title))
    return subtitle === null ? null : replaceEmojiNames(subtitle, policy)
  diagnostics.add(null, {
    rule: 'content',
    severity: 'warning',
    message: 'The subtitle says the same as the title, so it was left out.',
    remedy: 'Remove it, or choose another one.'
  })
  return null
}

function listFirstLevel(tree: Root): Heading[] {
  return tree.children.filter(node => node.type === 'heading').filter(({ depth }) => depth === 1)
}

/** The text of headings without what is not part of a title: marks of footnotes, images, tags of HTML. */
function createHeadingReader(
  { tree, text }: ContentSource,
  context: BlockContext
): (heading: Heading) => string {
  const definitions: Definition[] = []
  visitParents(tree, 'definition', node => {
    definitions.push(node)
  })
  const read = new Map<Heading, string>()
  return heading => {
    const known = read.get(heading)
    if (known !== undefined) return known
    const root: Root = { type: 'root', children: [omitUnspoken(heading), ...definitions] }
    const nodes = buildHtmlTree(root, text, context).children.filter(
      ({ type }) => type !== 'doctype'
    )
    const blocks = readBlocks(nodes as ElementContent[], context)
    const found = joinHeadingText(blocks.filter(isHeading))
    read.set(heading, found)
    return found
  }
}

function omitUnspoken<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node
  const children = (node.children as Nodes[])
    .filter(({ type }) => !/^(?:footnoteReference|image|imageReference)$/.test(type))
    .map(omitUnspoken)
  return { ...node, children }
}

/** Blocks of a heading as one line of text. */
export function joinHeadingText(blocks: readonly Element[]): string {
  return cleanHeading(blocks.map(readSeenText).join(' '))
}

function readSeenText(node: ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  return node.tagName === 'br' ? ' ' : node.children.map(readSeenText).join('')
}
