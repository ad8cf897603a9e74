// A tree of HTML that grows tag by tag, as parse5 makes it of the same tags: only where each element is where any parser
// leaves it, so that nothing has to be moved, closed or opened on the way.

import type { HtmlAttribute, HtmlChild, HtmlParent } from './html-elements.ts'

export type GrownTree = {
  readonly root: HtmlParent
  /** False where an element cannot be where it is: then the tree is worth nothing. */
  readonly open: (tagName: string, attrs: readonly HtmlAttribute[], at: number) => boolean
  /** False where another element, or none, is open. */
  readonly close: (tagName: string) => boolean
  /** False where there can be no text. */
  readonly addText: (value: string, at: number) => boolean
  readonly addComment: () => void
  /** Whether every element is closed. */
  readonly isWhole: () => boolean
}

type GrowingParent = HtmlParent & { readonly childNodes: HtmlChild[] }
type GrowingElement = GrowingParent & {
  readonly tagName: string
  readonly attrs: readonly HtmlAttribute[]
  readonly parentNode: GrowingParent
  readonly at: number
  readonly inLink: boolean
}
type GrowingText = { readonly nodeName: '#text'; value: string; readonly at: number }

/** Which elements may be in which: blocks in what holds blocks, running text in both. */
type Kind = 'flow' | 'text' | 'list' | 'table' | 'row' | 'item' | 'cell' | 'void' | 'void-block'

const ROOT = '#document-fragment'

/** Elements that hold blocks, and those that hold running text alone. */
const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...names('blockquote figure div', 'flow'),
  ...names('p h1 h2 h3 h4 h5 h6 pre figcaption', 'text'),
  ...names('ul ol', 'list'),
  ['li', 'item'],
  ['table', 'table'],
  ['tr', 'row'],
  ...names('td th', 'cell'),
  ['hr', 'void-block'],
  ...names('br img input', 'void')
])
/** Running text in running text. */
const PHRASES: ReadonlySet<string> = new Set('em strong del code a sup verify-maybe'.split(' '))
const HOLDS_BLOCKS: ReadonlySet<string> = new Set([ROOT, 'blockquote', 'figure', 'div', 'li'])
const PARENTS: Readonly<Partial<Record<Kind, ReadonlySet<string>>>> = {
  item: new Set(['ul', 'ol']),
  row: new Set(['table']),
  cell: new Set(['tr'])
}
const NO_TEXT: ReadonlySet<string> = new Set(['ul', 'ol', 'table', 'tr'])

function names(list: string, kind: Kind): [string, Kind][] {
  return list.split(' ').map(name => [name, kind])
}

/** Whether an element may be in another one. */
function fits(tagName: string, parent: string, inLink: boolean): boolean {
  if (PHRASES.has(tagName)) return !NO_TEXT.has(parent) && !(tagName === 'a' && inLink)
  const kind = KINDS.get(tagName)
  if (kind === undefined) return false
  if (kind === 'void') return !NO_TEXT.has(parent)
  return (PARENTS[kind] ?? HOLDS_BLOCKS).has(parent)
}

export function growTree(): GrownTree {
  const root: GrowingParent = { nodeName: ROOT, childNodes: [] }
  let parent: GrowingParent | GrowingElement = root
  let text: GrowingText | null = null
  return {
    root,
    open: (tagName, attrs, at) => {
      const inLink = 'inLink' in parent && parent.inLink
      if (!fits(tagName, parent.nodeName, inLink)) return false
      const element: GrowingElement = {
        nodeName: tagName,
        tagName,
        attrs,
        childNodes: [],
        parentNode: parent,
        at,
        inLink: inLink || tagName === 'a'
      }
      parent.childNodes.push(element)
      if (!isVoid(tagName)) parent = element
      text = null
      return true
    },
    close: tagName => {
      if (parent.nodeName !== tagName || !('parentNode' in parent)) return false
      parent = parent.parentNode
      text = null
      return true
    },
    addText: (value, at) => {
      if (text === null) {
        if (NO_TEXT.has(parent.nodeName)) return false
        text = { nodeName: '#text', value, at }
        parent.childNodes.push(text)
      } else text.value += value
      return true
    },
    addComment: () => {
      parent.childNodes.push({ nodeName: '#comment' })
      text = null
    },
    isWhole: () => parent === root
  }
}

function isVoid(tagName: string): boolean {
  const kind = KINDS.get(tagName)
  return kind === 'void' || kind === 'void-block'
}
