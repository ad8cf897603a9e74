// The template tags that are known without being told: players and posts to embed, figures, links to other pages, callouts.

import { argument, readArguments, type Arguments } from './arguments.ts'
import { detailsTag, figure, image, include, quoteTag, tabTag } from './blocks.ts'
import { NOTHING, UNKNOWN, type Expansion } from './expansion.ts'

const YOUTUBE = 'https://www.youtube.com/watch?v='

type Builtin = (args: Arguments) => Expansion

const DROPPED =
  'raw endraw verbatim endverbatim toc tableofcontents more excerpt spoiler endspoiler tabs /tabs endtabs rawhtml /rawhtml raw-html /raw-html raw_html /raw_html'.split(
    ' '
  )
const CALLOUTS =
  'alert notice callout admonition note tip info important warning caution danger hint'.split(' ')
/** Tags whose argument is the address of the page to embed. */
const BY_URL =
  'embed codepen codesandbox replit glitch jsfiddle runkit spotify soundcloud loom figma speakerdeck slideshare asciinema reddit stackoverflow'.split(
    ' '
  )

const BUILTIN: ReadonlyMap<string, Builtin> = new Map<string, Builtin>([
  ...DROPPED.map(name => [name, () => NOTHING] as const),
  ...BY_URL.map(name => [name, embedByUrl] as const),
  ...'image img asset_img picture'.split(' ').map(name => [name, image] as const),
  ...'details expand collapse'.split(' ').flatMap(name => paired(name, detailsTag)),
  ...'blockquote quote pullquote'.split(' ').flatMap(name => paired(name, quoteTag)),
  ...'tab tabitem'.split(' ').flatMap(name => paired(name, tabTag)),
  ...'include include_relative include_cached'
    .split(' ')
    .map(name => [name, (args: Arguments) => include(args, builtin)] as const),
  ...'youtubelite youtube-lite youtube_lite lite-youtube liteyoutube'
    .split(' ')
    .map(name => [name, (args: Arguments) => player(args, YOUTUBE)] as const),
  ['instagram', args => player(args, 'https://www.instagram.com/p/')],
  ['post_link', postLink],
  ['youtube', args => player(args, YOUTUBE)],
  ['vimeo', args => player(args, 'https://vimeo.com/')],
  ['stackblitz', args => player(args, 'https://stackblitz.com/edit/')],
  ['tweet', tweet],
  ['twitter', tweet],
  ['twitter_simple', tweet],
  ['x', tweet],
  ['x_simple', tweet],
  ['gist', gist],
  ['github', args => github(args)],
  ['user', args => user(args)],
  ['figure', figure],
  ['link', args => linkTag(args)],
  ['post_url', args => page(args, '_posts/')],
  ['ref', args => page(args, '')],
  ['relref', args => page(args, '')]
])

/** Null for a name that is not built in. */
export function builtin(name: string, args: string): Expansion | null {
  const key = name.toLowerCase()
  const known = BUILTIN.get(key)
  if (known !== undefined) return known(readArguments(args))
  return callout(key, readArguments(args))
}

/** A callout's opening and closing tags become those of a `:::` block. */
function callout(key: string, args: Arguments): Expansion | null {
  const closing = /^(?:\/|end)/.test(key)
  const name = key.replace(/^(?:\/|end)/, '')
  if (!CALLOUTS.includes(name)) return null
  if (closing) return { kind: 'markdown', markdown: ':::', block: true }
  const type = [name, args.named.get('type'), args.positional[0]].findLast(
    one => one !== undefined && CALLOUTS.includes(one.toLowerCase())
  )
  const title = args.named.get('title') ?? args.positional.find(one => one !== type) ?? ''
  const shown =
    type === undefined || /^(?:alert|notice|callout|admonition)$/.test(type) ? 'note' : type
  const label = title === '' ? '' : `[${title.replace(/[[\]\\]/g, '\\$&')}]`
  return { kind: 'markdown', markdown: `:::${shown.toLowerCase()}${label}`, block: true }
}

