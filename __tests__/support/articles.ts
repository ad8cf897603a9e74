// Builders of articles: Markdown text with YAML front matter, valid unless a test makes it otherwise.

import { stringify } from 'yaml'

export type ArticleFile = {
  readonly title?: string
  readonly tags?: readonly string[] | string
  /** Markdown below the front matter. */
  readonly body?: string
  /** Any other field: written as given; `undefined` leaves it out. */
  readonly [field: string]: unknown
}

/** The text of an article: every field but `body` in YAML front matter, in the order given, then the body. */
export function articleFile(article: ArticleFile = {}): string {
  const { body = 'The body of the article.\n', ...fields } = article
  const set = Object.entries(fields).filter(([, value]) => value !== undefined)
  return rawArticle(set.length === 0 ? '' : stringify(Object.fromEntries(set)), body)
}

/** An article whose front matter is given as YAML text, for what {@link articleFile} would never write. */
export function rawArticle(yaml: string, body: string): string {
  const header = yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}\n`
  return `---\n${header}---\n\n${body}`
}

/** `count` different articles in `folder`, path to text: `posts/article-001.md` and on. */
export function articleArchive(count: number, folder = 'posts'): Record<string, string> {
  const files: Record<string, string> = {}
  for (let number = 1; number <= count; number++) {
    const name = String(number).padStart(3, '0')
    files[`${folder}/article-${name}.md`] = articleFile({
      title: `Article ${name}`,
      tags: ['testing'],
      body: `This is article number ${name} of the archive.\n`
    })
  }
  return files
}
