// The door of the room: what an article is, and how a file is read as one. Other rooms import from here alone.

/** An article that may be published, as its file and the inputs describe it. */
export type { Article, Cover } from './article.ts'

/** What the inputs say for articles whose front matter is silent. */
export type { ArticleDefaults } from './article.ts'

/** What became of a file: an article, a skip with its reason, or the diagnostics of why it is not valid. */
export type { ArticleReading, SkipReason } from './article.ts'

/** Where the page of a file is, whatever became of it, and whether readers can open it. */
export type { LinkedPage } from './article.ts'
export { toLinkedPage } from './linked-page.ts'

/** Finds a title in Markdown. The reader has to be given one, since the parser of Markdown is the content room's. */
export type { FindHeading } from './article.ts'

/** Reads the bytes of one file as an article. Never throws: what is wrong is a diagnostic of the reading. */
export { readArticle, type ArticleInput } from './read-article.ts'

/** Whether a file at a path can be an article: not in a folder of drafts, not a page about its folder. */
export { isArticlePath } from './article-path.ts'

/** What the site that an article is on says about it: answered by the room of sites. */
export {
  NO_SITE,
  UNKNOWN_SITE,
  type NotAnArticle,
  type SitePage,
  type SiteRules,
  type TemplateScope
} from './site-rules.ts'

/** A day as people write it, without a time zone. */
export { isCalendarDay, parseDate, type CalendarDate } from './article-date.ts'

/** Configuration: YAML, TOML, and the front matter of a page that configures others. */
export { parsePlainFrontMatter, parsePlainToml, parsePlainYaml } from './plain-data.ts'

/** Data to be shown and compared. */
export { parseTypedYaml } from './plain-data.ts'

/** Checks the input `canonical-url`, the template for the URLs of articles that name none. */
export { parseCanonicalTemplate } from './canonical-template.ts'
