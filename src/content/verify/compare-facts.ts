// Whether a post says what its article does: fact after fact, with what the constructs may add or put in another form.

import { matchTable } from './match-tables.ts'
import { splitRun } from './split-words.ts'
import { isFailure, type CompareChoices, type Failure, type Match, type Matcher } from './match.ts'
import {
  ANY_LINK,
  type ExpectedFact,
  type Fact,
  type ItemFact,
  type PlayerFact,
  type TextFact
} from './facts.ts'

export type Comparison = {
  /** What is expected where the two part; null where the post goes on after its article has ended. */
  readonly expected: ExpectedFact | null
  /** How many of the expected facts and of the post's agree. */
  readonly index: number
  readonly agreed: number
}

/** Where the two part; null when they say the same. */
export function compareFacts(
  expected: readonly ExpectedFact[],
  post: readonly Fact[],
  choices: CompareChoices
): Comparison | null {
  const matcher: Matcher = {
    post: [...post],
    choices,
    matchAll: (facts, from) => matchAll(facts, from, matcher)
  }
  let parted = follow(expected, { index: 0, match: START }, matcher)
  let furthest = parted.comparison
  // What looked like a caption may have been the next paragraph: then the image had none.
  for (let retries = 0; parted.comparison !== null && retries < MOST_RETRIES; retries++) {
    const skipped = parted.skipped.pop()
    if (skipped === undefined) break
    const again = follow(expected, skipped, matcher)
    parted = { ...again, skipped: [...parted.skipped, ...again.skipped] }
    if ((parted.comparison?.agreed ?? Infinity) > (furthest?.agreed ?? 0))
      furthest = parted.comparison
  }
  return parted.comparison === null ? null : furthest
}

const START: Match = { at: 0, afterLabel: false }
const MOST_RETRIES = 100

type Position = { readonly index: number; readonly match: Match }

type Followed = {
  readonly comparison: Comparison | null
  /** Where a fact that was found need not have been. */
  readonly skipped: Position[]
}

function follow(expected: readonly ExpectedFact[], from: Position, matcher: Matcher): Followed {
  const skipped: Position[] = []
  let { match } = from
  for (let index = from.index; index < expected.length; index++) {
    const fact = expected[index]
    if (fact === undefined) break
    const next = matchFact(fact, match, matcher)
    if (isFailure(next))
      return { comparison: { expected: next.expected, index, agreed: next.at }, skipped }
    if (fact.kind === 'maybe' && next.at > match.at) skipped.push({ index: index + 1, match })
    match = next
  }
  const rest = { expected: null, index: expected.length, agreed: match.at }
  return { comparison: match.at === matcher.post.length ? null : rest, skipped }
}

function matchAll(facts: readonly ExpectedFact[], from: Match, matcher: Matcher): Match | Failure {
  let match = from
  for (const fact of facts) {
    const next = matchFact(fact, match, matcher)
    if (isFailure(next)) return next
    match = next
  }
  return match
}

function matchFact(fact: ExpectedFact, from: Match, matcher: Matcher): Match | Failure {
  switch (fact.kind) {
    case 'item':
      return matchItem(fact, from, matcher) ?? orElse(fact, from, fact.optional)
    case 'player':
      return matchPlayer(fact, from, matcher.post) ?? orElse(fact, from, fact.told)
    case 'table':
      return matchTable(fact, from, matcher)
    case 'maybe':
      return matchAny(fact.alternatives, from, matcher) ?? from
    case 'choice':
      return matchAny(fact.alternatives, from, matcher) ?? orElse(fact, from, false)
    default:
      return matchFound(fact, from, matcher)
  }
}

function matchFound(fact: Exclude<Fact, ItemFact>, from: Match, matcher: Matcher): Match | Failure {
  const found = matcher.post[from.at]
  if (found !== undefined && agrees(fact, found, from))
    return { at: from.at + 1, afterLabel: false }
  if (fact.kind === 'text' && found?.kind === 'text' && mayAgree(fact, found))
    return matchWords(fact, from, matcher)
  return orElse(fact, from, fact.kind === 'heading' && fact.optional)
}

/** Whether words of two runs may be the same, of which one goes on where the other has ended. */
function mayAgree(fact: TextFact, found: TextFact): boolean {
  if (fact.parts === undefined && found.parts === undefined) return false
  return fact.value.startsWith(found.value) || found.value.startsWith(fact.value)
}

function matchWords(fact: TextFact, from: Match, matcher: Matcher): Match | Failure {
  splitPost(matcher.post, from.at)
  return matchAll(splitRun(fact), from, matcher)
}

/** A run of the post in words: what is behind it is moved, and what is before it is not. */
function splitPost(post: Fact[], at: number): void {
  const found = post[at]
  if (found?.kind !== 'text' || found.parts === undefined) return
  const words = splitRun(found)
  post.splice(at, 1, ...words.slice(0, MOST_ARGUMENTS))
  for (let from = MOST_ARGUMENTS; from < words.length; from += MOST_ARGUMENTS)
    post.splice(at + from, 0, ...words.slice(from, from + MOST_ARGUMENTS))
}

