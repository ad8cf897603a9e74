// Whether the author wants an article on Medium at all. These answers go before any complaint about other fields.

import type { SkipReason } from './article.ts'
import { isOnMedium, parseWebUrl } from './canonical-template.ts'
import { fieldNamed, scalarOf, type Field, type Fields } from './header-fields.ts'
import { parseBoolean } from './plain-text.ts'

export type Skip = {
  readonly reason: SkipReason
  readonly message: string
  readonly url: string | null
  readonly line: number | null
}

/** Site generators' folder for what is not ready. */
export function draftFolder(path: string): Skip | null {
  if (!path.split('/').slice(0, -1).includes('_drafts')) return null
  const message = 'The article is in a _drafts folder. Move it out when it is ready.'
  return { reason: 'draft', message, url: null, line: null }
}

/** Pages that stand for a folder, not for an article. */
export function sectionPage(path: string): Skip | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (!/^(?:_index(?:\.[\w-]+)?|readme)\.(?:md|markdown|mdx)$/i.test(name)) return null
  return notAnArticle(`${name} describes its folder and is no article.`)
}

export function isIndexPage(path: string): boolean {
  return /(?:^|\/)index\.(?:md|markdown|mdx)$/i.test(path)
}

export function notAnArticle(message: string): Skip {
  return { reason: 'not-an-article', message, url: null, line: null }
}

/** Why the author does not want the article published, or null when nothing says so. */
export function unwanted(fields: Fields): Skip | null {
  return optedOut(fields) ?? draft(fields) ?? alreadyPublished(fields)
}

function optedOut({ mediumValue }: Fields): Skip | null {
  if (mediumValue === null || parseBoolean(scalarOf(mediumValue) ?? '') !== false) return null
  return {
    reason: 'opted-out',
    message: 'The front matter says medium: false.',
    url: null,
    line: mediumValue.node.line
  }
}

/** `medium.draft` and `medium.published` together go before the site's two. */
function draft(fields: Fields): Skip | null {
  for (const place of [fields.medium, fields.site]) {
    const isDraft = flag(place.get('draft'))
    const published = flag(place.get('published'))
    if (isDraft?.value === true) return draftBy(isDraft.field)
    if (published?.value === false) return draftBy(published.field)
    if (isDraft !== null || published !== null) return null
  }
  return null
}

function flag(field: Field | undefined): { field: Field; value: boolean } | null {
  const value = field === undefined ? null : parseBoolean(scalarOf(field) ?? '')
  return field === undefined || value === null ? null : { field, value }
}

function draftBy(field: Field): Skip {
  return {
    reason: 'draft',
    message: `The front matter says ${field.name}: ${scalarOf(field) ?? ''}.`,
    url: null,
    line: field.node.line
  }
}

function alreadyPublished(fields: Fields): Skip | null {
  const post = postField(fields)
  const url = post === null ? null : parseWebUrl(scalarOf(post) ?? '')
  if (post !== null && url !== null)
    return onMedium(
      post,
      url,
      `The front matter names the article's post on Medium (${post.name}).`
    )
  const canonical = fieldNamed(fields, 'canonicalUrl', 'canonical')
  const original = canonical === null ? null : parseWebUrl(scalarOf(canonical) ?? '')
  if (canonical === null || original === null || !isOnMedium(original)) return null
  const message = `The front matter says that the article's original is on Medium (${canonical.name}).`
  return onMedium(canonical, original, message)
}

function onMedium(field: Field, url: URL, message: string): Skip {
  return { reason: 'already-published', message, url: url.href, line: field.node.line }
}

/** The field that holds the address of the article's post: `medium.url`, `mediumUrl`, or `medium` itself. */
export function postField(fields: Fields): Field | null {
  const value = fields.mediumValue
  const address = value !== null && parseBoolean(scalarOf(value) ?? '') === null ? value : null
  return fields.medium.get('url') ?? fieldNamed(fields, 'mediumUrl') ?? address
}
