// Looks fields up by name: letter case, `-` and `_` do not count, empty ones are unset, and the `medium` map goes before
// the fields of the site.

import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import type { DiagnosticCode } from '../diagnostics/catalogue/index.ts'
import type { HeaderNode } from './header-tree.ts'
import { quoted, type Place } from './article-error.ts'

export type Field = {
  /** As the author wrote it, such as `canonical_url` or `medium.tags`. */
  readonly name: string
  /** Whether it stands in the `medium` map, and so is meant for nobody but Medium. */
  readonly forMedium: boolean
  readonly node: Exclude<HeaderNode, { kind: 'empty' }>
}

export type Fields = {
  readonly site: ReadonlyMap<string, Field>
  /** The fields of the `medium` map. */
  readonly medium: ReadonlyMap<string, Field>
  /** The field `medium` itself when it is no map, such as `medium: false`. */
  readonly mediumValue: Field | null
  /** Fields that repeat another one in a second spelling, and so do not count. */
  readonly repeated: readonly Field[]
}

/** What the fields of one file are judged with; diagnostics are added as they come up. */
export type Check = {
  readonly path: string
  readonly fields: Fields
  readonly diagnostics: Diagnostic[]
}

type Entries = readonly (readonly [string, HeaderNode])[]

export function toFields(entries: Entries): Fields {
  const repeated: Field[] = []
  const site = index(entries, '', repeated)
  const medium = site.get('medium') ?? null
  if (medium?.node.kind !== 'map') return { site, medium: new Map(), mediumValue: medium, repeated }
  const own = index(medium.node.entries, `${medium.name}.`, repeated)
  return { site, medium: own, mediumValue: null, repeated }
}

/** Of two spellings of one key the first that is set counts. */
function index(entries: Entries, prefix: string, repeated: Field[]): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>()
  for (const [key, node] of entries) {
    if (node.kind === 'empty') continue
    const field = { name: `${prefix}${key}`, forMedium: prefix !== '', node }
    if (fields.has(normalKey(key))) repeated.push(field)
    else fields.set(normalKey(key), field)
  }
  return fields
}

export function normalKey(key: string): string {
  return key.toLowerCase().replace(/[-_]/g, '')
}

/** The set fields among `names`, the one that counts first: those of the `medium` map, then the site's, each in order. */
export function fieldsNamed(fields: Fields, ...names: readonly string[]): readonly Field[] {
  const keys = names.map(normalKey)
  return [fields.medium, fields.site].flatMap(place =>
    keys.flatMap(key => {
      const field = place.get(key)
      return field === undefined ? [] : [field]
    })
  )
}

/** The field that counts among `names`, or null when none is set. */
export function fieldNamed(fields: Fields, ...names: readonly string[]): Field | null {
  return fieldsNamed(fields, ...names)[0] ?? null
}

/** The text of a field that holds a single value; null for a list or a map. */
export function scalarOf({ node }: Field): string | null {
  return node.kind === 'scalar' ? node.text : null
}

/** A field's value as messages show it. */
export function shown({ node }: Field): string {
  return node.kind === 'scalar' ? quoted(node.text) : `a ${node.kind}`
}

/** A field as the documentation spells it: the part of its code behind `front-matter/`. */
export type FieldCode =
  Extract<DiagnosticCode, `front-matter/${string}`> extends `front-matter/${infer Name}`
    ? Name
    : never

type Complaint = {
  readonly field: FieldCode
  readonly place: Place
  readonly message: string
  readonly remedy?: string
}

/** The article cannot be published as long as this stands. */
export function refuse(check: Check, complaint: Complaint): void {
  add(check, 'error', complaint)
}

/** Something of the site's was ignored or left out. */
export function warn(check: Check, complaint: Complaint): void {
  add(check, 'warning', complaint)
}

function add(check: Check, severity: 'error' | 'warning', complaint: Complaint): void {
  const { line, column } = complaint.place
  const { path } = check
  const code = `front-matter/${complaint.field}` as const
  const { message, remedy = null } = complaint
  const place = { path, line, column }
  check.diagnostics.push(createDiagnostic({ code, severity, message, remedy, place }))
}

/**
 * A value that is not what the field wants: an error where it is meant for Medium, else a warning that it is ignored.
 * @param wants completes "… must be", such as `a text`
 */
export function refuseOrIgnore(check: Check, field: FieldCode, found: Field, wants: string): void {
  const message = `Front matter field "${found.name}" must be ${wants}; got ${shown(found)}.`
  const place = found.node
  if (found.forMedium) refuse(check, { field, place, message: `${message} Correct or remove it.` })
  else warn(check, { field, place, message: `${message} It is ignored.` })
}
