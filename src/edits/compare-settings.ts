// What a post has beside its text. It cannot be changed through the API either, but by hand in the post's settings.

import type { Article } from '../article/index.ts'
import type { PostChange } from '../report/index.ts'

export type PostSettings = Pick<Article, 'tags' | 'canonicalUrl' | 'license' | 'publishStatus'>

/** In the order in which Medium's own settings have them. */
export function compareSettings(before: PostSettings, after: PostSettings): readonly PostChange[] {
  return [
    ...compareValue('tags', before.tags.join(', '), after.tags.join(', ')),
    ...compareValue('canonical URL', before.canonicalUrl ?? '', after.canonicalUrl ?? ''),
    ...compareValue('licence', before.license, after.license),
    ...compareValue('status', before.publishStatus, after.publishStatus)
  ]
}

function compareValue(
  block: PostChange['block'],
  before: string,
  after: string
): readonly PostChange[] {
  if (before === after) return []
  const kind = before === '' ? 'added' : after === '' ? 'removed' : 'changed'
  const words = [
    { text: before, change: 'removed' },
    { text: after, change: 'added' }
  ] as const
  return [{ kind, block, words: words.filter(({ text }) => text !== '') }]
}
