// An article as its site's rules see it.

import { parseDate, type CalendarDate } from './article-date.ts'
import { DATE_FIELDS, readDateText } from './article-schedule.ts'
import { normalizeKey, readScalar, type HeaderField, type HeaderFields } from './header-fields.ts'
import type { SitePage, SiteRules } from './site-rules.ts'

/** Only the site's own fields: what the `medium` map says is for Medium alone. */
export function toSitePage(
  path: string,
  { title, opening }: Pick<SitePage, 'title' | 'opening'>,
  fields: HeaderFields,
  { monthFirst }: SiteRules
): SitePage {
  const find = (name: string) => findBelow(fields, name.split('.'))
  return {
    path,
    title,
    opening,
    dayIn: timeZone => readDay(find('date') ?? findDated(fields), timeZone, monthFirst),
    field: name => {
      const field = find(name)
      return field === undefined ? null : readScalar(field)
    },
    list: name => listTexts(find(name)),
    isList: name => find(name)?.node.kind === 'list',
    isNested: name => {
      const node = find(name)?.node
      return node?.kind === 'list' && node.items.some(({ kind }) => kind !== 'scalar')
    },
    isSet: name => find(name) !== undefined
  }
}

/** A field by its name, or by those of the maps around it, too. */
function findBelow(
  { site }: HeaderFields,
  [first = '', ...keys]: readonly string[]
): HeaderField | undefined {
  let field = site.get(normalizeKey(first))
  for (const wanted of keys) {
    if (field?.node.kind !== 'map') return undefined
    const [key, node] =
      field.node.entries.find(([key]) => normalizeKey(key) === normalizeKey(wanted)) ?? []
    if (key === undefined || node === undefined || node.kind === 'empty') return undefined
    field = { name: `${field.name}.${key}`, forMedium: false, node }
  }
  return field
}

/** Sites without a `date` have another field of that meaning. */
function findDated({ site }: HeaderFields): HeaderField | undefined {
  return DATE_FIELDS.map(name => site.get(normalizeKey(name))).find(
    field => field !== undefined && parseDate(readDateText(field) ?? '') !== null
  )
}

function listTexts(field: HeaderField | undefined): readonly string[] {
  if (field === undefined) return []
  const { node } = field
  if (node.kind === 'scalar') return [node.text]
  return node.kind === 'list'
    ? node.items.flatMap(item => (item.kind === 'scalar' ? [item.text] : []))
    : []
}

function readDay(
  field: HeaderField | undefined,
  timeZone: string | null,
  monthFirst: boolean
): CalendarDate | null {
  const text = field === undefined ? null : readDateText(field)
  const date = text === null ? null : parseDate(text, monthFirst)
  if (text === null || date === null) return null
  // Without a time it is a day, whatever the clock says.
  if (timeZone === null || !/\d:\d\d/.test(text)) return date.calendar
  return toDayIn(date.epoch, timeZone) ?? date.calendar
}

/** Null for a time zone that nobody knows. */
function toDayIn(epoch: number, timeZone: string): CalendarDate | null {
  try {
    const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
    const [year = 0, month = 0, day = 0] = format.format(epoch).split('-').map(Number)
    return { year, month, day }
  } catch {
    return null
  }
}
