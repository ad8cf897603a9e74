// What links and images have in common: how an address is written, and where files are looked for.

import type { ConstructRule } from '../policy/content-policy.ts'
import { joinPath, listFileCandidates } from './destination-paths.ts'
import type { ImageMode, Resolver } from './resolver.ts'

export type DestinationContext = {
  /** The article's path in the repository. */
  readonly path: string
  readonly canonicalUrl: string | null
  readonly resolver: Resolver
  readonly images: ImageMode
}

/** `message` names the destination as written; `rule` is the row of the construct table that decides. */
export type DestinationProblem = {
  readonly kind: 'problem'
  readonly rule: Extract<ConstructRule, 'relative-link' | 'unreachable-link' | 'image'>
  readonly message: string
  readonly remedy: string
  /** Whether the text alone says enough, so that it may stay without the link. */
  readonly textSuffices?: boolean
}

/** A backslash is a character of the address, though a browser would read it as a slash. */
export function cleanTarget(destination: string): string {
  return destination.trim().replaceAll('\\', '%5C').replace(SITE_ROOT, '/')
}

/** How Docusaurus, Zola, VitePress and exports of Ghost write the root of a site, or of its source. */
export const SITE_ROOT = /^(?:@site\/|@\/|pathname:\/\/\/?|__GHOST_URL__\/?)/

/** An http(s) URL as it should be sent, `//host` made https; null for anything else. */
export function toAbsoluteUrl(target: string): string | null {
  const url = target.startsWith('//') ? `https:${target}` : target
  return /^https?:\/\/[^/]/i.test(url) && URL.canParse(url) ? lowerScheme(url) : null
}

/** Schemes are compared as written where the post is checked. */
export function lowerScheme(url: string): string {
  if (/^[a-z]+:/.test(url)) return url
  return url.replace(/^[a-z][a-z0-9+.-]*:/i, scheme => scheme.toLowerCase())
}

export function findFile(candidates: readonly string[], resolver: Resolver): string | null {
  return candidates.find(path => path !== '' && resolver.fileExists(path)) ?? null
}

export function findFolder(path: string): string {
  return joinPath('', path.slice(0, Math.max(path.lastIndexOf('/'), 0))) ?? ''
}

export function shorten(target: string): string {
  return target.length <= 60 ? target : `${target.slice(0, 57)}…`
}

/** The scheme of an address; undefined for a path. */
export function findScheme(target: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(target)?.[1]
}

/** A file that the resolver finds by the end of its path; null where it does not look for files so. */
export function findByName(path: string, { findByName: find }: Resolver): string | null {
  if (find === undefined) return null
  for (const name of listFileCandidates('', path.replace(/^(?:\.{1,2}\/)+/, ''))) {
    const found = find(name)
    if (found !== null) return found
  }
  return null
}
