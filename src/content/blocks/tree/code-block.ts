// Blocks of code and formulas.

import type { State } from 'mdast-util-to-hast'
import type { Element, ElementContent } from 'hast'
import type { Code } from 'mdast'
import type { InlineMath, Math } from 'mdast-util-math'
import type { BlockContext } from '../block-context.ts'
import { createElement, createTextNode } from '../html-nodes.ts'

export function createCodeHandler(source: string, context: BlockContext) {
  return (state: State, node: Code): Element => {
    if (node.data?.rewritten !== true && isIndented(node, source)) reportIndentedHtml(node, context)
    reportHighlighting(node, context)
    return handleCode(state, node)
  }
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

const HIGHLIGHTING =
  /\[!code (?:\+\+|--|hl|highlight|focus|error|warning|word:)[^\]\n]*\]|^[ \t]*(?:\/\/|#|--|\/\*|\{?\/\*|<!--)[ \t]*(?:highlight-(?:next-line|start)\b|!(?:mark|focus|callout|border|bg|diff|fold|collapse|hover|tooltip|link|className)\b(?=[[(: \t]|$))|(?<=[ \t])(?:#|\/\/|--|;|%|\/\*|<!--)[ \t]*\(\d+\)!(?=[ \t]*(?:\*\/|-->)?[ \t]*$)/m

// A site's highlighter takes its remarks out of the code; here they stay, since code is left as it is.
function reportHighlighting(node: Code, context: BlockContext): void {
  const remark = HIGHLIGHTING.exec(node.value)?.[0]
  if (remark === undefined) return
  context.diagnostics.add(node.position, {
    rule: 'content',
    severity: 'warning',
    message: `"${remark.trim()}" is meant for the highlighter of your site, and readers will see it in the code.`,
    remedy: 'Remove it.'
  })
}

const TITLE =
  /(?:^|\s)(?:title|filename|file)=(?:"([^"]+)"|'([^']+)'|(\S+))|(?:^|\s)\[([^\]]+)\](?=\s|$)/

/** The file name that a code block's info string gives it, or the name of its tab (VitePress: `js [config.js]`). */
export function readCodeTitle({ meta }: Code): string | null {
  const [, double, single, bare, tab] = TITLE.exec(meta ?? '') ?? []
  return double ?? single ?? bare ?? tab ?? null
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

export function handleMath(state: State, node: Math): Element {
  const result = createPre(node.value, {})
  result.properties.dataMath = 'block'
  state.patch(node, result)
  return result
}

export function handleInlineMath(state: State, node: InlineMath): Element {
  const result = createElement('code', [createTextNode(node.value)], { dataMath: 'inline' })
  state.patch(node, result)
  return result
}

// A line end before `</code>`, and so an empty first line, survives the HTML parser.
function createPre(value: string, properties: Element['properties']): Element {
  const children: ElementContent[] = [createElement('code', [createTextNode(value)], properties)]
  return createElement('pre', children)
}
