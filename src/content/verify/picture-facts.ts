// Pictures with what is said about them: a caption of its own counts more than the picture's title, and takes the
// picture's link.

import type { ExpectedFact } from './facts.ts'

/** Whether facts are pictures alone, each with the captions that it may have. */
export function arePictures(facts: readonly ExpectedFact[]): boolean {
  return facts.some(({ kind }) => kind === 'image') && facts.every(({ kind }) => PARTS.has(kind))
}

const PARTS: ReadonlySet<ExpectedFact['kind']> = new Set(['image', 'maybe', 'choice'])

/** The caption is below the last picture; without a picture it is below all. */
export function captionPictures(
  facts: readonly ExpectedFact[],
  caption: readonly ExpectedFact[]
): readonly ExpectedFact[] {
  const at = facts.findLastIndex(({ kind }) => kind === 'image') + 1
  const own = facts[at]
  if (caption.length === 0) return facts
  if (at === 0) return [...facts, ...caption]
  if (own?.kind === 'maybe') return facts.toSpliced(at, 1, ...caption)
  // A caption with links of its own leaves the picture's beside it.
  if (own?.kind !== 'choice' || caption.some(isLinked))
    return facts.toSpliced(at + (own?.kind === 'choice' ? 1 : 0), 0, ...caption)
  return facts.toSpliced(at, 1, ...caption.map(fact => linkFact(fact, findLink(own.alternatives))))
}

function isLinked(fact: ExpectedFact): boolean {
  return fact.kind === 'text' && fact.href !== null
}

function findLink(alternatives: readonly (readonly ExpectedFact[])[]): string | null {
  const text = alternatives.flat().find(fact => fact.kind === 'text')
  return text === undefined ? null : text.href
}

function linkFact(fact: ExpectedFact, href: string | null): ExpectedFact {
  return fact.kind === 'text' ? { ...fact, href } : fact
}
