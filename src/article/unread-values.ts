// Values that say less than their line does: YAML takes what follows a blank and `#` for a comment, and a word that begins
// with `&` for a name. Whatever is published, or decides, has to mean what was written.

import { quoteText } from '../text/line.ts'
import { addError, describeValue, type FieldCode, type FieldReader } from './field-reader.ts'
import { normalizeKey, type WrittenField } from './header-fields.ts'
import type { HeaderNode, Unread } from './header-tree.ts'

/** Fields of running text: there a comment looks like the rest of the sentence. */
const PROSE: Readonly<Record<string, FieldCode>> = {
  title: 'front-matter/title',
  subtitle: 'front-matter/subtitle'
}
/** Fields of words and addresses: behind one word a comment is a comment. */
const WORDS: Readonly<Record<string, FieldCode>> = {
  tags: 'front-matter/tags',
  categories: 'front-matter/tags',
  keywords: 'front-matter/tags',
  taxonomies: 'front-matter/tags',
  canonicalurl: 'front-matter/canonicalUrl',
  canonical: 'front-matter/canonicalUrl',
  slug: 'front-matter/slug',
  id: 'front-matter/id',
  publication: 'front-matter/publication',
  image: 'front-matter/image',
  cover: 'front-matter/image',
  coverimage: 'front-matter/image',
  heroimage: 'front-matter/image',
  banner: 'front-matter/image',
  mediumurl: 'front-matter/mediumUrl'
}

/** Complains of every such value among the fields that this action reads. */
export function checkUnread(reader: FieldReader): void {
  const { medium, written } = reader.fields
  for (const field of written) {
    const key = normalizeKey(field.key)
    const code = PROSE[key] ?? WORDS[key]
    // The `medium` map's own goes before the site's.
    if (code === undefined || (!field.forMedium && medium.has(key))) continue
    if (field.name.includes('.') && !field.forMedium) continue
    for (const node of listScalars(field.node))
      if (node.unread !== undefined && isCut(node, node.unread, key in PROSE))
        refuseCut(reader, code, { field, node, unread: node.unread })
  }
}

type Single = Extract<HeaderNode, { kind: 'scalar' | 'empty' }>

function listScalars(node: HeaderNode): readonly Single[] {
  switch (node.kind) {
    case 'scalar':
    case 'empty':
      return [node]
    case 'list':
      return node.items.flatMap(listScalars)
    case 'map':
      return node.entries.flatMap(([, child]) => listScalars(child))
  }
}

/** `#7` and `#bread` are part of what is said, a lone `#` is, too; `# like this` is only where words go on. */
function isCut(node: Single, { as, text }: Unread, isProse: boolean): boolean {
  if (as === 'anchor' || /^#+[^#\s]/.test(text)) return true
  if (node.kind === 'empty') return false
  return text === '#' || isProse || /\s/.test(node.text.trim())
}

type Cut = { readonly field: WrittenField; readonly node: Single; readonly unread: Unread }

function refuseCut(reader: FieldReader, code: FieldCode, { field, node, unread }: Cut): void {
  const { name, forMedium } = field
  const value =
    node.kind === 'empty' ? 'empty' : describeValue({ name, forMedium, node: { ...node } })
  const rest = quoteText(unread.text)
  const text = node.kind === 'empty' ? '' : node.text
  const whole = unread.as === 'comment' ? `${text} ${unread.text}` : `${unread.text} ${text}`
  addError(reader, {
    code,
    position: node,
    message: `In the front matter, \`${name}\` is ${value}: YAML takes ${rest} for ${unread.as === 'comment' ? 'a comment' : 'the name of a value'}.`,
    remedy: `Put the whole value in quotes: ${quoteText(whole.trim())}.${unread.as === 'comment' ? ' If it is a comment, move it to a line of its own.' : ''}`
  })
}
