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

/** Text as it is, for XML. */
export function cdata(text: string): Markup {
  const parts = withoutControls(text).replaceAll(']]>', ']]]]><![CDATA[>')
  return trusted(`<![CDATA[${parts}]]>`)
}

function escape(text: string): string {
  return withoutControls(text).replace(/[&<>"']/g, one => ENTITIES[one] ?? one)
}

/** Neither HTML nor XML has a way to write control characters. */
function withoutControls(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}/gu, '')
}
