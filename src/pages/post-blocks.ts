// The blocks of a post as they look on Medium, in HTML that is good to read and that the script can put on the clipboard:
// `data-` attributes say what a block has to be there, where that is not what is shown.

import type { Block, BlockOfType } from '../content/index.ts'
import { hypertext, type Hypertext } from './hypertext.ts'
import { writeBlockNotes, type NoteContext } from './notes.ts'
import type { PageArticle } from './page-article.ts'
import { linkFile, nameHost, toWebUrl } from './page-links.ts'
import { writeInline, writeLink } from './post-inline.ts'

export type PostContext = NoteContext & {
  /** The page's own name in the folder. */
  readonly page: string
  readonly pictures: PageArticle['pictures']
}

/** Each block, and under it what there is to say about it. */
export function writeBlocks(blocks: readonly Block[], context: PostContext): readonly Hypertext[] {
  let hasLarge = false
  return blocks.map(block => {
    const level = block.type === 'heading' && isSmall(block) && hasLarge ? 3 : 2
    hasLarge ||= block.type === 'heading' && !isSmall(block)
    return hypertext`${writeBlock(block, { ...context, level })}${writeBlockNotes(block.diagnostics, context)}\n`
  })
}

type BlockContext = PostContext & {
  /** What a heading is for a screen reader: no level is left out. */
  readonly level: 2 | 3
}

/** Medium has two sizes of headings in a post: what is sent as `h1` and `h2`, and all others. */
function isSmall({ level }: BlockOfType<'heading'>): boolean {
  return level > 2
}

function writeBlock(block: Block, context: BlockContext): Hypertext {
  switch (block.type) {
    case 'paragraph':
      return hypertext`<p dir="auto">${writeInline(block.children)}</p>`
    case 'heading':
      return writeHeading(block, context)
    case 'quote':
      return hypertext`<blockquote dir="auto">${writeInline(block.children)}</blockquote>`
    case 'list':
      return writeList(block)
    case 'code':
      return writeCode(block)
    case 'figure':
      return writeFigure(block, context)
    case 'embed':
      return writeEmbed(block)
    case 'rule':
      return hypertext`<hr>`
  }
}

function writeHeading(block: BlockOfType<'heading'>, { level }: BlockContext): Hypertext {
  const small = isSmall(block)
  const content = writeInline(block.children)
  return level === 2
    ? hypertext`<h2 dir="auto" class="${small ? 'small' : 'large'}" data-as="${small ? 'h4' : 'h1'}">${content}</h2>`
    : hypertext`<h3 dir="auto" class="small" data-as="h4">${content}</h3>`
}

function writeList({ ordered, items }: BlockOfType<'list'>): Hypertext {
  const written = items.map(item => hypertext`<li>${writeInline(item)}</li>\n`)
  return ordered
    ? hypertext`<ol dir="auto">\n${written}</ol>`
    : hypertext`<ul dir="auto">\n${written}</ul>`
}

/** The first line end in a `<pre>` is not part of its text. It can be scrolled, so it can be focused. */
function writeCode({ language, value }: BlockOfType<'code'>): Hypertext {
  const name = language ?? ''
  const label = name === '' ? null : hypertext`<p class="language" data-ours>${name}</p>\n`
  return hypertext`<div class="code">${label}<pre tabindex="0" role="group" aria-label="${name === '' ? 'Code' : `Code in ${name}`}" data-language="${name}">\n${value}</pre></div>`
}

function writeFigure(block: BlockOfType<'figure'>, context: BlockContext): Hypertext {
  const caption =
    block.caption.length === 0
      ? null
      : hypertext`\n<figcaption dir="auto">${writeInline(block.caption)}</figcaption>`
  return hypertext`<figure>${writePicture(block, context)}${caption}</figure>`
}

function writePicture({ image, alt }: BlockOfType<'figure'>, context: BlockContext): Hypertext {
  if (image.kind === 'url')
    return writeFrame({ alt, url: toWebUrl(image.url), name: image.url, why: REMOTE })
  const picture = context.pictures.get(image.path)
  if (picture === undefined)
    return writeFrame({ alt, url: null, name: image.path, why: 'This picture cannot be shown' })
  const src = linkFile(context.page, picture.file)
  return hypertext`<img src="${src}" alt="${alt}" loading="lazy" data-name="${image.path}" data-url="${toWebUrl(picture.url) ?? ''}">`
}

const REMOTE = 'Medium loads this picture from elsewhere'

/** A frame in place of a picture that the page must not or cannot load. */
function writeFrame(frame: {
  readonly alt: string
  readonly url: string | null
  readonly name: string
  readonly why: string
}): Hypertext {
  const { alt, url, name, why } = frame
  const label = alt === '' ? null : hypertext`<span class="alt" dir="auto">${alt}</span>`
  return hypertext`<div class="frame" data-name="${name}" data-alt="${alt}" data-url="${url ?? ''}"><span class="why">${why}</span>${label}<span class="address">${writeLink(url ?? '', name)}</span></div>`
}

function writeEmbed({ url }: BlockOfType<'embed'>): Hypertext {
  return hypertext`<div class="embed" data-embed="${url}"><span class="why">Medium may show what is there</span><strong class="host">${nameHost(url)}</strong><span class="address">${writeLink(url, url)}</span></div>`
}
