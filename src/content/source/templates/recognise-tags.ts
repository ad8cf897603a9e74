// Recognises the tags of template languages and Markdown dialects that CommonMark does not know, at an offset of a text.

import { COMMENT_MARKS } from './comment-marks.ts'
import { CODE_MARKS } from './code-marks.ts'
import { EMBED_MARKS, EMBED_OPENERS } from './embed-marks.ts'
import { HIDDEN_OPENERS, HIDDEN_REMARKS } from './hidden-remarks.ts'
import { INCLUDE_MARKS, INCLUDE_OPENERS } from './include-marks.ts'
import { findJsxAttribute } from './jsx-braces.ts'
import { HIGHLIGHTS, QUOTED } from './listing-tags.ts'
import { INLINE_MARKS, INLINE_OPENERS, type InlineMark } from './inline-marks.ts'
import {
  beginsLine,
  createForm,
  indexForms,
  matchFirst,
  type Opener,
  type TagFields,
  type TagForm
} from './tag-form.ts'
import { PICTURE_MARKS, PICTURE_OPENERS } from './picture-marks.ts'
import type { TemplateTag } from './template-tag.ts'
import { WORDPRESS_OPENERS, WORDPRESS_SHORTCODES } from './wordpress-shortcodes.ts'

/** Any place where a tag may begin. */
export const TAG_OPENERS: readonly Opener[] = [
  [['{'], String.raw`\{[{%#:./]|(?<==)\{`],
  [['[['], String.raw`!?\[\[`],
  [['['], String.raw`\[_?toc_?\]`],
  [
    ['{:'],
    String.raw`(?=[*+-] |\d{1,3}[.)] )(?<=^[ \t]*)(?:[*+-]|\d{1,3}[.)]) (?=.*\r?\n[ \t]*\{:\s*toc)`
  ],
  [['<!--'], String.raw`<!--(?=[ \t]*(?:end)?tab\b)`],
  [['import'], String.raw`^import\b`],
  [['<>', '</>'], String.raw`<\/?>(?=[ \t]*\r?$)`],
  ...HIDDEN_OPENERS,
  ...EMBED_OPENERS,
  ...PICTURE_OPENERS,
  ...INCLUDE_OPENERS,
  ...WORDPRESS_OPENERS,
  ...INLINE_OPENERS
]

const NO_GAP = String.raw`(?!\r?\n[ \t]*\r?\n)`
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
    ([, name = '', args = '']) => ({
      kind: 'liquid-tag',
      name,
      args: args.replace(/^\(([^]*)\)\s*$/, '$1')
    }),
    String.raw`%\}`
  ),
  ...[
    String.raw`\{\{\{((?:(?!\}\})${NO_GAP}[\s\S])*?)\}\}\}`,
    String.raw`\{\{[-~]?((?:(?!\}\})${NO_GAP}[\s\S])*?)[-~]?\}\}`
  ].map(source =>
    createForm(source, ([, expression = '']) => readExpression(expression.trim()), String.raw`\}\}`)
  )
]

const DIALECTS: readonly TagForm[] = [
  createForm(String.raw`(?:[*+-]|\d{1,3}[.)]) .*\r?\n[ \t]*\{:\s*toc\b[^}\n]*\}`, () => ({
    kind: 'toc'
  })),
  createForm(String.raw`\[{1,2}_?[Tt][Oo][Cc]_?\]{1,2}(?=[ \t]*\r?$)`, match =>
    beginsLine(match) ? { kind: 'toc' } : null
  ),
  createForm(String.raw`\$\{toc\}(?=[ \t]*\r?$)`, match =>
    beginsLine(match) ? { kind: 'toc' } : null
  ),
  createForm(
    String.raw`(?<!\\)\{#([^\s{}#%]+)(?:[ \t]+[^\s{}]+)*[ \t]*\}(?=[ \t]*(?:#*[ \t]*\r?$|[<{]))`,
    ([, name = '']) => ({
      kind: 'heading-id',
      name
    })
  ),
  // Behind a space, a bare word such as Svelte's `{:else}` is not an attribute list, nor is a hash of Ruby.
  createForm(
    String.raw`(?<!\\)(?:(?<=^[ \t]*|\S)|(?!\{:[ \t]*\w+\}))\{::?\/?\s*[.#\w](?:(?!=>)[^}\n])*\}|\{:\/\}`,
    ([whole]) => ({ kind: 'attribute-list', args: whole.slice(2, -1) }),
    String.raw`\}`
  ),
  createForm(String.raw`(?<!\\)\{\.[^\s\d{}.][^}\n]*\}(?=[ \t]*\r?$)`, ([whole]) => ({
    kind: 'attribute-list',
    args: whole.slice(1, -1)
  })),
  createForm(
    String.raw`(?<!\[)(!?)\[\[(?![\s!])([^\[\]\n|]+?)(?:\|([^\[\]\n]*))?\]\](?![(\[:])`,
    match => readWikiLink(match)
  ),
  createForm(String.raw`<\/?>(?=[ \t]*\r?$)`, match =>
    beginsLine(match)
      ? { kind: 'omission', name: 'attribute-list', content: 'a fragment of JSX' }
      : null
  ),
  createForm(
    String.raw`import\s+(?:[\w*{][^\n;]*?(?:\n[^\n;]*?){0,20}?\sfrom\s+)?(?:"[^"\n]+"|'[^'\n]+');?[ \t]*(?=\r?$)`,
    match => (beginsLine(match) ? { kind: 'mdx-module' } : null)
  )
]

