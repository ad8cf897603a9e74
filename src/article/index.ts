// The door of the room: what an article is, and how a file is read as one. Other rooms import from here alone.

/** What an article's front matter, its body and the inputs together say; what has to be said where nothing does. */
export type { Article, ArticleDefaults, Cover } from './article.ts'

/** What became of a file: an article, a skip with its reason, or diagnostics of why it is not valid. */
export type { ArticleReading, SkipReason } from './article.ts'

/** What this room has to be given: the parser of Markdown is the content room's. */
export type { FindHeading } from './article.ts'

/** Reads the bytes of one file as an article. Never throws: what is wrong is a diagnostic of the reading. */
export { readArticle, type ArticleInput } from './read-article.ts'

/** Checks the input `canonical-url`, the template for the URLs of articles that name none. */
export { parseCanonicalTemplate } from './canonical-template.ts'
