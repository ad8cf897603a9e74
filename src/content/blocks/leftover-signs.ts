// Patterns that are looked for only in texts with their signs: most texts have few, and a text of brackets that nothing closes
// would be looked through to its end from each of them.

/** A pattern, and what is in every text that it finds anything in, one at least of these. */
export type SignedPattern = readonly [signs: readonly string[], source: string]

export function holdsSign(text: string, signs: readonly string[]): boolean {
  for (const sign of signs) if (text.includes(sign)) return true
  return false
}

/** What the first place of a text holds that one of the patterns fits. */
export function findSigned(patterns: readonly SignedPattern[], text: string): string | undefined {
  const source = patterns
    .filter(([signs]) => holdsSign(text, signs))
    .map(([, one]) => one)
    .join('|')
  return source === '' ? undefined : compile(source).exec(text)?.[0]
}

const compiled = new Map<string, RegExp>()

function compile(source: string): RegExp {
  const known = compiled.get(source)
  if (known !== undefined) return known
  const pattern = new RegExp(source, 'mu')
  compiled.set(source, pattern)
  return pattern
}
