// Vaults of Obsidian, https://help.obsidian.md/publish, and Quartz, which makes sites of them: quartz/util/path.ts.

import type { NotAnArticle, SitePage } from '../../article/index.ts'
import { findListPage } from '../article-folders.ts'
import { fitsGlob } from '../config/path-globs.ts'
import { findFlag } from '../config/plain-values.ts'
import { isQuartz, QUARTZ_CONFIGS, readQuartzSettings } from '../config/quartz-config.ts'
import type { SiteFacts, SiteProfile, SiteSetup } from '../site-profile.ts'
import { listBlogFolders } from '../urls/blog-folders.ts'
import { pathBelow, splitPagePath } from '../urls/dated-name.ts'
import { isPlainPath, toSiteAddress } from '../urls/site-address.ts'

export const OBSIDIAN: SiteProfile = {
  name: 'obsidian',
  title: 'Obsidian',
  isSite: view => isQuartz(view) || view.hasFolder('.obsidian'),
  // Only notes that say `publish: true` are articles of a vault, so that all of it may be looked at.
  listArticleFolders: view => (isQuartz(view) ? listBlogFolders(view, 'content') : ['']),
  // The settings of a vault are none of a site: a folder of a site that is edited with Obsidian is a part of that site.
  listConfigFiles: view => (isQuartz(view) ? QUARTZ_CONFIGS : [VAULT]),
  setUp: facts => (isQuartz(facts.view) ? setUpQuartz(facts) : setUpVault(facts))
}

const VAULT = '.obsidian/app.json'

function setUpVault({ view, configs }: SiteFacts): SiteSetup {
  return {
    address: null,
    addressLine: '`canonicalUrl` in the front matter of each article',
    staticFolders: [''],
    pageFolders: [''],
    findsByName: true,
    rules: {
      tagSeparator: 'blank',
      breaksLines: findFlag(configs.get(VAULT), 'strictLineBreaks') !== true,
      titleFromFileName: true,
      findNotAnArticle: page =>
        findHelper(pathBelow(page.path, view.folder) ?? page.path) ?? findPrivate(page)
    }
  }
}

function setUpQuartz(facts: SiteFacts): SiteSetup {
  const { url, addressLine, ignored, ...settings } = readQuartzSettings(facts)
  const inSite = (path: string) => pathBelow(path, facts.view.folder) ?? path
  const folders = listBlogFolders(facts.view, 'content')
  return {
    address: toSiteAddress(url),
    addressLine,
    staticFolders: ['content', 'quartz/static'],
    pageFolders: ['content'],
    findsByName: true,
    rules: {
      breaksLines: settings.breaksLines,
      titleFromFileName: true,
      findNotAnArticle: page =>
        findHelper(inSite(page.path)) ??
        findIgnored(inSite(page.path), ignored) ??
        findListPage(inSite(page.path), folders) ??
        (settings.asksToPublish ? findUnpublished(page) : null),
      buildPath: page => buildQuartzPath(page, inSite(page.path), settings.isLowerCase)
    }
  }
}

/** Templates, and what is in the trash. */
function findHelper(path: string): NotAnArticle | null {
  const folder = path
    .split('/')
    .slice(0, -1)
    .find(part => part.startsWith('.') || /^_?(?:\d+[\s._-]*)?templates?$/i.test(part))
  return folder === undefined
    ? null
    : { message: `The note is in \`${folder}\`, so it is a helper for others.`, remedy: null }
}

/** A vault is private: what nobody published stays so. */
function findPrivate(page: SitePage): NotAnArticle | null {
  return page.field('publish')?.toLowerCase() === 'true' ||
    page.field('dg-publish')?.toLowerCase() === 'true'
    ? null
    : {
        message: 'The note is in a vault of Obsidian, and does not say that it may be published.',
        remedy: 'To publish it, set `publish: true` in its front matter.'
      }
}

/** Patterns of paths in the folder of all notes; a folder stands for all that is in it. */
function findIgnored(path: string, ignored: readonly string[]): NotAnArticle | null {
  const below = pathBelow(path, 'content') ?? path
  const rule = ignored.find(one => fitsGlob(one, below) || fitsGlob(`${one}/**`, below))
  return rule === undefined
    ? null
    : {
        message: `The site leaves the note out (\`ignorePatterns\` has \`${rule}\`).`,
        remedy: null
      }
}

/** Quartz's filter `ExplicitPublish`. */
function findUnpublished(page: SitePage): NotAnArticle | null {
  return page.field('publish')?.toLowerCase() === 'true'
    ? null
    : {
        message: 'The site shows only notes that say `publish: true`, and this one does not.',
        remedy: 'To publish it, set `publish: true` in its front matter.'
      }
}

/** What its versions spell in different ways has no address that is known. */
function buildQuartzPath(page: SitePage, path: string, isLowerCase: boolean): string | null {
  const below = pathBelow(path, 'content')
  if (below === null || page.isSet('permalink') || page.isSet('slug')) return null
  const { folders, name } = splitPagePath(below)
  const parts = [...folders, name].map(part => part.replace(/\s/g, '-'))
  const whole = `/${parts.join('/')}`.replace(/\/_?index$/, '/')
  if (isLowerCase && (whole !== whole.toLowerCase() || name === folders.at(-1))) return null
  return isPlainPath(whole) && !whole.includes('&') ? whole : null
}
