// The template tags that are known without being told: players and posts to embed, figures, links to other pages, callouts.

import { CALLOUT_KINDS, isCalloutTag, toCalloutKind } from '../../callout-kinds.ts'
import { GENERATOR_TAGS } from './generator-tags.ts'
import { THEME_TAGS } from './theme-tags.ts'
import {
  findArgument,
  isUrl,
  readArguments,
  toWatchUrl,
  type TagArguments
} from './tag-arguments.ts'
import {
  expandDetails,
  expandFigure,
  expandImage,
  expandInclude,
  expandQuote,
  expandTab
} from './block-tags.ts'
import { EMPTY_EXPANSION, UNKNOWN_EXPANSION, type TagExpansion } from './tag-expansion.ts'

const YOUTUBE = 'https://www.youtube.com/watch?v='

type Builtin = (args: TagArguments) => TagExpansion

const DROPPED =
  'raw endraw verbatim endverbatim toc tableofcontents more excerpt spoiler endspoiler pagebreak tabs /tabs endtabs rawhtml /rawhtml raw-html /raw-html raw_html /raw_html'.split(
    ' '
  )
/** Tags whose argument is the address of the page to embed. */
const BY_URL =
  'embed video codepen codesandbox replit glitch jsfiddle runkit spotify soundcloud loom figma speakerdeck slideshare asciinema reddit stackoverflow stackexchange iframe medium wikipedia podcast jsitor kotlin nexttech twitch bluesky dotnetfiddle'.split(
    ' '
  )

const BUILTIN: ReadonlyMap<string, Builtin> = new Map<string, Builtin>([
  ...DROPPED.map(name => [name, () => EMPTY_EXPANSION] as const),
  ...BY_URL.map(name => [name, embedByUrl] as const),
  ...'image img asset_img picture'.split(' ').map(name => [name, expandImage] as const),
  ...'detail details expand collapse collapsible'
    .split(' ')
    .flatMap(name => pairTags(name, expandDetails)),
  ...'blockquote quote cq centerquote'.split(' ').flatMap(name => pairTags(name, expandQuote)),
  // Its words are classes.
  ...pairTags('pullquote', (_args, closing) => expandQuote(readArguments(''), closing)),
  ...'tab tabitem'.split(' ').flatMap(name => pairTags(name, expandTab)),
  ...'include include_relative include_cached'
    .split(' ')
    .map(name => [name, (args: TagArguments) => expandInclude(args, expandBuiltin)] as const),
  ...'youtubelite youtube-lite youtube_lite lite-youtube liteyoutube'
    .split(' ')
    .map(name => [name, expandYoutube] as const),
  ...'instagram instagram_simple'
    .split(' ')
    .map(
      name =>
        [name, (args: TagArguments) => expandPlayer(args, 'https://www.instagram.com/p/')] as const
    ),
  ['post_link', expandPostLink],
  ['youtube', expandYoutube],
  ['vimeo', expandVimeo],
  ['vimeo_simple', expandVimeo],
  ['stackblitz', args => expandPlayer(args, 'https://stackblitz.com/edit/')],
  ['tweet', expandTweet],
  ['twitter', expandTweet],
  ['twitter_simple', expandTweet],
  ['x', expandTweet],
  ['x_simple', expandTweet],
  ['gist', expandGist],
  ['github', args => expandGithub(args)],
  ['user', args => expandUser(args)],
  ['kbd', expandKeys],
  ['figure', expandFigure],
  ['link', args => expandLink(args)],
  ['post_url', args => expandPage(args, '_posts/')],
  ['ref', args => expandPage(args, '')],
  ['relref', args => expandPage(args, '')],
  ...GENERATOR_TAGS,
  ...THEME_TAGS
])

/** Null for a name that is not built in. */
export function expandBuiltin(name: string, args: string): TagExpansion | null {
  const key = name.toLowerCase()
  const known = BUILTIN.get(key)
  if (known !== undefined) return known(readArguments(args))
  return expandCallout(key, readArguments(args))
}

