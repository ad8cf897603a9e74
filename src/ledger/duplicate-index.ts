// Finds likely duplicates among thousands of posts without comparing each with each: only posts that share something with
// the article are compared, in the order of the list. Pure but for its own lists.

import { normalizeTitle } from '../text/titles.ts'
import { normalizeUrl } from '../text/urls.ts'
import { findDuplicate, type Duplicate, type Nearness } from './find-duplicate.ts'
import type { Fingerprint } from './fingerprints.ts'
import { OTHER_TEXT, readSketch } from './text-sketch.ts'

/** How an article is compared with the posts. */
type Comparison = {
  readonly findNearness: (post: Fingerprint) => Nearness
  /** Paths of posts that are compared whatever they share: those that the article may have come in place of. */
  readonly listNear: () => readonly string[]
  /** Whether some posts may be `absent`: for those the same few words are enough, which many others may have as well. */
  readonly knowsAbsent: boolean
}

/** Posts in an order, of which the first that is alike counts. */
export type DuplicateIndex = {
  add(post: Fingerprint): void
  /** Puts a post that is known better now in the place of what was known of it. */
  replace(before: Fingerprint, after: Fingerprint): void
  /** The same as `findDuplicate` says of all posts. */
  find(article: Fingerprint, comparison: Comparison): Duplicate | null
}

/** To go through the list so often costs less than an index. */
const FEW = 4

export function createDuplicateIndex(first: readonly Fingerprint[]): DuplicateIndex {
  const posts = [...first]
  let asked = 0
  let index: SharedFacts | null = null
  return {
    add(post) {
      index?.add(post, posts.length)
      posts.push(post)
    },
    replace(before, after) {
      const place = posts.indexOf(before)
      posts[place] = after
      index?.add(after, place)
    },
    find(article, { findNearness, listNear, knowsAbsent }) {
      asked += 1
      if (asked <= FEW) return findDuplicate(article, posts, findNearness)
      index ??= new SharedFacts(posts)
      const keys = [...listNear().map(nameNear), ...(knowsAbsent ? listShortText(article) : [])]
      const some = index.findPlaces(article, keys).flatMap(place => posts[place] ?? [])
      return findDuplicate(article, some, findNearness)
    }
  }
}

/** Places of posts by what they may have in common with an article. What is not true any more stays, and does no harm. */
class SharedFacts {
  private readonly places = new Map<string, number[]>()
  private readonly texts = new TextIndex()

  constructor(posts: readonly Fingerprint[]) {
    for (const [place, post] of posts.entries()) this.add(post, place)
  }

  add(post: Fingerprint, place: number): void {
    this.texts.add(post, place)
    for (const key of [...listKeys(post), ...listShortText(post), nameNear(post.path)]) {
      const places = this.places.get(key)
      if (places === undefined) this.places.set(key, [place])
      else places.push(place)
    }
  }

  /** In the order of the posts. */
  findPlaces(article: Fingerprint, others: readonly string[]): readonly number[] {
    const keys = [...listKeys(article), ...others]
    const found = new Set(keys.flatMap(key => this.places.get(key) ?? []))
    for (const place of this.texts.findAlike(article)) found.add(place)
    return [...found].sort((a, b) => a - b)
  }
}

function nameNear(path: string): string {
  return `path ${path}`
}

/** Two fingerprints that are alike have one of these in common, or much of their texts. */
function listKeys({ blob, canonicalUrl, title }: Fingerprint): readonly string[] {
  const url = normalizeUrl(canonicalUrl)
  return [
    `blob ${blob}`,
    ...(url === null ? [] : [`url ${url}`]),
    ...(title === null ? [] : [`title ${normalizeTitle(title)}`])
  ]
}

/** Texts too short to be compared are alike when they are the same. */
function listShortText({ sketch }: Fingerprint): readonly string[] {
  return sketch === null || readSketch(sketch) !== null ? [] : [`text ${sketch}`]
}

const BYTE = 256

/** For each byte of a sketch the posts that have it there: they are counted, and most posts are not touched. */
class TextIndex {
  private readonly places: number[][] = []
  private count = 0

  add({ sketch }: Fingerprint, place: number): void {
    this.count = Math.max(this.count, place + 1)
    for (const key of listBytes(sketch)) (this.places[key] ??= []).push(place)
  }

  /** Places of all posts whose texts are not clearly others. */
  findAlike({ sketch }: Fingerprint): readonly number[] {
    const keys = listBytes(sketch)
    if (keys.length === 0) return []
    const equal = new Uint8Array(this.count)
    for (const key of keys)
      for (const place of this.places[key] ?? []) equal[place] = (equal[place] ?? 0) + 1
    const alike: number[] = []
    for (const [place, number] of equal.entries())
      if (number >= OTHER_TEXT * keys.length) alike.push(place)
    return alike
  }
}

/** Each byte with its position, as one number. */
function listBytes(sketch: string | null): readonly number[] {
  return Array.from(readSketch(sketch) ?? [], (byte, index) => index * BYTE + byte)
}
