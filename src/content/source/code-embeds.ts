// Paragraphs of one piece of code that plugins of Gatsby replace: `youtube: id`, `gist:ada/0a1b`, `embed:file.js`.

import type { Paragraph } from 'mdast'

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
