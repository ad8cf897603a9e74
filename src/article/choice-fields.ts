// The fields that choose among the API's values: status, licence, format and whether to notify followers.

import {
  CONTENT_FORMATS,
  LICENSES,
  PUBLISH_STATUSES,
  type ContentFormat,
  type License,
  type PublishStatus
} from '../medium/vocabulary.ts'
import type { ArticleDefaults } from './article.ts'
import {
  addWarning,
  describeValue,
  refuseValue,
  type FieldReader,
  type Mismatch
} from './field-reader.ts'
import { findField, readFlag, readScalar, type HeaderField } from './header-fields.ts'

export type ArticleChoices = {
  readonly publishStatus: PublishStatus
  readonly license: License
  readonly contentFormat: ContentFormat
  readonly notifyFollowers: boolean | null
}

export function readChoices(reader: FieldReader, defaults: ArticleDefaults): ArticleChoices {
  return {
    publishStatus: readPublishStatus(reader) ?? defaults.publishStatus,
    license: readLicense(reader) ?? defaults.license,
    contentFormat: readContentFormat(reader) ?? defaults.contentFormat,
    notifyFollowers: readNotifyFollowers(reader) ?? defaults.notifyFollowers
  }
}

/** A `status` outside the `medium` map is the site's own affair. */
function readPublishStatus(reader: FieldReader): PublishStatus | null {
  const { fields } = reader
  const field =
    fields.medium.get('publishstatus') ??
    fields.medium.get('status') ??
    findField(fields, 'publishStatus')
  const mismatch = { code: 'front-matter/publishStatus', wanted: 'a publish status' } as const
  return readChoice(reader, field, PUBLISH_STATUSES, mismatch)
}

function readContentFormat(reader: FieldReader): ContentFormat | null {
  const field = findField(reader.fields, 'contentFormat')
  const mismatch = { code: 'front-matter/contentFormat', wanted: 'a content format' } as const
  return readChoice(reader, field, CONTENT_FORMATS, mismatch)
}

/** One of `allowed`, letter case aside; anything else is an error, since only Medium knows these fields. */
function readChoice<T extends string>(
  reader: FieldReader,
  field: HeaderField | null,
  allowed: readonly T[],
  mismatch: Omit<Mismatch, 'field'>
): T | null {
  if (field === null) return null
  const value = readScalar(field)?.trim().toLowerCase()
  const found = allowed.find(name => name === value)
  if (found === undefined) refuseValue(reader, { ...mismatch, field })
  return found ?? null
}

function readNotifyFollowers(reader: FieldReader): boolean | null {
  const field = findField(reader.fields, 'notifyFollowers')
  if (field === null) return null
  const value = readFlag(field)
  if (value === null)
    refuseValue(reader, { code: 'front-matter/notifyFollowers', field, wanted: 'true or false' })
  return value
}

/** Sites have licences of their own, so only what is meant for Medium, or tries to be, is an error. */
function readLicense(reader: FieldReader): License | null {
  const field = findField(reader.fields, 'license')
  if (field === null) return null
  const value = (readScalar(field) ?? '')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
  const found = LICENSES.find(name => name === value)
  if (found !== undefined) return found
  if (field.forMedium || isSpelledForMedium(value))
    refuseValue(reader, { code: 'front-matter/license', field, wanted: 'a Medium licence' })
  else ignoreLicense(reader, field)
  return null
}

function ignoreLicense(reader: FieldReader, field: HeaderField): void {
  const value = describeValue(field).replace(/^a /, 'A ')
  addWarning(reader, {
    code: 'front-matter/license',
    position: field.node,
    message: `${value} is not a Medium licence; the \`license\` input is used instead.`
  })
}

/**
 * `cc-40-nd`, `cc-4.0-by`, `cc-by-40` and `publicdomain` are meant for Medium; `CC BY 4.0`, `CC0-1.0` and `MIT` are the
 * site's.
 */
function isSpelledForMedium(value: string): boolean {
  return /^cc-\d|^cc40|^cc-(?:.*-)?40$|^all-?rights?|^public-?domain/.test(value)
}
