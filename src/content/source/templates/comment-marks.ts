// Comments of template languages, which no reader of a site sees, and the one kind that holds something to be seen.

import { createForm, type TagFields, type TagForm } from './tag-form.ts'

const HIDDEN: readonly TagForm[] = [
  [String.raw`\{%[-+]?\s*comment\b[\s\S]*?\{%[-+]?\s*endcomment\s*[-+]?%\}`, 'endcomment'],
  [
    String.raw`\{\{([<%])\s*comment\s*[>%]\}\}[\s\S]*?\{\{[<%]\s*\/\s*comment\s*[>%]\}\}`,
    String.raw`\/\s*comment`
  ],
  [String.raw`\{%[-+]?\s*#(?:(?!%\})[\s\S])*%\}`, String.raw`%\}`],
  [String.raw`\{::comment\}[\s\S]*?\{:\/(?:comment)?\}`, String.raw`\{:\/`],
  [String.raw`\{\/\*[\s\S]*?\*\/\}`, String.raw`\*\/\}`],
  [String.raw`\{\{[-~]?\s*\/\*[\s\S]*?\*\/\s*[-~]?\}\}`, String.raw`\*\/`],
  [String.raw`\{\{!--[\s\S]*?--\}\}`, String.raw`--\}\}`],
  [String.raw`\{\{![^}]*\}\}`, String.raw`\}\}`],
  [String.raw`\{#(?![^\s{}][^{}\n]*(?<!#)\})[\s\S]*?#\}`, String.raw`#\}`]
].map(([source = '', closing = '']) => createForm(source, () => ({ kind: 'comment' }), closing))

/** What Zola shows of a shortcode between such signs. */
const ESCAPED = [
  String.raw`(\{\{)\/\*(\s*[\w-]+\([^\n]*?\)\s*)\*\/(\}\})`,
  String.raw`(\{%)\/\*(\s*(?:[\w-]+\([^\n]*?\)|end)\s*)\*\/(%\})`
].map(source =>
  createForm(
    source,
    ([, open = '', inner = '', close = '']) => ({
      kind: 'literal',
      content: `${open}${inner}${close}`
    }),
    String.raw`\*\/`
  )
)

export const COMMENT_MARKS: readonly TagForm[] = [
  ...ESCAPED,
  // Vue shows what an element with this attribute holds as it is.
  createForm(
    String.raw`(?<=<[a-z][^<>\n]{0,80}\sv-pre\b[^<>\n]{0,80}>[^<\n]{0,200})\{\{[^{}\n]*\}\}`,
    ([content]) => ({ kind: 'literal', content }),
    String.raw`\}\}`
  ),
  ...HIDDEN,
  // A tab of Hexo's themes, with its caption and the icon before or behind it.
  createForm(String.raw`<!--[ \t]*(end)?tab\b([^\n]*?)-->`, ([, end = '', caption = '']) =>
    readTabComment(end, caption)
  )
]

function readTabComment(end: string, written: string): TagFields {
  const caption = written.replace(/@[\w-]*/, '').trim()
  if (end !== '' || caption === '') return { kind: 'comment' }
  return { kind: 'liquid-tag', name: 'tab', args: JSON.stringify(caption) }
}
