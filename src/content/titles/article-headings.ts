// The titles that an article has by its headings.

import type { Heading, Root } from 'mdast'
import type { FindHeading } from '../../article/index.ts'
import { createNodeConverter, type BlockGroup } from '../blocks/convert-text.ts'
import { replaceEmojiNames } from '../blocks/inline/emoji-names.ts'
import type { ContentInput } from '../content-input.ts'
import { createBodyStore, type BodyStore } from '../source/body-store.ts'
import { readSource } from '../source/read-source.ts'
import { collectDiagnostics, type DiagnosticCollector } from '../diagnostic-collector.ts'
import { guardNesting } from '../nesting-guard.ts'
import { createReferences } from '../references/content-references.ts'
import { isSameHeading, joinTitleText, type ArticleTitles } from './repeated-titles.ts'

/** The first H1 of a body, `# ATX` or underlined, at its top level: never inside code, a quote or a list. */
export function findHeading(
  body: string,
  path = '',
  bodies: BodyStore = createBodyStore()
): ReturnType<FindHeading> {
  // Most articles have no H1 and need no parse to know it.
  if (!MAY_HAVE_HEADING.test(body)) return null
  return guardNesting(
    () => readFirstHeading(body, path, bodies),
    () => null
  )
}

const MAY_HAVE_HEADING = /^ {0,3}(?:#[ \t]|=+[ \t]*$)/m

/** Nothing is reported: the article's own conversion does that. */
function readFirstHeading(body: string, path: string, bodies: BodyStore): ReturnType<FindHeading> {
  const input = { ...NO_ARTICLE, body, path }
  const diagnostics = collectDiagnostics(input.path, null)
  const { parse } = bodies
  const { tree, text } = readSource(input, diagnostics, { marked: bodies.copy(body, path), parse })
  const { policy } = input
  const references = createReferences({
    context: input,
    policy,
    diagnostics,
    firstLine: null,
    images: new Map()
  })
  const convert = createNodeConverter(tree, text, { policy, diagnostics, references })
  for (const heading of listFirstLevel(tree)) {
    const title = joinTitleText(convert([heading]))
    if (title !== '') return { text: title, line: heading.position?.start.line ?? 1 }
  }
  return null
}

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
  resolver: {
    fileExists: () => false,
    fileUrl: () => null,
    imageOnSite: () => null,
    whyUnreachable: () => null,
    staticRoots: [],
    siteUrl: null
  },
  policy: new Map([
    ['template', 'keep'],
    ['mdx', 'keep']
  ])
}

function listFirstLevel(tree: Root): Heading[] {
  return tree.children.filter(node => node.type === 'heading').filter(({ depth }) => depth === 1)
}

/** The article's titles; a subtitle that only repeats the title is reported. */
export function readTitles(
  input: ContentInput,
  groups: readonly BlockGroup[],
  diagnostics: DiagnosticCollector
): ArticleTitles {
  const { policy, siteTitle } = input
  const origin = findOrigin(input, groups)
  const found = origin === null ? '' : joinTitleText(origin.blocks)
  const title = replaceEmojiNames(found || input.title, policy)
  return {
    title,
    subtitle: readSubtitle(input, title, diagnostics),
    known: typeof siteTitle === 'string' ? [title, siteTitle] : [title],
    origin
  }
}

/**
 * The heading that the title was found in, where it has another text by now: one with tags or expressions that only the
 * article's own settings give a meaning to.
 */
function findOrigin(
  { title, headingLine, body, bodyLine, path }: ContentInput,
  groups: readonly BlockGroup[]
): BlockGroup | null {
  const headings = groups.filter(
    ({ nodes: [node] }) => node?.type === 'heading' && node.depth === 1
  )
  const saysTitle = ({ blocks }: BlockGroup) => isSameHeading(joinTitleText(blocks), title)
  if (headings.length === 0 || headings.some(saysTitle)) return null
  if (typeof headingLine === 'number')
    return headings.find(group => findLine(group) === headingLine - bodyLine + 1) ?? null
  // Alone, a heading says the same as the front matter where both are written alike.
  for (const group of headings) {
    const found = findHeading(readWritten(group, body), path)
    if (found !== null) return isSameHeading(found.text, title) ? group : null
  }
  return null
}

function findLine({ nodes: [node] }: BlockGroup): number | undefined {
  return node?.position?.start.line
}

function readWritten({ nodes: [node] }: BlockGroup, body: string): string {
  const { start, end } = node?.position ?? {}
  return body.slice(start?.offset ?? 0, end?.offset ?? 0)
}

function readSubtitle(
  { subtitle, policy }: ContentInput,
  title: string,
  diagnostics: DiagnosticCollector
): string | null {
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
