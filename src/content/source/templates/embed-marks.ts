// Pages that an editor shows in the text: Hashnode's `%[address]`, `@[service](id)` of Zenn and other Markdown parsers.

import { createForm, type Opener, type TagForm } from './tag-form.ts'

const SERVICES =
  'youtube|vimeo|vine|prezi|gist|tweet|twitter|card|slideshare|speakerdeck|docswell|codepen|jsfiddle|codesandbox|stackblitz|figma|osf|video|audio|spotify|soundcloud'

export const EMBED_OPENERS: readonly Opener[] = [
  [['%['], String.raw`%\[`],
  [['@['], String.raw`@\[(?=[\w-]+\])`]
]

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
  // The mention of a person leads to an address, not to an id.
  createForm(String.raw`(?<![\w\\])@\[([\w-]+)\]\(([\w-]+)\)`, ([, name = '', args = '']) =>
    /^toc$/i.test(name) ? { kind: 'toc' } : { kind: 'shortcode', name, args }
  ),
  createForm(String.raw`@\[[Tt][Oo][Cc]\](?:\([^()\n]*\))?(?=[ \t]*\r?$)`, () => ({ kind: 'toc' }))
]
