// What a person has to edit on Medium, in the job summary: for each article that has changed since it was published, block
// by block and word by word.

import { mapLazily } from '../text/lazy-list.ts'
import { countNoun, cutText } from '../text/line.ts'
import type { SummaryBlock } from './fit-blocks.ts'
import type { ChangedWords, PostChange } from './post-change.ts'
import type { Report } from './report.ts'
import type { Result } from './result.ts'
import { toCodePiece, toMarkdownLink, toMarkdownPiece, toMarkdownText } from './safe-text.ts'

const KINDS: Readonly<Record<PostChange['kind'], string>> = {
  added: 'Add',
  removed: 'Remove',
  changed: 'Change'
}
/** In a reader's words, where it has no other name. */
const BLOCKS: Readonly<Partial<Record<PostChange['block'], string>>> = {
  list: 'list item',
  figure: 'picture',
  embed: 'embedded page',
  rule: 'separator'
}
/** Of one article. */
const CHANGES_SHOWN = 30
/** Of a piece that has changed. */
const PIECE_LENGTH = 600
/** So much of what has not changed is shown beside what has. */
const AROUND = 60
const PIECES_SHOWN = 60

export function createChangesBlock({ results }: Report): SummaryBlock {
  return {
    priority: 5,
    open: '### To edit on Medium by hand\n\nMedium’s API cannot change a post. This is what differs from what was published.\n\n',
    items: mapLazily(results.filter(hasChanged), writeArticle),
    close: '',
    describeRest: count =>
      `*The changes of ${countNoun(count, 'more article')} are left out here.*\n\n`
  }
}

function hasChanged({ changes = [] }: Result): boolean {
  return changes.length > 0
}

function writeArticle({ changes = [], title, path, postId }: Result): string {
  const name = toMarkdownText(title ?? path, 200)
  const edit =
    postId === undefined
      ? ''
      : `${toMarkdownLink('Edit the post', `https://medium.com/p/${encodeURIComponent(postId)}/edit`)}\n\n`
  const rest = changes.length - CHANGES_SHOWN
  const more = rest > 0 ? `- *${countNoun(rest, 'more change')}*\n` : ''
  const list = changes.slice(0, CHANGES_SHOWN).map(writeChange).join('')
  return `<details><summary>${name}: ${countNoun(changes.length, 'change')}</summary>\n\n${edit}${list}${more}\n</details>\n\n`
}

function writeChange({ kind, block, words }: PostChange): string {
  const isCode = block === 'code'
  const shown = words.slice(0, PIECES_SHOWN)
  const pieces = shown.map((piece, index) =>
    writePiece(piece, { isCode, isFirst: index === 0, isLast: index === words.length - 1 })
  )
  const joined = pieces.join('')
  // What takes the place of something is easier to read apart from it.
  const text = `${isCode ? joined : joined.replaceAll('</del><ins>', '</del> <ins>')}${words.length > shown.length ? '…' : ''}`
  const what = `**${KINDS[kind]}** ${BLOCKS[block] ?? block}`
  if (text === '') return `- ${what}\n`
  return `- ${what}: ${isCode ? `<pre>${text}</pre>` : text}\n`
}

type PiecePlace = { readonly isCode: boolean; readonly isFirst: boolean; readonly isLast: boolean }

function writePiece({ text, change }: ChangedWords, place: PiecePlace): string {
  const write = place.isCode ? toCodePiece : toMarkdownPiece
  if (change === 'same') return write(shortenSame(text, place))
  const cut = write(cutText(text, PIECE_LENGTH))
  return change === 'added' ? `<ins>${cut}</ins>` : `<del>${cut}</del>`
}

/** Only what is beside a change. */
function shortenSame(text: string, { isFirst, isLast }: PiecePlace): string {
  if (text.length <= 2 * AROUND + 20) return text
  const start = isFirst ? '' : `${text.slice(0, AROUND)} `
  const end = isLast ? '' : ` ${text.slice(-AROUND)}`
  return `${start}…${end}`.toWellFormed().replaceAll('\ufffd', '')
}
