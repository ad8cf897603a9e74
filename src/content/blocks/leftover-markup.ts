// Markup in a post's text that no pass has understood, so readers would see it as it was typed.

import type { DiagnosticCollector, NodePlace, ReportedRule } from '../diagnostic-collector.ts'
import { findChoice, type ContentPolicy } from '../policy/content-policy.ts'
import type { Block, Inline } from './block.ts'

const MARKUP =
  /!\[[^\]\n]*\]\([^)\n]*|\]\((?:https?:|\.{0,2}\/|#)[^)\n]*|(?<=^[ \t]*)(?:#{1,6} \S|#{2,6}[^\s#]|#\p{Lu}[^#\n.!?]*(?: [^#\n.!?]+)+#*$|:::|!!! ?\w|```|\|.+\|)[^\n]*|(?<![\p{L}\p{N}*])\*\*[^\s*][^\n]*|[^\s*]\*\*(?![\p{L}\p{N}*])|\[[^\]\n]+\][ \t]\((?:https?:|\.{0,2}\/)[^)\n]*|(?<=\S)\[\^[\w-]+\](?!\()|<(?:img|a|iframe)\s[^>\n]*/mu

type LeftoverKind = {
  readonly pattern: RegExp
  readonly rule: Extract<ReportedRule, 'image' | 'template' | 'html-comment' | 'math' | 'table'>
  readonly what: string
}

/** What an author meant to be something else than text, which readers would see in its place. */
const KINDS: readonly LeftoverKind[] = [
  { pattern: /\+(?:[-=:]{3,}\+)+/u, rule: 'table', what: 'a table' },
  {
    pattern: /!\[[^\]\n]*\][ \t]?\([^)\n]*\)?|!\[[^[\]\n]+\]\[[^\]\n]*\](?!\()/u,
    rule: 'image',
    what: 'a picture'
  },
  {
    pattern: /%\[[ \t]*https?:[^\]\n]*\]?/u,
    rule: 'template',
    what: 'an embed'
  },
  {
    pattern:
      /\[([\w-]+)(?:[ =][^[\]\n]*)?\][^\n]*?\[\/\1\]|(?<![\w:]):[a-z][\w-]*\[[^\]\n]*\]\{[^}\n]*\}/u,
    rule: 'template',
    what: 'a template tag'
  },
  { pattern: /(?<=^[ \t]*)%%(?!%)[^\n]+/mu, rule: 'html-comment', what: 'a hidden remark' },
  { pattern: /\\(?:begin|end)\{[a-zA-Z]+\*?\}[^\n]*/u, rule: 'math', what: 'a formula' }
]

/** Reports what looks like markup outside code, once for each block: what has to be something else stops the article. */
export function reportLeftovers(
  blocks: readonly Block[],
  source: string,
  context: Reporting
): void {
  for (const block of blocks) {
    const text = readShownText(block)
    const written = readSourceText(block, source)
    const kind = KINDS.find(({ pattern }) => pattern.test(text))
    const found = (kind?.pattern ?? MARKUP).exec(text)?.[0] ?? findRunIn(text, written)
    if (found === undefined || isEscaped(found, written)) continue
    const piece = `"${found.length <= 60 ? found : `${found.slice(0, 57)}…`}"`
    if (kind === undefined)
      context.diagnostics.add(block.source, {
        rule: 'content',
        severity: 'warning',
        message: `${piece} looks like markup but is plain text, so readers will see it as typed.`,
        remedy: 'Correct it, or put it in code.'
      })
    else reportMeant(piece, kind, block.source, context)
  }
}

/** What the author has typed; '' for what no author wrote. */
function readSourceText({ source: range }: Block, source: string): string {
  return source.slice(range?.start.offset ?? 0, range?.end.offset ?? 0)
}

/** Signs with a backslash before or between them, or written as references, are meant to be seen. */
function isEscaped(found: string, written: string): boolean {
  const signs = found.trimStart().slice(0, 2)
  if (written === '') return false
  for (let at = written.indexOf(signs); at >= 0; at = written.indexOf(signs, at + 1))
    if (written[at - 1] !== '\\') return false
  return true
}

/** The lines of a list whose marks have no space after them, which run into one another as one paragraph. */
const RUN_IN =
  /^[ \t]*(?:(?:[-+]|\d{1,2}[.)])[^\s\d+-]|•).*\n[ \t]*(?:(?:[-+]|\d{1,2}[.)])[^\s\d+-]|•)/

function findRunIn(text: string, written: string): string | undefined {
  return /^[-+•\d]/.test(text) && RUN_IN.test(written) ? text : undefined
}

type Reporting = {
  readonly policy: ContentPolicy
  readonly diagnostics: DiagnosticCollector
}

function reportMeant(
  piece: string,
  { rule, what }: LeftoverKind,
  place: NodePlace,
  { policy, diagnostics }: Reporting
): void {
  const kept =
    (rule === 'image' && findChoice(policy, 'image') !== 'fail') ||
    (rule === 'template' && findChoice(policy, 'template') !== 'fail')
  diagnostics.add(place, {
    rule,
    severity: kept ? 'warning' : 'error',
    message: `${piece} looks like ${what} but cannot be read as one, so readers would see it as typed.`,
    remedy: 'Correct it, or put it in code if it is meant as text.'
  })
}

/** The text of a block, one line for each line or item. */
function readShownText(block: Block): string {
  switch (block.type) {
    case 'list':
      return block.items.map(item => `${readText(item)}\n`).join('')
    case 'figure':
      return readText(block.caption)
    case 'code':
    case 'embed':
    case 'rule':
      return ''
    default:
      return readText(block.children)
  }
}

/** Code is replaced by a character that means nothing. */
function readText(nodes: readonly Inline[]): string {
  return nodes
    .map(node => {
      if (node.type === 'text') return node.value
      if (node.type === 'break') return '\n'
      return node.type === 'code' ? '\uFFFC' : readText(node.children)
    })
    .join('')
}
