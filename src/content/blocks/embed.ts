// Embeds: Medium shows the page at a known address that is alone in its paragraph.

import type { Element } from 'hast'
import type { BlockContext } from './block-context.ts'

/** Hosts whose pages Medium embeds, with what the path of such a page looks like. */
const EMBEDS: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [/^(?:www\.|m\.)?youtube\.com$/, /^\/(?:watch|shorts\/|live\/|playlist)/],
  [/^youtu\.be$/, /^\/./],
  [/^(?:www\.|player\.)?vimeo\.com$/, /^\/(?:video\/)?\d/],
  [/^(?:www\.|mobile\.)?(?:twitter|x)\.com$/, /^\/(?:i\/web|[^/]+)\/status\/\d/],
  [/^gist\.github\.com$/, /^\/[^/]+\/[0-9a-f]/],
  [/^codepen\.io$/, /^\/[^/]+\/(?:pen|full|details)\//],
  [/^codesandbox\.io$/, /^\/(?:s|p|embed)\//],
  [/^stackblitz\.com$/, /^\/(?:edit|github)\//],
  [/^jsfiddle\.net$/, /^\/./],
  [/^open\.spotify\.com$/, /^\/(?:track|album|playlist|episode|show|artist)\//],
  [/^(?:www\.)?soundcloud\.com$/, /^\/[^/]+\/./],
  [/^(?:www\.)?slideshare\.net$/, /^\/[^/]+\/./],
  [/^speakerdeck\.com$/, /^\/[^/]+\/./],
  [/^(?:www\.)?loom\.com$/, /^\/share\//],
  [/^(?:www\.)?instagram\.com$/, /^\/(?:p|reel)\//]
]

/** Whether Medium is expected to embed the page at this address. */
export function isEmbed(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { host, pathname } = new URL(url)
  return EMBEDS.some(([hosts, paths]) => hosts.test(host) && paths.test(pathname))
}

/** The page of a player's address: `youtube.com/embed/ID` is what an iframe holds, `watch?v=ID` is what embeds. */
export function findPlayerPage(source: string): string {
  const url = source.startsWith('//') ? `https:${source}` : source
  if (!URL.canParse(url)) return url
  const { host, pathname, searchParams, hash } = new URL(url)
  const id = pathname.split('/').at(-1) ?? ''
  if (/^(?:www\.)?youtube(?:-nocookie)?\.com$/.test(host) && pathname.startsWith('/embed/'))
    return findYoutubePage(id, searchParams)
  if (host === 'player.vimeo.com') {
    // A video that is not listed is found only with its key.
    const key = searchParams.get('h')
    return `https://vimeo.com/${id}${key === null ? '' : `/${key}`}${hash}`
  }
  if (host === 'codepen.io') return url.replace('/embed/', '/pen/')
  if (host === 'open.spotify.com') return url.replace('/embed/', '/')
  return url
}

/** The video where the player begins, or the list that it plays. */
function findYoutubePage(id: string, settings: URLSearchParams): string {
  const list = settings.get('list')
  if (id === 'videoseries' && list !== null) return `https://www.youtube.com/playlist?list=${list}`
  const start = /^\d+/.exec(settings.get('start') ?? '')?.[0] ?? ''
  return `https://www.youtube.com/watch?v=${id}${start === '' ? '' : `&t=${start}s`}`
}

/** Reports a bare address that Medium is expected to embed. */
export function reportEmbed(node: Element, context: BlockContext): void {
  context.diagnostics.add(node.position, {
    rule: 'embed',
    severity: 'notice',
    message: 'Medium should embed this link.',
    remedy: 'Check the published post.'
  })
}
