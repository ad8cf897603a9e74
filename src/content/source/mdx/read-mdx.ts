// The reading of a text as MDX: one parse, by the grammar of MDX itself.

import type { Root, RootContent } from 'mdast'
import type { parseMarkdown } from '../parse-markdown.ts'
import { splitIntoLines } from '../dialects/indented-lines.ts'
import type { Mark } from '../marks/mark.ts'
import { createMdxGrammar } from './mdx-syntax.ts'
import type { TextSpan } from '../text-spans.ts'
import { walkTree } from '../../walk-tree.ts'
import { findMdxMarks } from './find-mdx-marks.ts'
import { describeMdxFault, type MdxFault } from './mdx-fault.ts'

export type MdxTree = {
  readonly tree: Root
  readonly marks: readonly Mark[]
  readonly mdx: MdxParts
}

export type MdxParts = {
  /** The tree as it was parsed, for whoever proves that nothing of it is lost. */
  readonly authored: Root
  /** Elements, and braces that hold some: none of their text is Markdown as it is written. */
  readonly elements: readonly TextSpan[]
}

/** `comments`: whether comments of HTML are allowed. */
export function readMdx(
  text: string,
  comments: boolean,
  parse: typeof parseMarkdown
): MdxTree | MdxFault {
  const marks = findMdxMarks(text, splitIntoLines(text), comments)
  try {
    const tree = parse(text, null, createMdxGrammar(marks))
    return { tree, marks, mdx: { authored: copyTree(tree), elements: listElements(tree) } }
  } catch (error) {
    const fault = describeMdxFault(error, text)
    if (fault === null) throw error
    return fault
  }
}

function copyTree<Node extends Root | RootContent>(node: Node): Node {
  if (!('children' in node)) return { ...node }
  return { ...node, children: (node.children as RootContent[]).map(copyTree) }
}

function listElements(tree: Root): TextSpan[] {
  const spans: TextSpan[] = []
  walkTree(tree, ({ type, position, ...node }) => {
    const holdsElement =
      /^mdxJsx/.test(type) ||
      (/Expression$/.test(type) && 'value' in node && node.value.includes('<'))
    const start = position?.start.offset
    const end = position?.end.offset
    if (holdsElement && start !== undefined && end !== undefined) spans.push({ start, end })
  })
  return spans
}
