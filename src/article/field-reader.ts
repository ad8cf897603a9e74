// What each field is read with, and how its reading complains.

import type { DiagnosticCode } from '../diagnostics/catalogue/index.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { quoteText } from '../text/line.ts'
import { createFileDiagnostic, type FileDiagnosticParts } from './file-diagnostic.ts'
import type { HeaderField, HeaderFields } from './header-fields.ts'
import type { SiteRules } from './site-rules.ts'

/** The fields of one file; diagnostics are added as they come up. */
export type FieldReader = {
  readonly path: string
  readonly fields: HeaderFields
  readonly site: SiteRules
  readonly diagnostics: Diagnostic[]
}

export type FieldCode = Extract<DiagnosticCode, `front-matter/${string}`>

type FieldDiagnosticParts = FileDiagnosticParts & { readonly code: FieldCode }

/** As long as an article has one, it cannot be published. */
export function addError({ path, diagnostics }: FieldReader, parts: FieldDiagnosticParts): void {
  diagnostics.push(createFileDiagnostic(path, 'error', parts))
}

/** Something of the site's was ignored or left out. */
export function addWarning({ path, diagnostics }: FieldReader, parts: FieldDiagnosticParts): void {
  diagnostics.push(createFileDiagnostic(path, 'warning', parts))
}

/** A field whose value is not what it has to be. */
export type Mismatch = {
  readonly code: FieldCode
  readonly field: HeaderField
  /** Completes "…, not", such as `a date`. */
  readonly wanted: string
  readonly remedy?: string
}

/** An error, whether the field is meant for Medium or for the site. */
export function refuseValue(reader: FieldReader, { field, wanted, ...parts }: Mismatch): void {
  const message = `${describeMismatch(field, wanted)}.`
  addError(reader, { ...parts, position: field.node, message })
}

/** An error where the field is meant for Medium, else a warning that it is ignored. */
export function refuseOrIgnoreValue(reader: FieldReader, mismatch: Mismatch): void {
  const { code, field, wanted } = mismatch
  const message = `${describeMismatch(field, wanted)}, so it is ignored.`
  if (field.forMedium) refuseValue(reader, mismatch)
  else addWarning(reader, { code, position: field.node, message })
}

function describeMismatch(field: HeaderField, wanted: string): string {
  return `In the front matter, \`${field.name}\` is ${describeValue(field)}, not ${wanted}`
}

/** A field's value as messages show it. */
export function describeValue({ node }: HeaderField): string {
  return node.kind === 'scalar' ? quoteText(node.text) : `a ${node.kind}`
}
