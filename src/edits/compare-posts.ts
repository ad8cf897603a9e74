// What to change in a post, as published, so that it says what the article says now.

import type { Block } from '../content/index.ts'
import type { ChangedWords, PostChange } from '../report/index.ts'
import { compareLines, compareWords } from './compare-words.ts'
import { isSame, pairUnits, type UnitPair } from './pair-units.ts'
import { listUnits, type PostUnit } from './post-unit.ts'

/** In the order of the article; empty when both look the same. */
export function comparePosts(
  before: readonly Block[],
  after: readonly Block[]
): readonly PostChange[] {
  return pairUnits(listUnits(before), listUnits(after)).flatMap(describePair)
}

function describePair({ before, after }: UnitPair): readonly PostChange[] {
  if (after === null) return [describeWhole(before, 'removed')]
  if (before === null) return [describeWhole(after, 'added')]
  if (isSame(before, after)) return []
  return [{ kind: 'changed', block: after.block, words: compareUnits(before, after) }]
}

function describeWhole({ block, text }: PostUnit, kind: 'added' | 'removed'): PostChange {
  return { kind, block, words: text === '' ? [] : [{ text, change: kind }] }
}

function compareUnits(before: PostUnit, after: PostUnit): readonly ChangedWords[] {
  const compare = after.block === 'code' ? compareLines : compareWords
  const words = compare(before.text, after.text)
  if (before.form === after.form) return words
  return [
    { text: `(${before.form}) `, change: 'removed' },
    { text: `(${after.form}) `, change: 'added' },
    ...words
  ]
}
