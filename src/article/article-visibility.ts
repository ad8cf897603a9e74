// What the author says about who may read an article, found by the tables of keys, and where the author said that it is
// on Medium already.

import { PUBLISH_STATUSES } from '../medium/vocabulary.ts'
import {
  readScalar,
  type HeaderField,
  type HeaderFields,
  type WrittenField
} from './header-fields.ts'
import { MARK_ROWS, readMark, type MarkKind, type PublishedMark } from './published-marks.ts'
import { VISIBILITY_ROWS, type VisibilityRow } from './visibility-keys.ts'
import { readVisibility, type Visibility } from './visibility-values.ts'

export type VisibilityFinding = {
  readonly field: HeaderField
  readonly row: VisibilityRow
  readonly says: Exclude<Visibility, null>
}

export type MarkFinding = {
  readonly field: HeaderField
  readonly kind: MarkKind
  readonly mark: PublishedMark | 'unclear'
}

const ROWS = indexRows(VISIBILITY_ROWS)
const MARKS = indexRows(MARK_ROWS)
/** What the keys of the `medium` map are called outside it. */
const MARKS_IN_MAP = new Map<string, MarkKind>([
  ...['url', 'link', 'postUrl', 'permalink'].map(key => [toWord(key), 'address'] as const),
  ...['postId', 'articleId', 'storyId'].map(key => [toWord(key), 'id'] as const)
])

function indexRows<Row extends { readonly keys: readonly string[] }>(
  rows: readonly Row[]
): ReadonlyMap<string, Row> {
  return new Map(rows.flatMap(row => row.keys.map(key => [key, row] as const)))
}

/** Blanks and dots do not count in these keys, either: in doubt it is one of them. */
function toWord(key: string): string {
  return key.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** What fields of the `medium` map, or of the site, say about who may read the article. */
export function listVisibility(
  { written }: HeaderFields,
  forMedium: boolean
): readonly VisibilityFinding[] {
  return written.filter(isSet).flatMap((field): readonly VisibilityFinding[] => {
    const row = ROWS.get(toWord(field.key))
    if (row === undefined || field.forMedium !== forMedium) return []
    // `medium.status` is what the post is to be.
    if (forMedium && !isSwitch(row)) return []
    const says = readVisibility(row, field.node)
    return says === null ? [] : [{ field, row, says }]
  })
}

/** Whether a key of the `medium` map switches the article on or off. */
export function isMediumSwitch(key: string): boolean {
  const row = ROWS.get(toWord(key))
  return row !== undefined && isSwitch(row)
}

/** Whether a key of the `medium` map says where the post is. */
export function isMediumMark(key: string): boolean {
  return MARKS_IN_MAP.has(toWord(key)) || MARKS.get(toWord(key))?.kind === 'address'
}

function isSwitch({ kind, certain }: VisibilityRow): boolean {
  return certain && (kind === 'public' || kind === 'private')
}

/** Whether the `medium` map says what the post is to be: then the site's own keys do not matter. */
export function hasMediumStatus({ medium }: HeaderFields): boolean {
  return ['publishstatus', 'status'].some(key => {
    const field = medium.get(key)
    const value = field === undefined ? undefined : readScalar(field)?.trim().toLowerCase()
    return PUBLISH_STATUSES.some(status => status === value)
  })
}

export function listMarks({ written }: HeaderFields): readonly MarkFinding[] {
  return written.filter(isSet).flatMap((field): readonly MarkFinding[] => {
    const key = toWord(field.key)
    const kind = (field.forMedium ? MARKS_IN_MAP.get(key) : undefined) ?? MARKS.get(key)?.kind
    const mark = kind === undefined ? null : readMark(kind, field.node)
    return kind === undefined || mark === null ? [] : [{ field, kind, mark }]
  })
}

function isSet(field: WrittenField): field is WrittenField & HeaderField {
  return field.node.kind !== 'empty'
}
