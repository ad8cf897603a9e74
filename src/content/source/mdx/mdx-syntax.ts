// The grammar of MDX for the parser, and the marks that sites have besides: formulas, heading ids, `:::` blocks, comments.

import { mdxFromMarkdown } from 'mdast-util-mdx'
import { mdxjs } from 'micromark-extension-mdxjs'
import type {
  Code,
  Construct,
  Extension,
  State,
  TokenizeContext,
  Effects
} from 'micromark-util-types'
import { findLastUpTo } from '../text-spans.ts'
import type { Grammar } from '../parse-markdown.ts'
import type { Mark } from '../marks/mark.ts'

/** The marks of a text, in its order. What is code, or part of an expression, is not asked for marks. */
export type MdxMarks = readonly Mark[]

export function createMdxGrammar(marks: MdxMarks): Grammar {
  return { syntax: createMdxSyntax(marks), tree: mdxFromMarkdown() }
}

function createMdxSyntax(marks: MdxMarks): Extension[] {
  const inline = createConstruct(marks, 'inline')
  const line = createConstruct(marks, 'line')
  const at = (character: string) => character.charCodeAt(0)
  return [
    mdxjs(),
    {
      text: { [at('$')]: inline, [at('\\')]: inline, [at('{')]: inline, [at('<')]: inline },
      flow: { [at(':')]: line, [at('<')]: line, [at('`')]: line }
    }
  ]
}

function createConstruct(marks: MdxMarks, form: Mark['form']): Construct {
  return {
    tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
      const now = () => this.now().offset
      const begin: State = code => {
        const start = now()
        const mark = marks[findLastUpTo(marks, start, one => one.start)]
        if (mark?.start !== start || mark.form !== form) return nok(code)
        effects.enter('sourceMark')
        return consume(mark.end)(code)
      }
      const consume =
        (end: number): State =>
        code => {
          if (code === null || now() >= end) {
            effects.exit('sourceMark')
            return ok(code)
          }
          if (isLineEnd(code)) {
            effects.enter('lineEnding')
            effects.consume(code)
            effects.exit('lineEnding')
          } else effects.consume(code)
          return consume(end)
        }
      return begin
    }
  }
}

function isLineEnd(code: Code): boolean {
  return code !== null && code < -2
}
