// Code blocks: their text untouched, their language by Medium's own name where it has one.

import type { Element, ElementContent } from 'hast'
import { findChoice } from '../policy/content-policy.ts'
import { createBlock, createText, type Block, type SourceRange } from './block.ts'
import { decide, hasErrorAt, type BlockContext } from './block-context.ts'
import { findMediumLanguage } from './code-languages.ts'
import { readAttribute, readNodeText } from './html-nodes.ts'

const DIAGRAMS = new Set(
  'mermaid plantuml puml graphviz dot ditaa d2 vega vega-lite nomnoml goat svgbob bob pikchr wavedrom sequence seqdiag blockdiag nwdiag actdiag markmap bytefield structurizr bpmn excalidraw'.split(
    ' '
  )
)

/** `<pre>` of any origin: one text, the language as Medium's editor stores it, a file name in italics above. */
export function convertCode(node: Element, context: BlockContext): Block[] {
  const code = node.children.find(child => child.type === 'element' && child.tagName === 'code')
  const properties = {
    ...node.properties,
    ...(code?.type === 'element' ? code.properties : {})
  }
  const language = findLanguage(properties.className)
  reportSource(node, language, properties.dataMath !== undefined || language === 'math', context)
  reportLinks(node, context)
  const title = readAttribute(properties.dataTitle)
  const text = readListing(node).replace(/\r\n?/g, '\n')
  const block = createCode(text, chooseLanguage(language, context), node.position)
  if (block === null) return []
  if (title === '') return [block]
  const children = [{ type: 'emphasis', children: [createText(title)] }] as const
  return [createBlock({ type: 'paragraph', children }, node.position), block]
}

/** The text of a listing, in which some highlighters have a `<br>` for each end of a line. */
function readListing(node: ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  return node.tagName === 'br' ? '\n' : node.children.map(readListing).join('')
}

/** Of a listing that a program has written, links to its own lines mean nothing. */
function reportLinks(node: Element, { diagnostics }: BlockContext): void {
  const lost = new Set(listLinks(node))
  if (lost.size === 0) return
  diagnostics.add(node.position, {
    rule: 'content',
    severity: 'warning',
    message: `Code blocks on Medium hold no links, so this one has lost ${[...lost].join(', ')}.`,
    remedy: 'Put the links below it.'
  })
}

function listLinks(node: Element): string[] {
  const { href } = node.properties
  const isLost = typeof href === 'string' && !href.startsWith('#') && readNodeText(node) !== href
  return [
    ...(isLost ? [href] : []),
    ...node.children.flatMap(child => (child.type === 'element' ? listLinks(child) : []))
  ]
}

/** A block of text in fixed width; null when there is nothing in it. */
export function createCode(
  text: string,
  language: string | null,
  source: SourceRange | undefined
): Block | null {
  const value = text.replace(/\n$/, '')
  return value.trim() === '' ? null : createBlock({ type: 'code', language, value }, source)
}

function findLanguage(className: unknown): string | null {
  const names: unknown[] = Array.isArray(className) ? className : []
  for (const name of names) {
    const match = typeof name === 'string' ? /^lang(?:uage)?-(.+)$/.exec(name) : null
    // `{.python}` (Pandoc), `python,ignore` (rustdoc), `js{1,3}` (Gatsby), `js/1,3` and `diff-js` (Eleventy)
    if (match?.[1] !== undefined)
      return match[1].replace(/^\{\.?|(?<=^diff)-\w+$/g, '').split(/[,{}:]|\/(?=\d)/)[0] ?? null
  }
  return null
}

function chooseLanguage(language: string | null, context: BlockContext): string | null {
  if (language === null || findChoice(context.policy, 'code-language') === 'drop') return null
  return findMediumLanguage(language)
}

/** `flow` may also be JavaScript with types. */
function isDiagramLanguage(language: string, node: Element): boolean {
  if (/^flow(?:chart)?$/.test(language))
    return /^\w+=>(?:start|end|operation|condition|inputoutput|subroutine)\b/m.test(
      readNodeText(node)
    )
  return DIAGRAMS.has(language)
}

function reportSource(
  node: Element,
  language: string | null,
  isMath: boolean,
  context: BlockContext
): void {
  const isDiagram = language !== null && isDiagramLanguage(language.toLowerCase(), node)
  if (!isDiagram && !isMath) return
  const rule = isMath ? 'math' : 'diagram'
  const what = isMath ? 'Medium has no formulas' : 'Medium does not draw diagrams'
  if (decide(context, rule, node.position, `${what}.`) === 'fail') return
  if (hasErrorAt(node, context)) return
  context.diagnostics.add(node.position, {
    rule,
    severity: 'warning',
    message: `${what}, so this one is shown as its source.`
  })
}
