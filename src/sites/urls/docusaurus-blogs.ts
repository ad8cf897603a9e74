// The blogs of a Docusaurus site, those of its presets and of its plugins:
// https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-blog

import type { NotAnArticle } from '../../article/index.ts'
import { fitsGlob } from '../config/path-globs.ts'
import { findList, findSetting, findValue, isMap } from '../config/plain-values.ts'
import { pathBelow } from './dated-name.ts'

/** One blog of the site. */
export type DocusaurusBlog = {
  /** Relative to the site, which it may be outside of: `../blog`. */
  readonly folder: string
  /** The path of its pages. */
  readonly route: string
  /** Globs of the files that are posts, and of those among them that are none, relative to the folder. */
  readonly include: readonly string[]
  readonly exclude: readonly string[]
}

/** Those of the presets and of the plugins. One whose options are computed is left out: its URLs are not known. */
export function listDocusaurusBlogs(config: unknown): readonly DocusaurusBlog[] {
  const ofPresets = findList(config, 'presets').flatMap(preset => {
    const [name, options] = Array.isArray(preset) ? (preset as readonly unknown[]) : [preset, {}]
    if (!/^(?:@docusaurus\/preset-|preset-)?classic$/.test(String(name))) return []
    const blog = isMap(options) && Object.hasOwn(options, 'blog') ? options['blog'] : {}
    return isMap(options) && !Object.hasOwn(options, '...') && blog !== false ? [blog] : []
  })
  const ofPlugins = findList(config, 'plugins').flatMap(plugin => {
    const [name, options] = Array.isArray(plugin) ? (plugin as readonly unknown[]) : [plugin, {}]
    if (/content-blog$/.test(String(name))) return [options]
    // A site may have a plugin of its own that adds to the one of blogs; others only read what is there.
    const isBlogs = isMap(options) && ['path', 'routeBasePath'].some(key => key in options)
    return /^\.{1,2}\/.*blog/.test(String(name)) && isBlogs ? [options] : []
  })
  return [...ofPresets, ...ofPlugins].flatMap(toBlog)
}

const INCLUDE = ['**/*.{md,mdx}']
const EXCLUDE = ['**/_*.{md,mdx}', '**/_*/**', '**/__tests__/**']

function toBlog(options: unknown): readonly DocusaurusBlog[] {
  const folder = findSetting(options, 'path', 'blog')
  const route = findSetting(options, 'routeBasePath', 'blog')
  if (!isMap(options) || folder === null || route === null) return []
  return [
    {
      folder: folder.replace(/^(?:\.?\/+)+|\/+$/g, ''),
      route,
      include: listGlobs(options, 'include') ?? INCLUDE,
      exclude: listGlobs(options, 'exclude') ?? EXCLUDE
    }
  ]
}

/** Null where there is none, or it is not known in full: then it is taken for the usual one. */
function listGlobs(options: unknown, key: string): readonly string[] | null {
  const globs = findValue(options, key)
  return Array.isArray(globs) && globs.every(glob => typeof glob === 'string') ? globs : null
}

export function findDocusaurusBlog(
  path: string,
  blogs: readonly DocusaurusBlog[]
): DocusaurusBlog | null {
  const above = blogs.filter(({ folder }) => pathBelow(path, folder) !== null)
  const [blog, next] = above.toSorted((a, b) => b.folder.length - a.folder.length)
  // Two blogs of one folder have each post at two addresses.
  const isTwice = next !== undefined && next.folder === blog?.folder && next.route !== blog.route
  return blog === undefined || isTwice ? null : blog
}

/** Why a file is no post of its blog; null for a post. */
export function findLeftOut(blog: DocusaurusBlog | null, path: string): NotAnArticle | null {
  const { folder, include, exclude } = blog ?? { folder: '', include: INCLUDE, exclude: EXCLUDE }
  const file = pathBelow(path, folder) ?? path
  const isIncluded = include.some(glob => fitsGlob(glob, file))
  const excluding = exclude.find(glob => fitsGlob(glob, file))
  if (isIncluded && excluding === undefined) return null
  const says =
    excluding === undefined
      ? `\`include\` of the blog does not name it`
      : `\`exclude\` of the blog has \`${excluding}\``
  return {
    message: `Docusaurus makes no page of the file: ${says}.`,
    remedy: 'To publish it, change that, give the file another name, or set `medium.status` in it.'
  }
}
