// The index: every article's card, in sections.

import { countNoun } from '../text/line.ts'
import { writeCard, type IndexedArticle } from './article-card.ts'
import { writeDocument } from './document.ts'
import { INDEX_STYLE } from './index-style.ts'
import { hypertext, type Hypertext } from './hypertext.ts'
import type { PageFile, PageGroup, PageRun } from './page-article.ts'
import { PAGE_SCRIPT } from './page-script.ts'
import { writeSentence } from './notes.ts'
import { writeLink } from './post-inline.ts'
import { GROUPS, titleGroup } from './standing.ts'

type Section = {
  readonly group: PageGroup
  readonly title: string
  readonly articles: readonly IndexedArticle[]
}

export function renderIndexPage(articles: readonly IndexedArticle[], run: PageRun): PageFile {
  const sections = GROUPS.map(group => ({
    group,
    title: titleGroup(group, run),
    articles: articles.filter(article => article.group === group)
  })).filter(section => section.articles.length > 0)
  const text = writeDocument({
    title: `${KINDS[run.kind].title} – ${nameRepository(run)}`,
    style: INDEX_STYLE,
    script: PAGE_SCRIPT,
    body: hypertext`<a class="skip" href="#articles">Skip to the articles</a>
${writeHead(sections, run)}
<main id="articles" tabindex="-1">
${sections.length === 0 ? writeEmpty(run) : sections.map(section => writeSection(section, run))}</main>
<footer class="foot"><p>Made from what would be sent to Medium. Nothing on these pages is sent anywhere.</p></footer>
`
  })
  return { name: 'index.html', text }
}

const KINDS: Readonly<Record<PageRun['kind'], { readonly title: string; readonly about: string }>> =
  {
    plan: {
      title: 'Plan for Medium',
      about: 'What a merge would publish, and how each post would look. Nothing has been sent.'
    },
    published: {
      title: 'On Medium',
      about: 'What this run published, and how each post looks.'
    },
    'by-hand': {
      title: 'Publish on Medium by hand',
      about:
        'There is no Medium token, so a person publishes. Open an article for the steps. The front matter is the record: an article with a `mediumUrl` counts as published.'
    }
  }

function nameRepository({ repositoryUrl }: PageRun): string {
  return repositoryUrl === null ? 'this repository' : repositoryUrl.split('/').slice(-2).join('/')
}

function writeHead(sections: readonly Section[], run: PageRun): Hypertext {
  const { title, about } = KINDS[run.kind]
  const items = sections.map(
    ({ group, title: name, articles }) =>
      hypertext`<li><a href="#${group}">${name} <strong>${articles.length}</strong></a></li>\n`
  )
  const jump =
    items.length < 2
      ? null
      : hypertext`<nav aria-label="Sections"><ul class="jump">\n${items}</ul></nav>\n`
  return hypertext`<header class="bar">
<h1>${title}</h1>
<p>${writeSentence(about)}</p>
<p class="soft">${writeOrigin(run)}</p>
${jump}</header>`
}

function writeOrigin(run: PageRun): Hypertext {
  const { repositoryUrl, sha } = run
  const commit =
    sha === '' ? null : hypertext` at ${writeLink(createTreeUrl(run), sha.slice(0, 7))}`
  return hypertext`${writeLink(repositoryUrl ?? '', nameRepository(run))}${commit}`
}

function createTreeUrl({ repositoryUrl, sha }: PageRun): string {
  return repositoryUrl === null ? '' : `${repositoryUrl}/tree/${encodeURIComponent(sha)}`
}

function writeSection({ group, title, articles }: Section, run: PageRun): Hypertext {
  const cards = hypertext`<ul class="cards">\n${articles.map(article => writeCard(article, run))}</ul>`
  const content =
    group === 'left-out'
      ? hypertext`<details><summary>Show ${countNoun(articles.length, 'article')}</summary>${cards}</details>`
      : cards
  return hypertext`<section aria-labelledby="${group}"><h2 id="${group}" tabindex="-1">${title} <span class="count">${articles.length}</span></h2>
${content}</section>
`
}

const EMPTY: Readonly<Record<PageRun['kind'], string>> = {
  plan: 'This change touches no article, so a merge would publish nothing. An article is a Markdown file with front matter that the input `files` matches.',
  published: 'This run published nothing, and no article waits.',
  'by-hand':
    'No Markdown file that the input `files` matches has front matter. Add an article, or correct `files`.'
}

function writeEmpty({ kind }: PageRun): Hypertext {
  return hypertext`<div class="empty"><h2>No articles here</h2><p>${writeSentence(EMPTY[kind])}</p></div>
`
}
