// Addresses written in a template language, as Eleventy has them: `/{{ page.date | date: '%Y' }}/{{ title | slugify }}/`.

import type { CalendarDate } from '../../article/index.ts'
import { padNumber } from './fill-pattern.ts'
import { slugifyForEleventy } from './eleventy-slugs.ts'

export type PageTemplate = {
  readonly language: 'liquid' | 'nunjucks'
  /** The text of a variable; null when it is not known. */
  readonly find: (name: string) => string | null
  /** What a variable that is a date says; null when it is not one, or not known. */
  readonly findDay: (name: string) => CalendarDate | null
  /** Filters that the site has changed. */
  readonly ownFilters: ReadonlySet<string>
}

/** Null where the template does more than can be known without running it. */
export function fillPageTemplate(text: string, template: PageTemplate): string | null {
  const parts = text.split(/(\{\{[^{}]*\}\})/).map((part, index) => {
    if (index % 2 === 0) return part
    const value = evaluateOutput(part.slice(2, -2), template)
    // Nunjucks escapes what it prints.
    return value !== null && template.language === 'nunjucks' && /["&'<>`]/.test(value)
      ? null
      : value
  })
  if (parts.some(part => part === null)) return null
  const filled = parts.join('')
  return /\{[{%#]|[%#}]\}/.test(filled) ? null : filled
}

/** A variable or a quoted text, through filters. */
function evaluateOutput(expression: string, template: PageTemplate): string | null {
  const [source = '', ...filters] = splitFilters(expression)
  const [first] = filters
  const format = first === undefined ? null : readDateFormat(first)
  if (format !== null)
    return template.language === 'liquid' &&
      filters.length === 1 &&
      !template.ownFilters.has('date')
      ? formatDay(template.findDay(source), format)
      : null
  let value = readQuoted(source) ?? (/^[\w.]+$/.test(source) ? template.find(source) : null)
  for (const filter of filters) {
    const apply = template.ownFilters.has(filter) ? undefined : FILTERS[filter]
    value = value === null || apply === undefined ? null : apply(value)
  }
  return value
}

function splitFilters(expression: string): readonly string[] {
  return expression
    .split(/\|(?=(?:[^"']|"[^"]*"|'[^']*')*$)/)
    .map(part => part.trim().replace(/\(\s*\)$/, ''))
}

function readQuoted(text: string): string | null {
  return /^(?:"([^"]*)"|'([^']*)')$/.exec(text)?.slice(1).join('') ?? null
}

const FILTERS: Readonly<Record<string, (text: string) => string | null>> = {
  slugify: slugifyForEleventy,
  slug: slugifyAsBefore,
  downcase: text => text.toLowerCase(),
  lower: text => text.toLowerCase(),
  upcase: text => text.toUpperCase(),
  upper: text => text.toUpperCase(),
  strip: text => text.trim(),
  trim: text => text.trim()
}

/** Eleventy's older filter, for what both agree on but signs with a name of their own. */
function slugifyAsBefore(text: string): string | null {
  return /^[\w ._-]*$/.test(text)
    ? text.replaceAll('-', ' ').trim().replace(/\s+/g, '-').toLowerCase()
    : null
}

function readDateFormat(filter: string): string | null {
  const [, format] = /^date:\s*(.+)$/.exec(filter) ?? []
  return format === undefined ? null : readQuoted(format.trim())
}

function formatDay(day: CalendarDate | null, format: string): string | null {
  if (day === null) return null
  const { year, month, day: dayOfMonth } = day
  const values: Readonly<Record<string, string>> = {
    '%Y': padNumber(year, 4),
    '%y': padNumber(year % 100),
    '%m': padNumber(month),
    '%-m': String(month),
    '%d': padNumber(dayOfMonth),
    '%-d': String(dayOfMonth),
    '%F': `${padNumber(year, 4)}-${padNumber(month)}-${padNumber(dayOfMonth)}`
  }
  const filled = format.replace(/%-?\w/g, part => values[part] ?? '%')
  return filled.includes('%') ? null : filled
}
