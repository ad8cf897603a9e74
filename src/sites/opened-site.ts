// A site with what its configuration says, as other rooms see it.

import type { SiteRules } from '../article/index.ts'
import type { DataFile } from './data-file.ts'
import type { SiteName } from './site-profile.ts'

export type Site = {
  readonly name: SiteName
  /** As people write it: `MkDocs`. */
  readonly title: string
  /** Its folder in the repository; empty for the root. */
  readonly folder: string
  /** Folders of the repository that the configuration keeps articles in; some may be outside of the site's own. */
  readonly articleFolders: readonly string[]
  readonly rules: SiteRules
  /** Where its images are, if that is not below its address. */
  readonly imageAddress: string | null
  /** The line to paste that sets the address, and its file. */
  readonly addressLine: string
  /** Folders of the repository that are served at the site's root, best first. */
  readonly staticFolders: readonly string[]
  /** Folders of the repository that links between pages begin at, best first. */
  readonly pageFolders: readonly string[]
  readonly findsByName: boolean
  /** Values that template tags may show, by the name that the tags begin with. */
  readonly values: Readonly<Record<string, unknown>>
  /** Files of data, by path of the repository, and the name that tags have for all of them. */
  readonly dataRoot: string
  readonly dataFiles: readonly DataFile[]
}

/** The site whose folder a file is in, the innermost where there are several; null outside of all. */
export type Sites = {
  readonly all: readonly Site[]
  readonly find: (path: string) => Site | null
}

export const NO_SITES: Sites = { all: [], find: () => null }
