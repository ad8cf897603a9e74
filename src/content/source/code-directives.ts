// Fenced blocks that are not code: directives of MyST (```{note}), callouts and queries of Obsidian's plugins, raw text and
// cells of Quarto. What a cell or query would show is known only to the program that runs it.

import type { Code, Html, InlineCode, Nodes, Paragraph, Root, RootContent } from 'mdast'
import { CALLOUT_KINDS } from '../callout-kinds.ts'
import { findChoice, type ContentPolicy } from '../policy/content-policy.ts'
import type { DiagnosticCollector } from '../diagnostic-collector.ts'
import { describeFile, readCodeEmbed } from './code-embeds.ts'
import { createElementNode } from './lower/boundary.ts'
import { setPosition } from './node-positions.ts'

type Directives = {
  readonly readSnippet: (text: string) => Root
  readonly policy: ContentPolicy
  readonly diagnostics: DiagnosticCollector
  /** Single values of the front matter by name in lower case. */
  readonly fieldTexts: ReadonlyMap<string, string>
}

/** Nodes in place of a block; null for one that is code. */
type Lowered = readonly RootContent[] | null

/** Puts in place of each such block what it stands for. */
export function lowerCodeDirectives(node: Nodes, context: Directives): void {
  if (!('children' in node)) return
  const children = node.children as RootContent[]
  for (let at = 0; at < children.length; at += 1) {
    const child = children[at]
    if (child === undefined) continue
    if (child.type === 'inlineCode') refuseInlineCell(child, context)
    const lowered =
      child.type === 'code'
        ? lowerBlock(child, context)
        : child.type === 'paragraph'
          ? lowerParagraph(child, context)
          : null
    if (lowered === null) lowerCodeDirectives(child, context)
    else {
      // What it stands for may hold such a block itself.
      children.splice(at, 1, ...lowered)
      at -= 1
    }
  }
}

/** A page in place of a piece of code that names it. */
function lowerParagraph(node: Paragraph, context: Directives): Lowered {
  const embed = readCodeEmbed(node)
  if (embed === null) return null
  if (embed.url === null)
    return refuseBlock(node, 'This code stands for a file that only the site shows.', context)
  const inside = context.readSnippet(embed.url).children.map(child => setPosition(child, node))
  // A paragraph alone would pass for the one that the author wrote.
  return [createElementNode('div', inside, node.position)]
}

/** A piece of code of which a page shows the result: Quarto's `{python} x`, Dataview's `= this.x`. */
const INLINE_CELL = /^(?:\{(?:python|py|r|julia|jl|ojs)\}\s|=\s*this\.|\$=\s*dv\.)/

function refuseInlineCell(
  { value, position }: InlineCode,
  { policy, diagnostics }: Directives
): void {
  if (!INLINE_CELL.test(value)) return
  diagnostics.add(position, {
    rule: 'template',
    severity: findChoice(policy, 'template') === 'fail' ? 'error' : 'warning',
    message: `The result of \`${value}\` is not in the article, so readers would see its code.`,
    remedy: 'Write the result, or remove it.'
  })
}

function lowerBlock(node: Code, context: Directives): Lowered {
  const { lang, meta } = node
  const elsewhere = describeFile(node)
  if (elsewhere !== null) return refuseBlock(node, elsewhere, context)
  if (typeof lang !== 'string') return null
  const info = typeof meta === 'string' ? `${lang} ${meta}` : lang
  const admonition = /^ad-([\w-]+)/.exec(lang)?.[1]
  if (admonition !== undefined) return lowerAdmonition(node, admonition, context)
  if (/^(?:dataview|dataviewjs|tasks|query|base|meta-bind\S*|button)$/.test(lang))
    return refuseBlock(node, 'The results of a query are known only to Obsidian.', context)
  const [, inside, title = ''] = /^\{([^}]*)\}[ \t]*(.*)$/.exec(info) ?? []
  return inside === undefined
    ? setLanguage(node, info)
    : lowerBraces(node, inside.trim(), { title, context })
}

type Braces = { readonly title: string; readonly context: Directives }

