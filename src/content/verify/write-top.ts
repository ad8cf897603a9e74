// The nodes of a text's top level: a listing in HTML that has a blank line is read by its bytes, though Markdown ends the
// HTML there.

import { writeNodes, type Pen } from './pen.ts'
import { listNodes, type SourceNode } from './source-node.ts'

export function writeTop(nodes: readonly SourceNode[], text: string, pen: Pen): void {
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]
    if (node === undefined) continue
    const end = findListingEnd(nodes, index)
    if (end <= index) pen.write(node)
    else {
      pen.mark(node)
      const start = node.position?.start.offset ?? 0
      pen.addHtml(`${text.slice(start, text.indexOf('</pre', start))}</pre>`)
      writeRest(nodes[end], pen)
      index = end
    }
  }
}

/** The index of the node in which the `pre` ends that another one begins. */
function findListingEnd(nodes: readonly SourceNode[], from: number): number {
  const { type, value = '' } = nodes[from] ?? { type: '' }
  if (type !== 'html' || !/<pre\b(?![\s\S]*<\/pre\b)/i.test(value)) return from
  return nodes.findIndex((node, index) => index > from && [...listNodes(node)].some(endsListing))
}

function endsListing({ type, value = '' }: SourceNode): boolean {
  return type === 'html' && value.includes('</pre')
}

/** What a node has after the end of a listing. */
function writeRest(node: SourceNode | undefined, pen: Pen): void {
  const value = node?.value ?? ''
  if (node?.type === 'html') pen.addHtml(value.slice(value.indexOf('</pre')).replace(/^[^>]*>/, ''))
  const { children = [] } = node ?? {}
  writeNodes(children.slice(children.findIndex(endsListing) + 1), pen)
}
