// Pages that an editor shows in the text: Hashnode's `%[address]`, `@[service](id)` of Zenn and other Markdown parsers.

import { createForm, type TagForm } from './tag-form.ts'

const SERVICES =
  'youtube|vimeo|vine|prezi|gist|tweet|twitter|card|slideshare|speakerdeck|docswell|codepen|jsfiddle|codesandbox|stackblitz|figma|osf|video|audio|spotify|soundcloud'

export const EMBED_OPENER = String.raw`%\[|@\[(?=(?:${SERVICES}|toc)\])`

export const EMBED_MARKS: readonly TagForm[] = [
  createForm(String.raw`(?<![\w%\\])%\[[ \t]*(https?:\/\/[^\s\]]+)[ \t]*\]`, ([, url = '']) => ({
    kind: 'embed',
    content: url
  })),
  createForm(String.raw`(?<![\w\\])@\[(${SERVICES})\]\(([^()\n]+)\)`, ([, name = '', id = '']) => {
    const url = id.trim()
    return name === 'card' || /^https?:\/\//.test(url)
      ? { kind: 'embed', content: url }
      : { kind: 'shortcode', name, args: url }
  }),
  createForm(String.raw`@\[[Tt][Oo][Cc]\](?:\([^()\n]*\))?(?=[ \t]*\r?$)`, () => ({ kind: 'toc' }))
]