function lowerBraces(node: Code, inside: string, { title, context }: Braces): Lowered {
  const raw = /^=(\w+)$/.exec(inside)?.[1]
  if (raw !== undefined) return lowerRaw(node, raw, context)
  const [, language, attributes = ''] = /^(?:#\S+[ \t]+)?\.(\S+)([^]*)$/.exec(inside) ?? []
  if (language !== undefined) return setLanguage(node, `${language}${attributes} ${title}`)
  const name = inside.split(/[\s,:]/)[0]?.toLowerCase() ?? ''
  if (CALLOUT_KINDS.has(name))
    return lowerCallout(node, { name, title, text: readContents(node.value) }, context)
  if (/^(?:code|code-block|sourcecode|code-cell)$/.test(name)) {
    node.value = readContents(node.value)
    return setLanguage(node, title, true)
  }
  if (name === 'math') return [setPosition({ type: 'math', value: readContents(node.value) }, node)]
  if (name === 'mermaid' || name === 'dot') return setLanguage(node, name)
  if (CELLS.test(name)) return lowerCell(node, inside, context)
  return refuseBlock(node, `Unknown directive {${inside}}.`, context)
}

const CELLS =
  /^(?:python3?|py|r|julia|ojs|bash|sh|zsh|fish|powershell|sql|js|javascript|node|ts|typescript|ipython3?|stan|rust|go|c|cc|cpp|rcpp|fortran|java|perl|ruby|php|css|scss|sass|html|json|ya?ml|toml|docker|dockerfile|make|makefile|awk|sed)$/

function refuseBlock(
  node: Code | Paragraph,
  message: string,
  { policy, diagnostics }: Directives
): Lowered {
  const choice = findChoice(policy, 'template')
  diagnostics.add(node.position, {
    rule: 'template',
    severity: choice === 'fail' ? 'error' : 'warning',
    message,
    remedy: 'Write what it shows in Markdown, or remove it.'
  })
  return choice === 'keep' ? null : []
}

/** The language of a block without what a site's highlighter is told behind it: `js{1,4}`, `.python .numberLines`. */
function setLanguage(node: Code, info: string, always = false): Lowered {
  const [, lang = '', rest = ''] = /^([^\s{:,]*)([^]*)$/.exec(info) ?? []
  if (lang === node.lang && !always) return null
  const title = /^:(?:title=)?([^\s:{}=]+\.[^\s:{}=]+)/.exec(rest)?.[1]
  node.lang = lang === '' ? null : lang
  if (title !== undefined) node.meta = `title="${title}"`
  else node.meta = rest.trim() === '' ? null : rest.trim()
  return null
}

/** Text for one output format: only HTML is read here. */
function lowerRaw(node: Code, format: string, { diagnostics }: Directives): Lowered {
  if (format === 'html') return [setPosition<Html>({ type: 'html', value: node.value }, node)]
  diagnostics.add(node.position, {
    rule: 'attribute-list',
    severity: 'notice',
    message: `A block of raw ${format} was left out: it is for another format than the web.`
  })
  return leaveOut(node)
}

const OPTION = /^(?:#\||\/\/\||--\||%%\|)[^\n]*(?:\n|$)/gm
/** A comment keeps the place, so that nothing stays there in Markdown either. */
function leaveOut(node: Code): Lowered {
  return [setPosition<Html>({ type: 'html', value: '<!-- -->' }, node)]
}

const NO = String.raw`\s*[:=]\s*(?:false|FALSE|F)\b`
const NOTHING = new RegExp(String.raw`\binclude${NO}`)
const NO_CODE = new RegExp(String.raw`\becho${NO}`)
const NO_RESULTS = new RegExp(String.raw`\b(?:eval|output)${NO}|\bresults\s*[:=]\s*["']?hide\b`)

/** The name of the file that a page shows above the code. */
const FILENAME = /\bfilename\s*[:=]\s*["']?([^"'\n,]+)/

/** A cell's code without its options; one whose code is hidden shows only results, and one for preparation nothing. */
function lowerCell(node: Code, inside: string, context: Directives): Lowered {
  const own = [inside, ...(node.value.match(OPTION) ?? [])].join('\n')
  const options = `${own}\n${listDefaults(own, context)}`
  const hasResults = !NO_RESULTS.test(options)
  const showsNothing = !hasResults || /^(?:s?css|sass)\b/.test(inside)
  if (NOTHING.test(options) || (NO_CODE.test(options) && showsNothing)) return leaveOut(node)
  if (NO_CODE.test(options))
    return refuseBlock(
      node,
      'The code of this cell is hidden, and its results are not in the article.',
      context
    )
  if (!showsNothing) warnOfResults(node, context)
  const title = FILENAME.exec(options)?.[1]
  node.value = node.value.replace(OPTION, '')
  node.data = { ...node.data, rewritten: true }
  setLanguage(node, inside.split(/[\s,]/)[0] ?? '', true)
  if (title !== undefined) node.meta = `title="${title}"`
  return null
}

/** The options of all cells that the front matter sets, and this one does not. */
function listDefaults(own: string, { fieldTexts }: Directives): string {
  const isOff = fieldTexts.get('execute.enabled') === 'false'
  const lines = ['echo', 'eval', 'output', 'include'].flatMap(name => {
    const text = fieldTexts.get(`execute.${name}`)
    return text === undefined || new RegExp(String.raw`\b${name}\s*[:=]`).test(own)
      ? []
      : [`${name}: ${text}`]
  })
  return [...lines, ...(isOff ? ['eval: false'] : [])].join('\n')
}

function warnOfResults(node: Code, { diagnostics }: Directives): void {
  diagnostics.add(node.position, {
    rule: 'content',
    severity: 'warning',
    message: 'The results of this cell are not in the article, so readers will see only its code.',
    remedy: 'Add them as text or as a picture.'
  })
}

/** What follows the options of a MyST directive. */
function readContents(value: string): string {
  return value
    .replace(/^(?:---\n[^]*?\n---\n|(?:[ \t]*:[\w-]+:[^\n]*(?:\n|$))+)/, '')
    .replace(/^\s*\n/, '')
}

function lowerAdmonition(node: Code, kind: string, context: Directives): Lowered {
  const [head = ''] = /^(?:(?:title|collapse|icon|color):[^\n]*(?:\n|$))*/.exec(node.value) ?? []
  const title = /^title:[ \t]*([^\n]*)/m.exec(head)?.[1] ?? ''
  return lowerCallout(node, { name: kind, title, text: node.value.slice(head.length) }, context)
}

type Callout = { readonly name: string; readonly title: string; readonly text: string }

function lowerCallout(
  node: Code,
  { name, title, text }: Callout,
  { readSnippet }: Directives
): Lowered {
  const [first] = title === '' ? [] : readSnippet(title).children
  const label: Paragraph[] =
    first?.type === 'paragraph' ? [{ ...first, data: { directiveLabel: true } }] : []
  const children = [...label, ...readSnippet(text).children]
  const isKnown = CALLOUT_KINDS.has(name)
  const callout = {
    type: 'containerDirective',
    name: isKnown ? name : 'note',
    children
  } as RootContent
  return [setPosition(callout, node)]
}
