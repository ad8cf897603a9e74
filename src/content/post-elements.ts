// What a post in HTML is made of.

/** All that may leave: the elements and attributes that a Medium post is made of. */
export const ALLOWED_ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  p: [],
  h1: [],
  h2: [],
  h3: [],
  h4: [],
  blockquote: [],
  ul: [],
  ol: [],
  li: [],
  pre: ['dataCodeBlockMode', 'dataCodeBlockLang'],
  figure: [],
  img: ['src', 'alt'],
  figcaption: [],
  hr: [],
  strong: [],
  em: [],
  code: [],
  a: ['href'],
  br: []
}