/** A callout's opening and closing tags become those of a `:::` block. */
function expandCallout(key: string, args: TagArguments): TagExpansion | null {
  const closing = /^(?:\/|end)/.test(key)
  const name = key.replace(/^(?:\/|end)/, '')
  if (!isCalloutTag(name)) return null
  if (closing) return { kind: 'close', key: name }
  const style = args.named.get('style') ?? ''
  const named = [name, args.named.get('type'), args.positional[0]].findLast(
    name => name !== undefined && isCalloutTag(name.toLowerCase())
  )
  // GitBook names the kind as a style.
  const type = CALLOUT_KINDS.has(style) ? style : named
  const written =
    args.named.get('title') ?? args.named.get('header') ?? readCalloutTitle(args, type)
  // Blowfish's names its icon.
  const title = name === 'alert' && !args.named.has('title') && ICON.test(written) ? '' : written
  const shown = type === undefined ? 'note' : toCalloutKind(type)
  return {
    kind: 'open',
    key: name,
    construct: 'callout',
    name: shown.toLowerCase(),
    label: title
  }
}

const ICON = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/

/** A title in quotes is one argument; Hexo's are all words behind the names of styles. */
function readCalloutTitle({ written, positional }: TagArguments, type: string | undefined): string {
  const others = positional.filter(value => value !== type && !/^(?:true|false)$/.test(value))
  const first = others.findIndex(value => !STYLES.test(value))
  if (first < 0) return ''
  return /["'`]/.test(written) ? (others[first] ?? '') : others.slice(first).join(' ')
}

/** How a theme paints a callout, or the icon that it gives it. */
const STYLES =
  /^(?:default|primary|success|light|dark|no-icon|modern|flat|simple|disabled|blue|pink|red|purple|orange|green|fa[a-z]? fa-.*)$/

function embedByUrl({ values }: TagArguments): TagExpansion {
  const written = values.map(value => value.replace(/^\/\/(?=[\w-]+\.)/, 'https://'))
  const url = written.find(isUrl)
  return url === undefined ? UNKNOWN_EXPANSION : { kind: 'embed', url: toWatchUrl(url) }
}

/** Quarto's keys; those of several systems are not one text. */
function expandKeys({ positional: [keys] }: TagArguments): TagExpansion {
  return keys === undefined ? UNKNOWN_EXPANSION : { kind: 'text', text: keys }
}

/** Hugo's may begin somewhere, Hexo's may be a list of videos. */
function expandYoutube(args: TagArguments): TagExpansion {
  const isList = args.positional[1] === 'playlist'
  const page = expandPlayer(args, isList ? 'https://www.youtube.com/playlist?list=' : YOUTUBE)
  const start = /^\d+/.exec(args.named.get('start') ?? '')?.[0]
  if (start === undefined || page.kind !== 'embed' || !page.url.startsWith(YOUTUBE)) return page
  return { ...page, url: `${page.url}&t=${start}s` }
}

function expandPlayer(args: TagArguments, prefix: string): TagExpansion {
  const id = findArgument(args, ['id', 'url', 'src', 'videoid', 'video-id', 'video_id'], 0)
  if (id === null) return UNKNOWN_EXPANSION
  if (isUrl(id)) return { kind: 'embed', url: id }
  return /^[\w./-]+$/.test(id) ? { kind: 'embed', url: prefix + id } : UNKNOWN_EXPANSION
}

function expandVimeo(args: TagArguments): TagExpansion {
  return expandPlayer(args, 'https://vimeo.com/')
}

function expandTweet(args: TagArguments): TagExpansion {
  const id = findArgument(args, ['id', 'url'], 0)
  const user = args.named.get('user') ?? 'i/web'
  const single = args.positional.length === 2 ? args.positional : null
  if (id === null) return UNKNOWN_EXPANSION
  if (isUrl(id)) return { kind: 'embed', url: id }
  if (single !== null && /^\d+$/.test(single[1] ?? ''))
    return { kind: 'embed', url: `https://twitter.com/${single.join('/status/')}` }
  return /^\d+$/.test(id)
    ? { kind: 'embed', url: `https://twitter.com/${user}/status/${id}` }
    : UNKNOWN_EXPANSION
}

/** `user id [file]`, `user/id [file]`, `id [file]` or the gist's URL. */
function expandGist({ values, named }: TagArguments): TagExpansion {
  const url = named.get('url')
  const [first = '', second = '', third = ''] =
    url === undefined ? values : [url, named.get('file') ?? '']
  if (isUrl(first)) return { kind: 'embed', url: appendFile(first, second) }
  if (/^[0-9a-f]{5,}$/i.test(second) && /^[\w-]+$/.test(first))
    return { kind: 'embed', url: appendFile(`https://gist.github.com/${first}/${second}`, third) }
  if (/^(?:[\w-]+\/)?[0-9a-f]{5,}$/i.test(first))
    return { kind: 'embed', url: appendFile(`https://gist.github.com/${first}`, second) }
  return UNKNOWN_EXPANSION
}

function appendFile(url: string, file: string): string {
  return file === '' || url.includes('?') ? url : `${url}?file=${encodeURIComponent(file)}`
}

function expandGithub({ values: [target = ''] }: TagArguments): TagExpansion {
  if (isUrl(target)) return { kind: 'embed', url: target }
  return /^[\w.-]+\/[\w.-]+$/.test(target)
    ? { kind: 'embed', url: `https://github.com/${target}` }
    : UNKNOWN_EXPANSION
}

function expandUser({ values: [name = ''] }: TagArguments): TagExpansion {
  return /^\w+$/.test(name)
    ? { kind: 'link', destination: `https://dev.to/${name}`, text: `@${name}` }
    : UNKNOWN_EXPANSION
}

/** Jekyll names a file of the site, dev.to an article's URL, Hexo a text and a URL; LoveIt has names for them. */
function expandLink({ values, named }: TagArguments): TagExpansion {
  const [target = ''] = values
  const [href, content] = [named.get('href'), named.get('content')]
  if (href !== undefined && content !== undefined)
    return { kind: 'link', destination: href, text: content }
  const url = values.findIndex(isUrl)
  const [, written] = named.size === 0 ? values : []
  if (url === 0 && written !== undefined && !isUrl(written))
    return { kind: 'link', destination: target, text: written }
  if (url === 0) return { kind: 'embed', url: target }
  if (url > 0)
    return { kind: 'link', destination: values[url] ?? '', text: values.slice(0, url).join(' ') }
  return target === '' ? UNKNOWN_EXPANSION : { kind: 'page', path: target }
}

function expandPage({ values }: TagArguments, folder: string): TagExpansion {
  const target = values.find(value => !/^(?:path|lang|outputFormat)$/.test(value))
  return target === undefined ? UNKNOWN_EXPANSION : { kind: 'page', path: folder + target }
}

/** Hexo names a post by its slug; without a text of its own it would be read by its title, which is not known. */
function expandPostLink({ positional: [slug = '', ...words] }: TagArguments): TagExpansion {
  const text = words.filter(word => !/^(?:true|false)$/.test(word)).join(' ')
  return slug === '' || text === ''
    ? { kind: 'unknown', because: UNNAMED }
    : { kind: 'page', path: `_posts/${slug}`, text }
}

const UNNAMED = {
  why: 'has no text of its own, and the title that Hexo would show is not known.',
  remedy: 'Write the text behind the slug: `{% post_link slug Text %}`.'
}

/** The entries for the tags that open and close a block. */
function pairTags(
  name: string,
  read: (args: TagArguments, closing: boolean) => TagExpansion
): (readonly [string, Builtin])[] {
  return [
    [name, args => read(args, false)],
    [`/${name}`, args => read(args, true)],
    [`end${name}`, args => read(args, true)]
  ]
}
