// How long a post takes to read, as Medium counts it: 265 words a minute, 500 characters where words are not apart, and some
// seconds for each picture.

import { readInlineText, type Block } from '../content/index.ts'

const WORDS_A_MINUTE = 265
const CHARACTERS_A_MINUTE = 500
/** The first picture; each next one has a second less, down to the last number. */
const FIRST_PICTURE_SECONDS = 12
const LEAST_PICTURE_SECONDS = 3

const CHARACTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
const WORDS = /[\p{L}\p{N}][^\s]*/gu

/** Whole minutes, at least one. */
export function countMinutes(blocks: readonly Block[]): number {
  const text = blocks.map(readBlockText).join('\n')
  const characters = text.match(CHARACTERS)?.length ?? 0
  const words = text.replace(CHARACTERS, ' ').match(WORDS)?.length ?? 0
  const pictures = blocks.filter(({ type }) => type === 'figure').length
  const minutes =
    words / WORDS_A_MINUTE + characters / CHARACTERS_A_MINUTE + countSeconds(pictures) / 60
  return Math.max(1, Math.ceil(minutes))
}

function countSeconds(pictures: number): number {
  let seconds = 0
  for (let index = 0; index < pictures; index += 1)
    seconds += Math.max(LEAST_PICTURE_SECONDS, FIRST_PICTURE_SECONDS - index)
  return seconds
}

/** All that a reader reads of a block. */
export function readBlockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return readInlineText(block.children, '\n')
    case 'list':
      return block.items.map(item => readInlineText(item, '\n')).join('\n')
    case 'code':
      return block.value
    case 'figure':
      return readInlineText(block.caption, '\n')
    case 'embed':
    case 'rule':
      return ''
  }
}
