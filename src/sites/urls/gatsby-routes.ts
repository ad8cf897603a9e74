// Which address a Gatsby site gives to its Markdown, where its `gatsby-node.js` says it as Gatsby's blog starter does, or a
// page's file name says it: `src/pages/blog/{MarkdownRemark.frontmatter__slug}.js`.

import { isArticleFolder } from '../article-folders.ts'
import { findList, findText, findValue } from '../config/plain-values.ts'
import { pathBelow } from './dated-name.ts'

/** `createFilePath` of gatsby-source-filesystem: its `basePath`, and whether it ends with a slash. */
export type FilePathRule = { readonly base: string; readonly slash: boolean }

/** Null where the addresses are made in another way, or that is not certain. @param code of `gatsby-node.js` */
export function findFilePathRule(code: string): FilePathRule | null {
  const plain = code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
  const calls = [
    ...plain.matchAll(/\b(?:const|let|var)\s+(\w+)\s*=\s*createFilePath\(\{([^{}]*)\}\)/g)
  ]
  const paths = [...plain.matchAll(/\bcreatePage\(\{\s*path:\s*([^,}]+)/g)].map(([, one = '']) =>
    one.trim()
  )
  const [, name = '', given = ''] = calls[0] ?? []
  const isMade =
    calls.length === 1 &&
    plain.split('createFilePath(').length === 2 &&
    setsSlug(plain, name) &&
    paths.filter(one => /^[\w.]+\.fields\.slug$/.test(one)).length === 1 &&
    !/\b(?:frontmatter|pageContext)\.(?:slug|path|permalink|url)\b/.test(plain)
  if (!isMade) return null
  const base = /\bbasePath:\s*(['"`])([^'"`$]*)\1/.exec(given)?.[2]
  if (/\bbasePath\b/.test(given) && base === undefined) return null
  return { base: base ?? 'src/pages', slash: !/\btrailingSlash:\s*false\b/.test(given) }
}

/** `createNodeField({ name: 'slug', node, value })` with what `createFilePath` gave, and nothing more. */
function setsSlug(code: string, name: string): boolean {
  const fields = [...code.matchAll(/\bcreateNodeField\(\{([^{}]*)\}\)/g)].map(([, one = '']) => one)
  const slugs = fields.filter(one => /\bname:\s*(['"`])slug\1/.test(one))
  const [field = ''] = slugs
  const value =
    /\bvalue:\s*([^,]+)/.exec(field)?.[1]?.trim() ?? (/\bvalue\b/.test(field) ? 'value' : '')
  return slugs.length === 1 && value === name
}

/** What gatsby-source-filesystem reads, as folders of the site. Null where one of them is not known. */
export function listSources(config: unknown): readonly string[] | null {
  const folders = readSources(config).map(({ folder }) => folder)
  return folders.every(folder => folder !== null) ? folders : null
}

/** Those that are called like a blog, by their own names or by their folders'. */
export function listBlogSources(config: unknown): readonly string[] {
  return readSources(config).flatMap(({ name, folder }) =>
    folder !== null && folder !== '' && (isArticleFolder(name) || isArticleFolder(folder))
      ? [folder]
      : []
  )
}

type Source = { readonly name: string; readonly folder: string | null }

function readSources(config: unknown): readonly Source[] {
  return findList(config, 'plugins')
    .filter(plugin => findText(plugin, 'resolve') === 'gatsby-source-filesystem')
    .map(plugin => {
      const options = findValue(plugin, 'options')
      const folder = findText(options, 'path')?.replace(/^(?:\.?\/+)+|\/+$/g, '') ?? null
      return { name: findText(options, 'name') ?? '', folder }
    })
}

/** Null for a file that no source has, or several. */
export function buildFilePath(
  { base, slash }: FilePathRule,
  sources: readonly string[],
  path: string
): string | null {
  const [file, ...more] = sources.flatMap(source => pathBelow(path, source) ?? [])
  if (file === undefined || more.length > 0) return null
  const segments = file.replace(/\.\w+$/, '').split('/')
  const above = base.split('/')
  // The path relative to the base, without what leads out of it.
  const shared = segments.findIndex((one, index) => one !== above[index])
  const below = segments.slice(Math.max(0, shared))
  const named = below.at(-1) === 'index' ? below.slice(0, -1) : below
  return `/${[...named, slash ? '' : null].filter(one => one !== null).join('/')}`.replace(
    /\/{2,}/g,
    '/'
  )
}

/** A page whose file name takes a field of the front matter: the text before it, and the field. */
export type FieldRoute = { readonly prefix: string; readonly field: string }

/** @param path below `src/pages` */
export function findFieldRoute(path: string): FieldRoute | null {
  const [, folder = '', field] =
    /^((?:[^{}[\]/]+\/)*)\{(?:markdownRemark|mdx)\.frontmatter__(\w+)\}(?:\/index)?\.[jt]sx?$/i.exec(
      path
    ) ?? []
  return field === undefined ? null : { prefix: `/${folder}`, field }
}

/** Gatsby makes a slug of the field; only one that is a slug already is certain. */
export function buildFieldPath({ prefix }: FieldRoute, value: string | null): string | null {
  const plain = value?.replace(/^\/+|\/+$/g, '') ?? ''
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(plain) ? `${prefix}${plain}/` : null
}
