// Tags that single generators and editors ship with, and that mean the same wherever else they are used.

import { findArgument, isUrl, type TagArguments } from './tag-arguments.ts'
import { ANY_KEY, EMPTY_EXPANSION, UNKNOWN_EXPANSION, type TagExpansion } from './tag-expansion.ts'

type ReadTag = (args: TagArguments) => TagExpansion
export type TagEntry = readonly [name: string, read: ReadTag]

const HUGO: readonly TagEntry[] = [
  ...refuseTags(
    'qr',
    'is a picture that only Hugo draws.',
    'Write a link in its place, or add the picture as a file.'
  )
]

const HEXO: readonly TagEntry[] = [
  ['asset_path', ({ positional }) => toPage(positional[0])],
  ['asset_link', ({ positional: [file, ...words] }) => toPage(file, words.join(' ') || file)],
  ['post_path', ({ positional: [slug] }) => toPage(slug === undefined ? slug : `_posts/${slug}`)],
  ...refuseTags(
    'include_code',
    'shows a file of code that the action does not read.',
    'Copy the code into a fenced block.'
  )
]

const ZOLA: readonly TagEntry[] = [
  ['streamable', args => embedById(args, /^\w+$/, 'https://streamable.com/')],
  ['resize_image', args => toPage(findRootPath(args))],
  ['get_url', args => toPage(findRootPath(args))],
  ['end', () => ({ kind: 'close', key: ANY_KEY })]
]

const ELEVENTY: readonly TagEntry[] = [
  ...refuseTags(
    'rendertemplate',
    'is a template that only Eleventy can run.',
    'Write what it shows in its place.'
  ),
  ...refuseTags(
    'renderfile',
    'shows a file that the action does not read.',
    'Copy what the file says into the article.'
  )
]

const GITBOOK: readonly TagEntry[] = [
  ...dropTags('content-ref stepper step columns column'),
  ['endembed', () => EMPTY_EXPANSION],
  ['endfile', () => EMPTY_EXPANSION],
  [
    'file',
    ({ named }) => {
      const src = named.get('src')
      return toPage(src, named.get('caption') ?? src?.replace(/^.*\//, ''))
    }
  ]
]

/** Icons say nothing that the text does not. */
const QUARTO: readonly TagEntry[] = 'fa bi iconify'
  .split(' ')
  .map(name => [name, () => EMPTY_EXPANSION] as const)

const DEV: readonly TagEntry[] = [
  ['jsfiddle', args => embedById(args, /^[\w/]+$/, 'https://jsfiddle.net/')],
  ['codesandbox', args => embedById(args, /^[\w-]+$/, 'https://codesandbox.io/s/')],
  ['replit', args => embedById(args, /^@[\w/-]+$/, 'https://replit.com/')],
  ['glitch', args => embedById(args, /^[\w-]+$/, 'https://glitch.com/edit/#!/')],
  ['asciinema', args => embedById(args, /^\w+$/, 'https://asciinema.org/a/')],
  ['spotify', embedSpotify]
]

export const GENERATOR_TAGS: readonly TagEntry[] = [
  ...HUGO,
  ...HEXO,
  ...ZOLA,
  ...ELEVENTY,
  ...GITBOOK,
  ...QUARTO,
  ...DEV
]

/** The error stands at the opening tag; a closing one adds nothing to it. */
function refuseTags(name: string, why: string, remedy: string): TagEntry[] {
  return [
    [name, () => ({ kind: 'unknown', because: { why, remedy } })],
    [`/${name}`, () => EMPTY_EXPANSION],
    [`end${name}`, () => EMPTY_EXPANSION]
  ]
}

/** Tags around contents that stay. */
export function dropTags(names: string): TagEntry[] {
  return names
    .split(' ')
    .flatMap(name =>
      [name, `/${name}`, `end${name}`].map(written => [written, () => EMPTY_EXPANSION] as const)
    )
}

function toPage(path: string | undefined, text?: string): TagExpansion {
  if (path === undefined || path === '') return UNKNOWN_EXPANSION
  return text === undefined ? { kind: 'page', path } : { kind: 'page', path, text }
}

/** Zola's paths begin at the folder of contents: `@/blog/a.md`, `/images/a.png`. */
function findRootPath(args: TagArguments): string | undefined {
  return findArgument(args, ['path'], 0)?.replace(/^@?\//, '')
}

export function embedById(args: TagArguments, form: RegExp, prefix: string): TagExpansion {
  const id = findArgument(args, ['id', 'url'], 0)
  if (id === null) return UNKNOWN_EXPANSION
  if (isUrl(id)) return { kind: 'embed', url: id }
  return form.test(id) ? { kind: 'embed', url: prefix + id } : UNKNOWN_EXPANSION
}

function embedSpotify({ written, values }: TagArguments): TagExpansion {
  const [, type, id] = /spotify:(\w+):(\w+)/.exec(written) ?? []
  if (type !== undefined && id !== undefined)
    return { kind: 'embed', url: `https://open.spotify.com/${type}/${id}` }
  const url = values.find(isUrl)
  const [track = ''] = values
  if (url === undefined && /^[A-Za-z\d]{22}$/.test(track))
    return { kind: 'embed', url: `https://open.spotify.com/track/${track}` }
  return url === undefined ? UNKNOWN_EXPANSION : { kind: 'embed', url }
}
