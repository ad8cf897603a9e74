// Addresses whose `https://` or `mailto:` is missing or mistyped: a site takes them for pages of its own, where nothing is.

/** Endings of hosts that no file of a repository is likely to have. */
const HOST = String.raw`[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d-]+)*\.(?:com|org|net|edu|gov|io|dev|app|biz|co|de|fr|uk|eu|jp|cn|ru|br|nl|ch|tv|xyz|blog|tech)`

/** What is before an address: quotation marks, or the path that makes it one of the site. */
const BEFORE = String.raw`^(?:\.{0,2}/|(?:%22|%27|["'“”‘’:;,([{<])*)`
const TYPED = new RegExp(
  String.raw`${BEFORE}(?:h?t{1,3}ps?[:;]?/{2}|h?t{1,3}ps?[:;]/?(?=[a-z]))(.+)$`,
  'i'
)
const BARE = new RegExp(String.raw`^(?:www\.[^/]+\.[^/]+|${HOST}(?::\d+)?(?=[/?#]|$)).*$`, 'i')
const MAIL = new RegExp(String.raw`^(?:mailto(?:[\s;/]|%20)+)?([^\s/@?#%]+@${HOST})$`, 'i')

/** The address that an author most likely meant by a path; null for what looks like a path. */
export function guessAddress(target: string): string | null {
  const typed = TYPED.exec(target)?.[1]
  if (typed !== undefined) return `https://${typed.replace(/(?:%22|%27|["'”’])+$/, '')}`
  const mail = MAIL.exec(target)?.[1]
  if (mail !== undefined) return `mailto:${mail}`
  return BARE.test(target) ? `https://${target}` : null
}
