// The kinds of callouts that the dialects have.

/** GitHub's five, Obsidian's, MkDocs's and Docusaurus's; any other name makes a label of itself in an Obsidian callout. */
export const CALLOUT_KINDS: ReadonlySet<string> = new Set(
  'note tip info important warning caution danger success question failure bug example quote abstract summary todo hint attention error details aside admonition secondary'.split(
    ' '
  )
)
