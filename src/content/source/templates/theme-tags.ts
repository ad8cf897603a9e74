// Tags of widely used themes: Butterfly and NexT of Hexo, Blowfish, LoveIt, Stack and Docsy of Hugo, Chirpy of
// Jekyll.

import { expandDetails } from './block-tags.ts'
import { dropTags, embedById, type TagEntry } from './generator-tags.ts'
import { isUrl, readArguments, type TagArguments } from './tag-arguments.ts'
import { EMPTY_EXPANSION, UNKNOWN_EXPANSION, type TagExpansion } from './tag-expansion.ts'

const HEXO_THEMES: readonly TagEntry[] = [
  ...pairGroups('gallery', /^(?:(?:true|false|\d+)[,\s]*)*$/),
  ...pairGroups('gp grouppicture', /^[\d-]+$/),
  ...dropTags('subtabs subsubtabs'),
  ...'btn button'.split(' ').map(name => [name, expandButton] as const),
  ['label', expandLabel],
  ...'u emp wavy'.split(' ').map(name => [name, expandWords] as const),
  ...'fullimage fi inlineimg'.split(' ').map(name => [name, expandPicture] as const),
  ['pdf', expandFile],
  ...pairDetails('hidetoggle', readFirst),
  ...pairDetails('hideblock', readFirst),
  ...pairDetails('folding', readLast)
]

const HUGO_THEMES: readonly TagEntry[] = [
  ...pairGroups('lead ltr rtl', /^$/),
  ...pairGroups('typeit pageinfo', /^/),
  ['icon', () => EMPTY_EXPANSION]
]

const PLAYERS: readonly TagEntry[] = [
  ['bilibili', args => embedById(args, /^[\w/]+$/, 'https://www.bilibili.com/video/')],
  ['twitch', args => embedById(args, /^\d+$/, 'https://www.twitch.tv/videos/')]
]

export const THEME_TAGS: readonly TagEntry[] = [...HEXO_THEMES, ...HUGO_THEMES, ...PLAYERS]

/** `url, text, icon`: the pieces are between commas. */
function expandButton({ written, named }: TagArguments): TagExpansion {
  const [url = '', text = ''] = splitPieces(written)
  if (named.size > 0 || !/^(?:https?:\/\/|\/|#|\.)/.test(url)) return UNKNOWN_EXPANSION
  return { kind: 'link', destination: url, text: text === '' ? url : text }
}

const COLORS =
  /[ \t]+(?:default|primary|success|info|warning|danger|blue|pink|red|purple|orange|green)$/

/** NexT has the colour before the text, `primary@text`, and Butterfly behind it. */
function expandLabel({ written }: TagArguments): TagExpansion {
  const text = written.replace(/^\w*@/, '').replace(COLORS, '').trim()
  return text === '' ? UNKNOWN_EXPANSION : { kind: 'text', text: stripQuotes(text) }
}

function expandWords({ written }: TagArguments): TagExpansion {
  return written === '' ? UNKNOWN_EXPANSION : { kind: 'text', text: written }
}

function expandPicture({ written }: TagArguments): TagExpansion {
  const [first = '', alt = ''] = splitPieces(written)
  const [src = ''] = first.split(/\s/)
  return src === '' ? UNKNOWN_EXPANSION : { kind: 'image', src, alt, caption: '', link: '' }
}

function expandFile({ values: [file = ''] }: TagArguments): TagExpansion {
  if (file === '') return UNKNOWN_EXPANSION
  return isUrl(file)
    ? { kind: 'link', destination: file, text: file }
    : { kind: 'page', path: file }
}

/** `form`: what may be written behind the name; anything else is another tag of that name, which may show a file. */
function pairGroups(names: string, form: RegExp): TagEntry[] {
  return names
    .split(' ')
    .flatMap((key): TagEntry[] => [
      [
        key,
        ({ written }) =>
          form.test(written)
            ? { kind: 'open', key, construct: 'group', name: '', label: '' }
            : UNKNOWN_EXPANSION
      ],
      ...['/', 'end'].map((sign): TagEntry => [sign + key, () => ({ kind: 'close', key })])
    ])
}

function pairDetails(name: string, choose: (args: TagArguments) => TagArguments): TagEntry[] {
  return [
    [name, args => expandDetails(choose(args), false)],
    [`end${name}`, args => expandDetails(args, true)]
  ]
}

/** The label is before the colours. */
function readFirst({ written }: TagArguments): TagArguments {
  return readArguments(`"${(splitPieces(written)[0] ?? '').replaceAll('"', '')}"`)
}

/** The label is behind the words that say how it looks. */
function readLast({ written }: TagArguments): TagArguments {
  return readArguments(`"${(splitPieces(written).at(-1) ?? '').replaceAll('"', '')}"`)
}

function splitPieces(written: string): string[] {
  return written.split(',').map(piece => stripQuotes(piece.trim()))
}

function stripQuotes(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2')
}
