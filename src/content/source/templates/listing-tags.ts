// Tags with code between them: listings, and the sources of diagrams.

import { createForm, type TagFields, type TagForm } from './tag-form.ts'

/** A string among the arguments of a shortcode. */
export const QUOTED = String.raw`"(?:\\.|[^"\\])*"|\x60[^\x60]*\x60`

export const HIGHLIGHTS: readonly TagForm[] = [
  createForm(
    String.raw`\{%[-+]?\s*(highlight|codeblock|code|mermaid)\b((?:(?!%\})[\s\S])*?)[-+]?%\}([\s\S]*?)\{%[-+]?\s*end\1\s*[-+]?%\}`,
    ([, name = '', args = '', code = '']) => readListing(name, args, code),
    'end(?:highlight|code(?:block)?|mermaid)'
  ),
  createForm(
    String.raw`\{\{[<%]\s*(highlight|mermaid)\b((?:${QUOTED}|[^"\x60}])*?)[>%]\}\}([\s\S]*?)\{\{[<%]\s*\/\s*\1\s*[>%]\}\}`,
    ([, name = '', args = '', code = '']) => readListing(name, args, code),
    String.raw`\/\s*(?:highlight|mermaid)`
  )
]

function readListing(tag: string, args: string, code: string): TagFields {
  // A diagram has its own tag.
  if (tag === 'mermaid') return { kind: 'highlight', name: tag, args: '', content: code }
  const language = /\blang:(\S+)/.exec(args)?.[1]
  const [first = '', ...rest] = args.trim().split(/[\s,]+/)
  const isTitled = tag === 'codeblock'
  return {
    kind: 'highlight',
    name: language ?? (isTitled ? '' : first.replace(/["']/g, '')),
    args: rest.join(' '),
    content: code
  }
}

type TagText = { readonly text: string }

/** Hexo's title, without options and the address of the source behind it. */
export function readListingTitle({ text }: TagText): string {
  const args = /^\{%[-+]?\s*codeblock\b((?:(?!%\})[^])*?)[-+]?%\}/.exec(text)?.[1] ?? ''
  const words = args.replace(/(?<!\S)\w+:(?!\/\/)\S*/g, ' ')
  return words
    .replace(/(?<!\S)https?:\/\/[^]*$/, '')
    .replace(/["\s]+/g, ' ')
    .trim()
}
