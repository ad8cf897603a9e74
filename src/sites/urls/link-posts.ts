// Posts that only lead elsewhere: their titles are links, as themes have them.

import type { NotAnArticle, SitePage } from '../../article/index.ts'

export type LinkFields = {
  /** Pages that send their readers on. */
  readonly redirects?: readonly string[]
  /** What the title of a post links to; on the site itself it is an address like any other. */
  readonly links?: readonly string[]
}

/** @param address of the site, if it is known */
export function findLinkPost(
  page: SitePage,
  address: string | null,
  { redirects = [], links = [] }: LinkFields
): NotAnArticle | null {
  for (const name of [...redirects, ...links]) {
    const [target = ''] = page.list(name)
    const leads = redirects.includes(name) ? target.trim() !== '' : isElsewhere(target, address)
    if (leads)
      return {
        message: `The post only leads to ${target} (\`${name}\`).`,
        remedy: 'To publish it, set `medium.status` in its front matter.'
      }
  }
  return null
}

function isElsewhere(target: string, address: string | null): boolean {
  if (!/^https?:\/\//i.test(target) || !URL.canParse(target)) return false
  return address === null || new URL(target).hostname !== new URL(address).hostname
}
