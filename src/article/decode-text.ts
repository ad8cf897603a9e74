// The bytes of a blob as text. What is not UTF-8, or only stands for a file kept elsewhere, is no article.

import type { Problem } from './article-error.ts'

const LFS_POINTER = 'version https://git-lfs.github.com/spec/v1'
const LINE_FEED = 0x0a

/** The text without its byte order mark, line ends as they are. */
export function decodeText(bytes: Uint8Array): { text: string } | { problem: Problem } {
  const text = utf8(bytes)
  if (text === null)
    return {
      problem: {
        code: 'article/encoding',
        line: firstBadLine(bytes),
        column: null,
        message:
          'The file is not valid UTF-8, so its text cannot be read safely. Save it as UTF-8 and commit it again.'
      }
    }
  if (text.startsWith(LFS_POINTER))
    return {
      problem: {
        code: 'article/lfs',
        line: 1,
        column: null,
        message:
          'The repository holds only a Git LFS pointer of this file, not its text. Take Markdown out of LFS (git lfs untrack, then git add --renormalize) and commit it again.'
      }
    }
  return { text }
}

/** Null when the bytes are not UTF-8. A byte order mark is dropped. */
function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** A line feed is never part of a longer UTF-8 sequence, so each line can be judged alone. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1
  let start = 0
  while (start < bytes.length) {
    const feed = bytes.indexOf(LINE_FEED, start)
    const end = feed < 0 ? bytes.length : feed + 1
    if (utf8(bytes.subarray(start, end)) === null) return line
    line++
    start = end
  }
  return 1
}
