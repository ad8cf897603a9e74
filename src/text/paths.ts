// Paths inside the repository: `/`-separated, without a leading slash.

/** The last part: `hello.md` of `posts/hello.md`. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Lower case and without the dot; empty for a name without one. */
export function extensionOf(path: string): string {
  const name = baseName(path)
  return name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : ''
}

/** The path as a part of a URL: each segment percent-encoded, slashes kept. */
export function encodePath(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/')
}

/** Sorts by UTF-16 units, the same on every machine. */
export function comparePaths(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Endings of Markdown's dialects, in the order in which a page without one is looked for. */
export const MARKDOWN_ENDINGS = ['md', 'markdown', 'mdx', 'qmd'] as const
const MARKDOWN_ENDING = new RegExp(`\\.(?:${MARKDOWN_ENDINGS.join('|')})$`, 'i')

/** Whether a file is Markdown by its name, in whichever dialect. */
export function isMarkdownPath(path: string): boolean {
  return MARKDOWN_ENDING.test(path)
}

/** The path without the ending of a Markdown file. */
export function dropMarkdownEnding(path: string): string {
  return path.replace(MARKDOWN_ENDING, '')
}
