// Template tags that stand for a block: figures, quotes, collapsible sections, tabs, and includes by the names that themes give
// to such blocks.

import { isCalloutInclude, toCalloutKind } from '../../callout-kinds.ts'
import { escapeAddress, escapeMarkdown } from '../../escape-markdown.ts'
import { findArgument, isUrl, toWatchUrl, type TagArguments } from './tag-arguments.ts'
import { EMPTY_EXPANSION, UNKNOWN_EXPANSION, type TagExpansion } from './tag-expansion.ts'

const SOURCES = ['src', 'image_path', 'path', 'url', 'file', 'filename', 'image', 'img']
const IMAGE_FILE = /\.(?:png|jpe?g|gif|tiff?|svg|webp|avif|bmp)(?:[?#].*)?$/i

/** Hugo's figure, and what Jekyll's themes have like it. */
export function expandFigure(args: TagArguments): TagExpansion {
  const src = findArgument(args, SOURCES, 0)
  if (src === null) return UNKNOWN_EXPANSION
  const findNamed = (...names: readonly string[]) =>
    findArgument({ ...args, positional: [] }, names, 0) ?? ''
  // Eleventy's own have the alternative text and the caption behind the source.
  const [, alt = '', below = ''] = args.named.size === 0 ? args.positional : []
  const title = findNamed('title')
  const shown = findNamed('caption', 'description') || below
  const by = findNamed('attr', 'attribution', 'credit')
  const to = findNamed('attrlink')
  const credit = by === '' || to === '' ? by : `[${by}](${escapeAddress(to)})`
  const heading = title !== '' && shown !== '' ? `**${title}**` : title
  return {
    kind: 'image',
    src,
    alt: findNamed('alt') || alt,
    caption: [heading, shown, credit].filter(part => part !== '').join(' '),
    link: findNamed('link', 'href')
  }
}

/** Eleventy's `image` with a source and an alternative text; Hexo's `img` may have classes and a size before the texts. */
export function expandImage(args: TagArguments): TagExpansion {
  if (SOURCES.some(name => args.named.has(name))) return expandFigure(args)
  const { positional } = args
  const at = positional.findIndex(value => IMAGE_FILE.test(value))
  const src = positional[at]
  if (src === undefined || (at > 1 && !positional.slice(0, at).every(isClassName)))
    return UNKNOWN_EXPANSION
  const texts = positional.slice(at + 1).flatMap(splitTexts)
  // Words without quotes are one text.
  const first = /["'`]/.test(args.written) ? texts[0] : texts.join(' ')
  const alt = first ?? args.named.get('alt') ?? ''
  return { kind: 'image', src, alt, caption: args.named.get('caption') ?? '', link: '' }
}

function isClassName(word: string): boolean {
  return /^[\w-]+$/.test(word)
}

// Sizes are not texts; Hexo quotes the title and the alternative text once more.
function splitTexts(value: string): string[] {
  if (/^(?:\d[\d.]*(?:px|vw|%)?|\(.*)$/.test(value)) return []
  const quoted = [...value.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text)
  return quoted.length > 0 ? quoted.toReversed() : [value]
}

/** The summary is an argument, or all of them as dev.to has it. */
export function expandDetails(args: TagArguments, closing: boolean): TagExpansion {
  if (closing) return { kind: 'close', key: 'details' }
  const summary = findArgument(args, ['summary', 'title'], -1) ?? args.positional.join(' ')
  const label = summary === '' ? 'Details' : summary
  return { kind: 'open', key: 'details', construct: 'details', name: '', label }
}

/** The author comes first, since the closing tag does not name one. */
export function expandQuote(
  { written, named, values }: TagArguments,
  closing: boolean
): TagExpansion {
  if (closing) return { kind: 'close', key: 'quote' }
  const by = named.size > 0 ? values.join(', ') : written.replace(/["']/g, '')
  return {
    kind: 'open',
    key: 'quote',
    construct: 'quote',
    name: '',
    label: linkSource(by)
  }
}

/** Hexo has the address of the source before its name. */
function linkSource(by: string): string {
  const [, author = '', url = '', source = ''] = /^(.*?)(https?:\/\/\S+)\s+(\S.*)$/.exec(by) ?? []
  return url === ''
    ? escapeMarkdown(by, false)
    : `${escapeMarkdown(author, false)}[${escapeMarkdown(source, false)}](${escapeAddress(url)})`
}

/** A tab's name in bold; that of code, as Docsy has it, is unknown. */
export function expandTab(args: TagArguments, closing: boolean): TagExpansion {
  if (closing) return EMPTY_EXPANSION
  if (args.named.has('header') || args.named.has('lang')) return UNKNOWN_EXPANSION
  const { written, named, positional } = args
  // Of words without quotes Jekyll's plugin has the first for the group.
  const words = named.size === 0 && /^[^"'`]/.test(written) ? positional.slice(1).join(' ') : ''
  const name = words || findArgument(args, ['label', 'name', 'title', 'tabname', 'value'], 0)
  return name === null ? UNKNOWN_EXPANSION : toBlock(`**${escapeMarkdown(name, false)}**`)
}

const PLAYERS = /^(?:youtube|vimeo|gist|tweet|twitter|codepen|instagram|spotify|twitch|bilibili)/
const PICTURES = /^(?:figure|image|img|picture|responsive-?image)$/

/** A film or a sound by its address, or the page of a known player. */
function expandPlayerFile(args: TagArguments): TagExpansion {
  const src = findArgument(args, ['src', 'path', 'url', 'file'], 0)
  // A theme puts another path in its own folder.
  if (src === null || !(isUrl(src) || src.startsWith('/'))) return UNKNOWN_EXPANSION
  const url = isUrl(src) ? toWatchUrl(src) : src
  const title = findArgument({ ...args, positional: [] }, ['title', 'caption'], 0)
  if (title === null && url !== src) return { kind: 'embed', url }
  return { kind: 'link', destination: url, text: title ?? url }
}

const UNREAD_FILE = {
  why: 'shows a file that the action does not read.',
  remedy: 'Copy what the file says into the article.'
}

/** An include by what its file's name says it shows; `expandKnown` reads the tag of that name. */
export function expandInclude(
  args: TagArguments,
  expandKnown: (name: string, args: string) => TagExpansion | null
): TagExpansion {
  const [file = '', ...positional] = args.positional
  const name = file
    .toLowerCase()
    .replace(/^.*\//, '')
    .replace(/\.\w+$/, '')
  const inner = { ...args, positional, values: args.values.slice(1) }
  if (PICTURES.test(name)) return expandFigure(inner)
  const provider = name === 'video' ? (args.named.get('provider') ?? '') : name
  const player = PLAYERS.exec(provider)?.[0]
  const id = findArgument(inner, ['id', 'url', 'src', 'videoid', 'video_id', 'youtube_id'], 0)
  if (player !== undefined && id !== null)
    return expandKnown(player, `"${id}"`) ?? UNKNOWN_EXPANSION
  if (/^(?:video|audio)(?:-?player)?$/.test(name)) return expandPlayerFile(inner)
  if (/\.(?:qmd|md|ipynb)$/.test(file)) return { kind: 'unknown', because: UNREAD_FILE }
  if (name === 'toc') return EMPTY_EXPANSION
  const text = findArgument({ ...inner, positional: [] }, ['content', 'text', 'message'], 0)
  if (!isCalloutInclude(name) || text === null) return UNKNOWN_EXPANSION
  return { kind: 'callout', name: toCalloutKind(name), markdown: text }
}

function toBlock(markdown: string): TagExpansion {
  return { kind: 'markdown', markdown, block: true }
}
