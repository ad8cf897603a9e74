// The self-check: reads the finished post back, and holds it against what a post may be and what the article says.

import { checkHtmlForm, type PostForm } from './html-form.ts'
import { checkMarkdownForm } from './markdown-form.ts'
import { findDifference, type Difference, type ProvenPost } from './prove-post.ts'
import { readBack } from './read-post.ts'

export type ExpectedPost = {
  readonly format: 'html' | 'markdown'
  readonly form: PostForm
  readonly proven: ProvenPost
}

/** What is wrong with a post; nothing when it is as it should be. */
export function verifyPost(post: string, { format, form, proven }: ExpectedPost): Difference[] {
  const { root, tree } = readBack(post, format)
  const problems = tree === null ? checkHtmlForm(root, form) : checkMarkdownForm(tree, form)
  const difference = findDifference(root, proven)
  const faults = problems.map(message => ({ line: null, message }))
  return difference === null ? faults : [...faults, difference]
}
