// Which tags are blocks of their own where they are alone on their line: those that never are a part of running text.

import { expandBuiltin } from './builtin-tags.ts'
import type { TemplateTags } from './own-tags.ts'
import type { TemplateKind, TemplateTag } from './template-tag.ts'

const BLOCKS: ReadonlySet<TemplateKind> = new Set([
  'highlight',
  'comment',
  'toc',
  'mdx-module',
  'component',
  'omission',
  'refused',
  'embed',
  'picture',
  'wiki-embed'
] as const)

/** `own`: the author's tags, which may stand for a word. */
export function isBlockTag(tag: TemplateTag, own: TemplateTags): boolean {
  const { kind, name, args, content, text, inner } = tag
  if (BLOCKS.has(kind)) return true
  if (kind === 'block') return text.includes('\n')
  if (kind === 'dialect')
    return inner === undefined && (args === 'block' || (content === '' && !text.startsWith('{')))
  if (
    (kind !== 'liquid-tag' && kind !== 'shortcode') ||
    own.has(name) ||
    /^(?:param|meta)$/.test(name)
  )
    return false
  const expansion = expandBuiltin(name, args)
  return expansion === null || !/^(?:link|page)$/.test(expansion.kind)
}

/** Attributes of the block above, which a list goes on below. */
export function isAttributeTag({ kind, content, text, inner }: TemplateTag): boolean {
  if (kind === 'attribute-list' || kind === 'heading-id') return true
  return kind === 'dialect' && content === '' && inner === undefined && text.startsWith('{')
}
