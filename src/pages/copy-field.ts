// A value to be put somewhere else, with a button that copies it. The button shows only where the script runs; without it, one
// click selects the value.

import { hypertext, type Hypertext } from './hypertext.ts'

export type CopyField = {
  readonly label: string
  readonly value: string
  /** Where it goes, or what it is. */
  readonly hint?: string | Hypertext
}

export function writeCopyField({ label, value, hint = '' }: CopyField): Hypertext {
  return hypertext`<div class="field"><span class="label">${label}</span>${writeHint(hint)}${writeCopyable(label, value)}</div>\n`
}

/** Several values of one kind, each with its own button, in one place. */
export function writeCopyFields(
  values: readonly string[],
  { label, hint }: Required<Omit<CopyField, 'value'>>
): Hypertext {
  const copyables = values.map(value => writeCopyable(value, value))
  return hypertext`<div class="field"><span class="label">${label}</span>${writeHint(hint)}<div class="several">${copyables}</div></div>\n`
}

function writeHint(hint: string | Hypertext): Hypertext | null {
  return hint === '' ? null : hypertext`<span class="hint">${hint}</span>`
}

function writeCopyable(label: string, value: string): Hypertext {
  return hypertext`<span class="copyable"><code class="value">${value}</code><button type="button" data-copy="${value}" data-told="Copied: ${label}" hidden>Copy<span class="sr"> ${label}</span></button></span>`
}
