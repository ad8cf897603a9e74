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
  const help = hint === '' ? null : hypertext`<span class="hint">${hint}</span>`
  return hypertext`<div class="field"><span class="label">${label}</span>${help}<span class="copyable"><code class="value">${value}</code>${writeCopyButton(label, value)}</span></div>\n`
}

function writeCopyButton(label: string, value: string): Hypertext {
  return hypertext`<button type="button" data-copy="${value}" data-told="Copied: ${label}" hidden>Copy<span class="sr"> ${label}</span></button>`
}
