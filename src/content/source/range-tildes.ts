// Single tildes between two words, as in `10~20` or `Mon~Fri`: two of them in a line are two ranges, not struck text.

import type { Code, Construct, State, TokenizeContext } from 'micromark-util-types'

/** GitHub's strikethrough, in which such a tilde neither opens nor closes anything. */
export function spareRanges(struck: Construct): Construct {
  return {
    ...struck,
    tokenize(this: TokenizeContext, effects, ok, nok): State {
      const before = this.previous
      const pass: State = after => {
        const token = this.events.at(-1)?.[1]
        if (token !== undefined && isWord(before) && isWord(after)) {
          const length = token.end.offset - token.start.offset
          if (length === 1) Object.assign(token, { _open: false, _close: false })
        }
        return ok(after)
      }
      return struck.tokenize.call(this, effects, pass, nok)
    }
  }
}

function isWord(code: Code): boolean {
  return code !== null && code > 0 && /[\p{L}\p{N}]/u.test(String.fromCharCode(code))
}
