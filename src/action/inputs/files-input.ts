// The input `files`: which paths of the repository are articles.

import { refuseInput, type TypedInput } from './typed-input.ts'
import { listLines } from './value-parsers.ts'

const FOLDERS = [
  'posts',
  '_posts',
  'content/posts',
  'content/post',
  'content/blog',
  'src/content/blog',
  'blog'
]
const ENDINGS = ['md', 'markdown', 'mdx']

/** The usual folders of a blog, one pattern a line. */
export const DEFAULT_FILES = FOLDERS.flatMap(folder =>
  ENDINGS.map(ending => `${folder}/**/*.${ending}`)
).join('\n')

/** Whether nobody named other files. */
export function isDefaultFiles(patterns: readonly string[]): boolean {
  return patterns.join('\n') === DEFAULT_FILES
}

/** Glob patterns as @actions/glob takes them, relative to the repository's root. */
export function parseFiles(input: TypedInput): string[] {
  const patterns = listLines(input)
  const bare = patterns.map(pattern => pattern.replace(/^(?:!\s*)+/, ''))
  if (patterns.every(isExclusion))
    refuseInput(input, 'must have at least one glob pattern that includes files')
  else if (bare.includes('')) refuseInput(input, 'must not have a "!" without a pattern')
  else if (bare.some(pattern => /^(?:[/\\~]|[A-Za-z]:)/.test(pattern)))
    refuseInput(
      input,
      'must have patterns relative to the root of the repository, such as posts/**/*.md, without a leading "/" or "~"'
    )
  else if (bare.some(pattern => /\/\.(?:\/|$)|(?:^|\/)\.\.(?:\/|$)/.test(pattern)))
    refuseInput(input, 'must not use "." or ".." as a folder, except for a leading "./"')
  return patterns
}

/** @actions/glob lets a second `!` take the first one back. */
function isExclusion(pattern: string): boolean {
  const [marks = ''] = /^(?:!\s*)*/.exec(pattern) ?? []
  return marks.replaceAll(/\s/g, '').length % 2 === 1
}
