// HTML and XML from template literals: every value is escaped unless it is markup itself.

export type Markup = { readonly markup: string }
type Value = string | number | Markup | readonly Markup[] | null | false

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

/** Markup with its values escaped; null and false are nothing. */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { markup: String.raw({ raw: strings }, ...values.map(written)) }
}

/** Text that is markup already. */
export function trusted(text: string): Markup {
  return { markup: text }
}

function written(value: Value): string {
  if (value === null || value === false) return ''
  if (typeof value === 'string') return escape(value)
  if (typeof value === 'number') return String(value)
  if ('markup' in value) return value.markup
  return value.map(one => one.markup).join('')
}

function escape(text: string): string {
  // Control characters are in no HTML or XML document.
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  return text.replace(/[&<>"']|[\0-\x08\x0b\x0c\x0e-\x1f]/g, one => ENTITIES[one] ?? '')
}
