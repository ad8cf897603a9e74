// Elements that are closed in their own tag, as XML and MDX have it: `<iframe src="…" />`. HTML takes no notice of the slash,
// and all that follows would be inside the element.

import { VOID_ELEMENTS } from '../element-names.ts'

/** An attribute whose value has no quotes ends at white space: in `<a href=x/>` the slash is part of the address. */
const ATTRIBUTES = String.raw`(?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>\x60]+(?=\s)))?)*`
const TAG = new RegExp(
  String.raw`<!--[\s\S]*?(?:-->|$)|<(script|style|textarea)\b[\s\S]*?(?:</\1\s*>|$)|(<([a-z][\w:.-]*)${ATTRIBUTES})\s*/>`,
  'gi'
)

/** The same HTML with a closing tag after each such element. */
export function closeSelfClosed(html: string): string {
  if (!html.includes('/>')) return html
  return html.replace(TAG, (all, _skipped, opening?: string, name?: string) =>
    opening === undefined || name === undefined || VOID_ELEMENTS.has(name.toLowerCase())
      ? all
      : `${opening}></${name}>`
  )
}
