// What a template tag stands for in this article: own tags first, then the known ones; what nobody knows is under policy.

import { toGithubSlug } from '../../../text/github-slug.ts'
import {
  listFileCandidates,
  joinPath,
  listPageCandidates,
  splitSuffix
} from '../../references/destination-paths.ts'
import { findChoice } from '../../policy/content-policy.ts'
import { expandOwnTag } from './own-tags.ts'
import { expandBuiltin } from './builtin-tags.ts'
import { readListingTitle } from './listing-tags.ts'
import { EMPTY_EXPANSION, UNKNOWN_EXPANSION, type TagExpansion } from './tag-expansion.ts'
import { findArgument, readArguments } from './tag-arguments.ts'
import { expandComponent, findNamedFile, readLiteral } from './mdx-components.ts'
import { expandAssignment, expandBlock, expandOutput, readParam } from './expand-values.ts'
import type { TagPlace, TemplateContext } from './template-context.ts'
import {
  refuseMark,
  refuseTag,
  showTag,
  stopAtTag,
  refuseUnknown,
  type ExpandedTag
} from './unknown-tags.ts'
import type { TemplateTag } from './template-tag.ts'

const DROPPED: ReadonlySet<TemplateTag['kind']> = new Set([
  'comment',
  'attribute-list',
  'heading-id',
  'toc',
  'mdx-module'
] as const)

/** What a tag becomes where it is, and what its author has to know about that. */
export function expandTag(
  tag: TemplateTag,
  place: TagPlace,
  context: TemplateContext
): ExpandedTag {
  const expansion = expandOwnTag(tag, context.custom) ?? expandKnownTag(tag, place, context)
  if ('diagnostic' in expansion) return expansion
  if (expansion.kind === 'unknown') return refuseUnknown(tag, context, expansion.because)
  if (expansion.kind !== 'page') return { expansion, diagnostic: null }
  const destination = findPageDestination(expansion.path, context)
  if (destination === null)
    return refuseTag(tag, context, {
      message: `The tag ${showTag(tag)} names a file that is not in the repository.`,
      remedy: 'Correct the path, or use a link.'
    })
  if (place === 'address')
    return { expansion: { kind: 'text', text: destination }, diagnostic: null }
  const { text } = expansion
  return text === undefined
    ? refuseAddress(tag, context)
    : { expansion: { kind: 'link', destination, text }, diagnostic: null }
}

/** A site shows the address of the page, which nobody wants to read, and which is a path here. */
function refuseAddress(tag: TemplateTag, context: TemplateContext): ExpandedTag {
  return refuseTag(tag, context, {
    message: `The tag ${showTag(tag)} is an address in running text, so readers would see a path.`,
    remedy: `Write a link with a text of its own: \`[text](${tag.text})\`.`
  })
}

function expandKnownTag(
  tag: TemplateTag,
  place: TagPlace,
  context: TemplateContext
): TagExpansion | ExpandedTag {
  if (DROPPED.has(tag.kind)) return EMPTY_EXPANSION
  return READERS[tag.kind]?.(tag, context, place) ?? { kind: 'unknown' }
}

type Reader = (
  tag: TemplateTag,
  context: TemplateContext,
  place: TagPlace
) => TagExpansion | ExpandedTag | null

const READERS: Readonly<Partial<Record<TemplateTag['kind'], Reader>>> = {
  literal: tag => ({ kind: 'text', text: tag.content ?? tag.text }),
  dialect: expandMark,
  omission: tag => ({ expansion: EMPTY_EXPANSION, diagnostic: describeOmission(tag) }),
  refused: refuseMark,
  embed: ({ content }) => ({ kind: 'embed', url: content ?? '' }),
  picture: ({ name, content }) => ({
    kind: 'image',
    src: encodeURI(name),
    alt: content ?? '',
    caption: content ?? '',
    link: ''
  }),
  highlight: tag => ({
    kind: 'code',
    language: tag.name,
    code: tag.content ?? '',
    title: readListingTitle(tag)
  }),
  block: expandBlock,
  'liquid-tag': (tag, context) =>
    expandAssignment(tag) ?? findAsset(tag, expandBuiltin(tag.name, tag.args), context),
  shortcode: (tag, context, place) =>
    /^(?:param|meta)$/.test(tag.name)
      ? readParam(tag.args, place, context)
      : completeCall(tag, expandBuiltin(tag.name, tag.args)),
  'liquid-output': expandOutput,
  // Of an element's attributes only those that are sent or read aloud have to be known.
  'jsx-attribute': tag =>
    readLiteral(tag.name) ??
    findNamedFile(tag.name) ??
    (/^(?:src|href|alt)$/.test(tag.args) ? null : EMPTY_EXPANSION),
  'wiki-link': expandWikiLink,
  'wiki-embed': expandWikiEmbed,
  component: expandComponent
}

