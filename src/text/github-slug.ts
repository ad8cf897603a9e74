// A heading or name as GitHub makes an anchor of it, which several site generators do, too.

import GithubSlugger from 'github-slugger'

/** `What’s new?` is `whats-new`. Two equal texts give two equal slugs. */
export function toGithubSlug(text: string): string {
  return new GithubSlugger().slug(text)
}