function embedByUrl({ values }: Arguments): Expansion {
  const url = values.find(isUrl)
  return url === undefined ? UNKNOWN : { kind: 'embed', url }
}

function player(args: Arguments, prefix: string): Expansion {
  const id = argument(args, ['id', 'url', 'src'], 0)
  if (id === null) return UNKNOWN
  if (isUrl(id)) return { kind: 'embed', url: id }
  return /^[\w./-]+$/.test(id) ? { kind: 'embed', url: prefix + id } : UNKNOWN
}

function tweet(args: Arguments): Expansion {
  const id = argument(args, ['id', 'url'], 0)
  const user = args.named.get('user') ?? 'i/web'
  const single = args.positional.length === 2 ? args.positional : null
  if (id === null) return UNKNOWN
  if (isUrl(id)) return { kind: 'embed', url: id }
  if (single !== null && /^\d+$/.test(single[1] ?? ''))
    return { kind: 'embed', url: `https://twitter.com/${single.join('/status/')}` }
  return /^\d+$/.test(id)
    ? { kind: 'embed', url: `https://twitter.com/${user}/status/${id}` }
    : UNKNOWN
}

/** `user id [file]`, `user/id [file]`, `id [file]` or the gist's URL. */
function gist({ values }: Arguments): Expansion {
  const [first = '', second = '', third = ''] = values
  if (isUrl(first)) return { kind: 'embed', url: withFile(first, second) }
  if (/^[0-9a-f]{5,}$/i.test(second) && /^[\w-]+$/.test(first))
    return { kind: 'embed', url: withFile(`https://gist.github.com/${first}/${second}`, third) }
  if (/^(?:[\w-]+\/)?[0-9a-f]{5,}$/i.test(first))
    return { kind: 'embed', url: withFile(`https://gist.github.com/${first}`, second) }
  return UNKNOWN
}

function withFile(url: string, file: string): string {
  return file === '' || url.includes('?') ? url : `${url}?file=${encodeURIComponent(file)}`
}

function github({ values: [target = ''] }: Arguments): Expansion {
  if (isUrl(target)) return { kind: 'embed', url: target }
  return /^[\w.-]+\/[\w.-]+$/.test(target)
    ? { kind: 'embed', url: `https://github.com/${target}` }
    : UNKNOWN
}

function user({ values: [name = ''] }: Arguments): Expansion {
  return /^\w+$/.test(name)
    ? { kind: 'link', destination: `https://dev.to/${name}`, text: `@${name}` }
    : UNKNOWN
}

/** Jekyll names a file of the site, dev.to an article's URL, Hexo a text and a URL. */
function linkTag({ values }: Arguments): Expansion {
  const [target = ''] = values
  const url = values.findIndex(isUrl)
  if (url === 0) return { kind: 'embed', url: target }
  if (url > 0)
    return { kind: 'link', destination: values[url] ?? '', text: values.slice(0, url).join(' ') }
  return target === '' ? UNKNOWN : { kind: 'page', path: target }
}

function page({ values }: Arguments, folder: string): Expansion {
  const target = values.find(one => !/^(?:path|lang|outputFormat)$/.test(one))
  return target === undefined ? UNKNOWN : { kind: 'page', path: folder + target }
}

/** Hexo names a post by its slug; without a text of its own it would be read by its title, which is not known. */
function postLink({ positional: [slug = '', ...words] }: Arguments): Expansion {
  const text = words.filter(word => !/^(?:true|false)$/.test(word)).join(' ')
  return slug === '' || text === '' ? UNKNOWN : { kind: 'page', path: `_posts/${slug}`, text }
}

/** The tags that open and close a block. */
function paired(
  name: string,
  read: (args: Arguments, closing: boolean) => Expansion
): (readonly [string, Builtin])[] {
  return [
    [name, args => read(args, false)],
    [`/${name}`, args => read(args, true)],
    [`end${name}`, args => read(args, true)]
  ]
}

function isUrl(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text)
}
