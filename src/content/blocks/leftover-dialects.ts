// What is left in a post's text of other dialects of Markdown: references, fields, highlights, numbers and tables of theirs.

import type { Block } from './block.ts'

/** Names of other dialects that stand for a number or a note: references of Quarto, fields of Dataview, highlights of Bear. */
export const DIALECT_MARKUP =
  /(?<![\w@./])@(?:fig|tbl|sec|eq|lst|thm)-[a-z][\w-]*|(?<=^[ \t]*)(?:: \S[^\n]*|\[[-/?!<>*"]\] \S[^\n]*|[A-Za-z][\w-]*(?: [\w-]+){0,2}:: [^\n]*)|[[(][A-Za-z][\w -]*:: [^\])\n]*[\])]|(?<![\w:]):{2}[^\s:][^:\n]*(?<!\s):{2}(?![\w:])|\[=\d+%[^\]\n]*\]|(?<![\w\]!\\[])\[[^[\]\n]+\]\[[^[\]\n]*\](?![[(\w])/mu

/** The numbers of Pandoc's lists: letters, Roman ones, in brackets, and those that it counts itself. */
const NUMBERED =
  /^[ \t]*(?:\([1aAiI]\)|[aAiI][.)]|#\.|\(@\w*\))[ \t].*\n[ \t]*(?:\((?:2|[bB]|[iI]{2})\)|(?:[bB]|[iI]{2})[.)]|#\.|\(@\w*\))[ \t]/

/** Whether the lines of a list with such numbers run into one another as one paragraph. */
export function isNumbered(text: string, written: string): boolean {
  return /^[(#aAiI]/.test(text) && NUMBERED.test(written)
}

/** The line below the heads of Pandoc's tables, which Markdown takes for a rule. */
export function findHeadLine(block: Block, written: string): string | undefined {
  return block.type === 'rule' ? /^ *-{2,}(?: +-{2,})+ *$/.exec(written)?.[0].trim() : undefined
}
