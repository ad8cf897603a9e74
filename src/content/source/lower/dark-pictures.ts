// Pictures for dark pages that attributes tell apart from those for light ones, as Chirpy, a theme of Jekyll, has them.

import type { Image, RootContent } from 'mdast'
import type { Mark } from '../marks/mark.ts'
import type { LowerContext } from './lower-context.ts'

const CLASS = /(?:^|[\s{:])\.(light|dark)(?![\w-])/

/** Beside `![a](a.png){: .light }`, one with `{: .dark }` is named as other sites name such pictures. */
export function nameDarkPictures(nodes: readonly RootContent[], context: LowerContext): void {
  const named = nodes.flatMap((node): [Image, string][] => {
    if (node.type !== 'image') return []
    const name = readClass(context.findMark(node.position?.end.offset))
    return name === undefined ? [] : [[node, name]]
  })
  if (!named.some(([, name]) => name === 'light')) return
  for (const [image, name] of named) if (name === 'dark') image.url += '#only-dark'
}

function readClass(mark: Mark | undefined): string | undefined {
  if (mark?.content.kind !== 'tag') return undefined
  const { kind, text } = mark.content.tag
  return kind === 'attribute-list' || kind === 'dialect' ? CLASS.exec(text)?.[1] : undefined
}
