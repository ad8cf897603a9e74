// Recognises the tags of template languages and Markdown dialects that CommonMark does not know, at an offset of a text.

import { findJsxAttribute } from './jsx-braces.ts'
import { INLINE_MARKS, INLINE_OPENER, type InlineMark } from './inline-marks.ts'
import type { TemplateTag } from './template-tag.ts'

type Found = Pick<TemplateTag, 'kind' | 'name' | 'args' | 'content'> & { readonly end: number }
export type TagForm = {
  readonly pattern: RegExp
  /** Whether a tag that begins at an offset can still end; one that cannot is not looked for to the end of the text. */
  readonly canEnd: (text: string, start: number) => boolean
  readonly read: (match: RegExpExecArray) => Fields | null
}
type Fields = Pick<TemplateTag, 'kind'> & Partial<Pick<TemplateTag, 'name' | 'args' | 'content'>>

/** Any place where a tag may begin; texts without one have no tags. */
export const TAG_OPENER = new RegExp(
  String.raw`\{[{%#:./]|(?<==)\{|!?\[\[|\[_?toc_?\]|(?<=^[ \t]*)[*+-] (?=.*\r?\n[ \t]*\{:\s*toc)|^import\b|${INLINE_OPENER}`,
  'gim'
)

const NO_GAP = String.raw`(?!\r?\n[ \t]*\r?\n)`
const QUOTED = String.raw`"(?:\\.|[^"\\])*"|\x60[^\x60]*\x60`

const COMMENTS: readonly TagForm[] = [
  [String.raw`\{%[-+]?\s*comment\b[\s\S]*?\{%[-+]?\s*endcomment\s*[-+]?%\}`, 'endcomment'],
  [
    String.raw`\{\{([<%])\s*comment\s*[>%]\}\}[\s\S]*?\{\{[<%]\s*\/\s*comment\s*[>%]\}\}`,
    String.raw`\/\s*comment`
  ],
  [String.raw`\{::comment\}[\s\S]*?\{:\/(?:comment)?\}`, String.raw`\{:\/`],
  [String.raw`\{\/\*[\s\S]*?\*\/\}`, String.raw`\*\/\}`],
  [String.raw`\{\{[-~]?\s*\/\*[\s\S]*?\*\/\s*[-~]?\}\}`, String.raw`\*\/`],
  [String.raw`\{\{!--[\s\S]*?--\}\}`, String.raw`--\}\}`],
  [String.raw`\{\{![^}]*\}\}`, String.raw`\}\}`],
  [String.raw`\{#(?![\w-]+\})[\s\S]*?#\}`, String.raw`#\}`]
].map(([source = '', closing = '']) => createForm(source, () => ({ kind: 'comment' }), closing))

const HIGHLIGHTS: readonly TagForm[] = [
  createForm(
    String.raw`\{%[-+]?\s*(highlight|codeblock)\b((?:(?!%\})[\s\S])*?)[-+]?%\}([\s\S]*?)\{%[-+]?\s*end\1\s*[-+]?%\}`,
    ([, , args = '', code = '']) => readHighlight(args, code),
    'end(?:highlight|codeblock)'
  ),
  createForm(
    String.raw`\{\{[<%]\s*highlight\b((?:${QUOTED}|[^"\x60}])*?)[>%]\}\}([\s\S]*?)\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}`,
    ([, args = '', code = '']) => readHighlight(args, code),
    String.raw`\/\s*highlight`
  )
]

const ESCAPED_SHORTCODE = createForm(
  String.raw`\{\{([<%])\s*\/\*([\s\S]*?)\*\/\s*([>%])\}\}`,
  ([, open = '', inner = '', close = '']) => ({
    kind: 'literal',
    content: `{{${open}${inner}${close}}}`
  }),
  String.raw`\*\/`
)

const SHORTCODES: readonly TagForm[] = [`${QUOTED}|${NO_GAP}[^"\\x60]`, `${NO_GAP}[\\s\\S]`].map(
  char =>
    createForm(
      String.raw`\{\{([<%])\s*(\/?\s*[\w./-]+)((?:${char})*?)([>%])\}\}`,
      ([, open, name = '', args = '', close]) =>
        (open === '<') !== (close === '>')
          ? null
          : { kind: 'shortcode', name: name.replace(/\s/g, ''), args },
      String.raw`[>%]\}\}`
    )
)

const LIQUID: readonly TagForm[] = [
  createForm(
    String.raw`\{%[-+]?\s*([\w./-]*)((?:(?!%\})${NO_GAP}[\s\S])*?)[-+]?%\}`,
    ([, name = '', args = '']) => ({ kind: 'liquid-tag', name, args }),
    String.raw`%\}`
  ),
  ...[
    String.raw`\{\{\{((?:(?!\}\})${NO_GAP}[\s\S])*?)\}\}\}`,
    String.raw`\{\{[-~]?((?:(?!\}\})${NO_GAP}[\s\S])*?)[-~]?\}\}`
  ].map(source =>
    createForm(
      source,
      ([, name = '']) => ({ kind: 'liquid-output', name: name.trim() }),
      String.raw`\}\}`
    )
  )
]

