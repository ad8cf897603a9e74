// Articles as an author's repository has them: Markdown with YAML front matter, valid unless asked otherwise.

import { stringify } from 'yaml'

export type ArticleFields = {
  readonly title?: string
  readonly tags?: readonly string[] | string
  /** Markdown below the front matter. */
  readonly body?: string
  /** Any other field: written as given; `undefined` leaves it out. */
  readonly [field: string]: unknown
}

/** The text of an article: every field but `body` in YAML front matter, in the order given, then the body. */
export function composeArticle(article: ArticleFields = {}): string {
  const { body = 'The body of the article.\n', ...fields } = article
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  const header = given.length === 0 ? '' : stringify(Object.fromEntries(given))
  return `---\n${header}---\n\n${body}`
}

/** An article that is like no other: title and text tell which it is. */
export function composeArticleAbout(name: string, fields: ArticleFields = {}): string {
  return composeArticle({ title: `Title of ${name}`, body: `Words about ${name}.\n`, ...fields })
}

/** `count` different articles in `folder`, path to text: `posts/article-001.md` and on. */
export function composeArchive(count: number, folder = 'posts'): Record<string, string> {
  const files: Record<string, string> = {}
  for (let number = 1; number <= count; number++) {
    const name = String(number).padStart(3, '0')
    files[`${folder}/article-${name}.md`] = composeArticle({
      title: `Article ${name}`,
      tags: ['testing'],
      body: `This is article number ${name} of the archive.\n`
    })
  }
  return files
}
