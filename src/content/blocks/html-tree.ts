// The article's syntax tree as one plain HTML tree: callouts, directives, math and footnotes become ordinary elements,
// raw HTML is parsed where it is.

import { raw } from 'hast-util-raw'
import { toHast } from 'mdast-util-to-hast'
import type { Handler, Handlers, State } from 'mdast-util-to-hast'
import type { Element, ElementContent, Root as HtmlRoot } from 'hast'
import type { Code, FootnoteDefinition, FootnoteReference, List, ListItem, Root } from 'mdast'
import type { InlineMath, Math } from 'mdast-util-math'
import { createQuoteHandler, createContainerHandler, createLeafHandler } from './callout-quotes.ts'
import { createElement, copyPosition, createText } from './block-context.ts'
import type { BlockContext } from './block-context.ts'
import { createFootnotes, type FootnoteNumbering } from './footnotes.ts'

/** `source` is the text that `tree` was parsed from: positions in raw HTML are counted in it. */
export function buildHtmlTree(
  tree: Root,
  source: string,
  context: BlockContext,
  numbering: FootnoteNumbering = { numbers: new Map(), shown: true }
): HtmlRoot {
  const notes = createFootnotes(context, numbering)
  const root = (state: State, node: Root): HtmlRoot => ({
    type: 'root',
    children: [...state.all(node), ...notes.createSection(state)]
  })
  const handlers: Handlers = {
    // The library's own root handler returns a root, which its type does not foresee.
    root: root as unknown as Handler,
    list: handleList,
    listItem: handleListItem,
    code: (state: State, node: Code) => {
      if (isIndented(node, source)) reportIndentedHtml(node, context)
      return handleCode(state, node)
    },
    math: handleMath,
    inlineMath: handleInlineMath,
    blockquote: createQuoteHandler(context),
    containerDirective: createContainerHandler(context),
    leafDirective: createLeafHandler(context),
    footnoteReference: (_: State, node: FootnoteReference) => notes.addReference(node),
    footnoteDefinition: (state: State, node: FootnoteDefinition) => notes.addDefinition(state, node)
  }
  const html = toHast(tree, { handlers, allowDangerousHtml: true }) as HtmlRoot
  return findRaw(html) !== null ? parseRawHtml(html, source, context) : html
}

/** The parser of raw HTML gives up on some broken pieces, such as a comment that ends with its block quote. */
function parseRawHtml(html: HtmlRoot, source: string, context: BlockContext): HtmlRoot {
  try {
    return raw(html, { file: toFile(source) }) as HtmlRoot
  } catch {
    context.diagnostics.add(findRaw(html)?.position, {
      rule: 'html-element',
      severity: 'error',
      message: 'The HTML from here on cannot be read because a tag or a comment is not closed.',
      remedy: 'Close it, or put it in code.'
    })
    return { type: 'root', children: [] }
  }
}

function findRaw(node: HtmlRoot | Element): HtmlRoot['children'][number] | null {
  for (const child of node.children) {
    if (child.type === 'raw') return child
    const inside = child.type === 'element' ? findRaw(child) : null
    if (inside !== null) return inside
  }
  return null
}

type RawOptions = NonNullable<Parameters<typeof raw>[1]>

// The parser wants a virtual file only to read its text, so a string will do.
function toFile(source: string): NonNullable<RawOptions['file']> {
  return source as unknown as NonNullable<RawOptions['file']>
}

// Items keep their paragraphs: whether a list is loose makes no difference to what Medium can hold.
function handleList(state: State, node: List): Element {
  const result = createElement(
    node.ordered === true ? 'ol' : 'ul',
    state.all(node),
    typeof node.start === 'number' && node.start !== 1 ? { start: node.start } : {}
  )
  state.patch(node, result)
  return result
}

function handleListItem(state: State, node: ListItem): Element {
  const children = state.all(node)
  if (typeof node.checked === 'boolean') addCheckbox(children, node, node.checked)
  const result = createElement('li', children)
  state.patch(node, result)
  return result
}

function addCheckbox(children: ElementContent[], node: ListItem, checked: boolean): void {
  const properties = checked ? { type: 'checkbox', checked } : { type: 'checkbox' }
  const box = copyPosition(createElement('input', [], properties), node)
  const [first] = children
  if (first?.type === 'element' && first.tagName === 'p') first.children.unshift(box)
  else children.unshift(createElement('p', [box]))
}

function isIndented(node: Code, source: string): boolean {
  const start = node.position?.start.offset
  return start !== undefined && !/^[`~]/.test(source.slice(start, start + 8).trimStart())
}

// HTML that an author has indented for its looks is code after a blank line, on the author's own site as well.
function reportIndentedHtml(node: Code, context: BlockContext): void {
  if (
    !/^\s*<\/?(?:a|div|figcaption|figure|iframe|img|li|ol|p|section|span|table|td|tr|ul)\b[^]*>\s*$/.test(
      node.value
    )
  )
    return
  context.diagnostics.add(node.position, {
    rule: 'html-element',
    severity: 'warning',
    message:
      'HTML that is indented by four spaces is code in Markdown, so readers will see it as code.',
    remedy: 'Remove the indentation if it is meant as HTML, or put it in a fenced code block.'
  })
}

/** The file name that a code block's info string gives it. */
export function readCodeTitle({ meta }: Code): string | null {
  const title = /(?:^|\s)(?:title|filename|file)=(?:"([^"]+)"|'([^']+)'|(\S+))/.exec(meta ?? '')
  return title?.[1] ?? title?.[2] ?? title?.[3] ?? null
}

function handleCode(state: State, node: Code): Element {
  const language = node.lang?.split(/\s+/)[0]
  const name = readCodeTitle(node)
  const result = createPre(
    node.value,
    language === undefined ? {} : { className: [`language-${language}`] }
  )
  if (name !== null) result.properties.dataTitle = name
  state.patch(node, result)
  return result
}

function handleMath(state: State, node: Math): Element {
  const result = createPre(node.value, {})
  result.properties.dataMath = 'block'
  state.patch(node, result)
  return result
}

function handleInlineMath(state: State, node: InlineMath): Element {
  const result = createElement('code', [createText(node.value)], { dataMath: 'inline' })
  state.patch(node, result)
  return result
}

// A line end before `</code>`, and so an empty first line, survives the HTML parser.
function createPre(value: string, properties: Element['properties']): Element {
  const children: ElementContent[] = [createElement('code', [createText(value)], properties)]
  return createElement('pre', children)
}
