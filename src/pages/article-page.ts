// The page of one article: our bar and panels, then the post as Medium would show it.

import type { Block } from '../content/index.ts'
import { readInlineText } from '../content/index.ts'
import { createFileUrl } from '../report/index.ts'
import { ARTICLE_STYLE } from './article-style.ts'
import { writeBar } from './bar.ts'
import { writeByHand } from './by-hand.ts'
import { writeChanges } from './changes-panel.ts'
import { writeDate } from './dates.ts'
import { writeDocument } from './document.ts'
import { hypertext, type Hypertext } from './hypertext.ts'
import { countNotes, listOtherNotes, writeNoteList, writeBlockNotes } from './notes.ts'
import type { PageArticle, PageFile, PageGroup, PageRun } from './page-article.ts'
import { findServedUrl } from './page-links.ts'
import { toImportName } from './page-names.ts'
import { PAGE_SCRIPT } from './page-script.ts'
import { writeBlocks, type PostContext } from './post-blocks.ts'
import { writeInline } from './post-inline.ts'
import { findLanguage } from './post-language.ts'
import { splitPost } from './post-titles.ts'
import { countMinutes, readBlockText } from './reading-time.ts'

/** An article that has a page, with the page's name. */
export type PagedArticle = PageArticle & {
  readonly blocks: readonly Block[]
  readonly page: string
}

export function renderArticlePage(article: PagedArticle, run: PageRun): PageFile {
  const { title } = splitPost(article.blocks)
  const name = title === null ? (article.title ?? article.path) : readInlineText(title.children)
  const guide = writeByHandPanel(article, run)
  const layout = guide !== null && run.kind === 'by-hand' ? 'by-hand' : 'plain'
  const text = writeDocument({
    title: `${name} – preview`,
    style: ARTICLE_STYLE,
    script: PAGE_SCRIPT,
    body: hypertext`<a class="skip" href="#post">Skip to the post</a>
${writeBar(article, run, layout)}
<main class="${layout}">
<div class="shown">
${writeChanges(article.result)}${writeNotePanel(article, run)}${writePost(article, run)}</div>
${guide}</main>
<footer class="foot"><p>Made from what would be sent to Medium. Fonts are those of this device, and Medium may show pictures and embedded pages in another size.</p></footer>
`
  })
  return { name: article.page, text }
}

/** Those that a person could publish. */
const PUBLISHABLE: readonly PageGroup[] = ['now', 'open', 'later']

function writeByHandPanel(article: PagedArticle, run: PageRun): Hypertext | null {
  if (run.kind === 'published' || !PUBLISHABLE.includes(article.group)) return null
  const guide = writeByHand({
    article,
    blocks: article.blocks,
    fileUrl: createFileUrl(run, article.path, null),
    importUrl:
      run.previewUrl === null ? null : findServedUrl(run.previewUrl, toImportName(article.page))
  })
  if (run.kind === 'by-hand')
    return hypertext`<section class="panel guide" aria-labelledby="by-hand"><h2 id="by-hand" tabindex="-1">Publish it by hand</h2>${guide}</section>\n`
  return hypertext`<details class="panel"><summary><h2>Publish it by hand instead</h2></summary>${guide}</details>\n`
}

/** What is said about the article, but about no block of it. */
function writeNotePanel(article: PagedArticle, run: PageRun): Hypertext | null {
  const shown = article.blocks.flatMap(({ diagnostics }) => diagnostics)
  const others = listOtherNotes(article.diagnostics, shown)
  if (others.length === 0) return null
  return hypertext`<section class="panel" aria-labelledby="notes"><h2 id="notes">About the article: ${countNotes(others)}</h2>${writeNoteList(others, run)}</section>\n`
}

function writePost(article: PagedArticle, run: PageRun): Hypertext {
  const { title, subtitle, body } = splitPost(article.blocks)
  const context: PostContext = { ...run, page: article.page, pictures: article.pictures }
  const heading = title === null ? null : writeInline(title.children)
  const below =
    subtitle === null
      ? null
      : hypertext`<p class="subtitle" dir="auto" data-as="h2">${writeInline(subtitle.children)}</p>\n`
  const notes = [title, subtitle].flatMap(block => block?.diagnostics ?? [])
  const language = findLanguage(article.blocks.map(readBlockText).join('\n'))
  return hypertext`<article id="post" tabindex="-1" lang="${language}">
<h1 dir="auto">${heading ?? article.title ?? article.path}</h1>
${below}${writeBlockNotes(notes, context)}${writeByline(article, run)}${writeBlocks(body, context)}</article>
`
}

function writeByline(article: PagedArticle, { author }: PageRun): Hypertext {
  const [initial = ''] = author.trim()
  const publication =
    article.publication === null ? null : hypertext` in <strong>${article.publication}</strong>`
  const date = writeDate(article.date)
  return hypertext`<div class="byline" data-ours><span class="avatar" aria-hidden="true">${initial.toUpperCase()}</span><div><p><strong>${author}</strong>${publication}</p><p class="soft">${countMinutes(article.blocks)} min read${date === null ? null : hypertext` · ${date}`}</p></div></div>
`
}
