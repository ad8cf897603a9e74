// Players, embeds and elements that are left out with their contents: Medium embeds a known address alone in a paragraph.

import type { Element } from 'hast'
import { decide, createElement, createText, readNodeText } from './block-context.ts'
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
  const { host, pathname, searchParams } = new URL(url)
  const id = pathname.split('/').at(-1) ?? ''
  if (/^(?:www\.)?youtube(?:-nocookie)?\.com$/.test(host) && pathname.startsWith('/embed/')) {
    const playlist = searchParams.get('list')
    return id === 'videoseries' && playlist !== null
      ? `https://www.youtube.com/playlist?list=${playlist}`
      : `https://www.youtube.com/watch?v=${id}`
  }
  if (host === 'player.vimeo.com') return `https://vimeo.com/${id}`
  if (host === 'codepen.io') return url.replace('/embed/', '/pen/')
  if (host === 'open.spotify.com') return url.replace('/embed/', '/')
  return url
}

/** `<iframe>`, `<video>` and the like: a known page alone in its paragraph, else a link to what they would play. */
export function convertPlayer(node: Element, context: BlockContext): Element[] {
  const what = `Medium does not accept <${node.tagName}>`
  const choice = decide(context, 'iframe', node.position, `${what}.`)
  const source = findPlayerSource(node)
  if (choice === 'fail') return []
  if (choice === 'drop' || source === null) {
    context.diagnostics.omittedText.push(readNodeText(node))
    context.diagnostics.add(node.position, {
      rule: 'iframe',
      severity: 'warning',
      message: `${what}${source === null ? ', and this one names no address' : ''}, so it was left out.`,
      remedy: source === null ? 'Give it an address, or remove it.' : null
    })
    return []
  }
  context.diagnostics.omittedText.push(readNodeText(node))
  const page = findPlayerPage(source)
  if (isEmbed(page)) {
    reportEmbed(node, page, context)
    return [createElement('p', [createText(page)])]
  }
  const url = context.references.findLink(page, node.position)
  if (url === null) return []
  context.diagnostics.add(node.position, {
    rule: 'iframe',
    severity: 'warning',
    message: `${what}, so it was replaced with a link to ${url}.`
  })
  const title = node.properties.title
  const label = typeof title === 'string' && title.trim() !== '' ? title : url
  return [createElement('p', [createElement('a', [createText(label)], { href: url })])]
}

function findPlayerSource(node: Element): string | null {
  const { src, dataSrc } = node.properties
  for (const value of [src, dataSrc]) if (typeof value === 'string' && value !== '') return value
  const inner = node.children.find(child => child.type === 'element' && child.tagName === 'source')
  return inner?.type === 'element' ? findPlayerSource(inner) : null
}

/** Reports a bare address that Medium is expected to embed. */
export function reportEmbed(node: Element, url: string, context: BlockContext): void {
  context.diagnostics.add(node.position, {
    rule: 'embed',
    severity: 'notice',
    message: 'Medium should embed this link.',
    remedy: 'Check the published post.'
  })
}

/** Scripts, styles, forms and drawings: only the script of a gist leaves something, its address. */
export function convertDropped(node: Element, context: BlockContext): Element[] {
  const gist = findGist(node)
  if (gist !== null) {
    reportEmbed(node, gist, context)
    return [createElement('p', [createText(gist)])]
  }
  const what = `Medium does not accept <${node.tagName}>`
  context.diagnostics.omittedText.push(readNodeText(node))
  if (decide(context, 'script', node.position, `${what}.`) !== 'fail')
    context.diagnostics.add(node.position, {
      rule: 'script',
      severity: 'warning',
      message: `${what}, so it was left out with everything in it.`
    })
  return []
}

function findGist(node: Element): string | null {
  const { src } = node.properties
  if (node.tagName !== 'script' || typeof src !== 'string') return null
  const match = /^(?:https?:)?\/\/(gist\.github\.com\/[^/?#]+\/[0-9a-f]+)\.js(\?file=[^#]*)?/.exec(
    src
  )
  return match === null ? null : `https://${match[1] ?? ''}${match[2] ?? ''}`
}
