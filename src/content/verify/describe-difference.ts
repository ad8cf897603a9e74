// What an article says and what its post says, where the two part, as one sentence.

import type { Comparison } from './compare-facts.ts'
import { ANY_LINK, type ExpectedFact, type Fact, type TextFact } from './facts.ts'

/** How many words are shown on either side. */
const AROUND = 5
const LONGEST = 240
const LONGEST_CODE = 80

export function describeDifference(
  { expected, index, agreed }: Comparison,
  facts: readonly ExpectedFact[],
  post: readonly Fact[]
): string {
  const found = showFacts(post.slice(Math.max(0, agreed - AROUND), agreed + AROUND))
  if (expected === null) return `The post goes on where the article has ended: ${found}.`
  const isInside = facts[index] !== expected
  const said = isInside ? [expected] : facts.slice(Math.max(0, index - AROUND), index + AROUND)
  return `The article says ${showFacts(said)}, but its post says ${found}.`
}

function showFacts(facts: readonly ExpectedFact[]): string {
  const shown = facts.map(showFact).join('').trim()
  if (shown === '') return 'nothing'
  return `“${shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown}”`
}

function showFact(fact: ExpectedFact): string {
  switch (fact.kind) {
    case 'text':
      return showText(fact)
    case 'image':
      return ` [image ${fact.url}]`
    case 'listing':
      return ` [code ${JSON.stringify(fact.value.slice(0, LONGEST_CODE))}]`
    case 'item':
      return fact.ordered ? ` [item ${fact.number}]` : ' [item]'
    case 'player':
      return ` [${fact.source}]`
    case 'maybe':
    case 'choice':
      return (fact.alternatives[0] ?? []).map(showFact).join('')
    default:
      return ` [${fact.kind}]`
  }
}

function showText({ value, gap, href, code }: TextFact): string {
  const shown = code ? `\`${value}\`` : value
  const link = href === null || href === ANY_LINK ? shown : `[${shown}](${href})`
  return (['', ' ', ' ⏎ '][gap] ?? '') + link
}
