// The `template-tags` input: the author's own template tags, one `name: replacement` a line, and what they stand for.

import { readArguments } from './tag-arguments.ts'
import type { TagExpansion } from './tag-expansion.ts'
import { EMPTY_EXPANSION } from './tag-expansion.ts'
import type { TemplateTag } from './template-tag.ts'

/** Stands in a suggestion for what only the author knows. */
const UNKNOWN = '…'

/** Tag name to its replacement in Markdown; `{1}`, `{2}`… are the arguments, an empty one drops the tag. */
export type TemplateTags = ReadonlyMap<string, string>

/** Reads the input's lines; each problem names the line as typed and what is allowed. */
export function parseTemplateTags(lines: readonly string[]): {
  readonly tags: TemplateTags
  readonly problems: string[]
} {
  const tags = new Map<string, string>()
  const problems: string[] = []
  for (const line of lines.map(typed => typed.trim()).filter(text => text !== '')) {
    const [, name, replacement = ''] = /^([\w./-]+)\s*:(?:\s+(.*))?$/.exec(line) ?? []
    if (name === undefined)
      problems.push(
        `"${line}" is not of the form "name: replacement", such as "image: ![{2}]({1})".`
      )
    else if (replacement === UNKNOWN)
      problems.push(
        `"${line}" is not filled in: replace the ${UNKNOWN} with what the tag stands for, or delete the ${UNKNOWN} to leave the tag out.`
      )
    else if (tags.has(name))
      problems.push(`"${line}" defines the tag ${name} a second time; define it once.`)
    else tags.set(name, replacement)
  }
  return { tags, problems }
}

/** What a tag stands for by the author's definition; a closing tag without one of its own goes with its opening tag. */
export function expandOwnTag(
  { kind, name, args }: TemplateTag,
  tags: TemplateTags
): TagExpansion | null {
  if (kind === 'mdx-expression') return expandDefined(name, '', tags)
  if (kind === 'liquid-output') return expandDefined(name, '', tags) ?? expandFiltered(name, tags)
  if (kind !== 'liquid-tag' && kind !== 'shortcode' && kind !== 'component') return null
  const own = expandDefined(name, cutSelfClosing(args), tags)
  return own ?? (tags.has(name.replace(/^(?:\/|end)/, '')) ? EMPTY_EXPANSION : null)
}

/** `{{< grid "x" />}}` closes itself; that is no argument. */
function cutSelfClosing(args: string): string {
  return args.replace(/\/$/, '')
}

const FILTERED = /^("[^"]*"|'[^']*')\s*\|\s*([\w.]+)\s*(?::\s*([\s\S]*))?$/

/** `{{ "text" | name: more }}` is the tag `name` with the text as its first argument. */
function expandFiltered(expression: string, tags: TemplateTags): TagExpansion | null {
  const [, text, name = '', more = ''] = FILTERED.exec(expression) ?? []
  return text === undefined ? null : expandDefined(name, `${text} ${more}`, tags)
}

function expandDefined(name: string, args: string, tags: TemplateTags): TagExpansion | null {
  const replacement = tags.get(name)
  if (replacement === undefined) return null
  const { values } = readArguments(args)
  const markdown = replacement.replace(/\{(\d+)\}/g, (_, at) => values[Number(at) - 1] ?? '')
  return { kind: 'markdown', markdown, block: false }
}

const PICTURE = /\.(?:png|jpe?g|gif|tiff?|svg|webp|avif|bmp)$/i
const ADDRESS = /^(?:https?:\/|\/|#|mailto:)/

/** A line that defines a tag, with its own name and its arguments by number; null for a tag that no line can define. */
export function suggestDefinition({ kind, name: written, args }: TemplateTag): string | null {
  const filtered = kind === 'liquid-output' ? FILTERED.exec(written) : null
  const name = (filtered?.[2] ?? written).replace(/^(?:\/|end)(?=\w)/, '')
  if (!/^[\w./-]+$/.test(name)) return null
  const { values } = readArguments(
    filtered === null ? cutSelfClosing(args) : `${filtered[1]} ${filtered[3] ?? ''}`
  )
  return `${name}: ${suggestMarkdown(values)}`
}

/** A picture or a link where an argument looks like the address of one. */
function suggestMarkdown(values: readonly string[]): string {
  const picture = values.findIndex(value => PICTURE.test(value))
  const address = picture < 0 ? values.findIndex(value => ADDRESS.test(value)) : picture
  const findText = (pattern: RegExp) =>
    values.findIndex((value, index) => index !== address && pattern.test(value))
  // A class or a file has no blanks, and what is read mostly has.
  const sentence = findText(/\S\s+\S/)
  const text = sentence < 0 ? findText(/[^\d.]/) : sentence
  if (picture >= 0) return `![${text < 0 ? '' : `{${text + 1}}`}]({${picture + 1}})`
  if (address >= 0) return text < 0 ? `{${address + 1}}` : `[{${text + 1}}]({${address + 1}})`
  return values.length === 0 ? UNKNOWN : values.map((_, index) => `{${index + 1}}`).join(' ')
}