const DIALECTS: readonly TagForm[] = [
  createForm(String.raw`[*+-] .*\r?\n[ \t]*\{:\s*toc\b[^}\n]*\}`, () => ({ kind: 'toc' })),
  createForm(String.raw`\[{1,2}_?[Tt][Oo][Cc]_?\]{1,2}(?=[ \t]*\r?$)`, match =>
    isAloneOnLine(match) ? { kind: 'toc' } : null
  ),
  createForm(
    String.raw`\{#([\w][\w:.-]*)(?:\s+[.#][\w-]+)*\s*\}(?=[ \t]*(?:#*[ \t]*\r?$|[<{]))`,
    ([, name = '']) => ({
      kind: 'heading-id',
      name
    })
  ),
  // Behind a space, a bare word such as Svelte's `{:else}` is not an attribute list.
  createForm(
    String.raw`(?:(?<=^[ \t]*|\S)|(?!\{:[ \t]*\w+\}))\{::?\/?\s*[.#\w][^}\n]*\}|\{:\/\}`,
    ([whole]) => ({ kind: 'attribute-list', args: whole.slice(2, -1) }),
    String.raw`\}`
  ),
  createForm(String.raw`\{\.[A-Za-z][^}\n]*\}(?=[ \t]*\r?$)`, ([whole]) => ({
    kind: 'attribute-list',
    args: whole.slice(1, -1)
  })),
  createForm(
    String.raw`(!?)\[\[(?![\s!])([^\[\]\n|]+?)(?:\|([^\[\]\n]*))?\]\](?![(\[:])`,
    ([, bang, name = '', args = '']) => ({
      kind: bang === '!' ? 'wiki-embed' : 'wiki-link',
      name: name.trim().replace(/\\$/, ''),
      args
    })
  ),
  createForm(
    String.raw`import\s+(?:[\w*{][^\n;]*?(?:\n[^\n;]*?){0,20}?\sfrom\s+)?(?:"[^"\n]+"|'[^'\n]+');?[ \t]*(?=\r?$)`,
    match => (isAloneOnLine(match) ? { kind: 'mdx-module' } : null)
  )
]

const FORMS = [
  ...COMMENTS,
  ...HIGHLIGHTS,
  ESCAPED_SHORTCODE,
  ...SHORTCODES,
  ...LIQUID,
  ...DIALECTS,
  ...INLINE_MARKS.map(createDialectForm)
]
const RAW_FORMS = [ESCAPED_SHORTCODE, ...SHORTCODES, ...LIQUID]

/** The tag that begins at an offset, or null. The caller has to know which offsets are code. */
export function findTag(text: string, start: number): TemplateTag | null {
  const attribute = findJsxAttribute(text, start)
  return attribute ?? matchFirst(FORMS, text, start)
}

/** Inside `{% raw %}` a tag stands for itself. */
export function findRawTag(text: string, start: number): TemplateTag | null {
  const tag = matchFirst(RAW_FORMS, text, start)
  return tag === null ? null : { ...tag, kind: 'literal', content: tag.text }
}

/** Where a raw block that begins with `tag` ends: the offset of its closing tag; null when it has none. */
export function findRawEnd(text: string, tag: TemplateTag): number | null {
  if (tag.kind !== 'liquid-tag' || !/^(?:raw|verbatim)$/.test(tag.name)) return null
  const closing = new RegExp(String.raw`\{%[-+]?\s*end${tag.name}\s*[-+]?%\}`, 'g')
  closing.lastIndex = tag.end
  return closing.exec(text)?.index ?? null
}

/** The tag of the first form that fits at an offset. */
export function matchFirst(
  forms: readonly TagForm[],
  text: string,
  start: number
): TemplateTag | null {
  for (const { pattern, canEnd, read } of forms) {
    if (!canEnd(text, start)) continue
    pattern.lastIndex = start
    const match = pattern.exec(text)
    const fields = match === null ? null : read(match)
    if (match !== null && fields !== null)
      return completeTag(text, start, {
        name: '',
        args: '',
        content: null,
        ...fields,
        end: start + match[0].length
      })
  }
  return null
}

/** Completes what was found at an offset. */
export function completeTag(text: string, start: number, found: Found): TemplateTag {
  return { ...found, args: found.args.trim(), text: text.slice(start, found.end), start }
}

/** `closing`: what every tag of the form has somewhere behind its opening. */
function createForm(source: string, read: TagForm['read'], closing?: string): TagForm {
  const canEnd = closing === undefined ? () => true : createLookout(new RegExp(closing, 'g'))
  return { pattern: new RegExp(source, 'my'), canEnd, read }
}

/** Whether a pattern is found behind an offset; the place is kept for the next question about the same text. */
function createLookout(pattern: RegExp): TagForm['canEnd'] {
  let known = { text: '', from: 0, at: -1 }
  return (text, start) => {
    if (known.text !== text || start < known.from || (known.at >= 0 && known.at < start)) {
      pattern.lastIndex = start
      known = { text, from: start, at: pattern.exec(text)?.index ?? -1 }
    }
    return known.at >= 0
  }
}

/** Hexo names the language of a code block `lang:js`, behind its title. */
function readHighlight(args: string, code: string): Fields {
  const language = /\blang:(\S+)/.exec(args)?.[1]
  const [first = '', ...rest] = args.trim().split(/[\s,]+/)
  const name = language ?? first.replace(/["']/g, '')
  return { kind: 'highlight', name, args: rest.join(' '), content: code }
}

/** The form of a mark that stands for a piece of Markdown. */
export function createDialectForm({
  source,
  closing,
  toMarkdown: content,
  block,
  inAddress
}: InlineMark): TagForm {
  const kind = inAddress === true ? 'attribute-list' : 'dialect'
  return createForm(
    source,
    match => {
      const markdown = content(match)
      return markdown === null
        ? null
        : { kind, args: block === true ? 'block' : '', content: markdown }
    },
    closing
  )
}

function isAloneOnLine({ input, index }: RegExpExecArray): boolean {
  return /^[ \t]*$/.test(input.slice(input.lastIndexOf('\n', index - 1) + 1, index))
}
