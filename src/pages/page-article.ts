// What a page is made of: the run, its articles, and the very blocks of each that would be sent.

import type { Block } from '../content/index.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Result } from '../report/index.ts'

/** A picture of the repository, copied beside the pages. */
export type PagePicture = {
  /** Its copy, relative to the folder of pages, `/`-separated and not encoded. */
  readonly file: string
  /** Where anybody can load it, for Medium's importer and its editor; null when it is nowhere. */
  readonly url: string | null
}

/** Where an article belongs on the index. */
export type PageGroup =
  /** Would become a post, or has become one in this run; without a token: what this push changed. */
  | 'now'
  /** Not on Medium, and not changed by this push. */
  | 'open'
  /** Cannot be published until a person has done something. */
  | 'stopped'
  /** Published later: its date is in the future, or Medium has to be asked again. */
  | 'later'
  /** On Medium. */
  | 'published'
  /** Draft, opted out, no article. */
  | 'left-out'

export type PageArticle = {
  /** Path in the repository. */
  readonly path: string
  readonly group: PageGroup
  readonly title: string | null
  readonly subtitle: string | null
  /** What became of it in this run, or why it is where it is. */
  readonly message: string | null
  /** Null for an article that this run did not consider. */
  readonly result: Result | null
  /** The whole post from its title to its footer; null when the article could not be converted: then it has no page. */
  readonly blocks: readonly Block[] | null
  /** By path in the repository: those of `blocks` whose picture is a file. One that is missing here cannot be shown. */
  readonly pictures: ReadonlyMap<string, PagePicture>
  /** All there is to say about the article; those of `blocks` are among them. */
  readonly diagnostics: readonly Diagnostic[]
  /** What its front matter is written in; null for a file that could not be read. */
  readonly header: 'yaml' | 'toml' | 'json' | null
  /** At most three. */
  readonly tags: readonly string[]
  readonly canonicalUrl: string | null
  readonly publishStatus: 'public' | 'draft' | 'unlisted' | null
  /** Name of the publication, or what the author wrote for it; null for the author's own profile. */
  readonly publication: string | null
  /** Epoch milliseconds. */
  readonly date: number | null
  /** The post on Medium. */
  readonly mediumUrl: string | null
}

export type PageRun = {
  /** A plan, a run that published, or one without a token, after which a person publishes. */
  readonly kind: 'plan' | 'published' | 'by-hand'
  /** Whose name stands under the titles. */
  readonly author: string
  /** `https://github.com/owner/name`; null when unknown. */
  readonly repositoryUrl: string | null
  readonly sha: string
  /** Where the folder of pages is served, without a slash at the end; null when nobody said. */
  readonly previewUrl: string | null
  /** Whether articles are in the group `now` because a push changed them. */
  readonly isPush: boolean
  /** In the order of the index, within each group. */
  readonly articles: readonly PageArticle[]
}

/** A file under the folder of pages. */
export type PageFile = {
  /** Relative, `/`-separated, not encoded. */
  readonly name: string
  readonly text: string
}
