// What the site that an article is on says about it, as the reading of an article asks for it. The sites room answers.

import type { CalendarDate } from './article-date.ts'

/** One article as a site's rules see it. */
export type SitePage = {
  /** Path in the repository. */
  readonly path: string
  readonly title: string
  /** The body's first line that is not blank, as it is written, without the blanks around it. */
  readonly opening: string
  /**
   * The day that the front matter names: as written, or where a clock of that time zone (IANA name) shows it. Null when it
   * names none.
   */
  readonly dayIn: (timeZone: string | null) => CalendarDate | null
  /**
   * The text of a field of the site, such as `slug`, or of one in a map, such as `permalink.build`; null when it is unset or
   * holds something else.
   */
  readonly field: (name: string) => string | null
  /** The texts of a field of the site: a list's items, or one text as it is. */
  readonly list: (name: string) => readonly string[]
  readonly isList: (name: string) => boolean
  /** Whether a field is a list of more than texts. */
  readonly isNested: (name: string) => boolean
  /** Whether a field holds anything at all, a map among others. */
  readonly isSet: (name: string) => boolean
}

/** Which tags of templates a site reads in a page: all, Hugo's `{{< name >}}` alone, or none. Any other is text there. */
export type TemplateScope = 'all' | 'shortcodes' | 'none'

export type NotAnArticle = {
  readonly message: string
  /** What to do to have it published; null when there is nothing to do. */
  readonly remedy: string | null
  readonly line?: number | null
}

/** The rules of one site. All functions are pure; `page` is always a file below the site's folder. */
export type SiteRules = {
  /** As messages name it, such as `Hugo`; null where no site is recognised. */
  readonly generator: string | null
  /** Where the site is: an absolute URL with its base path, without a slash at the end; null when not known. */
  readonly address: string | null
  /** Whether an article without a canonical URL is worth a word: the input may say that there is no site. */
  readonly asksForAddress: boolean
  /** One text holds several tags or categories: between blanks, or between commas. */
  readonly tagSeparator: 'blank' | 'comma'
  /** Whether a tag of a file only puts it into a list of the site, as Eleventy's `posts` does: it tells readers nothing. */
  readonly isCollection: (tag: string, path: string) => boolean
  /** Fields of the generator beside ours, ours first: `title` may also be `linkTitle`. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>
  /** An article without a title is called like its file. */
  readonly titleFromFileName: boolean
  /** Dates such as `7/25/2022` begin with the month. */
  readonly monthFirst: boolean
  /** Markdown files are MDX where they can be read so. */
  readonly mdxInMarkdown: boolean
  /** A line of a paragraph is a line on the site, too. */
  readonly breaksLines: boolean
  readonly findTemplateScope: (page: SitePage) => TemplateScope
  /** The folder of the site, or the URL, that a page's images are in wherever they are named; null where it names none. */
  readonly findMediaFolder: (page: SitePage) => string | null
  /** Front matter that the site gives to a file, such as Jekyll's `defaults`. The file's own goes before it. */
  readonly findDefaults: (path: string) => Readonly<Record<string, unknown>>
  /** The label of a tag that the front matter names by a key, as in a `tags.yml`; null where it stands for itself. */
  readonly findTagLabel: (path: string, tag: string) => string | null
  /** Why a file is no article of its own; null for an article. */
  readonly findNotAnArticle: (page: SitePage) => NotAnArticle | null
  /** The day in an article's URL, where its generator builds one; null when there is none. */
  readonly findDay: (page: SitePage) => CalendarDate | null
  /**
   * The address that the article itself asks for in its generator's sense (`permalink`, `url`, `path`, an absolute
   * `slug`): a path on the site, which begins with a slash, or an absolute URL. Null when it asks for none.
   */
  readonly findOwnAddress: (page: SitePage) => string | null
  /** The path on the site that the generator's rule gives; null when the rule is not known. */
  readonly buildPath: (page: SitePage) => string | null
}

/** There is no site. */
export const NO_SITE: SiteRules = {
  generator: null,
  address: null,
  asksForAddress: false,
  tagSeparator: 'comma',
  isCollection: () => false,
  synonyms: {},
  titleFromFileName: false,
  monthFirst: false,
  mdxInMarkdown: false,
  breaksLines: false,
  findTemplateScope: () => 'all',
  findMediaFolder: () => null,
  findDefaults: () => ({}),
  findTagLabel: () => null,
  findNotAnArticle: () => null,
  findDay: () => null,
  findOwnAddress: () => null,
  buildPath: () => null
}

/** No site is recognised, but there may be one. */
export const UNKNOWN_SITE: SiteRules = { ...NO_SITE, asksForAddress: true }
