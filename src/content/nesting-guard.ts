// Texts whose quotes, lists or elements are nested by the thousand, which is more than a parser's stack can hold.

/** The answer of `read`, or of `otherwise` where the text is nested too deeply. */
export function guardNesting<Answer>(read: () => Answer, otherwise: () => Answer): Answer {
  try {
    return read()
  } catch (error) {
    // What the platform throws need not be of this module's own classes.
    if (String(error).startsWith('RangeError: Maximum call stack')) return otherwise()
    throw error
  }
}
