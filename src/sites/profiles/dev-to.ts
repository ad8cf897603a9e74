// Repositories whose articles go to dev.to, by dev-to-git: https://github.com/maxime1992/dev-to-git

import type { SiteProfile } from '../site-profile.ts'
import { listBlogFolders } from '../urls/blog-folders.ts'

export const DEV_TO: SiteProfile = {
  name: 'dev.to',
  title: 'dev.to',
  isSite: view => view.hasFile('dev-to-git.json'),
  listArticleFolders: view => [
    ...(view.hasFolder('blog-posts') ? ['blog-posts'] : []),
    ...listBlogFolders(view, '')
  ],
  listConfigFiles: () => ['dev-to-git.json'],
  // dev.to gives an address to a new article itself, so no file can know it.
  setUp: () => ({
    address: null,
    addressLine: '`canonical_url` in the front matter of each article',
    staticFolders: [''],
    pageFolders: [''],
    rules: { tagSeparator: 'comma', breaksLines: true }
  })
}
