// The image that a post shows under its title.

import { cleanLine } from '../text/line.ts'
import type { Cover } from './article.ts'
import { refuseOrIgnoreValue, type FieldReader } from './field-reader.ts'
import { findFields, normalizeKey, parseFlag, readFlag, type HeaderField } from './header-fields.ts'
import type { HeaderNode } from './header-tree.ts'

const COVER_FIELDS = ['image', 'cover', 'coverImage', 'heroImage', 'banner'] as const

/**
 * The first of the cover's fields that names an image. Sites use them as switches, too (`image: true`): those are passed
 * over, and `medium.image: false` says that there is no cover on Medium.
 */
export function readCover(reader: FieldReader): Cover | null {
  for (const field of findFields(reader.fields, ...COVER_FIELDS)) {
    const flag = readFlag(field)
    if (flag === false && field.forMedium) return null
    if (flag !== null) continue
    const cover = toCover(field)
    if (cover !== null) return cover
    refuseOrIgnoreValue(reader, {
      code: 'front-matter/image',
      field,
      wanted: field.node.kind === 'map' ? 'one with a `src`' : 'the path or URL of an image'
    })
  }
  return null
}

function toCover({ node }: HeaderField): Cover | null {
  const { line } = node
  if (node.kind === 'scalar') return { src: node.text.trim(), alt: '', line }
  const src = findText(node, ['src', 'image', 'url', 'path'])
  if (src === null) return null
  return {
    src: src.trim(),
    alt: cleanLine(findText(node, ['alt']) ?? '', { invisible: 'keep' }),
    line
  }
}

function findText(node: HeaderNode, names: readonly string[]): string | null {
  if (node.kind !== 'map') return null
  for (const name of names) {
    const [, found] = node.entries.find(([key]) => normalizeKey(key) === name) ?? []
    if (found?.kind === 'scalar' && parseFlag(found.text) === null) return found.text
  }
  return null
}
