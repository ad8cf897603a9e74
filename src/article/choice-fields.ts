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
  fieldNamed,
  refuse,
  scalarOf,
  shown,
  warn,
  type Check,
  type Field,
  type FieldCode
} from './header-fields.ts'
import { parseBoolean } from './plain-text.ts'

export type Choices = {
  readonly publishStatus: PublishStatus
  readonly license: License
  readonly contentFormat: ContentFormat
  readonly notifyFollowers: boolean | null
}

export function readChoices(check: Check, defaults: ArticleDefaults): Choices {
  const { fields } = check
  // A bare `status` is the site's own affair, so it counts in the `medium` map alone.
  const status =
    fields.medium.get('publishstatus') ??
    fields.medium.get('status') ??
    fieldNamed(fields, 'publishStatus')
  return {
    publishStatus:
      choice(check, 'publishStatus', status, PUBLISH_STATUSES) ?? defaults.publishStatus,
    license: readLicense(check) ?? defaults.license,
    contentFormat:
      choice(check, 'contentFormat', fieldNamed(fields, 'contentFormat'), CONTENT_FORMATS) ??
      defaults.contentFormat,
    notifyFollowers: readNotify(check) ?? defaults.notifyFollowers
  }
}

/** One of `allowed`, letter case aside; anything else is an error, since only Medium knows these fields. */
function choice<T extends string>(
  check: Check,
  name: FieldCode,
  field: Field | null,
  allowed: readonly T[]
): T | null {
  if (field === null) return null
  const value = scalarOf(field)?.trim().toLowerCase()
  const found = allowed.find(one => one === value)
  if (found === undefined) refuseChoice(check, name, field, allowed)
  return found ?? null
}

function refuseChoice(
  check: Check,
  name: FieldCode,
  field: Field,
  allowed: readonly string[]
): void {
  refuse(check, {
    field: name,
    place: field.node,
    message: `Front matter field "${field.name}" must be one of ${allowed.join(', ')}; got ${shown(field)}. Correct or remove it.`
  })
}

function readNotify(check: Check): boolean | null {
  const field = fieldNamed(check.fields, 'notifyFollowers')
  if (field === null) return null
  const value = parseBoolean(scalarOf(field) ?? '')
  if (value === null) refuseChoice(check, 'notifyFollowers', field, ['true', 'false'])
  return value
}

/** Sites have licences of their own, so only what is meant for Medium, or tries to be, is an error. */
function readLicense(check: Check): License | null {
  const field = fieldNamed(check.fields, 'license')
  if (field === null) return null
  const value = (scalarOf(field) ?? '')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
  const found = LICENSES.find(one => one === value)
  if (found !== undefined) return found
  if (field.forMedium || isSpelledLikeOne(value)) refuseChoice(check, 'license', field, LICENSES)
  else
    warn(check, {
      field: 'license',
      place: field.node,
      message: `Front matter field "${field.name}" is ${shown(field)}, which is no licence of Medium's, so the input license counts. Set medium.license to one of ${LICENSES.join(', ')}.`
    })
  return null
}

/**
 * `cc-40-nd`, `cc-4.0-by`, `cc-by-40` and `publicdomain` are meant for Medium; `CC BY 4.0`, `CC0-1.0` and `MIT` are the
 * site's.
 */
function isSpelledLikeOne(value: string): boolean {
  return /^cc-\d|^cc40|^cc-(?:.*-)?40$|^all-?rights?|^public-?domain/.test(value)
}
