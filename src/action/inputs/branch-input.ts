// The input `branch`, and what may be the name of a branch.

import { refuseInput, type TypedInput } from './typed-input.ts'

/** The publishing branch, with or without `refs/heads/`; null for the repository's default branch. */
export function parseBranch(input: TypedInput): string | null {
  if (input.text === '') return null
  const name = input.text.replace(/^refs\/heads\//, '')
  if (!isBranchName(name)) refuseInput(input, 'must be the name of a branch')
  return name
}

/** The rules of git check-ref-format that matter for a branch name. */
export function isBranchName(name: string): boolean {
  // eslint-disable-next-line no-control-regex -- git forbids control characters in names
  return !/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\.lock(\/|$)|(^|\/)\.|^\/|\/$|\.$|^-|^@?$/.test(
    name
  )
}
