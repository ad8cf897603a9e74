// From an article to what is sent: the source is read and converted once, framed, and rendered in one of the two formats
// when the images have their addresses.

import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { attachDiagnostics } from './blocks/attach-diagnostics.ts'
import { openText, type OpenText } from './blocks/convert-text.ts'
import { reportLeftovers } from './blocks/leftover-markup.ts'
import { checkCells } from './blocks/tree/lost-cells.ts'
import { checkFormulas } from './blocks/tree/unclosed-formulas.ts'
import { checkUnclosed } from './blocks/tree/unclosed-tags.ts'
import type { ContentInput } from './content-input.ts'
import { createBodyStore, type BodyStore } from './source/body-store.ts'
import { readSource, type ContentSource } from './source/read-source.ts'
import { collectDiagnostics, type DiagnosticCollector } from './diagnostic-collector.ts'
import { createEmitter } from './emit/create-emitter.ts'
import { expectFacts } from './expected-facts.ts'
import { expectForm } from './expected-form.ts'
import { guardNesting } from './nesting-guard.ts'
import type { PreparedContent } from './prepared-content.ts'
import type { LocalImage } from './references/local-image.ts'
import { createReferences, type References } from './references/content-references.ts'
import { listLinkedFiles } from './references/linked-files.ts'
import { listFooterDestinations } from './titles/footer.ts'
import { frameArticle } from './titles/frame-article.ts'
import { listBlocks } from './titles/post-frame.ts'
import type { Difference } from './verify/prove-post.ts'
import { verifyPost } from './verify/verify-post.ts'

/** Never throws on any text: what cannot be published is a diagnostic of severity `error`. */
export function prepareContent(input: ContentInput): PreparedContent {
  return openContent(input).convert()
}

/** The same in two steps, between which the files that the article's links lead to can be read. */
export type OpenContent = {
  /** Paths in the repository. `convert`, which is called once, asks the resolver for the URLs of these files alone. */
  readonly linkedFiles: readonly string[]
  readonly convert: () => PreparedContent
}

export function openContent(
  input: ContentInput,
  bodies: BodyStore = createBodyStore(input.templateTags)
): OpenContent {
  return guardNesting(
    () => readContent(input, bodies),
    () => ({ linkedFiles: [], convert: () => refuseTooDeep(input) })
  )
}

function refuseTooDeep({ path, title }: ContentInput): PreparedContent {
  const diagnostics = collectDiagnostics(path, null)
  diagnostics.add(null, {
    rule: 'content',
    severity: 'error',
    message: 'The article nests quotes, lists or HTML elements too deeply to be read.',
    remedy: 'Close what is left open, or nest less.'
  })
  const rendered = { content: '', diagnostics: [] }
  return {
    title,
    diagnostics: diagnostics.list(),
    images: [],
    render: () => rendered,
    listBlocks: () => []
  }
}

function readContent(input: ContentInput, bodies: BodyStore): OpenContent {
  const { path, policy, bodyLine } = input
  const diagnostics = collectDiagnostics(path, bodyLine)
  const { parse } = bodies
  const source = readSource(input, diagnostics, { marked: bodies.take(input.body, input), parse })
  const images = new Map<string, LocalImage>()
  const parts = { context: input, policy, diagnostics, firstLine: bodyLine, images }
  const references = createReferences(parts)
  checkUnclosed(source.tree, diagnostics)
  checkFormulas(source.tree, source.text, diagnostics)
  checkCells(source.tree, source.text, diagnostics)
  const read = openText(source.tree, source.text, { policy, diagnostics, references })
  return {
    linkedFiles: [
      ...listLinkedFiles(read.destinations, input),
      ...listLinkedFiles(listFooterDestinations(input.footer), { ...input, path: '' })
    ],
    convert: () =>
      guardNesting(
        () => convertContent({ input, source, read, diagnostics, references, images }),
        () => refuseTooDeep(input)
      )
  }
}

type ContentParts = {
  readonly input: ContentInput
  readonly source: ContentSource
  readonly read: OpenText
  readonly diagnostics: DiagnosticCollector
  readonly references: References
  readonly images: Map<string, LocalImage>
}

function convertContent(parts: ContentParts): PreparedContent {
  const { input, source, diagnostics, references, images } = parts
  const { policy } = input
  const converted = parts.read.convert()
  const { tree } = source
  const framing = frameArticle({ input, tree, converted, diagnostics, references, images })
  const shown = listBlocks(framing.body)
  reportLeftovers(shown, source.text, { policy, diagnostics })
  const framed = {
    ...framing,
    body: attachDiagnostics(framing.body, diagnostics.listPlaced())
  }
  if (shown.length === 0) reportEmpty(diagnostics)
  const form = expectForm({ input, converted, framed })
  const facts = expectFacts({ input, source, framed, references, diagnostics })
  const { emit, listBlocks: listPost, kept } = createEmitter({ input, source, framed, references })
  // A post that something else stops need not be whole.
  const stopped = diagnostics.hasError()
  const { format } = input
  return {
    title: framed.titles.title,
    diagnostics: diagnostics.list(),
    images: [...images.values()],
    render: urls => {
      const content = guardNesting(
        () => emit(urls),
        () => ''
      )
      if (stopped) return { content, diagnostics: [] }
      const faults = guardNesting(
        () => verifyPost(content, { format, form, proven: facts(urls), known: kept }),
        () => [UNREADABLE]
      )
      return { content, diagnostics: faults.map(fault => reportFault(input, fault)) }
    },
    listBlocks: listPost
  }
}

const UNREADABLE: Difference = {
  line: null,
  message: 'The post is nested too deeply to be read back.'
}

function reportEmpty(diagnostics: DiagnosticCollector): void {
  if (diagnostics.hasError()) return
  diagnostics.add(null, {
    rule: 'content',
    severity: 'error',
    message: 'The article has no content besides its title.',
    remedy: 'Write something below the front matter, or mark it as a draft.'
  })
}

function reportFault({ path, bodyLine }: ContentInput, { line, message }: Difference): Diagnostic {
  return createDiagnostic({
    code: 'medium/self-check',
    severity: 'error',
    message: `${message} This is a fault in the conversion, so the article was not sent.`,
    place: { path, line: line === null ? null : line + bodyLine - 1, column: null }
  })
}
