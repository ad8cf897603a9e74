// What the reading and the conversion of an article have to say about a file: the one shape that annotations,
// the log and the summary are made of; and the same for what belongs to the run and to no file.

export type Severity = 'error' | 'warning' | 'notice'

/** Which result an error leads to; the codes are those of the contract. */
export type FindingReason = 'invalid' | 'image'

export type Finding = {
  /** Path inside the repository, `/`-separated. */
  readonly path: string
  /** 1-based line in the file; null when the finding is about the file as a whole. */
  readonly line: number | null
  /** 1-based column in that line. */
  readonly column: number | null
  /** Stable code, such as `front-matter/title` or `medium/table`. */
  readonly rule: string
  readonly severity: Severity
  /** One or two sentences for a person: what is wrong, with the value, and what to do about it. */
  readonly message: string
  /** For errors: the reason of the result; `invalid` when absent. */
  readonly reason?: FindingReason
}

/** A failure or remark that belongs to the run and to no single article. */
export type RunNote = {
  readonly severity: Severity
  /** What happened, in a sentence or two. */
  readonly message: string
  /** What to do about it; null when there is nothing to do. */
  readonly remedy: string | null
}
