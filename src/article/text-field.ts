// Fields that hold a single line of text.

import { cleanLine } from '../text/line.ts'
import { refuseOrIgnoreValue, type FieldCode, type FieldReader } from './field-reader.ts'
import { findField, readScalar, type HeaderField } from './header-fields.ts'

export type LineOfText = { readonly text: string; readonly line: number }

/** A single line of text that sites use, too; null when there is none. */
export function readTextField(
  reader: FieldReader,
  name: 'id' | 'slug' | 'subtitle'
): LineOfText | null {
  const field = findField(reader.fields, name)
  if (field === null) return null
  const code: FieldCode = `front-matter/${name}`
  if (readScalar(field) === null) refuseOrIgnoreValue(reader, { code, field, wanted: 'a text' })
  return toLineOfText(field)
}

export function toLineOfText(field: HeaderField): LineOfText | null {
  const text = cleanLine(readScalar(field) ?? '', { invisible: 'keep' })
  return text === '' ? null : { text, line: field.node.line }
}
