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
  return { markup: String.raw({ raw: strings }, ...values.map(formatValue)) }
}

/** Text that is markup already. */
export function trustMarkup(text: string): Markup {
  return { markup: text }
}

function formatValue(value: Value): string {
  if (value === null || value === false) return ''
  if (typeof value === 'string') return escapeText(value)
  if (typeof value === 'number') return String(value)
  if ('markup' in value) return value.markup
  return value.map(part => part.markup).join('')
}

/** Text as it is, for XML. */
export function toCdata(text: string): Markup {
  const parts = removeControls(text).replaceAll(']]>', ']]]]><![CDATA[>')
  return trustMarkup(`<![CDATA[${parts}]]>`)
}

function escapeText(text: string): string {
  return removeControls(text).replace(/[&<>"']/g, character => ENTITIES[character] ?? character)
}

/** Neither HTML nor XML has a way to write control characters. */
function removeControls(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}/gu, '')
}
