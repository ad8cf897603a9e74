// Markup in a post's text that no pass has understood, so readers would see it as it was typed.

import type { DiagnosticCollector, NodePlace, ReportedRule } from '../diagnostic-collector.ts'
import { findChoice, type ContentPolicy } from '../policy/content-policy.ts'
import type { Block, Inline } from './block.ts'

const MARKUP =
  /!\[[^\]\n]*\]\([^)\n]*|\]\((?:https?:|\.{0,2}\/|#)[^)\n]*|(?<=^[ \t]*)(?:#{1,6} \S|:::|!!! ?\w|```|\|.+\|)[^\n]*|(?<![\p{L}\p{N}*])\*\*[^\s*][^\n]*|[^\s*]\*\*(?![\p{L}\p{N}*])|(?<=\S)\[\^[\w-]+\](?!\()|<(?:img|a|iframe)\s[^>\n]*/mu

type LeftoverKind = {
  readonly pattern: RegExp
  readonly rule: Extract<ReportedRule, 'image' | 'template' | 'html-comment' | 'math'>
  readonly what: string
}

/** What an author meant to be something else than text, which readers would see in its place. */
const KINDS: readonly LeftoverKind[] = [
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
export function reportLeftovers(blocks: readonly Block[], context: Reporting): void {
  for (const block of blocks) {
    const text = readShownText(block)
    const kind = KINDS.find(({ pattern }) => pattern.test(text))
    const found = (kind?.pattern ?? MARKUP).exec(text)?.[0]
    if (found === undefined) continue
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
