// Tables of contents that a site makes: fenced blocks that it replaces with one, and headings that it puts one below.

import type { Heading, Html, Root, RootContent } from 'mdast'

/** The headings that remark-toc looks for, and those of other languages. */
const CONTENTS =
  /^(?:toc|(?:table[ -]of[ -])?contents?|inhalt(?:sverzeichnis)?|inhoud(?:sopgave)?|sommaire|table des mati[eè]res|[íi]ndice|tabla de contenidos?|sum[áa]rio|spis tre[śs]ci|m[ụu]c l[ụu]c|i̇?[çc]indekiler|оглавление|содержание|зміст|目次|目录|目錄|목차)$/iu
/** Fenced blocks of plugins of Gatsby and Obsidian. */
const LISTS = /^(?:toc|table-of-contents)$/

/** Puts a comment in place of each. A heading has a list below it only where nothing else is there. */
export function leaveOutContents(tree: Root): void {
  const { children } = tree
  children.forEach((node, index) => {
    const isLeftOut =
      node.type === 'heading'
        ? isContents(node) && isBefore(node, children[index + 1])
        : node.type === 'code' && LISTS.test(node.lang ?? '')
    const { position } = node
    const comment: Html = { type: 'html', value: '<!-- -->', ...(position && { position }) }
    if (isLeftOut) children[index] = comment
  })
}

function isContents({ children: [first, ...others] }: Heading): boolean {
  return (
    first?.type === 'text' &&
    CONTENTS.test(first.value.trim()) &&
    others.every(({ type }) => type === 'sourceMark')
  )
}

/** Whether what follows is a section beside it, or nothing. */
function isBefore({ depth }: Heading, next: RootContent | undefined): boolean {
  if (next?.type === 'code' && LISTS.test(next.lang ?? '')) return true
  return next === undefined || (next.type === 'heading' && next.depth <= depth)
}
