// All pages of a run: the index, a page an article, and one more for Medium's importer where somebody can load it.

import { renderArticlePage, type PagedArticle } from './article-page.ts'
import type { IndexedArticle } from './article-card.ts'
import { renderImportPage } from './import-page.ts'
import { renderIndexPage } from './index-page.ts'
import type { PageFile, PageRun } from './page-article.ts'
import { findPageNames } from './page-names.ts'

/** The files to write, the index first. Pictures are not among them: each is wanted where its `file` says. */
export function renderPages(run: PageRun): readonly PageFile[] {
  const names = findPageNames(run.articles.map(({ path }) => path))
  const articles = run.articles.map((article, index): IndexedArticle => ({
    ...article,
    page: article.blocks === null ? null : (names[index] ?? null)
  }))
  const pages = articles
    .filter(hasPage)
    .flatMap(article => [
      renderArticlePage(article, run),
      ...(run.previewUrl === null ? [] : [renderImportPage(article, run)])
    ])
  return [renderIndexPage(articles, run), ...pages]
}

function hasPage(article: IndexedArticle): article is IndexedArticle & PagedArticle {
  return article.blocks !== null && article.page !== null
}
