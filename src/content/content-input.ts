// What the content room is asked: an article, and how to convert it.

import type { Cover, TemplateScope } from '../article/index.ts'
import type { ContentFormat } from '../medium/vocabulary.ts'
import type { ImageMode, Resolver } from './references/resolver.ts'
import type { MdxMode } from './source/parse-body.ts'
import type { LiquidEngine } from './source/liquid/liquid-engine.ts'
import type { TemplateTags } from './source/templates/own-tags.ts'

/** An article as its front matter and the workflow describe it, and the choices of the workflow. */
export type ContentInput = {
  readonly path: string
  readonly title: string
  /** 1-based line of the file with the heading that the title was taken from; null for a title of the front matter. */
  readonly headingLine?: number | null
  /** The title on the site, if it differs: a heading that says it counts as the title. */
  readonly siteTitle?: string | null
  readonly subtitle: string | null
  readonly cover: Cover | null
  /** Single values of the front matter by name in lower case. */
  readonly fieldTexts?: ReadonlyMap<string, string>
  /** The texts of its lists; null for a list or a map of more than texts. */
  readonly fieldLists?: ReadonlyMap<string, readonly string[] | null>
  /** Values of the site that tags may show: maps, lists and scalars by the name that the tags begin with. */
  readonly siteValues?: Readonly<Record<string, unknown>>
  /** What reads conditions, loops and filters, for an article that has any. */
  readonly liquid?: LiquidEngine | null
  readonly canonicalUrl: string | null
  readonly format: ContentFormat
  readonly body: string
  /** 1-based line of the file on which `body` begins. */
  readonly bodyLine: number
  /** Markdown appended to the post, with `{canonical-url}` and `{title}` not yet filled in; null for none. */
  readonly footer: string | null
  /** `upload` and `link`: local images are listed and get their URL from `render`; `keep`: left as written. */
  readonly images: ImageMode
  readonly resolver: Resolver
  /** Overrides of the construct table, rule to choice; already checked against the table. */
  readonly policy: ReadonlyMap<string, string>
  /** The author's own template tags, name to replacement. */
  readonly templateTags?: TemplateTags
  /** Whether a file that is not called `.mdx` is read as MDX where it is valid MDX; never, where nothing is said. */
  readonly mdx?: MdxMode
  /** Which tags of templates are more than text; all, where nothing is said. */
  readonly templateScope?: TemplateScope
  /** Whether each line of a paragraph is a line of the post; not, where nothing is said. */
  readonly breaksLines?: boolean
}
