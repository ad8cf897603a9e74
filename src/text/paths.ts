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
