// Parts a paragraph around what is a block of its own.

import type { Paragraph, PhrasingContent, RootContent } from 'mdast'

type InlineNode = Exclude<
  PhrasingContent,
  {
    type:
      'split' | 'boundary' | 'blockHtml' | 'sourceMark' | 'mdxJsxTextElement' | 'mdxTextExpression'
  }
>

const INLINE =
  /^(?:text|emphasis|strong|delete|inlineCode|inlineMath|break|html|link|linkReference|image|imageReference|footnoteReference|textDirective)$/

/** Whether a node is running text and not a block of its own, nor a place to part it. */
export function isInline(node: RootContent): node is InlineNode {
  return INLINE.test(node.type)
}

/** The paragraph's children, of which some may be blocks, as blocks. */
export function splitParagraph(node: Paragraph, children: readonly RootContent[]): RootContent[] {
  const whole = trimEdges(children.filter(isInline))
  if (children.every(isInline)) return whole.length === 0 ? [] : [{ ...node, children: whole }]
  const result: RootContent[] = []
  let run: PhrasingContent[] = []
  const close = () => {
    const kept = trimEdges(run)
    if (kept.length > 0) result.push(createPart(node, kept))
    run = []
  }
  for (const child of children) {
    if (isInline(child)) run.push(child)
    else {
      close()
      if (child.type === 'blockHtml') result.push({ ...child, type: 'html' })
      else if (child.type !== 'split') result.push(child)
    }
  }
  close()
  return result
}

function createPart(node: Paragraph, children: PhrasingContent[]): Paragraph {
  const start = children[0]?.position?.start ?? node.position?.start
  const end = children.at(-1)?.position?.end ?? node.position?.end
  return start === undefined || end === undefined
    ? { ...node, children }
    : { ...node, children, position: { start, end } }
}

/** Without blanks at either end, as a parser leaves them out. */
export function trimEdges(children: readonly PhrasingContent[]): PhrasingContent[] {
  const started = dropBlanks(children, value => value.replace(/^[ \t\r\n]+/, ''))
  return dropBlanks(started.reverse(), value => value.replace(/[ \t\r\n]+$/, '')).reverse()
}

function dropBlanks(
  children: readonly PhrasingContent[],
  trim: (value: string) => string
): PhrasingContent[] {
  const trimText = (node: PhrasingContent) => (node.type === 'text' ? trim(node.value) : '')
  const at = children.findIndex(
    node => !/^(?:text|break)$/.test(node.type) || trimText(node) !== ''
  )
  const [first, ...rest] = at < 0 ? [] : children.slice(at)
  if (first === undefined) return []
  return [first.type === 'text' ? { ...first, value: trim(first.value) } : first, ...rest]
}
