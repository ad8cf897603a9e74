// The reading of an article: what Markdown does not know is hidden from the parser, which runs once, and is then put into
// the tree as what it stands for. Offsets are always the author's.

import type { Root } from 'mdast'
import type { DiagnosticCollector } from '../diagnostic-collector.ts'
import { lowerBareAddresses } from './bare-addresses.ts'
import { lowerCodeDirectives } from './code-directives.ts'
import { splitIntoLines } from './dialects/indented-lines.ts'
import { breakLines } from './break-lines.ts'
import { markLooseStrong } from './east-asian-strong.ts'
import { guessCode } from './guess-code.ts'
import { listHtmlCode } from './html-code.ts'
import { lowerPaintedHtml } from './painted-html.ts'
import { MDX } from './late-mdx.ts'
import { evaluateTags } from './liquid/evaluate-tags.ts'
import type { LiquidEngine } from './liquid/liquid-engine.ts'
import { listCodeTags } from './lower/code-tags.ts'
import { createExpander, createFragmentContext } from './lower/create-expander.ts'
import { lowerTree } from './lower/lower-tree.ts'
import { alignClosings } from './marks/align-closings.ts'
import { findFences } from './marks/find-fences.ts'
import { findMarks, type FoundMarks } from './marks/find-marks.ts'
import type { MarkSettings } from './marks/find-tags.ts'
import type { Mark } from './marks/mark.ts'
import { chooseVeil, joinsLines, maskMarks, type Veil } from './marks/mask-marks.ts'
import type { MdxFault } from './mdx/mdx-fault.ts'
import type { MdxParts } from './mdx/read-mdx.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { collectSources } from './templates/expand-values.ts'
import type { TemplateContext } from './templates/template-context.ts'
import type { TemplateTags } from './templates/own-tags.ts'
import { relocate, type LateEdit } from './text-edits.ts'
import { CODE_NODES, findSpanAt, listSpans, type TextSpan } from './text-spans.ts'
import { dropInlineLanguages } from './inline-languages.ts'
import { lowerPandocFigures } from './pandoc-figures.ts'
import { lowerVueBadges } from './vue-badges.ts'
import { walkTree } from '../walk-tree.ts'

/** What is read, and what its tags may refer to. */
export type SourceInput = Omit<TemplateContext, 'custom'> & {
  readonly body: string
  /** The author's own template tags, name to replacement. */
  readonly templateTags?: TemplateTags
  /** Reads Liquid; without it, only the simplest tags are known. */
  readonly liquid?: LiquidEngine | null
  /** Whether each line of a paragraph is a line of the post. */
  readonly breaksLines?: boolean
}

/** For whoever writes Markdown: what replaces a tag, and a block in place of one that is alone on its line. */
export type { LateEdit } from './text-edits.ts'
export type { TagSpan } from './lower/boundary.ts'
export { writeBlockAt } from './templates/write-tag.ts'

export type ContentSource = {
  /** The body as the author wrote it: offsets in the tree are offsets in it. */
  readonly text: string
  readonly tree: Root
  /** What replaces tags where the rest of their block stays as it is, in the order of the text. */
  readonly edits: readonly LateEdit[]
  /** Of a text in MDX: what was read before anything was put in its place. */
  readonly mdx?: MdxParts
}

type Parse = typeof parseMarkdown

/** `parse` is for the short pieces of Markdown that stand for a tag. The tree of `marked`, the parsed body, is changed. */
export function readSource(
  input: SourceInput,
  diagnostics: DiagnosticCollector,
  { marked, parse }: { readonly marked: MarkedTree; readonly parse: Parse }
): ContentSource {
  const { body: text, policy } = input
  const { tree, mdx, fault } = marked
  const edits: LateEdit[] = []
  if (fault !== null) diagnostics.add(fault, { rule: 'mdx', severity: 'error', ...fault.sentences })
  lowerMarks(marked, { input, diagnostics, edits, parse })
  const handled = listHandled(tree)
  const codeTags = mdx === null ? listCodeTags(tree, text) : []
  const addresses = lowerBareAddresses(tree)
  const readSnippet = (fragment: string) => readFragment(fragment, diagnostics, parse)
  lowerVueBadges(tree)
  const languages = dropInlineLanguages(tree, text)
  if (/\.qmd$/i.test(input.path)) lowerPandocFigures(tree, { text, readSnippet })
  lowerCodeDirectives(tree, {
    readSnippet,
    policy,
    diagnostics,
    fieldTexts: input.fieldTexts ?? new Map<string, string>()
  })
  const left = edits.filter(({ start }) => findSpanAt(handled, start) === undefined)
  lowerPaintedHtml(tree)
  markLooseStrong(tree, text)
  const breaks = input.breaksLines === true ? breakLines(tree, text) : []
  return {
    text,
    tree,
    edits: sortEdits([...left, ...codeTags, ...addresses, ...languages, ...breaks]),
    ...(mdx && { mdx })
  }
}

