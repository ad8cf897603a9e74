// Paths of the repository as destinations name them: joined, decoded, and with the file names a site's addresses stand for.

import { isMarkdownPath, MARKDOWN_ENDINGS } from '../../text/paths.ts'

/** Splits `?query` and `#fragment` off a destination that is not an absolute URL. */
export function splitSuffix(destination: string): {
  readonly path: string
  readonly suffix: string
} {
  const at = destination.search(/[?#]/)
  return at < 0
    ? { path: destination, suffix: '' }
    : { path: destination.slice(0, at), suffix: destination.slice(at) }
}

/** A path inside the repository, `.` and `..` resolved; null when it would leave it. A leading slash means nothing. */
export function joinPath(folder: string, path: string): string | null {
  const parts: string[] = []
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}

/** Where a destination's path may lie as a file under a folder: percent-decoded, and as written. */
export function listFileCandidates(folder: string, path: string): string[] {
  const spellings = new Set([decodePath(path), path])
  return [...spellings]
    .map(spelling => joinPath(folder, spelling))
    .filter(spelling => spelling !== null)
}

/** The same for the address of a page: `x/`, `x.html` and `x` stand for `x.md` or `x/index.md`. */
export function listPageCandidates(folder: string, path: string): string[] {
  return listFileCandidates(folder, path).flatMap(file =>
    path.endsWith('/') ? listPageFiles(file) : [file, ...listPageFiles(file)]
  )
}

/** Beside the article, or from its address on most sites, which is a folder: in `posts/a.md`, `../b/` is `posts/b.md`. */
export function listRelativePages(path: string, articlePath: string): string[] {
  const beside = listPageCandidates(articlePath.split('/').slice(0, -1).join('/'), path)
  const isIndex = /(?:^|\/)_?index\.\w+$/i.test(articlePath)
  return isIndex || !path.startsWith('../') || /\.\w+$/.test(path)
    ? beside
    : [...beside, ...listPageCandidates(articlePath.replace(/\.[^./]+$/, ''), path)]
}

/** Whether a URL is on a site, whose host may or may not begin with `www.`. */
export function isOnSite(url: string, siteUrl: string): boolean {
  const [host, siteHost] = [url, siteUrl].map(one =>
    URL.canParse(one) ? new URL(one).hostname.replace(/^www\./, '') : ''
  )
  return host === siteHost
}

function listPageFiles(file: string): string[] {
  if (isMarkdownPath(file)) return []
  const bare = file.replace(/\.html?$/i, '')
  const folder = joinPath('', bare)
  const below = folder === '' ? '' : `${folder}/`
  const inside =
    folder === null
      ? []
      : MARKDOWN_ENDINGS.flatMap(ending => [`${below}index.${ending}`, `${below}_index.${ending}`])
  const beside = bare === '' ? [] : MARKDOWN_ENDINGS.map(ending => `${bare}.${ending}`)
  return [...inside, ...beside]
}

/** Files beside an article are below its page on the site, too: `/posts/name/picture.png`. Null for another page's. */
export function pathBelowPage(path: string, canonicalUrl: string | null): string | null {
  if (canonicalUrl === null || !URL.canParse(canonicalUrl)) return null
  const page = new URL(canonicalUrl).pathname.replace(/(?:\/|\.html)$/, '')
  const folders = path.split('/').slice(1, -1)
  // A site may be in a folder of its host, which the path may leave out.
  const depth = folders.findLastIndex((_, index) =>
    page.endsWith(`/${folders.slice(0, index + 1).join('/')}`)
  )
  return depth < 0
    ? null
    : path
        .split('/')
        .slice(depth + 2)
        .join('/')
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
