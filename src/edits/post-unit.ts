// A post as a list of units: a block, or an item of a list, each as a text that shows all of it, links and pictures too.

import type { Block, Inline } from '../content/index.ts'
import type { PostChange } from '../report/index.ts'

export type PostUnit = {
  readonly block: PostChange['block']
  /** What tells two kinds of the same block apart, such as a code's language; said only where it has changed. */
  readonly form: string
  readonly text: string
}

/** In the order of the post. */
export function listUnits(blocks: readonly Block[]): readonly PostUnit[] {
  return blocks.flatMap(toUnits)
}

function toUnits(block: Block): readonly PostUnit[] {
  switch (block.type) {
    case 'paragraph':
    case 'quote':
      return [{ block: block.type, form: '', text: writeInline(block.children) }]
    case 'heading': {
      const form = `level ${block.level}`
      return [{ block: 'heading', form, text: writeInline(block.children) }]
    }
    case 'list': {
      const form = block.ordered ? 'numbered' : 'bulleted'
      return block.items.map(item => ({ block: 'list', form, text: writeInline(item) }))
    }
    case 'code':
      return [{ block: 'code', form: block.language ?? 'no language', text: block.value }]
    case 'figure':
      return [{ block: 'figure', form: '', text: writeFigure(block) }]
    case 'embed':
      return [{ block: 'embed', form: '', text: block.url }]
    case 'rule':
      return [{ block: 'rule', form: '', text: '' }]
  }
}

function writeFigure({ image, alt, caption }: Extract<Block, { type: 'figure' }>): string {
  const shown = writeInline(caption)
  return [
    image.kind === 'url' ? image.url : image.path,
    ...(shown === '' ? [] : [`caption: ${shown}`]),
    ...(alt === '' ? [] : [`alternative text: ${alt}`])
  ].join(', ')
}

/** The marks as an author of Markdown knows them. */
function writeInline(nodes: readonly Inline[]): string {
  return nodes.map(writeNode).join('')
}

function writeNode(node: Inline): string {
  switch (node.type) {
    case 'text':
      return node.value
    case 'break':
      return '\n'
    case 'code':
      return `\`${node.value}\``
    case 'strong':
      return `**${writeInline(node.children)}**`
    case 'emphasis':
      return `*${writeInline(node.children)}*`
    case 'link':
      return `[${writeInline(node.children)}](${node.url})`
  }
}
