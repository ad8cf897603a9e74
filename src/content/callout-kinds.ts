// Callouts: which kinds the dialects and template languages have, how one is marked in a quote, and how it is labelled.

/** GitHub's five, Obsidian's, MkDocs's and Docusaurus's; any other name is its own label in an Obsidian callout. */
export const CALLOUT_KINDS: ReadonlySet<string> = new Set(
  'note tip info important warning caution danger success question failure bug example quote abstract summary todo hint attention error details aside admonition secondary'.split(
    ' '
  )
)

/** Includes of Jekyll's themes that show a callout. */
const INCLUDES = 'alert notice callout note tip info important warning caution danger'.split(' ')

/** Template tags that open a callout. */
const TAGS = [...INCLUDES, 'admonition', 'hint']

/** Names that say that something is a callout, but not of which kind. */
const GENERIC = /^(?:alert|notice|callout|admonition)$/

/** `[!note]`, `[!note|wide]-`: the first line of a callout in a quote, up to its title; group 1 is the kind. */
export const CALLOUT_MARKER = /^\[!([\p{L}\p{N}_ -]+)(?:\|[^\]]*)?\][+-]?[ \t]*/u

export function isCalloutTag(name: string): boolean {
  return TAGS.includes(name)
}

export function isCalloutInclude(name: string): boolean {
  return INCLUDES.includes(name)
}

/** The kind that a tag's name stands for. */
export function toCalloutKind(name: string): string {
  return GENERIC.test(name) ? 'note' : name
}

/** The label of a callout without a title. */
export function labelCallout(kind: string): string {
  const words = kind.trim().replaceAll(/[_-]+/g, ' ').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
