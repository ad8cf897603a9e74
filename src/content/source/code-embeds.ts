// Code that stands for something else: paragraphs that plugins of Gatsby replace with a page (`youtube: id`, `gist:ada/0a1b`),
// and blocks whose code is in a file.

import type { Code, Paragraph } from 'mdast'

/** What such a paragraph shows: the address of a page to embed, or what only the site can show. */
export type CodeEmbed = { readonly url: string | null }

const ID = String.raw`[\w-]+`
/** `(?<id>…)` alone, behind the title that it may have: `[title](id)`. */
const FORMS: readonly (readonly [pattern: RegExp, address: string | null])[] = [
  [/^youtube:\s*(?<id>[\w-]{11})$/i, 'https://www.youtube.com/watch?v='],
  [
    /^(?:youtube|video):\s*https?:\/\/www\.youtube(?:-nocookie)?\.com\/embed\/(?<id>[\w-]{11})(?:\?\S*)?$/i,
    'https://www.youtube.com/watch?v='
  ],
  [/^vimeo:\s*(?<id>\d+)$/i, 'https://vimeo.com/'],
  [/^twitch:\s*(?<id>\d+)$/i, 'https://www.twitch.tv/videos/'],
  [
    /^(?:youtube|vimeo|video|twitch|twitchlive|videopress|oembed|codepen):\s*(?<id>https?:\S+)$/i,
    ''
  ],
  [new RegExp(`^gist:(?<id>(?:${ID}/)?[\\da-f]{20,})(?:[?#]\\S*)?$`), 'https://gist.github.com/'],
  [/^embed:[\w./-]+\.\w+(?:[{#?]\S*)?$/, null]
]

/** Null for any other paragraph. */
export function readCodeEmbed({ children }: Paragraph): CodeEmbed | null {
  const [only] = children
  if (only?.type !== 'inlineCode' || children.length > 1) return null
  const written = only.value.trim().replace(/^(\w+:\s*)\[[^\]]*\]\(([^()]+)\)$/, '$1$2')
  for (const [pattern, address] of FORMS) {
    const match = pattern.exec(written)
    if (match !== null)
      return { url: address === null ? null : address + (match.groups?.['id'] ?? '') }
  }
  return null
}

/** Where a plugin finds the code of a block: `file=./a.js`. */
const ELSEWHERE = /(?:^|[\s:{])(?:file|src|source|path|import|include|from|url|href|embed)=/
/** A file of Python Markdown, which is read inside code as well. */
const SNIPPET = /^[ \t]*(-{1,}8<-{1,}[ \t]+"[^"\n]+")[ \t]*$/m

/** What is said of a block that is in a file which only the site reads; null for any other. */
export function describeFile({ lang, meta, value }: Code): string | null {
  const info = `${lang ?? ''} ${meta ?? ''}`
  if (value.trim() === '' && ELSEWHERE.test(info))
    return 'The code of this block is in a file that only the site reads.'
  const snippet = /^(?:md|markdown)$/.test(lang ?? '') ? undefined : SNIPPET.exec(value)?.[1]
  return snippet === undefined
    ? null
    : `${snippet} in this code stands for a file that only the site reads.`
}
