// The constructs that a text may be left of, for which plain text is no substitute: pictures, tables, tags, formulas.

import type { ReportedRule } from '../diagnostic-collector.ts'
import { holdsSign } from './leftover-signs.ts'

export type LeftoverKind = {
  /** One of these at least is in every text that the pattern finds anything in. */
  readonly signs: readonly string[]
  readonly pattern: RegExp
  readonly rule: Extract<ReportedRule, 'image' | 'template' | 'html-comment' | 'math' | 'table'>
  readonly what: string
}

const TABLE: LeftoverKind = {
  signs: ['+'],
  pattern: /\+(?:[-=:]{3,}\+)+/u,
  rule: 'table',
  what: 'a table'
}

/** What an author meant to be something else than text, which readers would see in its place. */
const KINDS: readonly LeftoverKind[] = [
  TABLE,
  {
    signs: ['](', '] (', ']\t(', ']['],
    pattern: /!\[[^\]\n]*\][ \t]?\([^)\n]*\)?|!\[[^[\]\n]+\]\[[^\]\n]*\](?!\()/u,
    rule: 'image',
    what: 'a picture'
  },
  {
    signs: ['%['],
    pattern: /%\[[ \t]*https?:[^\]\n]*\]?/u,
    rule: 'template',
    what: 'an embed'
  },
  {
    signs: ['[/', ']{'],
    pattern:
      /\[([\w-]+)(?:[ =][^[\]\n]*)?\][^\n]*?\[\/\1\]|(?<![\w:]):[a-z][\w-]*\[[^\]\n]*\]\{[^}\n]*\}/u,
    rule: 'template',
    what: 'a template tag'
  },
  { signs: ['%%['], pattern: /^%%\[[\w-]+\]/mu, rule: 'template', what: 'a widget of Hashnode' },
  {
    signs: ['export '],
    pattern: /^export (?:const|let|var|default|function|class) [^\n]*/mu,
    rule: 'template',
    what: 'a line of MDX'
  },
  {
    // With a number in its key, a page, or another one beside it, it names no person.
    signs: ['@'],
    pattern:
      /\[(?:[^[\]\n@]* )?-?@(?:[\p{L}_][\w.-]*(?:\d|:\w)[\w.:-]*(?=[\];,])|[\p{L}_][\w.-]*(?=, [^[\]\n]*\d|; ?[^[\]\n]*@))[^[\]\n]*\]/u,
    rule: 'template',
    what: 'a citation'
  },
  {
    signs: ['%%'],
    pattern: /(?<=^[ \t]*)%%(?!%)[^\n]+/mu,
    rule: 'html-comment',
    what: 'a hidden remark'
  },
  {
    signs: ['\\'],
    pattern: /\\(?:begin|end)\{[a-zA-Z]+\*?\}[^\n]*/u,
    rule: 'math',
    what: 'a formula'
  }
]

/** The first kind that a text holds something of. */
export function findKind(text: string): LeftoverKind | undefined {
  return KINDS.find(({ signs, pattern }) => holdsSign(text, signs) && pattern.test(text))
}
