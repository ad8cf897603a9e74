// The self-check of a post in Markdown: reads it back and holds it against what a post may be and what the article says.

import { toString } from 'mdast-util-to-string'
import { visitParents } from 'unist-util-visit-parents'
import type { Expected } from '../html/verify.ts'
import { REMNANT } from '../html/verify.ts'
import { parseMarkdown } from '../parse.ts'
import { lostWords, proseOf } from '../words.ts'

const ADDRESS = /^(?:https?|mailto|tel):/i

/** Each problem is one sentence; none when the post is what it has to be. */
export function verifyMarkdown(post: string, expected: Expected): string[] {
  const tree = parseMarkdown(post)
  const problems = new Set<string>()
  const [first, second] = tree.children
  const says = (node: typeof first) =>
    node?.type === 'heading' && plain(toString(node)) === plain(expected.title)
  if (first?.type !== 'heading' || first.depth !== 1 || !says(first))
    problems.add('The post does not begin with its title.')
  if (says(second)) problems.add('The post says its title twice.')
  visitParents(tree, node => {
    if (node.type === 'html' && !/^<\/?(?:strong|em)>$/.test(node.value))
      problems.add(`The post has raw HTML: ${node.value.slice(0, 60)}.`)
    if (node.type === 'link' && !isAddress(node.url))
      problems.add(`The post has a link without an absolute address: "${node.url}".`)
    if (node.type === 'image' && !isAddress(node.url) && !expected.relativeImages)
      problems.add(`The post has an image without an absolute address: "${node.url}".`)
    if (node.type === 'text' && !expected.templates && REMNANT.test(node.value))
      problems.add(
        `The post has what looks like a template tag outside code: ${node.value.slice(0, 60)}.`
      )
  })
  const missing = lostWords(
    expected.words,
    proseOf(tree, value => value)
  )
  if (missing.length > 0)
    problems.add(`The post lacks words of the article: ${missing.slice(0, 8).join(', ')}.`)
  return [...problems]
}

function plain(value: string): string {
  return value.replace(/\s+/g, ' ').trim()
}

function isAddress(url: string): boolean {
  return ADDRESS.test(url) && URL.canParse(url)
}
