// The parts of the front matter that exist for this action alone are judged strictly: a misspelt wish would otherwise
// be published for good.

import { parseWebUrl } from './canonical-template.ts'
import { postField } from './article-skip.ts'
import {
  fieldsNamed,
  normalKey,
  refuse,
  scalarOf,
  shown,
  warn,
  type Check,
  type Field
} from './header-fields.ts'
import { parseBoolean } from './plain-text.ts'

const KNOWN = [
  'title',
  'subtitle',
  'tags',
  'categories',
  'keywords',
  'publication',
  'publishStatus',
  'status',
  'license',
  'canonicalUrl',
  'canonical',
  'notifyFollowers',
  'contentFormat',
  'draft',
  'published',
  'date',
  'publishDate',
  'pubDate',
  'slug',
  'image',
  'cover',
  'coverImage',
  'heroImage',
  'banner',
  'id',
  'url',
  'mediumUrl'
]

export function judgeMediumMap(check: Check): void {
  const known = new Map(KNOWN.map(name => [normalKey(name), name]))
  for (const [key, field] of check.fields.medium)
    if (!known.has(key))
      refuse(check, {
        field: 'medium',
        place: field.node,
        message: `Front matter field "${field.name}" is not known. The fields of the medium map are ${KNOWN.join(', ')}.`
      })
  judgeMediumValue(check)
  judgePostAddress(check)
  for (const field of check.fields.repeated) {
    const name = known.get(normalKey(field.name.replace(/^.*\./, '')))
    if (name !== undefined) judgeRepeated(check, field)
  }
}

function judgeRepeated(check: Check, field: Field): void {
  const message = `Front matter field "${field.name}" is there twice, in two spellings.`
  const place = field.node
  if (field.forMedium)
    refuse(check, { field: 'repeated', place, message: `${message} Remove one.` })
  else warn(check, { field: 'repeated', place, message: `${message} The first one counts.` })
}

function judgeMediumValue(check: Check): void {
  const field = check.fields.mediumValue
  if (field === null || parseBoolean(scalarOf(field) ?? '') !== null) return
  if (parseWebUrl(scalarOf(field) ?? '') !== null) return
  refuse(check, {
    field: 'medium',
    place: field.node,
    message: `Front matter field "${field.name}" must be a map of fields, or false to keep the article off Medium; got ${shown(field)}. Correct or remove it.`
  })
}

function judgePostAddress(check: Check): void {
  const field = postField(check.fields)
  if (field === null || field === check.fields.mediumValue) return
  if (parseWebUrl(scalarOf(field) ?? '') !== null) return
  refuse(check, {
    field: 'mediumUrl',
    place: field.node,
    message: `Front matter field "${field.name}" must be the absolute URL of the article's post on Medium; got ${shown(field)}. Correct it, or remove it if there is no post yet.`
  })
}

/** Whether an article is a draft must be certain before it is published for good. */
export function judgeDraft(check: Check): void {
  for (const draft of fieldsNamed(check.fields, 'draft'))
    if (parseBoolean(scalarOf(draft) ?? '') === null)
      refuse(check, {
        field: 'draft',
        place: draft.node,
        message: `Front matter field "${draft.name}" must be true or false; got ${shown(draft)}. Correct or remove it.`
      })
}
