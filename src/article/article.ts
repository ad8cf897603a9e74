// An article as the repository states it: what the front matter means, independent of how it was spelled.

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { TemplateScope } from './site-rules.ts'
import type { ContentFormat, License, PublishStatus } from '../medium/vocabulary.ts'

export type Cover = {
  /** As written by the author: an absolute URL or a path. */
  readonly src: string
  readonly alt: string
  /** 1-based line of the front matter that names it. */
  readonly line: number
}

export type Article = {
  readonly path: string
  readonly title: string
  readonly titleLine: number
  /** True when the title was taken from the body's first H1 because the front matter has none. */
  readonly titleFromBody: boolean
  /** The title on the site where `medium.title` is another one: a heading of the body may say it. */
  readonly siteTitle: string | null
  readonly subtitle: string | null
  /** At most three, each at most 25 characters. */
  readonly tags: readonly string[]
  /** Id, name, slug or URL as the author (or the default input) wrote it. */
  readonly publication: string | null
  readonly publicationLine: number | null
  readonly publishStatus: PublishStatus
  readonly license: License
  readonly canonicalUrl: string | null
  /** Whether the author wrote the canonical URL: one that is made from a template says nothing about the article. */
  readonly declaresCanonicalUrl: boolean
  /** The URL that the site's rule gives where the input's template gave another one; else null. */
  readonly siteUrl: string | null
  /** Null when nobody set it: then the field is not sent. */
  readonly notifyFollowers: boolean | null
  readonly contentFormat: ContentFormat
  /** Epoch milliseconds. */
  readonly date: number | null
  readonly dateLine: number | null
  /** Epoch milliseconds: from then on nobody is to read it. */
  readonly expiry: number | null
  /** The author's own stable identity of the article. */
  readonly id: string | null
  readonly idLine: number | null
  readonly cover: Cover | null
  /** Single values of the front matter by name in lower case, for tags that show one (`{{< param author >}}`). */
  readonly fieldTexts: ReadonlyMap<string, string>
  /** The texts of its lists in the same way; null for a list or a map of more than texts. */
  readonly fieldLists: ReadonlyMap<string, readonly string[] | null>
  /** Its site reads Markdown as MDX, whatever the file's ending is. */
  readonly mayBeMdx: boolean
  /** On its site, each line of a paragraph is a line. */
  readonly breaksLines: boolean
  readonly templateScope: TemplateScope
  /** The folder of its site, or the URL, that its images are in wherever it names them. */
  readonly mediaFolder: string | null
  /** What its front matter is written in. */
  readonly header: 'yaml' | 'toml' | 'json'
  /** The Markdown after the front matter, byte for byte (without BOM). */
  readonly body: string
  /** 1-based line of the file on which `body` begins. */
  readonly bodyLine: number
}

/** The inputs that say what an article means where its front matter is silent. */
export type ArticleDefaults = {
  readonly tags: readonly string[]
  readonly publication: string | null
  readonly publishStatus: PublishStatus
  readonly license: License
  readonly notifyFollowers: boolean | null
  readonly contentFormat: ContentFormat
  /** Template with `{path}` `{dir}` `{slug}` `{year}` `{month}` `{day}`, or null. */
  readonly canonicalUrl: string | null
}

export type SkipReason =
  'already-published' | 'draft' | 'opted-out' | 'no-front-matter' | 'not-an-article'

/** What a link from another article has to know: where the page of a file is, and whether readers can open it. */
export type LinkedPage = {
  /** The canonical URL, else where the site's rules put the page; null when neither is known. */
  readonly url: string | null
  /** Whether the author keeps the page back; `unclear` where that cannot be read. */
  readonly access: 'open' | 'held' | 'unclear'
  /** Epoch milliseconds: before that nobody is to read it. */
  readonly date: number | null
  /** Epoch milliseconds: from then on nobody is to read it. */
  readonly expiry: number | null
}

export type ArticleReading =
  | {
      readonly kind: 'article'
      readonly article: Article
      readonly diagnostics: readonly Diagnostic[]
    }
  | {
      readonly kind: 'skip'
      readonly reason: SkipReason
      readonly title: string | null
      /** Why it is not published, in a sentence for a person. */
      readonly message: string
      /** What to do to have it published; null when there is nothing to do. */
      readonly remedy: string | null
      readonly page: LinkedPage
      /** For `already-published` by `medium.url` or a canonical URL on medium.com: that URL. */
      readonly url: string | null
      readonly line: number | null
      /** The front matter's `id`, where it could be read: two files with one id are invalid. */
      readonly id: string | null
      /** The Markdown below the front matter; null when there is none, or it could not be read. */
      readonly body: string | null
      readonly diagnostics: readonly Diagnostic[]
    }
  /** At least one diagnostic is an error. */
  | {
      readonly kind: 'invalid'
      readonly title: string | null
      /** The Markdown below the front matter; null when the file could not be read as far as that. */
      readonly body: string | null
      readonly page: LinkedPage
      readonly diagnostics: readonly Diagnostic[]
    }

/**
 * The first H1 of a Markdown body, found by the content room's parser; `line` is 1-based within the body. The path says whether
 * it is MDX.
 */
export type FindHeading = (
  body: string,
  path?: string
) => { readonly text: string; readonly line: number } | null
