// Code blocks: their text untouched, their language by Medium's own name where it has one.

import type { Element } from 'hast'
import { findChoice } from '../policy/content-policy.ts'
import { decide, createElement, createText, readNodeText } from './block-context.ts'
import type { BlockContext } from './block-context.ts'

/** The languages of Medium's editor (highlight.js names). */
const LANGUAGES = new Set(
  (
    'bash c cpp csharp css dart diff go graphql ini java javascript json kotlin less lua makefile markdown objectivec ' +
    'perl php plaintext python r ruby rust scss shell sql swift typescript vbnet wasm xml yaml'
  ).split(' ')
)

/** What authors write for them. */
const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sh: 'bash',
    zsh: 'bash',
    console: 'shell',
    'shell-session': 'shell',
    shellsession: 'shell',
    terminal: 'shell',
    h: 'c',
    'c++': 'cpp',
    cc: 'cpp',
    cxx: 'cpp',
    hpp: 'cpp',
    'c#': 'csharp',
    cs: 'csharp',
    patch: 'diff',
    golang: 'go',
    gql: 'graphql',
    toml: 'ini',
    cfg: 'ini',
    js: 'javascript',
    jsx: 'javascript',
    mjs: 'javascript',
    cjs: 'javascript',
    node: 'javascript',
    json5: 'json',
    jsonc: 'json',
    kt: 'kotlin',
    kts: 'kotlin',
    make: 'makefile',
    mk: 'makefile',
    md: 'markdown',
    mdx: 'markdown',
    objc: 'objectivec',
    'objective-c': 'objectivec',
    mm: 'objectivec',
    pl: 'perl',
    txt: 'plaintext',
    text: 'plaintext',
    plain: 'plaintext',
    py: 'python',
    python3: 'python',
    rb: 'ruby',
    rs: 'rust',
    postgresql: 'sql',
    mysql: 'sql',
    ts: 'typescript',
    tsx: 'typescript',
    mts: 'typescript',
    cts: 'typescript',
    vb: 'vbnet',
    wat: 'wasm',
    html: 'xml',
    htm: 'xml',
    xhtml: 'xml',
    svg: 'xml',
    vue: 'xml',
    yml: 'yaml'
  })
)

const DIAGRAMS = new Set(
  'mermaid plantuml puml graphviz dot ditaa d2 vega vega-lite nomnoml'.split(' ')
)

/** Medium's name for a language as an author writes it; null when Medium has none. */
function findMediumLanguage(written: string): string | null {
  const name = written.toLowerCase()
  const known = ALIASES.get(name) ?? name
  return LANGUAGES.has(known) ? known : null
}

/** `<pre>` of any origin: one text in it, the language as Medium's editor stores it, a file name in italics above. */
export function convertCode(node: Element, context: BlockContext): Element[] {
  const code = node.children.find(child => child.type === 'element' && child.tagName === 'code')
  const properties = {
    ...node.properties,
    ...(code?.type === 'element' ? code.properties : {})
  }
  const language = findLanguage(properties.className)
  reportSource(node, language, properties.dataMath !== undefined || language === 'math', context)
  const title = typeof properties.dataTitle === 'string' ? properties.dataTitle : ''
  const block = createPreformatted(
    readNodeText(node).replace(/\r\n?/g, '\n'),
    chooseLanguage(language, context)
  )
  if (block === null) return []
  block.position = node.position
  return title === ''
    ? [block]
    : [createElement('p', [createElement('em', [createText(title)])]), block]
}

/** A block of text in fixed width; null when there is nothing in it. */
export function createPreformatted(value: string, language: string | null = null): Element | null {
  const shown = value.replace(/\n$/, '')
  if (shown.trim() === '') return null
  // The HTML parser swallows a line end right after `<pre>`.
  const kept = shown.startsWith('\n') ? `\n${shown}` : shown
  return createElement(
    'pre',
    [createText(kept)],
    language === null ? {} : { dataCodeBlockMode: '2', dataCodeBlockLang: language }
  )
}

function findLanguage(className: unknown): string | null {
  const names: unknown[] = Array.isArray(className) ? className : []
  for (const name of names) {
    const match = typeof name === 'string' ? /^lang(?:uage)?-(.+)$/.exec(name) : null
    // `{.python}` (Pandoc), `python,ignore` (rustdoc), `js{1,3}` (Gatsby)
    if (match?.[1] !== undefined) return match[1].replace(/^\{\.?/, '').split(/[,{}:]/)[0] ?? null
  }
  return null
}

function chooseLanguage(language: string | null, context: BlockContext): string | null {
  if (language === null || findChoice(context.policy, 'code-language') === 'drop') return null
  return findMediumLanguage(language)
}

function reportSource(
  node: Element,
  language: string | null,
  isMath: boolean,
  context: BlockContext
): void {
  const isDiagram = language !== null && DIAGRAMS.has(language.toLowerCase())
  if (!isDiagram && !isMath) return
  const rule = isMath ? 'math' : 'diagram'
  const what = isMath ? 'Medium has no formulas' : 'Medium does not draw diagrams'
  if (decide(context, rule, node.position, `${what}.`) === 'fail') return
  context.diagnostics.add(node.position, {
    rule,
    severity: 'warning',
    message: `${what}, so this one is shown as its source.`
  })
}
