// Components about files: a tree of folders, and a group of listings that are named after their files.

import type { Code, List, ListItem, RootContent } from 'mdast'
import { lowerContainer } from './block-components.ts'
import {
  createWrapper,
  findAttributeText,
  isBare,
  isEmpty,
  listChildren,
  readBlocksInside,
  readElement,
  type MdxElement
} from './mdx-element.ts'

type Lowered = RootContent[] | null

/** `<FileTree>` and `<Files>`: a list in Markdown, or folders and files as elements. */
export function lowerFileTree(element: MdxElement): Lowered {
  const entries = listEntries(element)
  return entries.length === 0 ? lowerContainer(element) : [createList(element, entries)]
}

const ENTRY = /^(?:filetree)?(?:folder|file)$/

function listEntries(element: MdxElement): MdxElement[] {
  return listChildren(element)
    .flatMap(child => (child.type === 'paragraph' ? child.children : [child]))
    .flatMap(child =>
      child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement'
        ? [readElement(child, element.context)]
        : []
    )
    .filter(({ key }) => ENTRY.test(key))
}

function createList({ node: { position } }: MdxElement, entries: readonly MdxElement[]): List {
  const children = entries.map(createEntry)
  return { type: 'list', ordered: false, spread: false, children, ...(position && { position }) }
}

function createEntry(element: MdxElement): ListItem {
  const { position } = element.node
  const value = findAttributeText(element, 'name', 'title', 'label') ?? ''
  const inside = listEntries(element)
  const place = position && { position }
  return {
    type: 'listItem',
    spread: false,
    children: [
      { type: 'paragraph', children: [{ type: 'text', value, ...place }], ...place },
      ...(inside.length === 0 ? [] : [createList(element, inside)])
    ],
    ...place
  }
}

/** Each listing of a group is a tab that is called what stands behind its language: ```` ```js a.js ````. */
export function lowerCodeGroup(element: MdxElement): Lowered {
  if (isEmpty(element)) return isBare(element) ? [] : null
  const blocks = readBlocksInside(element).map(block =>
    block.type === 'code' ? nameListing(block) : block
  )
  return [createWrapper('div', blocks, element)]
}

function nameListing(code: Code): Code {
  const { meta } = code
  const name = /^[^={}"]+?(?=\s+[\w-]+=|\s*$)/.exec(meta ?? '')?.[0].trim() ?? ''
  return name === '' ? code : { ...code, meta: `title="${name}"` }
}
