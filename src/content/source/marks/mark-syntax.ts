// How the parser reads hidden marks: a word of running text, or a block that takes its line.

import type { CompileContext, Extension as TreeExtension, Token } from 'mdast-util-from-markdown'
import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types'
import type { Veil } from './mask-marks.ts'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    sourceMark: 'sourceMark'
  }
}

export function createMarkSyntax({ inline, line, tail }: Veil): Extension {
  const rest = tail.charCodeAt(0)
  const word: Construct = { tokenize: createTokenizer(code => code === rest) }
  const block: Construct = { tokenize: createTokenizer(code => code !== null && code > -3) }
  return {
    text: { [inline.charCodeAt(0)]: word, [line.charCodeAt(0)]: word },
    flow: { [line.charCodeAt(0)]: block }
  }
}

function createTokenizer(belongs: (code: Code) => boolean): Tokenizer {
  return (effects, ok) => {
    const inside: State = code => {
      if (belongs(code)) {
        effects.consume(code)
        return inside
      }
      effects.exit('sourceMark')
      return ok(code)
    }
    return code => {
      effects.enter('sourceMark')
      effects.consume(code)
      return inside
    }
  }
}

export const MARK_TREE: TreeExtension = {
  enter: { sourceMark: enterMark },
  exit: { sourceMark: exitMark }
}

function enterMark(this: CompileContext, token: Token): undefined {
  this.enter({ type: 'sourceMark', value: this.sliceSerialize(token) }, token)
}

function exitMark(this: CompileContext, token: Token): undefined {
  this.exit(token)
}
