// What all emulators do with values of unknown type: look into them, and put an error into words.

/** The members of a JSON object; any other value has none. */
export function readMembers(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
}

/** What an error says in one line. */
export function explainError(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** An error with the place it comes from: for what is a bug of the emulator. */
export function explainBug(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
