// The article's syntax tree as one plain HTML tree: callouts, directives, math and footnotes become ordinary elements,
// raw HTML is parsed where it stands.

import { raw } from 'hast-util-raw'
import { toHast } from 'mdast-util-to-hast'
import type { Handler, Handlers, State } from 'mdast-util-to-hast'
import type { Element, ElementContent, Root as HtmlRoot } from 'hast'
import type { Code, FootnoteDefinition, FootnoteReference, List, ListItem, Root } from 'mdast'
import type { InlineMath, Math } from 'mdast-util-math'
import { blockquote, containerDirective, leafDirective } from './callouts.ts'
import { element, placed, text } from './context.ts'
import type { Context } from './context.ts'
import { footnotes, type Numbering } from './footnotes.ts'

/** `source` is the text that `tree` was parsed from: positions in raw HTML are counted in it. */
export function htmlTree(
  tree: Root,
  source: string,
  context: Context,
  numbering: Numbering = { numbers: new Map(), shown: true }
): HtmlRoot {
  const notes = footnotes(context, numbering)
  const root = (state: State, node: Root): HtmlRoot => ({
    type: 'root',
    children: [...state.all(node), ...notes.section(state)]
  })
  const handlers: Handlers = {
    // The library's own root handler returns a root, which its type does not foresee.
    root: root as unknown as Handler,
    list,
    listItem,
    code: (state: State, node: Code) => {
      if (isIndented(node, source)) tellIndentedHtml(node, context)
      return code(state, node)
    },
    math,
    inlineMath,
    blockquote: blockquote(context),
    containerDirective: containerDirective(context),
    leafDirective: leafDirective(context),
    footnoteReference: (_: State, node: FootnoteReference) => notes.reference(node),
    footnoteDefinition: (state: State, node: FootnoteDefinition) => notes.definition(state, node)
  }
  const html = toHast(tree, { handlers, allowDangerousHtml: true }) as HtmlRoot
  return firstRaw(html) !== null ? parsed(html, source, context) : html
}

/** The parser of raw HTML gives up on some broken pieces, such as a comment that ends with its block quote. */
function parsed(html: HtmlRoot, source: string, context: Context): HtmlRoot {
  try {
    return raw(html, { file: asFile(source) }) as HtmlRoot
  } catch {
    context.remarks.add(firstRaw(html)?.position, {
      rule: 'html-element',
      severity: 'error',
      message:
        'The HTML of this article cannot be read: from here on, a tag or a comment is not closed. Close it, or put it in code.'
    })
    return { type: 'root', children: [] }
  }
}

function firstRaw(node: HtmlRoot | Element): HtmlRoot['children'][number] | null {
  for (const child of node.children) {
    if (child.type === 'raw') return child
    const inside = child.type === 'element' ? firstRaw(child) : null
    if (inside !== null) return inside
  }
  return null
}

type RawOptions = NonNullable<Parameters<typeof raw>[1]>

// The parser wants a virtual file only to read its text: a string serves.
function asFile(source: string): NonNullable<RawOptions['file']> {
  return source as unknown as NonNullable<RawOptions['file']>
}

// Items keep their paragraphs: whether a list is loose makes no difference to what Medium can hold.
function list(state: State, node: List): Element {
  const result = element(
    node.ordered === true ? 'ol' : 'ul',
    state.all(node),
    typeof node.start === 'number' && node.start !== 1 ? { start: node.start } : {}
  )
  state.patch(node, result)
  return result
}

function listItem(state: State, node: ListItem): Element {
  const children = state.all(node)
  if (typeof node.checked === 'boolean') check(children, node, node.checked)
  const result = element('li', children)
  state.patch(node, result)
  return result
}

function check(children: ElementContent[], node: ListItem, checked: boolean): void {
  const properties = checked ? { type: 'checkbox', checked } : { type: 'checkbox' }
  const box = placed(element('input', [], properties), node)
  const [first] = children
  if (first?.type === 'element' && first.tagName === 'p') first.children.unshift(box)
  else children.unshift(element('p', [box]))
}

function isIndented(node: Code, source: string): boolean {
  const start = node.position?.start.offset
  return start !== undefined && !/^[`~]/.test(source.slice(start, start + 8).trimStart())
}

// HTML that an author has indented for its looks is code after a blank line, on the author's own site as well.
function tellIndentedHtml(node: Code, context: Context): void {
  if (
    !/^\s*<\/?(?:a|div|figcaption|figure|iframe|img|li|ol|p|section|span|table|td|tr|ul)\b[^]*>\s*$/.test(
      node.value
    )
  )
    return
  context.remarks.add(node.position, {
    rule: 'html-element',
    severity: 'warning',
    message:
      'HTML that is indented by four spaces is code in Markdown, and will be seen as code. Outdent it if it is meant to work, else put it in a fenced block.'
  })
}

/** The file name that a code block's info string gives it. */
export function codeTitle({ meta }: Code): string | null {
  const title = /(?:^|\s)(?:title|filename|file)=(?:"([^"]+)"|'([^']+)'|(\S+))/.exec(meta ?? '')
  return title?.[1] ?? title?.[2] ?? title?.[3] ?? null
}

function code(state: State, node: Code): Element {
  const language = node.lang?.split(/\s+/)[0]
  const name = codeTitle(node)
  const result = pre(
    node.value,
    language === undefined ? {} : { className: [`language-${language}`] }
  )
  if (name !== null) result.properties.dataTitle = name
  state.patch(node, result)
  return result
}

function math(state: State, node: Math): Element {
  const result = pre(node.value, {})
  result.properties.dataMath = 'block'
  state.patch(node, result)
  return result
}

function inlineMath(state: State, node: InlineMath): Element {
  const result = element('code', [text(node.value)], { dataMath: 'inline' })
  state.patch(node, result)
  return result
}

// A line end before `</code>`, and so an empty first line, survives the HTML parser.
function pre(value: string, properties: Element['properties']): Element {
  const children: ElementContent[] = [element('code', [text(value)], properties)]
  return element('pre', children)
}
