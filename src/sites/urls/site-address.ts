// Where a site is, put together from what its configuration says.

/** Hosts that starters have until somebody sets their own, and those of the own machine. */
const NOT_YET = new RegExp(
  [
    String.raw`^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0`,
    String.raw`(?:.+\.)?your-[\w-]*(?:site|blog|domain|website)[\w-]*\..+`,
    String.raw`(?:.+\.)?example\.(?:com|org|net)`,
    String.raw`(?:.+\.)?your(?:domain|site|blog|website)(?:name)?\..+`,
    String.raw`(?:your[\w-]*|user-?name)\.git(?:hub|lab)\.io`,
    String.raw`(?:.+\.)?replace-this-with-your-hugo-site\.com`,
    String.raw`(?:.+\.)?example-?site\.com`,
    // Where popular starters are shown: they have it in their configuration, and so have copies of them.
    String.raw`(?:.+-)?(?:starter|boilerplate)(?:-.+)?\.(?:vercel|netlify)\.(?:app|com)`,
    String.raw`gatsbystarterblogsource\.gatsbyjs\.io`,
    String.raw`quartz\.jzhao\.xyz`,
    String.raw`(?:astrowind|fuwari)\.vercel\.app|astro-paper\.pages\.dev`,
    String.raw`.+\.(?:invalid|localhost))$`
  ].join('|'),
  'i'
)

/**
 * The origin of a URL with the base path: Docusaurus, Astro and VitePress keep them apart. Null for what is no web
 * address, or a starter's.
 */
export function joinAddress(url: string | null, base: string | null): string | null {
  if (url === null || base === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null
  const { origin, hostname } = new URL(url)
  if (NOT_YET.test(hostname)) return null
  const path = base.replace(/^\/+|\/+$/g, '')
  return path === '' ? origin : `${origin}/${path}`
}

/** A query or an anchor is no part of a path, and a file of that name cannot be told from one. */
export function isPlainPath(path: string): boolean {
  return !/[?#%\\]/.test(path)
}

/** An absolute URL, whose path is the base; null for what is no web address, or a starter's. */
export function toSiteAddress(url: string | null): string | null {
  return url === null || !URL.canParse(url) ? null : joinAddress(url, new URL(url).pathname)
}

/** The host that a `CNAME` file of GitHub Pages names; null when it names none. */
export function readCname(text: unknown): string | null {
  const host = typeof text === 'string' ? text.trim() : ''
  return /^[\w-]+(?:\.[\w-]+)+$/.test(host) ? `https://${host}` : null
}
