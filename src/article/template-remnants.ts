// Template expressions in the front matter: no site generator fills them in there, so they are left over from a template
// of the file, and would be published as they are.

import { quoteText } from '../text/line.ts'
import { addError, type FieldCode, type FieldReader } from './field-reader.ts'
import { findField, type HeaderField } from './header-fields.ts'
import { listTexts } from './visibility-values.ts'

const TEMPLATE = /\{\{.*?\}\}|\{%.*?%\}|<%.*?%>|\{\{[<%]|\$\{\w[\w.]*\}/
/** Beyond that no value is a title, a tag or an address. */
const MAX_LENGTH = 2000
/** What is shown as code is meant to be read. */
const CODE = /(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)/g

/** The fields whose text is sent, with the names by which each is read. */
const FIELDS: readonly (readonly [FieldCode, readonly string[]])[] = [
  ['front-matter/title', ['title']],
  ['front-matter/subtitle', ['subtitle']],
  ['front-matter/tags', ['tags']],
  ['front-matter/tags', ['categories']],
  ['front-matter/tags', ['keywords']],
  ['front-matter/canonicalUrl', ['canonicalUrl', 'canonical']],
  ['front-matter/slug', ['slug']],
  ['front-matter/id', ['id']],
  ['front-matter/publication', ['publication']]
]

export function checkTemplates(reader: FieldReader): void {
  for (const [code, names] of FIELDS) {
    const field = findField(reader.fields, ...names)
    const found = field === null ? null : findTemplate(field)
    if (field !== null && found !== null) refuseTemplate(reader, { code, field, found })
  }
}

function findTemplate({ node }: HeaderField): string | null {
  for (const text of listTexts(node)) {
    const [found] = TEMPLATE.exec(text.slice(0, MAX_LENGTH).replace(CODE, '')) ?? []
    if (found !== undefined) return found
  }
  return null
}

type Remnant = { readonly code: FieldCode; readonly field: HeaderField; readonly found: string }

function refuseTemplate(reader: FieldReader, { code, field, found }: Remnant): void {
  addError(reader, {
    code,
    position: field.node,
    message: `In the front matter, \`${field.name}\` has a template expression that nothing fills in: ${quoteText(found)}.`,
    remedy:
      'Write out what it stands for. In a title, an expression that is meant to be read goes in backticks.'
  })
}
