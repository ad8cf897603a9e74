// An article on the index: what it is, what becomes of it, and what there is to say about it.

import { createFileUrl, type Decision } from '../report/index.ts'
import { readInlineText, type Block } from '../content/index.ts'
import { isError } from '../diagnostics/diagnostic.ts'
import { cleanLine } from '../text/line.ts'
import { writeCanonical, writeMediumLink, writeTags } from './bar.ts'
import { writeCopyField } from './copy-field.ts'
import { writeDate } from './dates.ts'
import { hypertext, type Hypertext } from './hypertext.ts'
import { countNotes, sortNotes, writeNoteList, writeSentence } from './notes.ts'
import type { PageArticle, PageRun } from './page-article.ts'
import { linkFile } from './page-links.ts'
import { writeLink } from './post-inline.ts'
import { splitPost } from './post-titles.ts'
import { countMinutes } from './reading-time.ts'
import { describeStanding, describeTarget } from './standing.ts'

export type IndexedArticle = PageArticle & {
  /** Null for an article without a page. */
  readonly page: string | null
}

/** Of what there is to say; the rest is on the article's page. */
const NOTES = 5

export function writeCard(article: IndexedArticle, run: PageRun): Hypertext {
  const { label, tone } = describeStanding(article)
  return hypertext`<li class="card">${writeThumb(article)}<div class="about"><p class="standing"><span class="badge ${tone}">${label}</span> ${describeTarget(article)}</p>
<h3 dir="auto">${writeTitle(article)}</h3>
${writeFirstWords(article)}</div><div class="more"><p class="meta">${writeMeta(article)}</p>
<p class="meta">${writeCanonical(article)}</p>
${writeMessage(article)}${writeDecision(article.result?.decision)}${writeCardNotes(article, run)}${writeLinks(article, run)}</div></li>
`
}

function writeTitle({ title, path, page }: IndexedArticle): Hypertext {
  const name = title ?? path
  return page === null ? hypertext`${name}` : hypertext`<a href="${linkFile('', page)}">${name}</a>`
}

/** The first picture that is a file; the title beside it says enough. */
function writeThumb({ blocks, pictures }: PageArticle): Hypertext | null {
  for (const block of blocks ?? []) {
    const file =
      block.type === 'figure' && block.image.kind === 'file'
        ? pictures.get(block.image.path)?.file
        : undefined
    if (file !== undefined)
      return hypertext`<img class="thumb" src="${linkFile('', file)}" alt="" loading="lazy">`
  }
  return null
}

function writeFirstWords({ subtitle, blocks }: PageArticle): Hypertext | null {
  const text = subtitle ?? findFirstWords(blocks ?? [])
  return text === '' ? null : hypertext`<p class="words-first" dir="auto">${text}</p>\n`
}

function findFirstWords(blocks: readonly Block[]): string {
  for (const block of splitPost(blocks).body)
    if (block.type === 'paragraph' || block.type === 'quote')
      return cleanLine(readInlineText(block.children, ' '), { max: 200, invisible: 'keep' })
  return ''
}

function writeMeta(article: PageArticle): readonly Hypertext[] {
  const { date, blocks, tags } = article
  return [
    writeDate(date),
    blocks === null ? null : hypertext`${countMinutes(blocks)} min read`,
    tags.length === 0 ? null : hypertext`${writeTags(article)}`
  ]
    .filter(part => part !== null)
    .map((part, index) => (index === 0 ? part : hypertext` · ${part}`))
}

/** Not what the list of notes says as well. */
function writeMessage({ message, result, diagnostics }: PageArticle): Hypertext | null {
  const text = message ?? result?.message ?? null
  if (text === null || diagnostics.some(one => isError(one) && text.includes(one.message)))
    return null
  return hypertext`<p>${writeSentence(text)}</p>\n`
}

function writeCardNotes(article: IndexedArticle, run: PageRun): Hypertext | null {
  const notes = sortNotes(article.diagnostics)
  if (notes.length === 0) return null
  const rest = notes.length - NOTES
  const list = writeNoteList(notes.slice(0, NOTES), run)
  const more = rest <= 0 ? null : hypertext`<p>And ${rest} more.</p>`
  const content = hypertext`<summary>${countNotes(notes)}</summary>${list}${more}`
  return article.group === 'stopped'
    ? hypertext`<details open>${content}</details>\n`
    : hypertext`<details>${content}</details>\n`
}

/** What only a person can decide, with the lines for the input `resolve`. */
function writeDecision(decision: Decision | undefined): Hypertext | null {
  if (decision === undefined) return null
  const places = decision.places.map(
    ({ label, url }) => hypertext`<li>${writeLink(url, label)}</li>`
  )
  const choices = decision.choices.map(
    ({ when, line }) => hypertext`<li>${writeCopyField({ label: when, value: line })}</li>`
  )
  return hypertext`<p>${writeSentence(decision.advice)}</p>
<ul class="facts">${places}</ul>
<ul class="choices">${choices}</ul>
`
}

function writeLinks(article: IndexedArticle, run: PageRun): Hypertext {
  const { page, path } = article
  const preview =
    page === null ? null : hypertext`<li><a href="${linkFile('', page)}">Preview</a></li>\n`
  return hypertext`<ul class="links">
${preview}<li>${writeLink(createFileUrl(run, path, null), path)}</li>
${writeMediumLink(article)}</ul>
`
}
