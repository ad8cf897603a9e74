// A post in HTML read back without a parser of HTML: only the tags that a post is made of, each written and closed as it
// should be. About any other text the parser has to be asked.

import { growTree } from './grown-tree.ts'
import type { HtmlAttribute, HtmlParent } from './html-elements.ts'

const TOKEN = /([^<]+)|<(?:\/([a-z][a-z\d]*)|([a-z][a-z\d]*)((?: [a-z-]+="[^"<]*")*))>/y
const ATTRIBUTE = / ([a-z-]+)="([^"]*)"/g
const KNOWN: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 blockquote ul ol li pre figure img figcaption hr strong em code a br'.split(' ')
)

/** The tree that a parser makes of it too; null for what is not written so. */
export function readOwnHtml(html: string): HtmlParent | null {
  // Characters that a parser replaces.
  if (/[\0\r]/.test(html)) return null
  const tree = growTree()
  let at = 0
  while (at < html.length) {
    TOKEN.lastIndex = at
    const token = TOKEN.exec(html)
    if (token === null || !addToken(token, { tree, at })) return null
    at += token[0].length
    // The line end after this tag is not part of the text.
    if (token[3] === 'pre' && html[at] === '\n') at += 1
  }
  return tree.isWhole() ? tree.root : null
}

function addToken(token: RegExpExecArray, place: Place): boolean {
  const [, written, closed, opened = '', attributes = ''] = token
  if (written !== undefined) {
    const text = decode(written)
    return text !== null && place.tree.addText(text, place.at)
  }
  if (closed !== undefined) return place.tree.close(closed)
  return KNOWN.has(opened) && openElement(opened, attributes, place)
}

type Place = { readonly tree: ReturnType<typeof growTree>; readonly at: number }

function openElement(tagName: string, written: string, { tree, at }: Place): boolean {
  if (written === '') return tree.open(tagName, [], at)
  const attributes: HtmlAttribute[] = []
  for (const { 1: name = '', 2: value = '' } of written.matchAll(ATTRIBUTE)) {
    const decoded = decode(value)
    if (decoded === null || attributes.some(one => one.name === name)) return false
    attributes.push({ name, value: decoded })
  }
  return tree.open(tagName, attributes, at)
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&quot;': '"',
  '&#x27;': "'",
  '&#x60;': '`'
}

/** Null where there is another reference than those that are written. */
function decode(text: string): string | null {
  if (!text.includes('&')) return text
  const parts: string[] = []
  let from = 0
  for (const { 0: reference, index } of text.matchAll(/&(?:[a-z]+;|#x\d\d;)?/g)) {
    const character = REFERENCES[reference]
    if (character === undefined) return null
    parts.push(text.slice(from, index), character)
    from = index + reference.length
  }
  return parts.join('') + text.slice(from)
}
