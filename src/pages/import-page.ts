// The page that Medium's importer is pointed at: the article's own markup and nothing else.

import { readInlineText, type Block, type BlockOfType } from '../content/index.ts'
import type { PagedArticle } from './article-page.ts'
import { hypertext, type Hypertext } from './hypertext.ts'
import type { PageArticle, PageFile, PageRun } from './page-article.ts'
import { toWebUrl } from './page-links.ts'
import { toImportName } from './page-names.ts'
import { writeInline, writeLink } from './post-inline.ts'
import { splitPost } from './post-titles.ts'

export function renderImportPage(article: PagedArticle, { author }: PageRun): PageFile {
  const { title } = splitPost(article.blocks)
  const name = title === null ? (article.title ?? '') : readInlineText(title.children)
  const canonical = toWebUrl(article.canonicalUrl)
  const text = hypertext`<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src http: https:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<meta name="author" content="${author}">
${article.subtitle === null ? null : hypertext`<meta name="description" content="${article.subtitle}">\n`}${
    canonical === null ? null : hypertext`<link rel="canonical" href="${canonical}">\n`
  }<meta property="og:title" content="${name}">
<meta property="og:type" content="article">
</head>
<body>
<article>
${article.blocks.map(block => hypertext`${writeBlock(block, article.pictures)}\n`)}</article>
</body>
</html>
`.html
  return { name: toImportName(article.page), text }
}

function writeBlock(block: Block, pictures: PageArticle['pictures']): Hypertext {
  switch (block.type) {
    case 'paragraph':
      return hypertext`<p>${writeInline(block.children)}</p>`
    case 'heading':
      return writeHeading(block)
    case 'quote':
      return hypertext`<blockquote>${writeInline(block.children)}</blockquote>`
    case 'list':
      return writeItems(block)
    case 'code':
      return hypertext`<pre>\n${block.value}</pre>`
    case 'figure':
      return writeFigure(block, pictures)
    case 'embed':
      return hypertext`<p>${writeLink(block.url, block.url)}</p>`
    case 'rule':
      return hypertext`<hr>`
  }
}

function writeHeading({ level, children }: BlockOfType<'heading'>): Hypertext {
  const tag = `h${Math.min(6, Math.max(1, level))}`
  return { html: `<${tag}>${hypertext`${writeInline(children)}`.html}</${tag}>` }
}

function writeItems({ ordered, items }: BlockOfType<'list'>): Hypertext {
  const written = items.map(item => hypertext`<li>${writeInline(item)}</li>`)
  return ordered ? hypertext`<ol>${written}</ol>` : hypertext`<ul>${written}</ul>`
}

/** A picture that is nowhere on the web cannot be imported, but what is said under it can. */
function writeFigure(
  { image, alt, caption }: BlockOfType<'figure'>,
  pictures: PageArticle['pictures']
): Hypertext {
  const url = toWebUrl(image.kind === 'url' ? image.url : (pictures.get(image.path)?.url ?? null))
  const below =
    caption.length === 0 ? null : hypertext`<figcaption>${writeInline(caption)}</figcaption>`
  if (url === null) return below === null ? hypertext`` : hypertext`<p>${writeInline(caption)}</p>`
  return hypertext`<figure><img src="${url}" alt="${alt}">${below}</figure>`
}