type Lowered = {
  readonly input: SourceInput
  readonly diagnostics: DiagnosticCollector
  readonly edits: LateEdit[]
  readonly parse: Parse
}

function lowerMarks({ tree, marks, veil, mdx }: MarkedTree, parts: Lowered): void {
  const { input } = parts
  const own = input.templateTags ?? new Map<string, string>()
  const lowering = mdx === null ? {} : { mdx: lowerMdx(tree, input, own) }
  const { liquid = null } = input
  const evaluated =
    liquid === null ? {} : { evaluated: evaluateTags(marks, collectSources(input), liquid) }
  if (mdx !== null || (veil !== null && marks.length > 0))
    lowerTree(
      tree,
      createExpander({ ...parts, input: { ...input, ...evaluated }, marks, veil, ...lowering })
    )
}

function lowerMdx(tree: Root, input: SourceInput, own: TemplateTags) {
  const { createMdxLowering, readScope } = MDX.get()
  return createMdxLowering(readScope(tree, input), own)
}

/** One inside another is left out. */
function sortEdits(edits: readonly LateEdit[]): LateEdit[] {
  let last = 0
  return edits
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last) return false
      last = end
      return true
    })
}

/** Addresses, and tags in place of which there is a link: their nodes say what is to be written. */
function listHandled(tree: Root): TextSpan[] {
  const spans: TextSpan[] = []
  walkTree(tree, node => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return
    const span = node.data?.destination ?? (node.type === 'definition' ? undefined : node.data?.tag)
    if (span !== undefined) spans.push(span)
  })
  return spans.sort((a, b) => a.start - b.start)
}

/** A text that is no article: in it `:::` is known, and no template. */
export function readFragment(
  text: string,
  diagnostics: DiagnosticCollector,
  parse: Parse = parseMarkdown
): Root {
  const code = guessCode(text)
  const lines = splitIntoLines(text)
  const fences = findFences(lines, ({ start }) => findSpanAt(code, start) === undefined)
  const { tree, marks, veil } = parseHidden(text, { marks: fences, skipped: [] }, parse)
  if (veil !== null)
    lowerTree(tree, createFragmentContext(text, { marks, veil, diagnostics, parse }))
  return tree
}

export type MarkedTree = {
  readonly tree: Root
  readonly marks: readonly Mark[]
  /** Null where nothing is hidden. */
  readonly veil: Veil | null
  /** Of a text in MDX. */
  readonly mdx: MdxParts | null
  /** What keeps a text from being the MDX that its file says it is. */
  readonly fault: MdxFault | null
}

/**
 * The tree of a text in which marks are hidden. `parse` is called once for nearly every text: again only where it was not
 * code what looked like it, or was.
 */
export function parseMarked(
  text: string,
  settings: MarkSettings,
  parse: Parse = parseMarkdown
): MarkedTree {
  const guess = findMarks(text, guessCode(text), settings)
  const first = parseHidden(text, guess, parse)
  const code = listCode(text, first.tree)
  if (isRight(guess, first.tree, code)) return first
  return parseHidden(text, findMarks(text, code, settings), parse)
}

function parseHidden(text: string, found: FoundMarks, parse: Parse): MarkedTree {
  const veil = found.marks.length === 0 ? null : chooseVeil(text)
  if (veil === null) return { tree: parse(text), marks: [], veil, ...NO_MDX }
  const marks = alignClosings(text, found.marks)
  const tree = parse(maskMarks(text, marks, veil), veil)
  // A line break that is hidden in an address is one all the same.
  if (marks.some(mark => joinsLines(text, mark))) relocate(tree, text)
  return { tree, marks, veil, ...NO_MDX }
}

const NO_MDX = { mdx: null, fault: null }

function listCode(text: string, tree: Root): TextSpan[] {
  return [...listSpans(tree, CODE_NODES), ...listHtmlCode(text, tree)].sort(
    (a, b) => a.start - b.start
  )
}

/** Whether nothing is hidden in code, and nothing was taken for code that is not. */
function isRight({ marks, skipped }: FoundMarks, tree: Root, code: readonly TextSpan[]): boolean {
  const isCode = (offset: number) => findSpanAt(code, offset) !== undefined
  const comments = listSpans(tree, /^html$/)
  return (
    !marks.some(({ start }) => isCode(start)) &&
    skipped.every(offset => isCode(offset) || findSpanAt(comments, offset) !== undefined)
  )
}
