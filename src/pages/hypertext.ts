// HTML that is safe by its making: text becomes HTML only through the template tag, which escapes it.

export type Hypertext = { readonly html: string }

type Piece = Hypertext | string | number | null | readonly Piece[]

/** HTML with values in it: a text is escaped, for content and quoted attributes alike; null and an empty list are nothing. */
export function hypertext(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Hypertext {
  const written = parts.map((part, index) => part + writePiece(pieces[index] ?? null))
  return { html: written.join('') }
}

function writePiece(piece: Piece): string {
  if (piece === null) return ''
  if (typeof piece === 'string') return escapeMarkup(piece)
  if (typeof piece === 'number') return String(piece)
  return 'html' in piece ? piece.html : piece.map(writePiece).join('')
}

/** What HTML cannot hold, even as a reference. */
const FORBIDDEN = /(?![\t\n])\p{Cc}/gu

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;'
}

function escapeMarkup(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(FORBIDDEN, '')
    .replace(/[&<>"'`]/g, character => REFERENCES[character] ?? character)
}
