// The profiles in the order in which a folder is asked: those first whose files nobody else has.

import type { SiteProfile } from '../site-profile.ts'
import { ASTRO } from './astro.ts'
import { DEV_TO } from './dev-to.ts'
import { DOCUSAURUS } from './docusaurus.ts'
import { ELEVENTY } from './eleventy.ts'
import { GATSBY } from './gatsby.ts'
import { HEXO } from './hexo.ts'
import { HUGO } from './hugo.ts'
import { JEKYLL } from './jekyll.ts'
import { MKDOCS } from './mkdocs.ts'
import { NEXT } from './next.ts'
import { OBSIDIAN } from './obsidian.ts'
import { QUARTO } from './quarto.ts'
import { VITEPRESS } from './vitepress.ts'
import { ZOLA } from './zola.ts'

export const PROFILES: readonly SiteProfile[] = [
  ...[DOCUSAURUS, ASTRO, VITEPRESS, GATSBY, MKDOCS, QUARTO, ELEVENTY, HEXO],
  // A Next.js site may have `_posts`, too.
  ...[NEXT, JEKYLL, ZOLA, HUGO, DEV_TO, OBSIDIAN]
]
