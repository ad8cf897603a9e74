// The self-check: reads the finished post back, and holds it against what a post may be and what the article says.

import { checkHtmlForm, type PostForm } from './html-form.ts'
import { checkMarkdownForm } from './markdown-form.ts'
import { findDifference, type Difference, type ProvenPost } from './prove-post.ts'
import type { KnownText } from './read-markdown.ts'
import { readBack } from './read-post.ts'

export type ExpectedPost = {
  readonly format: 'html' | 'markdown'
  readonly form: PostForm
  readonly proven: ProvenPost
  /** What should be in a post in Markdown as it is in the article. */
  readonly known?: readonly KnownText[]
}

/** What is wrong with a post; nothing when it is as it should be. */
export function verifyPost(
  post: string,
  { format, form, proven, known = [] }: ExpectedPost
): Difference[] {
  const { root, tree } = readBack(post, format, known)
  const problems = tree === null ? checkHtmlForm(root, form) : checkMarkdownForm(tree, form)
  const difference = findDifference(root, proven)
  const faults = problems.map(message => ({ line: null, message }))
  return difference === null ? faults : [...faults, difference]
}
