// Whether the author wants an article on Medium at all. These answers go before any complaint about other fields.

import { baseName } from '../text/paths.ts'
import type { SkipReason } from './article.ts'
import {
  findField,
  readFlag,
  readScalar,
  type HeaderField,
  type HeaderFields
} from './header-fields.ts'
import { isOnMedium, parseWebUrl } from './web-url.ts'

export type ArticleSkip = {
  readonly reason: SkipReason
  readonly message: string
  /** What to do to have it published; null when there is nothing to do. */
  readonly remedy: string | null
  /** Where the article's post is, for `already-published`. */
  readonly url: string | null
  readonly line: number | null
}

/** Whether a file at this path can be an article at all. */
export function isArticlePath(path: string): boolean {
  return findSkipByPath(path) === null
}

/** What a file's place says: site generators keep what is not ready in a folder, and some pages describe a folder. */
export function findSkipByPath(path: string): ArticleSkip | null {
  if (path.split('/').slice(0, -1).includes('_drafts'))
    return createSkip({
      reason: 'draft',
      message: 'The article is in a `_drafts` folder.',
      remedy: 'Move it out of the folder when it is ready.'
    })
  const name = baseName(path)
  if (!/^(?:_index(?:\.[\w-]+)?|readme)\.(?:md|markdown|mdx)$/i.test(name)) return null
  return createSkip({
    reason: 'not-an-article',
    message: `${name} describes its folder, so it is not taken for an article.`,
    remedy: 'To publish it, give the file another name.'
  })
}

export function skipFileWithoutFrontMatter(): ArticleSkip {
  return createSkip({
    reason: 'no-front-matter',
    message: 'The file has no front matter, so it is not taken for an article.',
    remedy: 'To publish it, begin it with front matter that sets a `title`.'
  })
}

export function isIndexPage(path: string): boolean {
  return /(?:^|\/)index\.(?:md|markdown|mdx)$/i.test(path)
}

export function skipUntitledIndexPage(): ArticleSkip {
  return createSkip({
    reason: 'not-an-article',
    message: 'The index page has no title, so it is taken for a list of other pages.',
    remedy: 'To publish it, set `title` in its front matter.'
  })
}

/** Why the author does not want the article published, or null when no field says so. */
export function findSkipByFields(fields: HeaderFields): ArticleSkip | null {
  return findOptOut(fields) ?? findDraft(fields) ?? findPost(fields)
}

function findOptOut({ mediumValue }: HeaderFields): ArticleSkip | null {
  if (mediumValue === null || readFlag(mediumValue) !== false) return null
  return createSkip({
    reason: 'opted-out',
    message: 'The front matter says `medium: false`.',
    remedy: 'To publish it, remove that line.',
    line: mediumValue.node.line
  })
}

/** `medium.draft` and `medium.published` together go before the site's two. */
function findDraft(fields: HeaderFields): ArticleSkip | null {
  for (const group of [fields.medium, fields.site]) {
    const draft = readSwitch(group.get('draft'))
    const published = readSwitch(group.get('published'))
    if (draft?.isOn === true) return skipDraft(draft.field)
    if (published?.isOn === false) return skipDraft(published.field)
    if (draft !== null || published !== null) return null
  }
  return null
}

function readSwitch(field: HeaderField | undefined): { field: HeaderField; isOn: boolean } | null {
  const isOn = field === undefined ? null : readFlag(field)
  return field === undefined || isOn === null ? null : { field, isOn }
}

function skipDraft(field: HeaderField): ArticleSkip {
  return createSkip({
    reason: 'draft',
    message: `The front matter says \`${field.name}: ${readScalar(field) ?? ''}\`.`,
    remedy: 'Remove that line when the article is ready.',
    line: field.node.line
  })
}

function findPost(fields: HeaderFields): ArticleSkip | null {
  const post = findPostField(fields)
  const url = post === null ? null : parseWebUrl(readScalar(post) ?? '')
  if (post !== null && url !== null)
    return skipPublished(post, url, `The front matter names its post on Medium (\`${post.name}\`).`)
  const canonical = findField(fields, 'canonicalUrl', 'canonical')
  const original = canonical === null ? null : parseWebUrl(readScalar(canonical) ?? '')
  if (canonical === null || original === null || !isOnMedium(original)) return null
  const message = `The front matter says that the original is on Medium (\`${canonical.name}\`).`
  return skipPublished(canonical, original, message)
}

function skipPublished(field: HeaderField, url: URL, message: string): ArticleSkip {
  const { line } = field.node
  return createSkip({ reason: 'already-published', message, remedy: null, url: url.href, line })
}

/** The field that holds the address of the article's post: `medium.url`, `mediumUrl`, or `medium` itself. */
export function findPostField(fields: HeaderFields): HeaderField | null {
  const { mediumValue } = fields
  const address = mediumValue !== null && readFlag(mediumValue) === null ? mediumValue : null
  return fields.medium.get('url') ?? findField(fields, 'mediumUrl') ?? address
}

type SkipParts = Pick<ArticleSkip, 'reason' | 'message' | 'remedy'> &
  Partial<Pick<ArticleSkip, 'url' | 'line'>>

function createSkip({ url = null, line = null, ...parts }: SkipParts): ArticleSkip {
  return { ...parts, url, line }
}
