// The image that a post shows under its title.

import type { Cover } from './article.ts'
import { fieldsNamed, normalKey, refuseOrIgnore, type Check, type Field } from './header-fields.ts'
import type { HeaderNode } from './header-tree.ts'
import { cleanText, parseBoolean } from './plain-text.ts'

/**
 * The first of the cover's fields that names an image. Sites use them as switches, too (`image: true`): those are passed
 * over, and `medium.image: false` says that there is no cover on Medium.
 */
export function readCover(check: Check): Cover | null {
  for (const field of fieldsNamed(
    check.fields,
    'image',
    'cover',
    'coverImage',
    'heroImage',
    'banner'
  )) {
    const flag = field.node.kind === 'scalar' ? parseBoolean(field.node.text) : null
    if (flag === false && field.forMedium) return null
    if (flag !== null) continue
    const cover = coverIn(field)
    if (cover !== null) return cover
    refuseOrIgnore(check, 'image', field, 'the path or URL of an image, or {src, alt}')
  }
  return null
}

function coverIn({ node }: Field): Cover | null {
  const { line } = node
  if (node.kind === 'scalar') return { src: node.text.trim(), alt: '', line }
  const src = textIn(node, ['src', 'image', 'url', 'path'])
  if (src === null) return null
  return { src: src.trim(), alt: cleanText(textIn(node, ['alt']) ?? ''), line }
}

function textIn(node: HeaderNode, names: readonly string[]): string | null {
  if (node.kind !== 'map') return null
  for (const name of names) {
    const [, found] = node.entries.find(([key]) => normalKey(key) === name) ?? []
    if (found?.kind === 'scalar' && parseBoolean(found.text) === null) return found.text
  }
  return null
}
