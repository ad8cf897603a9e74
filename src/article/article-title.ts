// The title of an article: the front matter's, else the body's first H1.

import { MAX_TITLE_LENGTH } from '../medium/vocabulary.ts'
import type { FindHeading } from './article.ts'
import { fieldNamed, refuse, scalarOf, shown, type Check, type Fields } from './header-fields.ts'
import { quoted, type Place } from './article-error.ts'
import { cleanText, lengthOf, plainText } from './plain-text.ts'

export type Title = {
  readonly text: string
  readonly place: Place
  readonly fromBody: boolean
  /** What the site calls the article where `medium.title` calls it something else. */
  readonly site: string | null
}

export type Body = {
  readonly text: string
  /** 1-based line of the file on which the text begins. */
  readonly line: number
}

/** On one line; null when the article has no title, or one that is no text. */
export function findTitle(fields: Fields, body: Body, findHeading: FindHeading): Title | null {
  const field = fieldNamed(fields, 'title')
  if (field === null) return titleInBody(body, findHeading)
  const text = plainText(scalarOf(field) ?? '')
  if (text === '') return null
  const site = field.forMedium ? siteTitle(fields, body, findHeading) : null
  return { text, place: field.node, fromBody: false, site: site === text ? null : site }
}

function siteTitle(fields: Fields, body: Body, findHeading: FindHeading): string | null {
  const field = fields.site.get('title')
  if (field === undefined) return titleInBody(body, findHeading)?.text ?? null
  return plainText(scalarOf(field) ?? '') || null
}

function titleInBody(body: Body, findHeading: FindHeading): Title | null {
  const heading = findHeading(body.text)
  const text = cleanText(heading?.text ?? '')
  if (heading === null || text === '') return null
  const place = { line: body.line + heading.line - 1, column: null }
  return { text, place, fromBody: true, site: null }
}

export function judgeTitle(check: Check, title: Title | null): void {
  const field = fieldNamed(check.fields, 'title')
  if (title === null)
    refuse(check, {
      field: 'title',
      place: field?.node ?? { line: 1, column: null },
      message:
        field === null
          ? 'The article has no title. Set title in the front matter, or begin the body with a heading of level 1.'
          : `Front matter field "${field.name}" must be a text; got ${shown(field)}. Write the title as one line of text.`
    })
  else if (lengthOf(title.text) > MAX_TITLE_LENGTH)
    refuse(check, {
      field: 'title',
      place: title.place,
      message: `The title ${quoted(title.text)} has ${lengthOf(title.text)} characters; Medium takes at most ${MAX_TITLE_LENGTH}. Shorten it, or set medium.title.`
    })
}
