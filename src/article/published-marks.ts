// Marks of other tools, and of people, that an article has a post on Medium already: publishing it again cannot be undone.

import { parseDate } from './article-date.ts'
import { parseFlag, type HeaderField } from './header-fields.ts'
import type { HeaderNode } from './header-tree.ts'
import { isOnMedium, parseWebUrl } from './web-url.ts'

export type MarkKind =
  /** The address of the post; anything else is a mistake. */
  | 'address'
  /** An address or an id, in a key that others use for something else. */
  | 'reference'
  /** Anything but no is a mark. */
  | 'id'
  /** `true`, an address or a date. */
  | 'done'
  /** Where the article has been published: names or addresses. */
  | 'places'
  /** Addresses of its posts elsewhere; a name may only be a wish. */
  | 'copies'
  /** Where the original is. */
  | 'original'

/** Keys in lower case, letters and digits alone. */
export const MARK_ROWS: readonly { readonly kind: MarkKind; readonly keys: readonly string[] }[] = [
  {
    kind: 'address',
    keys: [
      ...['mediumurl', 'mediumlink', 'mediumposturl', 'mediumpostlink', 'mediumpermalink'],
      ...['mediumarticle', 'mediumarticleurl', 'mediumstory', 'mediumstoryurl', 'mediumhref'],
      ...['linktomedium', 'mediumpublishedurl', 'mediumsyndicationurl', 'mediumcrossposturl']
    ]
  },
  { kind: 'reference', keys: ['mediumpost', 'linkmedium', 'urlmedium', 'mediumcrosspost'] },
  // Brandon Rozek's script, jekyll-import and their kin write `medium_post_id`.
  {
    kind: 'id',
    keys: [
      'mediumid',
      'mediumpostid',
      'mediumarticleid',
      'mediumstoryid',
      'mediumuid',
      'mediumguid'
    ]
  },
  {
    kind: 'done',
    keys: [
      ...['crosspostedtomedium', 'crosspostedonmedium', 'mediumcrossposted', 'publishedtomedium'],
      ...['publishedonmedium', 'mediumpublished', 'postedtomedium'],
      ...['postedonmedium', 'mediumposted'],
      ...['sharedonmedium', 'sharedtomedium', 'mediumshared', 'syndicatedtomedium', 'mediumsynced'],
      ...['syndicatedonmedium', 'mediumsyndicated', 'senttomedium', 'exportedtomedium', 'onmedium'],
      ...['isonmedium', 'copiedtomedium', 'syncedtomedium', 'uploadedtomedium', 'frommedium'],
      ...['importedfrommedium', 'exportedfrommedium', 'mediumimported', 'mediumpublishedat'],
      ...['mediumpublishedon', 'mediumpublisheddate', 'mediumpostedat', 'mediumsyncedat']
    ]
  },
  // publish-markdown: `published_to`, `posted_to`. IndieWeb: `syndication`.
  {
    kind: 'places',
    keys: [
      ...['publishedto', 'postedto', 'crosspostedto', 'crosspostedon', 'syndicatedto', 'sharedto'],
      ...['alsoon', 'alsopublishedon']
    ]
  },
  {
    kind: 'copies',
    keys: [
      ...['syndication', 'syndicationlinks', 'syndicationurls', 'syndicate', 'crosspost'],
      ...['crossposts', 'crossposturls', 'crosspostlinks', 'crosspostto', 'publishto']
    ]
  },
  {
    kind: 'original',
    keys: [
      ...['canonicallink', 'relcanonical', 'crossposturl', 'original'],
      ...['originalurl', 'originallink', 'originalpost', 'originalsource', 'originallypublishedat'],
      ...['originallypublishedon', 'externalurl', 'externallink', 'redirect', 'redirectto'],
      ...['redirecturl']
    ]
  }
]

/** Where the post is, as far as the mark says. */
export type PublishedMark = { readonly url: string | null }

type Value = HeaderField['node']

/** Null when the field does not say that there is a post; `unclear` when its value cannot be understood. */
export function readMark(kind: MarkKind, node: Value): PublishedMark | 'unclear' | null {
  if (kind === 'places' || kind === 'copies') return readPlaces(node, kind === 'places')
  const text = node.kind === 'scalar' ? node.text.trim() : null
  if (text === null) return kind === 'address' || kind === 'id' ? 'unclear' : null
  const url = parseWebUrl(text)
  if (kind === 'original') return url !== null && isOnMedium(url) ? { url: url.href } : null
  if (url !== null) return isPlaceholder(url) ? 'unclear' : { url: url.href }
  if (isNo(text)) return null
  if (IS_MARK[kind](text)) return { url: null }
  return kind === 'address' ? 'unclear' : null
}

const IS_MARK = {
  address: isYes,
  reference: (text: string) => /^(?=.*\d)[\da-f]{8,}$/i.test(text),
  id: () => true,
  done: (text: string) => isYes(text) || parseDate(text) !== null
}

/** The address of no post, such as one that is still to be filled in: it would hide an article that nobody has published. */
function isPlaceholder(url: URL): boolean {
  const path = decodeURIComponent(url.pathname.replace(/%(?![\da-f]{2})/gi, '%25'))
  return /…|\.{3}/.test(path) || (isOnMedium(url) && path === '/' && url.host === 'medium.com')
}

function isYes(text: string): boolean {
  return parseFlag(text) === true
}

function isNo(text: string): boolean {
  return parseFlag(text) === false || /^(?:none|null|nil|n\/?a|-+)$/i.test(text)
}

/** In a list, or in a map with Medium among its keys. */
function readPlaces(node: HeaderNode, byName: boolean): PublishedMark | null {
  switch (node.kind) {
    case 'empty':
      return null
    case 'scalar':
      return readPlace(node.text, byName)
    case 'list':
      return firstMark(node.items.map(item => readPlaces(item, byName)))
    case 'map':
      return firstMark(
        node.entries.map(([key, value]) => {
          const found = readPlaces(value, false)
          if (found !== null || !byName || !isMedium(key) || value.kind !== 'scalar') return found
          return isNo(value.text) ? null : { url: null }
        })
      )
  }
}

function readPlace(text: string, byName: boolean): PublishedMark | null {
  const names = text.split(/[,;\s]+/)
  const url = names.map(parseWebUrl).find(one => one !== null && isOnMedium(one))
  if (url !== undefined && url !== null) return { url: url.href }
  return byName && names.some(isMedium) ? { url: null } : null
}

function firstMark(marks: readonly (PublishedMark | null)[]): PublishedMark | null {
  return marks.find(mark => mark !== null) ?? null
}

function isMedium(name: string): boolean {
  return /^medium(?:\.com)?$/i.test(name)
}
