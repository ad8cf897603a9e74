// Permalinks such as `/:year/:month/:title/`.

/** `:title`, and `:sections[1:]` as Hugo has it. */
const PLACEHOLDER = /:(\w+(?:\[[^\]]*\])?)/g

/**
 * Fills placeholders that begin with a colon. Empty parts leave no second slash. Null where one is not known.
 * @param values by placeholder, without the colon; null for one that this article has no value for
 */
export function fillPattern(
  pattern: string,
  values: Readonly<Record<string, string | null>>
): string | null {
  const names = [...pattern.matchAll(PLACEHOLDER)].map(([, name = '']) => name)
  if (names.some(name => (values[name] ?? null) === null)) return null
  const filled = pattern.replace(PLACEHOLDER, (_, name: string) => values[name] ?? '')
  return `/${filled}`.replace(/\/{2,}/g, '/')
}

export function padNumber(number: number, length = 2): string {
  return String(number).padStart(length, '0')
}
