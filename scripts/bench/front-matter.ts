// A child process of the benchmark: lists the commit in the working directory, reads the front matter of each article, and
// does no more.

import { readArticle } from '../../src/article/index.ts'
import { openLocalGit } from '../../src/git/index.ts'
import { createDefaults } from '../article-defaults.ts'

const DEFAULTS = createDefaults('https://blog.example.com/{slug}/')

const git = openLocalGit(process.cwd())
const tree = await git.readTree(process.env.GITHUB_SHA ?? '')
for (const [path, oid] of tree ?? []) {
  const bytes = path.endsWith('.md') ? await git.readBlob(oid) : null
  if (bytes !== null) readArticle({ path, bytes, defaults: DEFAULTS, findHeading: () => null })
}
git.close()
