// The bytes of a blob as text. What is not UTF-8, or only points to a file kept elsewhere, cannot be read as an article.

import { ArticleError } from './article-error.ts'
import { FIRST_LINE } from './file-diagnostic.ts'

const LFS_POINTER = 'version https://git-lfs.github.com/spec/v1'
const LINE_FEED = 0x0a

/**
 * The text without its byte order mark, line ends as they are.
 * @throws ArticleError
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decodeUtf8(bytes)
  if (text === null)
    throw new ArticleError('The file is not valid UTF-8, so its text cannot be read safely.', {
      code: 'article/encoding',
      position: { line: findBadLine(bytes), column: null }
    })
  if (text.startsWith(LFS_POINTER))
    throw new ArticleError('The repository holds a Git LFS pointer to this file, not its text.', {
      code: 'article/lfs',
      position: FIRST_LINE
    })
  return text
}

const UTF8 = new TextDecoder('utf-8', { fatal: true })

/** Null when the bytes are not UTF-8. A byte order mark is dropped. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes)
  } catch {
    return null
  }
}

/** The first line that is not UTF-8. A line feed is never part of a longer sequence, so each line is decoded alone. */
function findBadLine(bytes: Uint8Array): number {
  let line = 1
  let start = 0
  while (start < bytes.length) {
    const feed = bytes.indexOf(LINE_FEED, start)
    const end = feed < 0 ? bytes.length : feed + 1
    if (decodeUtf8(bytes.subarray(start, end)) === null) return line
    line++
    start = end
  }
  return 1
}
