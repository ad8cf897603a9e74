// Facts with every run of text in words, as they are compared where two runs differ, and shown where a post is wrong.

import type { ExpectedFact, Fact, TextFact } from './facts.ts'
import { isSpace, isWord, listPieces } from './text-pieces.ts'

/** The words and signs of a run, each with its own place. */
export function splitRun({ parts = [], ...run }: TextFact): readonly TextFact[] {
  if (parts.length === 0) return [run]
  const words: TextFact[] = []
  let { gap } = run
  for (const part of parts) {
    if (part.gap > gap) gap = part.gap
    let { at } = part
    for (const value of listPieces(part.text)) {
      if (isSpace(value)) gap = gap === 2 ? 2 : 1
      else {
        addWord(words, { ...run, value, gap, at })
        gap = 0
      }
      at += value.length
    }
  }
  return words
}

/** Marks may begin and end inside a word. */
function addWord(words: TextFact[], word: TextFact): void {
  const last = words.at(-1)
  if (last !== undefined && word.gap === 0 && isWord(word.value) && isWord(last.value))
    words[words.length - 1] = { ...last, value: last.value + word.value }
  else words.push(word)
}

export function splitFound(fact: Fact): readonly Fact[] {
  return fact.kind === 'text' ? splitRun(fact) : [fact]
}

export function splitExpected(facts: readonly ExpectedFact[]): ExpectedFact[] {
  return facts.flatMap((fact): readonly ExpectedFact[] => {
    switch (fact.kind) {
      case 'text':
        return splitRun(fact)
      case 'maybe':
      case 'choice':
        return [{ ...fact, alternatives: fact.alternatives.map(splitExpected) }]
      case 'table':
        return [
          {
            ...fact,
            header: fact.header === null ? null : fact.header.map(splitExpected),
            rows: fact.rows.map(row => row.map(splitExpected))
          }
        ]
      default:
        return [fact]
    }
  })
}
