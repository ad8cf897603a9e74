// What Medium's API is taken to make of what it is sent. Nobody has documented these; some were observed years ago. The
// probe in examples/probe/ settles each with one draft: `question` is its number there. When an answer turns out to be
// another one, it is changed here.

/** A later `h1` is the large heading, `h4` the small one; an `h2` right under the title would become the subtitle. */
export const HEADINGS = { question: 1, large: 1, small: 4 } as const

/** The language of a listing is kept as the editor stores it. */
export const CODE_LANGUAGE = {
  question: 2,
  mode: 'data-code-block-mode="2"',
  language: 'data-code-block-lang'
} as const

/** Line ends inside `<pre>`, blank lines among them, are kept as they are. */
export const CODE_LINES = { question: 3, lineEnd: '\n' } as const

/** The address of a player alone in a paragraph becomes the player; `<iframe>` is lost. */
export const EMBEDS = { question: 4, policy: 'keep' } as const

/** The link around a picture is lost, so it is moved into the caption. */
export const LINKED_PICTURES = { question: 5, policy: 'caption' } as const

/** Anchors inside a post are lost, so a link to a heading leads to the original. */
export const ANCHORS = { question: 6, policy: 'canonical' } as const

/** A list inside a list is lost or torn apart, so it becomes lines of its parent. */
export const NESTED_LISTS = { question: 7, policy: 'inline' } as const

/** A line break is kept inside list items and quotes. */
export const LINE_BREAKS = { question: 9, element: 'br' } as const

/** `<s>`, `<sup>`, `<sub>` and `<table>` are lost, so characters and lists stand in for them. */
export const LOST_MARKS = { question: 10, strikethrough: 'unicode', table: 'auto' } as const

/** A picture from elsewhere is fetched while the post is created, and shown from then on. */
export const REMOTE_PICTURES = { question: 11, attribute: 'src' } as const

/** A picture before the title would keep the title from being one, so the cover comes behind it. */
export const COVER = { question: 12, belowTitle: true as boolean } as const
