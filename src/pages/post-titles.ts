// The title and the subtitle of a post, and the blocks below them.

import type { Block, BlockOfType } from '../content/index.ts'

export type PostParts = {
  readonly title: BlockOfType<'heading'> | null
  readonly subtitle: BlockOfType<'heading'> | null
  readonly body: readonly Block[]
}

/** A post begins with its title; a heading of the second level right under it, which no author wrote there, is its subtitle. */
export function splitPost(blocks: readonly Block[]): PostParts {
  const [first, second] = blocks
  if (first?.type !== 'heading' || first.level !== 1)
    return { title: null, subtitle: null, body: blocks }
  return second?.type === 'heading' && second.level === 2 && second.source === null
    ? { title: first, subtitle: second, body: blocks.slice(2) }
    : { title: first, subtitle: null, body: blocks.slice(1) }
}
