// A small site made of its files, and what becomes of its articles.

import { readArticle, type Article, type ArticleReading } from '../../src/article/index.ts'
import { createContentReader, loadEveryPart } from '../../src/content/index.ts'
import {
  listSiteConfigs,
  listSitePatterns,
  openSites,
  recogniseSites,
  type SiteChoice,
  type Sites
} from '../../src/sites/index.ts'
import { DEFAULTS } from '../article/reading.ts'

await loadEveryPart()

const { findHeading } = createContentReader(new Map())

/** Path to text. */
export type SiteFiles = Readonly<Record<string, string>>

export function openSite(files: SiteFiles, choice: SiteChoice = 'auto'): Sites {
  const recognised = recogniseSites(Object.keys(files), choice)
  const texts = listSiteConfigs(recognised).flatMap((path): [string, string][] => {
    const text = files[path]
    return text === undefined ? [] : [[path, text]]
  })
  return openSites(recognised, new Map(texts))
}

/** Which generators are found where: `hugo in website`. */
export function listSites(files: SiteFiles, choice: SiteChoice = 'auto'): string[] {
  return openSite(files, choice).all.map(({ name, folder }) => `${name} in /${folder}`)
}

export function listPatterns(files: SiteFiles, choice: SiteChoice = 'auto'): readonly string[] {
  return listSitePatterns(recogniseSites(Object.keys(files), choice))
}

export function readOnSite(
  files: SiteFiles,
  path: string,
  template: string | null = null
): ArticleReading {
  const site = openSite(files).find(path)
  return readArticle({
    path,
    bytes: new TextEncoder().encode(files[path] ?? ''),
    defaults: { ...DEFAULTS, canonicalUrl: template },
    findHeading,
    ...(site === null ? {} : { site: site.rules })
  })
}

/** The article of a file; fails with the reading when it is none. */
export function articleOn(files: SiteFiles, path: string): Article {
  const reading = readOnSite(files, path)
  if (reading.kind !== 'article') throw new Error(JSON.stringify(reading))
  return reading.article
}

/** The canonical URL of one article beside some configuration. */
export function urlOf(config: SiteFiles, path: string, header = ''): string | null {
  return articleOn({ ...config, [path]: `---\ntitle: A title\n${header}\n---\nText.\n` }, path)
    .canonicalUrl
}
