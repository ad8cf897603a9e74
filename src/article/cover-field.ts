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
  if (node.kind === 'scalar') return { ...readImage(node.text), line }
  if (node.kind === 'list') {
    // `cover: [[a.png]]` without quotes is a list in a list to YAML.
    const name = findWikiName(node.items)
    return name === null ? null : { ...readImage(`[[${name}]]`), line }
  }
  const src = findText(node, ['src', 'image', 'url', 'path'])
  if (src === null) return null
  const alt = cleanLine(findText(node, ['alt']) ?? '', { invisible: 'keep' })
  const image = readImage(src)
  return { src: image.src, alt: alt === '' ? image.alt : alt, line }
}

function findWikiName([outer, ...more]: readonly HeaderNode[]): string | null {
  if (outer?.kind !== 'list' || more.length > 0) return null
  const [inner, ...others] = outer.items
  return inner?.kind === 'scalar' && others.length === 0 ? inner.text : null
}

type Image = Pick<Cover, 'src' | 'alt'>

/** The ways of writing an image or a link to one, as themes of Obsidian and others take them for a cover. */
const SPELLINGS: readonly ((text: string) => Image | null)[] = [
  text =>
    toImage(/^!?\[([^\]]*)\]\(\s*(?:<([^<>]+)>|([^\s()]+))(?:\s+["'(].*)?\s*\)$/.exec(text), 2, 1),
  text => toImage(/^!?\[\[([^\]|#]+)(?:#[^\]|]*)?(?:\|([^\]]*))?\]\]$/.exec(text), 1, 2),
  text => toImage(/^<(?!img\b)([^<>\s]+)>$/i.exec(text), 1, 0),
  text => toImage(/^url\(\s*["']?([^"'()]+)["']?\s*\)$/i.exec(text), 1, 0),
  readImageTag
]

/** A path or address as it is, or out of the markup around it. */
function readImage(text: string): Image {
  const written = text.trim()
  for (const read of SPELLINGS) {
    const image = read(written)
    if (image !== null) return image
  }
  return { src: written, alt: '' }
}

/** An Obsidian size, such as `400` or `400x300`, is no description. */
function toImage(match: RegExpExecArray | null, src: number, alt: number): Image | null {
  if (match === null) return null
  const text = alt === 0 ? '' : (match[alt] ?? '').trim()
  return {
    src: (match[src] ?? match[src + 1] ?? '').trim(),
    alt: /^\d+(?:x\d+)?$/.test(text) ? '' : text
  }
}

function readImageTag(text: string): Image | null {
  if (!/^<img\b[^<>]*>$/i.test(text)) return null
  const [, src] = /\ssrc\s*=\s*["']?([^"'\s>]+)/i.exec(text) ?? []
  const [, , alt = ''] = /\salt\s*=\s*(["'])(.*?)\1/i.exec(text) ?? []
  return src === undefined ? null : { src, alt }
}

function findText(node: HeaderNode, names: readonly string[]): string | null {
  if (node.kind !== 'map') return null
  for (const name of names) {
    const [, found] = node.entries.find(([key]) => normalizeKey(key) === name) ?? []
    if (found?.kind === 'scalar' && parseFlag(found.text) === null) return found.text
  }
  return null
}
