// An article to its content, under the inputs that say how it is converted.

import type { Article } from '../article/index.ts'
import type { ContentInput, ContentReader, OpenContent, Resolver } from '../content/index.ts'
import type { Settings } from './run-facts.ts'

/** The inputs that decide how an article is read and converted. */
export type ConversionSettings = Pick<
  Settings,
  'defaults' | 'images' | 'footer' | 'policy' | 'templateTags'
>

/** What links and images lead to, and what tags may show. */
export type ArticleSurroundings = {
  readonly resolver: Resolver
  readonly tags?: Pick<ContentInput, 'siteValues' | 'liquid'>
}

/** An article as the content room reads it, with links and images as the resolver says. */
export function openArticle(
  article: Article,
  { images, footer, policy }: ConversionSettings,
  { resolver, tags }: ArticleSurroundings,
  reader: ContentReader
): OpenContent {
  return reader.openContent({
    path: article.path,
    title: article.title,
    headingLine: article.titleFromBody ? article.titleLine : null,
    siteTitle: article.siteTitle,
    subtitle: article.subtitle,
    cover: article.cover,
    fieldTexts: article.fieldTexts,
    fieldLists: article.fieldLists,
    canonicalUrl: article.canonicalUrl,
    format: article.contentFormat,
    mdx: article.mayBeMdx ? 'if-it-parses' : 'never',
    templateScope: article.templateScope,
    breaksLines: article.breaksLines,
    body: article.body,
    bodyLine: article.bodyLine,
    footer,
    images,
    resolver,
    policy,
    ...tags
  })
}
