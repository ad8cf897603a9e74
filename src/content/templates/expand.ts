// What a template tag stands for in this article: own tags first, then the known ones; what nobody knows is under policy.

import Slugger from 'github-slugger'
import type { Cover } from '../../article/index.ts'
import type { Resolver } from '../document.ts'
import { fileCandidates, joinPath, pageCandidates, splitSuffix } from '../paths.ts'
import { choiceOf, type Policy } from '../policy.ts'
import { ownTag, type TemplateTags } from './own-tags.ts'
import { builtin } from './builtin.ts'
import { NOTHING, type Expansion } from './expansion.ts'
import { component, imported, literal } from './components.ts'
import { outputText } from './output.ts'
import { refused, shown, stopped, unknown, type ExpandedTag } from './refused.ts'
import type { TemplateTag } from './tag.ts'

export type TemplateContext = {
  readonly path: string
  readonly title: string
  readonly canonicalUrl: string | null
  readonly cover: Cover | null
  readonly resolver: Resolver
  readonly policy: Policy
  /** The author's own tags. */
  readonly custom: TemplateTags
  /** Files that MDX imports, by the name it gives them. */
  readonly imports: ReadonlyMap<string, string>
}

/** Where the tag stands: running text, the address of a link or image, or raw HTML. */
export type TagPlace = 'text' | 'address' | 'html'

const DROPPED: ReadonlySet<TemplateTag['kind']> = new Set([
  'comment',
  'attribute-list',
  'heading-id',
  'toc',
  'mdx-module'
] as const)

/** Reads a tag; `remark` says what an author has to know about it. */
export function expandTag(
  tag: TemplateTag,
  place: TagPlace,
  context: TemplateContext
): ExpandedTag {
  const expansion = ownTag(tag, context.custom) ?? known(tag, place, context)
  if ('remark' in expansion) return expansion
  if (expansion.kind === 'unknown') return unknown(tag, context)
  if (expansion.kind !== 'page') return { expansion, remark: null }
  const destination = pageDestination(expansion.path, context)
  if (destination === null)
    return refused(
      tag,
      context,
      `The tag ${shown(tag)} names no file of the repository; correct the path or use a link.`
    )
  if (place === 'address') return { expansion: { kind: 'text', text: destination }, remark: null }
  const text = expansion.text ?? destination
  return { expansion: { kind: 'link', destination, text }, remark: null }
}

function known(
  tag: TemplateTag,
  place: TagPlace,
  context: TemplateContext
): Expansion | ExpandedTag {
  if (DROPPED.has(tag.kind)) return NOTHING
  return READERS[tag.kind]?.(tag, context, place) ?? { kind: 'unknown' }
}

type Reader = (
  tag: TemplateTag,
  context: TemplateContext,
  place: TagPlace
) => Expansion | ExpandedTag | null

const READERS: Readonly<Partial<Record<TemplateTag['kind'], Reader>>> = {
  literal: tag => ({ kind: 'text', text: tag.content ?? tag.text }),
  dialect: tag =>
    tag.content === '' || tag.content === null
      ? { expansion: NOTHING, remark: leftOut(tag) }
      : { kind: 'markdown', markdown: tag.content, block: tag.args === 'block' },
  highlight: tag => ({ kind: 'code', language: tag.name, code: tag.content ?? '' }),
  'liquid-tag': tag => builtin(tag.name, tag.args),
  shortcode: tag => builtin(tag.name, tag.args),
  'liquid-output': (tag, context, place) => output(tag.name, place, context),
  'mdx-expression': tag => literal(tag.name),
  // Of an element's attributes only those that are sent or read aloud have to be known.
  'jsx-attribute': (tag, { imports }) =>
    literal(tag.name) ??
    imported(tag.name, imports) ??
    (/^(?:src|href|alt)$/.test(tag.args) ? null : NOTHING),
  'wiki-link': wikiLink,
  'wiki-embed': wikiEmbed,
  component
}

/** Of marks that are left out, those that might have been words of the text are told. */
function leftOut(tag: TemplateTag): ExpandedTag['remark'] {
  const [rule, what] = tag.text.startsWith('%%')
    ? (['html-comment', 'a comment'] as const)
    : tag.text.startsWith('^')
      ? (['attribute-list', 'the name of a block'] as const)
      : []
  if (rule === undefined) return null
  const message = `${shown(tag)} is ${what}, as Obsidian writes it. It is left out.`
  return { rule, severity: 'notice', message }
}

function output(expression: string, place: TagPlace, context: TemplateContext): Expansion {
  const text = outputText(expression, {
    title: context.title,
    canonicalUrl: context.canonicalUrl,
    cover: context.cover?.src ?? null,
    siteUrl: context.resolver.siteUrl,
    inAddress: place !== 'text'
  })
  return text === null ? { kind: 'unknown' } : { kind: 'text', text }
}

function wikiLink(tag: TemplateTag, context: TemplateContext): Expansion | ExpandedTag {
  const choice = choiceOf(context.policy, 'wiki-link')
  const [page = '', heading = ''] = tag.name.split('#')
  const text = tag.args === '' ? tag.name.replace(/^#/, '') : tag.args
  if (choice === 'fail')
    return stopped('wiki-link', `${shown(tag)} is a wiki link. Write a Markdown link instead.`)
  if (choice === 'text') return { kind: 'text', text }
  const suffix = heading === '' ? '' : `#${new Slugger().slug(heading)}`
  const path = page === '' ? '' : pageDestination(page, context)
  if (path !== null) return { kind: 'link', destination: path + suffix, text }
  return {
    expansion: { kind: 'text', text },
    remark: {
      rule: 'wiki-link',
      severity: 'warning',
      message: `${shown(tag)} names no file of the repository: its text is kept, unlinked.`
    }
  }
}

function wikiEmbed(tag: TemplateTag, context: TemplateContext): Expansion | ExpandedTag {
  if (!/\.(?:png|jpe?g|gif|tiff?|svg|webp|avif|bmp)$/i.test(tag.name))
    return stopped(
      'wiki-link',
      `${shown(tag)} embeds another note, which Medium cannot show. Link to it, or copy what it says.`
    )
  const src = filePath(tag.name, context) ?? tag.name
  // The last of several words may be a size.
  const alt = tag.args.replace(/(?:^|\|)\d+(?:x\d+)?$/, '')
  return { kind: 'image', src: encodeURI(src), alt, caption: '', link: '' }
}

/** An image of a wiki lies in the article's folder, or under the root or one of its static folders. */
function filePath(name: string, { path, resolver }: TemplateContext): string | null {
  const folders = ancestors(path)
  const found = [...folders, ...resolver.staticRoots]
    .flatMap(folder => fileCandidates(folder, name))
    .find(file => resolver.fileExists(file))
  return found === undefined ? null : up(path) + found
}

/** A file by a path that begins at the article's folder, at one above it, or at the root, as an address from the root. */
function pageDestination(target: string, { path, resolver }: TemplateContext): string | null {
  const { path: file, suffix } = splitSuffix(target)
  const found = ancestors(path)
    .flatMap(folder => pageCandidates(folder, file))
    .find(one => one !== '' && resolver.fileExists(one))
  return found === undefined ? null : `/${encodeURI(found)}${suffix}`
}

/** The folder of a file, and those above it up to the root. */
function ancestors(path: string): string[] {
  const folders: string[] = []
  const parts = path.split('/').slice(0, -1)
  for (let depth = parts.length; depth >= 0; depth--) folders.push(parts.slice(0, depth).join('/'))
  return folders
}

function up(path: string): string {
  return '../'.repeat((joinPath('', path) ?? '').split('/').length - 1)
}
