// Blots secrets out of text that others wrote: in refusals and errors, servers repeat what they were sent.

const BLOT = '***'
/** A shorter one would blot out ordinary words. */
const SHORTEST = 4
/** What this many characters of a secret are worth to nobody. */
const HARMLESS = 8
/** Where a long text was cut, possibly in the middle of a secret. */
const CUT = '…'

/** Takes these secrets out of a text: as they are, percent-encoded or in Base64, and what a cut has left of them. */
export function createBlotter(secrets: readonly string[]): (text: string) => string {
  const forms = secrets.filter(({ length }) => length >= SHORTEST).flatMap(listForms)
  return text => forms.reduce((clean, form) => blotCut(clean.replaceAll(form, BLOT), form), text)
}

function listForms(secret: string): readonly string[] {
  const encoded = [0, 1, 2].flatMap(before => encodeBase64(secret, before))
  const long = encoded.filter(({ length }) => length > HARMLESS)
  return [secret, encodeURIComponent(secret.toWellFormed()), ...long]
}

/** Depends on how many bytes come before, such as a name and a colon; digits that are shared with other bytes are left out. */
function encodeBase64(secret: string, before: number): readonly string[] {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)])
  const [first, end] = [Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6)]
  return (['base64', 'base64url'] as const).map(kind => bytes.toString(kind).slice(first, end))
}

function blotCut(text: string, form: string): string {
  if (!text.includes(CUT)) return text
  const parts = text.split(CUT)
  return parts
    .map((part, index) => (index < parts.length - 1 ? blotEnd(part, form) : part))
    .join(CUT)
}

/** A text that ends with the beginning of a secret. */
function blotEnd(text: string, form: string): string {
  for (let length = form.length - 1; length > HARMLESS; length -= 1)
    if (text.endsWith(form.slice(0, length))) return text.slice(0, -length) + BLOT
  return text
}
