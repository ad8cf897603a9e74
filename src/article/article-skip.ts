// Whether the author wants an article on Medium at all. These answers go before any complaint about other fields.

import { cleanLine } from '../text/line.ts'
import { baseName, dropMarkdownEnding, isMarkdownPath } from '../text/paths.ts'
import {
  hasMediumStatus,
  listMarks,
  listVisibility,
  type MarkFinding,
  type VisibilityFinding
} from './article-visibility.ts'
import { findPrivateFolder, isFolderPage, isPrivateName } from './article-path.ts'
import type { SkipReason } from './article.ts'
import {
  findField,
  readFlag,
  readScalar,
  type HeaderField,
  type HeaderFields
} from './header-fields.ts'
import { listTexts } from './visibility-values.ts'
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

/** What a file's place says. */
export function findSkipByPath(path: string): ArticleSkip | null {
  const name = baseName(path)
  if (isFolderPage(name))
    return createSkip({
      reason: 'not-an-article',
      message: `${name} describes its folder, so it is not taken for an article.`,
      remedy: 'To publish it, give the file another name.'
    })
  const folder = findPrivateFolder(path)
  if (folder !== null)
    return createSkip({
      reason: 'draft',
      message: `The article is in a \`${folder}\` folder.`,
      remedy: `Move it out of the folder when it is ready, or set ${STATUS} in its front matter.`
    })
  if (!isPrivateName(name)) return null
  return createSkip({
    reason: 'draft',
    message: `The name of the file, ${name}, begins with \`_\`: site generators leave such files out.`,
    remedy: `Rename it when it is ready, or set ${STATUS} in its front matter.`
  })
}

/** How to publish what is kept back on the site. */
const STATUS = '`medium.status` to `public`, `draft` or `unlisted`'

/** Whether a file's place says that it is not ready. */
export function isDraftPath(path: string): boolean {
  return findSkipByPath(path)?.reason === 'draft'
}

export function skipFileWithoutFrontMatter(): ArticleSkip {
  return createSkip({
    reason: 'no-front-matter',
    message: 'The file has no front matter, so it is not taken for an article.',
    remedy: 'To publish it, begin it with front matter that sets a `title`.'
  })
}

export function isIndexPage(path: string): boolean {
  return isMarkdownPath(path) && /(?:^|\/)index$/i.test(dropMarkdownEnding(path))
}

export function skipUntitledIndexPage(): ArticleSkip {
  return createSkip({
    reason: 'not-an-article',
    message: 'The index page has no title, so it is taken for a list of other pages.',
    remedy: 'To publish it, set `title` in its front matter.'
  })
}

/** Why the author does not want the article published, or null when nothing says so. */
export function findSkipByFields(fields: HeaderFields, path: string): ArticleSkip | null {
  return (
    findOptOut(fields) ?? findHeldBack(fields) ?? findSkipByPlace(fields, path) ?? findPost(fields)
  )
}

/** `medium.status` counts for an article in a folder of drafts, too. */
function findSkipByPlace(fields: HeaderFields, path: string): ArticleSkip | null {
  const skip = findSkipByPath(path)
  return skip?.reason === 'draft' && isDecidedForMedium(fields) ? null : skip
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

/** What the `medium` map says goes before what the site's keys say. */
function findHeldBack(fields: HeaderFields): ArticleSkip | null {
  const forMedium = listVisibility(fields, true).find(isHeld)
  if (forMedium !== undefined) return skipHeldBack(forMedium)
  if (isDecidedForMedium(fields)) return null
  const held = listVisibility(fields, false).filter(isHeld)
  const found = held.find(({ row }) => row.reason === 'opted-out') ?? held[0]
  return found === undefined ? null : skipHeldBack(found)
}

/** Whether the `medium` map says that the article is for Medium, whatever it is on the site. */
export function isDecidedForMedium(fields: HeaderFields): boolean {
  return hasMediumStatus(fields) || listVisibility(fields, true).some(({ says }) => says === 'open')
}

function isHeld({ says }: VisibilityFinding): boolean {
  return says === 'held'
}

function skipHeldBack({ field, row }: VisibilityFinding): ArticleSkip {
  const remedy =
    row.reason === 'draft'
      ? 'Remove that line when the article is ready'
      : 'To publish it, remove that line'
  return createSkip({
    reason: row.reason,
    message: `The front matter ${describeHold(field, row.kind)}.`,
    remedy: field.forMedium ? `${remedy}.` : `${remedy}, or set ${STATUS}.`,
    line: field.node.line
  })
}

/** A password is never shown. */
function describeHold(field: HeaderField, kind: VisibilityFinding['row']['kind']): string {
  const text = kind === 'secret' ? '' : cleanLine(listTexts(field.node).join(', '), { max: 60 })
  return text === '' ? `sets \`${field.name}\`` : `says \`${field.name}: ${text}\``
}

function findPost(fields: HeaderFields): ArticleSkip | null {
  const { mediumValue } = fields
  const address = mediumValue === null ? null : parseWebUrl(readScalar(mediumValue) ?? '')
  if (mediumValue !== null && address !== null)
    return skipPublished(mediumValue, address.href, `${NAMES_POST} (\`${mediumValue.name}\`).`)
  for (const found of listMarks(fields)) if (found.mark !== 'unclear') return skipMarked(found)
  const canonical = findField(fields, 'canonicalUrl', 'canonical')
  const original = canonical === null ? null : parseWebUrl(readScalar(canonical) ?? '')
  if (canonical === null || original === null || !isOnMedium(original)) return null
  return skipPublished(canonical, original.href, `${ORIGINAL} (\`${canonical.name}\`).`)
}

const NAMES_POST = 'The front matter names its post on Medium'
const ORIGINAL = 'The front matter says that the original is on Medium'

function skipMarked({ field, kind, mark }: MarkFinding): ArticleSkip {
  const url = mark === 'unclear' ? null : mark.url
  const says =
    kind === 'original'
      ? ORIGINAL
      : url === null
        ? 'The front matter says that the article is on Medium'
        : NAMES_POST
  return skipPublished(field, url, `${says} (\`${field.name}\`).`)
}

function skipPublished(field: HeaderField, url: string | null, message: string): ArticleSkip {
  const remedy = url === null ? 'If there is no post, remove that line.' : null
  const { line } = field.node
  return createSkip({ reason: 'already-published', message, remedy, url, line })
}

type SkipParts = Pick<ArticleSkip, 'reason' | 'message' | 'remedy'> &
  Partial<Pick<ArticleSkip, 'url' | 'line'>>

function createSkip({ url = null, line = null, ...parts }: SkipParts): ArticleSkip {
  return { ...parts, url, line }
}
