// Bold in Chinese, Japanese and Korean, which have no spaces between words: `**注意：**这` is bold to kramdown, marked and to
// whoever wrote it, but not to CommonMark, which wants a space on the other side of asterisks beside punctuation.

import { attention } from 'micromark-core-commonmark'
import type { Root } from 'mdast'
import type { Code, Construct, Extension, State, TokenizeContext } from 'micromark-util-types'
import { walkTree } from '../walk-tree.ts'

declare module 'mdast' {
  interface StrongData {
    /** CommonMark itself would show its asterisks. */
    loose?: boolean
  }
}

const EAST_ASIAN =
  /[\u1100-\u11ff\u2e80-\u318f\u31a0-\u31bf\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/

/** A single `*` may be a product, and stays as CommonMark has it. */
const STRONG: Construct = {
  ...attention,
  tokenize(this: TokenizeContext, effects, ok, nok): State {
    const before = this.previous
    const pass: State = after => {
      const token = this.events.at(-1)?.[1]
      const length = token === undefined ? 0 : token.end.offset - token.start.offset
      if (token !== undefined && length > 1 && (isEastAsian(before) || isEastAsian(after))) {
        token._open = token._open === true || !isBlank(after)
        token._close = token._close === true || !isBlank(before)
      }
      return ok(after)
    }
    return attention.tokenize.call(this, effects, pass, nok)
  }
}

const ASTERISK = 42

export const EAST_ASIAN_STRONG: Extension = { text: { [ASTERISK]: STRONG } }

function isEastAsian(code: Code): boolean {
  return code !== null && code > 0 && EAST_ASIAN.test(String.fromCharCode(code))
}

function isBlank(code: Code): boolean {
  return code === null || code < 0 || /\s/.test(String.fromCharCode(code))
}

/** Marks what only this reading makes bold, so that Markdown for another parser can be written differently. */
export function markLooseStrong(tree: Root, text: string): void {
  if (!text.includes('**') || !EAST_ASIAN.test(text)) return
  walkTree(tree, node => {
    if (node.type !== 'strong') return
    const [start, end] = [node.position?.start.offset, node.position?.end.offset]
    if (start === undefined || end === undefined || !text.startsWith('**', start)) return
    const opens = flanks(text.charAt(start - 1), text.charAt(start + 2))
    if (!opens || !flanks(text.charAt(end), text.charAt(end - 3)))
      node.data = { ...node.data, loose: true }
  })
}

/** CommonMark's rule for one end: the character outside and the one inside. */
function flanks(outside: string, inside: string): boolean {
  return !/[\p{P}\p{S}]/u.test(inside) || outside === '' || /[\s\p{P}\p{S}]/u.test(outside)
}
