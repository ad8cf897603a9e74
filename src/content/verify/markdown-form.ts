// Whether a post in Markdown, as it is read back, is what a post may be.

import type { Link, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { findRemnant, listTitleProblems, type PostForm } from './html-form.ts'
import { walkTree } from '../walk-tree.ts'

const ADDRESS = /^(?:https?|mailto|tel):/i

/** Each problem is one sentence; none when the post is as it should be. */
export function checkMarkdownForm(tree: Root, form: PostForm): string[] {
  const problems = new Set<string>()
  for (const problem of checkMarkdownTitle(tree, form)) problems.add(problem)
  walkTree(tree, (node, [, block]) => {
    if (node.type === 'html' && !/^<\/?(?:strong|em)>$/.test(node.value))
      problems.add(`The post has raw HTML: ${node.value.slice(0, 60)}.`)
    // The title is a text: what a parser takes for an address in it is not the article's.
    if (node.type === 'link' && !isLink(node) && block !== tree.children[0])
      problems.add(`The post has a link without an absolute address: "${node.url}".`)
    if (node.type === 'image' && !isAddress(node.url) && !form.relativeImages)
      problems.add(`The post has an image without an absolute address: "${node.url}".`)
    const remnant = node.type === 'text' ? findRemnant(node.value, form) : null
    if (remnant !== null)
      problems.add(
        `The post has what looks like a template tag outside code: ${remnant.slice(0, 60)}.`
      )
  })
  return [...problems]
}

function checkMarkdownTitle({ children }: Root, form: PostForm): string[] {
  const [first, ...rest] = children
  if (
    first?.type !== 'heading' ||
    first.depth !== 1 ||
    collapseSpace(toString(first)) !== collapseSpace(form.title)
  )
    return ['The post does not begin with its title.']
  const headings = rest.filter(node => node.type === 'heading')
  const next = rest.find(node => !isQuiet(node))
  return listTitleProblems(
    headings.map(node => toString(node)),
    next?.type === 'heading',
    form
  )
}

/** Whether a node may be between a title and its text. */
function isQuiet(node: RootContent): boolean {
  if (node.type === 'paragraph') return node.children.every(({ type }) => /^image/.test(type))
  return node.type === 'thematicBreak' || node.type === 'definition'
}

function collapseSpace(value: string): string {
  return value.replace(/\s+/g, ' ').trim()
}

/** What a parser makes of an address in the text leads there, if anywhere. */
function isLink(node: Link): boolean {
  return isAddress(node.url) || /^(?:http:\/\/)?$/.test(node.url.replace(toString(node), ''))
}

function isAddress(url: string): boolean {
  return ADDRESS.test(url) && URL.canParse(url)
}