/** A function of Zola has no end: what a callout says is one of its arguments. */
function completeCall(
  { text, args }: TemplateTag,
  expansion: TagExpansion | null
): TagExpansion | null {
  if (expansion?.kind !== 'open' || !/^\{\{\s*\w+\(/.test(text)) return expansion
  const { construct, name, label } = expansion
  const markdown = findArgument(readArguments(args), ['text', 'body', 'content', 'message'], 0)
  return construct === 'callout' && markdown !== null
    ? { kind: 'callout', name, label, markdown }
    : UNKNOWN_EXPANSION
}

/** Hexo keeps the files of a post in a folder that has its name. */
function findAsset(
  { name }: TemplateTag,
  expansion: TagExpansion | null,
  { path, resolver }: TemplateContext
): TagExpansion | null {
  if (!name.startsWith('asset_')) return expansion
  const folder = path.replace(/\.\w+$/, '')
  const own = `${folder.replace(/^.*\//, '')}/`
  if (expansion?.kind === 'image' && resolver.fileExists(`${folder}/${expansion.src}`))
    return { ...expansion, src: own + expansion.src }
  return expansion?.kind === 'page' && resolver.fileExists(`${folder}/${expansion.path}`)
    ? { ...expansion, path: own + expansion.path }
    : expansion
}

/** A mark in running text by the Markdown that it stands for. */
function expandMark(tag: TemplateTag): TagExpansion | ExpandedTag {
  const { content, args } = tag
  if (content === '' || content === null)
    return { expansion: EMPTY_EXPANSION, diagnostic: describeOmission(tag) }
  const tex = /^\$\$([^]*)\$\$$/.exec(content)?.[1]
  if (tex !== undefined)
    return { kind: 'math', tex: tex.replace(/^\n|\n$/g, ''), block: args === 'block' }
  const [, element, text = ''] = /^<(sup|sub)>([^<]*)</.exec(content) ?? []
  if (element === 'sup' || element === 'sub') return { kind: 'raised', element, text }
  return { kind: 'markdown', markdown: content, block: args === 'block' }
}

/** Reports a mark that is left out if it might have been part of the text. */
function describeOmission({ kind, name, content, text }: TemplateTag): ExpandedTag['diagnostic'] {
  const what = kind === 'omission' ? content : /^\^[^^]/.test(text) ? BLOCK_NAME : null
  if (what === null) return null
  return {
    rule: name === 'html-comment' ? 'html-comment' : 'attribute-list',
    severity: 'notice',
    message: `${showTag({ text })} is ${what}, so it was left out.`
  }
}

const BLOCK_NAME = 'the name of a block of Obsidian'

function expandWikiLink(tag: TemplateTag, context: TemplateContext): TagExpansion | ExpandedTag {
  const choice = findChoice(context.policy, 'wiki-link')
  const [page = '', heading = ''] = tag.name.split('#')
  const text = tag.args === '' ? tag.name.replace(/^#/, '') : tag.args
  if (choice === 'fail')
    return stopAtTag('wiki-link', {
      message: `${showTag(tag)} is a wiki link. The policy \`wiki-link: fail\` stops the article.`,
      remedy: 'Write a Markdown link instead, or choose another policy for `wiki-link`.'
    })
  if (choice === 'text') return { kind: 'text', text }
  const suffix = heading === '' ? '' : `#${toGithubSlug(heading)}`
  const path = page === '' ? '' : findPageDestination(page, context)
  if (path !== null) return { kind: 'link', destination: path + suffix, text }
  if (tag.content === 'attached') return { kind: 'text', text: tag.text }
  return {
    expansion: { kind: 'text', text },
    diagnostic: {
      rule: 'wiki-link',
      severity: 'warning',
      message: `${showTag(tag)} leads to a page that is not in the repository, so only its text was kept.`
    }
  }
}

function expandWikiEmbed(tag: TemplateTag, context: TemplateContext): TagExpansion | ExpandedTag {
  // A part of a picture is shown as the whole.
  const [name = ''] = tag.name.split('#')
  if (!/\.(?:png|jpe?g|gif|tiff?|svg|webp|avif|bmp)$/i.test(name))
    return stopAtTag('wiki-link', {
      message: `${showTag(tag)} embeds another note, which Medium cannot show.`,
      remedy: 'Link to it, or copy what it says.'
    })
  const src = findFilePath(name, context) ?? name
  // The last of several words may be a size.
  const alt = tag.args.replace(/(?:^|\|)\d+(?:x\d+)?$/, '')
  return { kind: 'image', src: encodeURI(src), alt, caption: '', link: '' }
}

/** An image of a wiki lies in the article's folder, or under the root or one of its static folders. */
function findFilePath(name: string, { path, resolver }: TemplateContext): string | null {
  const folders = listAncestors(path)
  const found = [...folders, ...resolver.staticRoots]
    .flatMap(folder => listFileCandidates(folder, name))
    .find(file => resolver.fileExists(file))
  const file = found ?? resolver.findByName?.(name) ?? null
  return file === null ? null : climbToRoot(path) + file
}

/** A file by a path that begins at the article's folder, at one above it, or at the root, as an address from the root. */
function findPageDestination(target: string, { path, resolver }: TemplateContext): string | null {
  const { path: file, suffix } = splitSuffix(target)
  const found = listAncestors(path)
    .flatMap(folder => listPageCandidates(folder, file))
    .find(file => file !== '' && resolver.fileExists(file))
  const page = found ?? resolver.findByName?.(file) ?? null
  return page === null ? null : `/${encodeURI(page)}${suffix}`
}

/** The folder of a file, and those above it up to the root. */
function listAncestors(path: string): string[] {
  const folders: string[] = []
  const parts = path.split('/').slice(0, -1)
  for (let depth = parts.length; depth >= 0; depth--) folders.push(parts.slice(0, depth).join('/'))
  return folders
}

function climbToRoot(path: string): string {
  return '../'.repeat((joinPath('', path) ?? '').split('/').length - 1)
}
