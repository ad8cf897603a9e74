// A small fingerprint of what an article says, kept in its entry: it tells an edited article from another one without
// the old text. A MinHash over pairs of words, so front matter, markup, spacing and line ends do not matter. Pure.
//
// Text form: `1:WORDS:BASE64`, the version, the number of words, and one byte for each of 128 hash functions (172
// characters). A text of fewer than 12 words has four bytes instead, from which only the same words can be told.
// docs/reliability.md has the figures from which the thresholds were chosen.

const VERSION = '1'
const HASHES = 128
/** So few words say too little to be compared. */
const MIN_WORDS = 12
/** From here on two texts are the same article, edited: 20 % of its words changed leave more in 99 of 100 articles. */
export const SAME_TEXT = 0.3
/**
 * From here on an article may be what became of one whose file has gone at some time: a third of its words changed leave
 * that much, and two posts of one blog rarely share it.
 */
export const LEFT_TEXT = 0.2
/** Below this they are different articles: of two posts of one blog, 99 of 100 pairs have less. */
export const OTHER_TEXT = 0.1
/** From here on one is a copy of the other: even posts of one series rarely share that much. */
export const COPIED_TEXT = 0.5

/** In scripts without spaces between words each character counts as one. Its pattern takes its time to set up. */
function listWords(text: string): readonly string[] {
  return (
    text.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}\p{M}]+/gu
    ) ?? []
  )
}

/** The sketch of a Markdown body; with one hash alone when it has too few words for more. */
export function sketchText(body: string): string {
  const words = listWords(body.normalize('NFKC').toLowerCase())
  if (words.length < MIN_WORDS) return `${VERSION}:${words.length}:${hashShortText(words)}`
  const pairs = new Set(words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`))
  const minima = new Uint32Array(HASHES).fill(0xffffffff)
  for (const pair of pairs) lowerMinima(minima, hashText(pair))
  const bytes = Uint8Array.from(minima, minimum => minimum & 0xff)
  return `${VERSION}:${words.length}:${Buffer.from(bytes).toString('base64')}`
}

/**
 * How much two texts share, from 0 to 1: the estimated share of word pairs that both have among those that either has.
 * Null when one of them is missing, too short, unreadable or of another version.
 * @param other one that is compared with thousands is read before, once
 */
export function compareSketches(
  one: string | null,
  other: string | Uint8Array | null
): number | null {
  const right = other instanceof Uint8Array ? other : readSketch(other)
  const left = right === null ? null : readSketch(one)
  if (left === null || right === null) return null
  let equal = 0
  for (let index = 0; index < HASHES; index += 1) if (left[index] === right[index]) equal += 1
  return equal / HASHES
}

/** Whether both are texts too short to be compared, and have the same words. */
export function isSameShortText(one: string | null, other: string | null): boolean {
  return one !== null && one === other && readSketch(one) === null && /:[\w+/=]+$/.test(one)
}

function hashShortText(words: readonly string[]): string {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(hashText(words.join(' ')))
  return words.length === 0 ? '' : bytes.toString('base64')
}

/** Whether they are different articles even if the longer one has all words of the other. */
export function areLengthsApart(one: string | null, other: string | null): boolean {
  const [few = 0, many = 0] = [countWords(one), countWords(other)].sort((a, b) => a - b)
  return few > 0 && few < many * OTHER_TEXT
}

/** 0 when it is not known. */
function countWords(sketch: string | null): number {
  const [, version, count = '0'] = /^(\d+):(\d+):/.exec(sketch ?? '') ?? []
  return version === VERSION ? Number(count) : 0
}

/** One byte for each hash function; null where there is nothing to compare. */
export function readSketch(sketch: string | null): Uint8Array | null {
  if (sketch === null) return null
  const [, version, base64 = ''] = /^(\d+):\d+:([\w+/=]+)$/.exec(sketch) ?? []
  if (version !== VERSION) return null
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'))
  return bytes.length === HASHES ? bytes : null
}

const SEEDS = createSeeds()

/** Fixed for ever: a ledger holds what they made. */
function createSeeds(): Uint32Array {
  return Uint32Array.from({ length: HASHES }, (_, index) => mixBits((index + 2) * 0x9e3779b9))
}

function lowerMinima(minima: Uint32Array, hash: number): void {
  for (let index = 0; index < HASHES; index += 1) {
    const value = mixBits(hash ^ (SEEDS[index] ?? 0))
    if (value < (minima[index] ?? 0)) minima[index] = value
  }
}

/** FNV-1a over UTF-16 units, mixed. */
function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return mixBits(hash)
}

/** The finalizer of MurmurHash3. */
function mixBits(value: number): number {
  let bits = value >>> 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
