// With which characters a match of a pattern can begin: most patterns need not be tried at most places of a text.

/** An escape, a class of characters, or a single character. */
const PART = /\\[^]|\[(?:\\[^]|[^\]\\])*\]|[^]/g
const LOOK_AROUND = /^\(\?<?[=!]/
const LINE_START = /^\^/
const GROUP = /^\((?:\?:)?(?!\?)/
/** It need not be there, and what follows may be the first. */
const OPTIONAL = /^(?:[?*]|\{0[\d,]*\})\??/
/** A sign that is not written as one of a pattern's own. */
const SIGN = /^(?:\\([^a-zA-Z\d])|([^\\[(){}.^$|?*+]))/

/** Null where it takes more than a look at the beginning of each of its alternatives to know. */
export function listFirstSigns(source: string): ReadonlySet<string> | null {
  const signs = new Set<string>()
  for (const alternative of splitAlternatives(source)) {
    const own = findFirst(alternative)
    if (own === null) return null
    for (const sign of own) signs.add(sign)
  }
  return signs
}

function findFirst(source: string): ReadonlySet<string> | null {
  if (LINE_START.test(source)) return findFirst(source.slice(1))
  if (LOOK_AROUND.test(source)) return findFirst(source.slice(findGroupEnd(source)))
  const { first, end } = readFirst(source)
  const rest = source.slice(end)
  if (first === null || !OPTIONAL.test(rest)) return first
  const next = findFirst(rest.replace(OPTIONAL, ''))
  return next && new Set([...first, ...next])
}

/** The sign or group that a source begins with; `end` is the offset behind it. */
function readFirst(source: string): {
  readonly first: ReadonlySet<string> | null
  readonly end: number
} {
  const [sign, escaped, plain] = SIGN.exec(source) ?? []
  if (sign !== undefined) return { first: new Set(escaped ?? plain), end: sign.length }
  const opening = GROUP.exec(source)?.[0]
  if (opening === undefined) return { first: null, end: 0 }
  const end = findGroupEnd(source)
  return { first: listFirstSigns(source.slice(opening.length, end - 1)), end }
}

function splitAlternatives(source: string): string[] {
  const alternatives: string[] = []
  let depth = 0
  let from = 0
  for (const { 0: part, index } of source.matchAll(PART)) {
    if (part === '(') depth++
    else if (part === ')') depth--
    if (part !== '|' || depth > 0) continue
    alternatives.push(source.slice(from, index))
    from = index + 1
  }
  return [...alternatives, source.slice(from)]
}

/** The offset behind the group that a source begins with. */
function findGroupEnd(source: string): number {
  let depth = 0
  for (const { 0: part, index } of source.matchAll(PART)) {
    if (part === '(') depth++
    else if (part === ')') depth--
    if (depth === 0) return index + 1
  }
  return source.length
}