const FORMS = indexForms([
  createForm(String.raw`\{\{TOC\}\}(?=[ \t]*\r?$)`, () => ({ kind: 'toc' })),
  ...COMMENT_MARKS,
  ...CODE_MARKS,
  ...HIGHLIGHTS,
  ESCAPED_SHORTCODE,
  ...SHORTCODES,
  ...LIQUID,
  ...HIDDEN_REMARKS,
  ...EMBED_MARKS,
  ...INCLUDE_MARKS,
  ...DIALECTS,
  ...PICTURE_MARKS,
  ...WORDPRESS_SHORTCODES,
  ...INLINE_MARKS.map(createDialectForm)
])
const RAW_FORMS = indexForms([ESCAPED_SHORTCODE, ...SHORTCODES, ...LIQUID])

/** The tag that begins at an offset, or null. The caller has to know which offsets are code. */
export function findTag(text: string, start: number): TemplateTag | null {
  const attribute = findJsxAttribute(text, start)
  return attribute ?? matchFirst(FORMS, text, start)
}

/** Inside `{% raw %}` a tag stands for itself. */
export function findRawTag(text: string, start: number, rawEnd: number): TemplateTag | null {
  const tag = matchFirst(RAW_FORMS, text, start)
  return tag === null || tag.end > rawEnd ? null : { ...tag, kind: 'literal', content: tag.text }
}

export function isRawTag({ kind, name }: TemplateTag): boolean {
  return kind === 'liquid-tag' && /^(?:raw|verbatim)$/.test(name)
}

/** Where a raw block that begins with `tag` ends: the offset of its closing tag; null when it has none. */
export function findRawEnd(text: string, tag: TemplateTag): number | null {
  if (!isRawTag(tag)) return null
  const closing = new RegExp(String.raw`\{%[-+]?\s*end${tag.name}\s*[-+]?%\}`, 'g')
  closing.lastIndex = tag.end
  return closing.exec(text)?.index ?? null
}

/** What double brackets hold in code that is not marked as such: an index, or an attribute of C++. */
const CODE_IN_BRACKETS =
  /^(?:["'\d]|[\w-]+::|(?:nodiscard|noreturn|deprecated|fallthrough|likely|unlikely|maybe_unused|no_unique_address|assume|carries_dependency)(?:$|\())/

/** What Zola calls as a function is a tag with arguments. */
function readExpression(expression: string): TagFields {
  const [, name, args = ''] = /^(\w+)\(([^]*)\)$/.exec(expression) ?? []
  return name === undefined
    ? { kind: 'liquid-output', name: expression }
    : { kind: 'shortcode', name, args }
}

function readWikiLink({
  1: bang = '',
  2: written = '',
  3: args = '',
  0: whole,
  index,
  input
}: RegExpExecArray): TagFields {
  const name = written.trim().replace(/\\$/, '')
  if (bang === '!') return { kind: 'wiki-embed', name, args }
  const isCode = args === '' && CODE_IN_BRACKETS.test(name) && !/\.\w{2,4}$/.test(name)
  if (isCode) return { kind: 'literal', content: whole }
  // Right behind a word or another bracket it is a link only where there is such a page.
  const attached = /[\w)\]]/.test(input[index - 1] ?? '')
  return { kind: 'wiki-link', name, args, content: attached ? 'attached' : null }
}

/** Hexo names the language of a code block `lang:js`, behind its title. */
/** The form of a mark that stands for a piece of Markdown. */
export function createDialectForm({
  source,
  closing,
  toMarkdown: content,
  block,
  inAddress,
  keeps
}: InlineMark): TagForm {
  const kind = inAddress === true ? 'attribute-list' : 'dialect'
  return createForm(
    source,
    match => {
      const markdown = content(match)
      if (markdown === null) return null
      if (keeps !== undefined) {
        const start = match.index + keeps
        return { kind, content: '', inner: { start, end: start + markdown.length } }
      }
      return { kind, args: block === true ? 'block' : '', content: markdown }
    },
    closing
  )
}
