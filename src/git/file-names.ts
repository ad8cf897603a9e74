// Names of files as text. Git holds bytes. Nearly all names are UTF-8, but not all, and no two names may become one: what is
// not UTF-8 is written as git itself shows it, each byte in three octal digits, such as `caf\351.md`.

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
/** What a decoder puts in place of bytes that are not UTF-8: two names may become one by it. */
const REPLACEMENT = '\ufffd'
/** A byte as it is written here. */
const ESCAPE = /\\[0-7]{3}/

/** Null for what is not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes)
  } catch {
    return null
  }
}

/** The one writing of a name: another name never has the same. */
export function decodeName(bytes: Uint8Array): string {
  const text = decodeUtf8(bytes)
  return text === null || isAmbiguous(text) ? escapeName(bytes) : text
}

/**
 * A name as an API gives it that knows only UTF-8, in the same writing. Of a name that is not UTF-8 the API does not say
 * enough: see {@link isLostName}.
 */
export function decodeApiName(name: string): string {
  return isLostName(name) ? name : decodeName(new TextEncoder().encode(name))
}

/** Whether a name was not UTF-8 and nobody knows any more what it was: {@link decodeName} never gives such a one. */
export function isLostName(name: string): boolean {
  return name.includes(REPLACEMENT)
}

/** Whether a name is written with escapes, so that an API would have lost it. */
export function isEscapedName(name: string): boolean {
  return ESCAPE.test(name)
}

/** Whether a text is UTF-8 but could be taken for the writing of a name that is not. */
export function isAmbiguous(text: string): boolean {
  return isLostName(text) || isEscapedName(text)
}

function escapeName(bytes: Uint8Array): string {
  let name = ''
  for (let at = 0; at < bytes.length;) {
    const sequence = bytes.subarray(at, at + measureSequence(bytes[at] ?? 0))
    const character = decodeUtf8(sequence)
    const isPlain = character !== null && character !== REPLACEMENT
    if (isPlain) name += character === '\\' ? '\\\\' : character
    else name += escapeByte(bytes[at] ?? 0)
    at += isPlain ? sequence.length : 1
  }
  return name
}

/** How many bytes a character has that begins with this one. */
function measureSequence(lead: number): number {
  if (lead >= 0xf0) return 4
  if (lead >= 0xe0) return 3
  return lead >= 0xc0 ? 2 : 1
}

function escapeByte(byte: number): string {
  return `\\${byte.toString(8).padStart(3, '0')}`
}
