// What template tags may refer to, and where they are.

import type { Cover } from '../../../article/index.ts'
import type { ContentPolicy } from '../../policy/content-policy.ts'
import type { Resolver } from '../../references/resolver.ts'
import type { EvaluatedTags } from './evaluated-tag.ts'
import type { TemplateTags } from './own-tags.ts'

export type TemplateContext = {
  readonly path: string
  readonly title: string
  readonly canonicalUrl: string | null
  readonly cover: Cover | null
  /** Single values of the front matter by name in lower case. */
  readonly fieldTexts?: ReadonlyMap<string, string>
  /** The texts of its lists; null for a list or a map of more than texts. */
  readonly fieldLists?: ReadonlyMap<string, readonly string[] | null>
  /** Values of the site: maps, lists and scalars by the name that tags begin with. */
  readonly siteValues?: Readonly<Record<string, unknown>>
  readonly resolver: Resolver
  readonly policy: ContentPolicy
  /** The author's own tags. */
  readonly custom: TemplateTags
  /** What Liquid makes of the article's tags; without an entry nobody has asked. */
  readonly evaluated?: EvaluatedTags
}

/** Where the tag is: running text, the address of a link or image, or raw HTML. */
export type TagPlace = 'text' | 'address' | 'html'
