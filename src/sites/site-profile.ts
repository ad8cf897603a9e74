// The shape of a profile: what one site generator does, as data and pure functions. One file a generator in profiles/.

import type { SiteRules } from '../article/index.ts'
import type { DataFile } from './data-file.ts'
import type { SiteView } from './site-view.ts'

/** The values of the input `site`, besides `auto` and `none`. */
export const SITE_NAMES = [
  'jekyll',
  'hugo',
  'docusaurus',
  'astro',
  'eleventy',
  'zola',
  'hexo',
  'mkdocs',
  'vitepress',
  'next',
  'gatsby',
  'quarto',
  'obsidian',
  'dev.to'
] as const
export type SiteName = (typeof SITE_NAMES)[number]

/** What is known of a site when its articles are read. */
export type SiteFacts = {
  readonly view: SiteView
  /**
   * The configuration files that could be read, by path relative to the site: maps, lists and scalars. What a JavaScript
   * file computes is undefined.
   */
  readonly configs: ReadonlyMap<string, unknown>
  /** The same files as they are written. */
  readonly texts: ReadonlyMap<string, string>
}

export type SiteSetup = {
  /** The site's absolute URL with its base path; null when the configuration does not say. */
  readonly address: string | null
  /** Where its images are, if that is not below its address: an absolute URL. */
  readonly imageAddress?: string | null
  /** The line to paste that sets the address, and its file: `` `url: https://…` in `_config.yml` ``. */
  readonly addressLine: string
  /** Folders, relative to the site, that are served at its root, best first. */
  readonly staticFolders: readonly string[]
  /** Folders, relative to the site, that links between pages begin at. */
  readonly pageFolders: readonly string[]
  /** Folders of articles that the configuration names, relative to the site, which they may be outside of: `../blog`. */
  readonly articleFolders?: readonly string[]
  /** Notes and images are found by their name, wherever they are. */
  readonly findsByName?: boolean
  /** Values that template tags may show, by the name that the tags begin with: `site`, `params`. */
  readonly values?: Readonly<Record<string, unknown>>
  /**
   * Files of data, relative to the site, and the name that tags have for all of them: `site.data`. Empty where each is known
   * by its own name.
   */
  readonly data?: { readonly root: string; readonly files: readonly DataFile[] }
  readonly rules: Partial<Omit<SiteRules, 'generator' | 'address' | 'asksForAddress'>>
}

/** The files that may name folders of articles, relative to the site, and what is found only in those that do. */
export type FolderOptions = {
  readonly files: (view: SiteView) => readonly string[]
  readonly pattern: RegExp
}

export type SiteProfile = {
  readonly name: SiteName
  /** As people write it: `MkDocs`. */
  readonly title: string
  /** Whether a folder holds such a site, by its files alone. */
  readonly isSite: (view: SiteView) => boolean
  /** Folders of articles, relative to the site. */
  readonly listArticleFolders: (view: SiteView) => readonly string[]
  /** Configuration files to read, relative to the site, those that count most first. */
  readonly listConfigFiles: (view: SiteView) => readonly string[]
  /** How the configuration may name other folders of articles; without this, it cannot. */
  readonly folderOptions?: FolderOptions
  readonly setUp: (facts: SiteFacts) => SiteSetup
}