/** A call can be given no more than some ten thousands. */
const MOST_ARGUMENTS = 10_000

function orElse(expected: ExpectedFact, from: Match, optional: boolean): Match | Failure {
  return optional ? from : { expected, at: from.at }
}

function agrees(fact: Exclude<Fact, ItemFact>, found: Fact, { afterLabel }: Match): boolean {
  switch (fact.kind) {
    case 'text':
      return found.kind === 'text' && isSameText(fact, found, afterLabel)
    case 'image':
      return found.kind === 'image' && isSameUrl(fact.url, found.url)
    case 'listing':
      return found.kind === 'listing' && fact.value === found.value
    case 'heading':
      return found.kind === 'heading'
  }
}

function matchAny(
  alternatives: readonly (readonly ExpectedFact[])[],
  from: Match,
  matcher: Matcher
): Match | null {
  for (const facts of alternatives) {
    const match = matchAll(facts, from, matcher)
    // What may be there is a line of its own.
    const next = isFailure(match) ? undefined : matcher.post[match.at]
    const goesOn = next?.kind === 'text' && next.gap < 2
    if (!isFailure(match) && !goesOn) return match
  }
  return null
}

function isSameText(expected: TextFact, found: TextFact, afterLabel: boolean): boolean {
  if (expected.value !== found.value || expected.code !== found.code) return false
  if (expected.href !== ANY_LINK && !isSameUrl(expected.href ?? '', found.href ?? '')) return false
  if (afterLabel || (expected.loose && expected.gap > 0)) return found.gap > 0
  return expected.gap === found.gap
}

/** An item of the post's list, or the label that is left of one: dashes, a number, or both. */
function matchItem(
  item: ItemFact,
  { at, afterLabel }: Match,
  { post, choices }: Matcher
): Match | null {
  const found = post[at]
  if (found?.kind === 'item') {
    const isNumber = !item.ordered || choices.renumbers || found.number === item.number
    return !item.nested && found.ordered === item.ordered && isNumber
      ? { at: at + 1, afterLabel: false }
      : null
  }
  const end = findLabelEnd(item, at, post)
  // The dashes of a list that begins inside an item that begins one are those of the label before.
  const isSaid = end > at || (afterLabel && item.nested && !item.ordered)
  return isSaid ? { at: end, afterLabel: true } : null
}

function findLabelEnd(item: ItemFact, at: number, post: Fact[]): number {
  const says = (index: number, value: string) => {
    if (index >= at && startsWith(post[index], value)) splitPost(post, index)
    const fact = post[index]
    return fact?.kind === 'text' && !fact.code && splitRun(fact).at(-1)?.value === value
  }
  let end = at
  // A dash behind white space is the text's own.
  while (item.nested && says(end, '-') && (end === at || isJoined(post[end]))) end++
  if (!item.ordered) return end
  // A minus sign is a sign of its own, and may have been taken for a dash.
  if (item.number < 0) {
    if (says(end, '-')) end++
    else if (!says(end - 1, '-')) return at
  }
  return says(end, String(Math.abs(item.number))) && says(end + 1, '.') ? end + 2 : at
}

function startsWith(fact: Fact | undefined, value: string): boolean {
  return fact?.kind === 'text' && fact.value.startsWith(value)
}

function isJoined(fact: Fact | undefined): boolean {
  return fact?.kind === 'text' && fact.gap === 0
}

/** An address alone in its block, or a link to it. */
function matchPlayer({ source }: PlayerFact, { at }: Match, post: readonly Fact[]): Match | null {
  const line: TextFact[] = []
  for (let index = at; index < post.length; index++) {
    const fact = post[index]
    if (fact?.kind !== 'text' || (line.length > 0 && fact.gap === 2)) break
    line.push(fact)
  }
  const [first] = line
  if (first?.gap !== 2) return null
  const text = line.map(({ parts, value }) => (parts ? value.replaceAll(' ', '') : value)).join('')
  const url = line.every(({ href }) => href === first.href) ? (first.href ?? text) : ''
  return url.includes(findName(source)) ? { at: at + line.length, afterLabel: false } : null
}

/** What tells a video from another one: the last part of its address, or the list that it names. */
function findName(source: string): string {
  const [path = '', query = ''] = source.split('?')
  const list = /(?:^|&)(?:list|v|id)=([^&#]+)/.exec(query)?.[1]
  return list ?? path.replace(/\/+$/, '').split('/').at(-1) ?? ''
}

/** Addresses are the same however their characters are written. */
function isSameUrl(one: string, other: string): boolean {
  return one === other || spellUrl(one) === spellUrl(other)
}

function spellUrl(url: string): string {
  return url
    .trim()
    .replace(/^[a-z][a-z\d+.-]*:/i, scheme => scheme.toLowerCase())
    .replace(/%(?![\da-f]{2})/gi, '%25')
    .replace(/[^!#$%&'*+,\-./0-9:;=?@A-Z_a-z~]/gu, character => {
      const encoded = encodeURIComponent(character.isWellFormed() ? character : '\ufffd')
      return encoded === character
        ? `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`
        : encoded
    })
    .replace(/%[\da-f]{2}/gi, code => code.toUpperCase())
}
