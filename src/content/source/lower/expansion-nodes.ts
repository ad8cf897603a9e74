// What a template tag stands for, as nodes in its place.

import type { Image, Link, Paragraph, PhrasingContent, RootContent, Text } from 'mdast'
import type { Position } from 'unist'
import { setPosition } from '../node-positions.ts'
import type { ImageExpansion } from '../templates/tag-expansion.ts'
import type { ExpandedTag } from '../templates/unknown-tags.ts'
import { fitBeside } from '../templates/write-tag.ts'
import { measureCommonStart, readContainerPrefix } from '../container-prefix.ts'
import { createElementNode } from './boundary.ts'
import { createCallout, createOpening } from './create-opening.ts'
import type { LowerContext } from './lower-context.ts'

type Expansion = ExpandedTag['expansion']

/** Where a tag is in the author's text. */
export type TagSite = {
  readonly start: number
  readonly end: number
  /** Alone on its line. */
  readonly alone: boolean
  readonly position: Position | undefined
}

export function createExpansionNodes(
  expansion: Expansion,
  site: TagSite,
  context: LowerContext
): RootContent[] {
  const { alone, position } = site
  const place = (node: RootContent): RootContent => setPosition(node, { position })
  switch (expansion.kind) {
    case 'text':
      if (expansion.text !== '') return [place(createExpandedText(expansion.text))]
      return alone ? [place({ type: 'split' })] : []
    case 'embed':
      return [place(createEmbed(expansion.url, site))]
    case 'link':
      return [place(createTagLink(expansion.destination, expansion.text, site))]
    case 'image':
      return placeImage(expansion, site, context)
    case 'code':
      return [place(createCode(expansion, site, context))]
    case 'math':
      return [place(createMath(expansion))]
    case 'raised':
      return createRaised(expansion).map(place)
    case 'callout':
      return [
        place(
          createCallout(
            expansion.name,
            expansion.label ?? '',
            context.readSnippet(expansion.markdown),
            context
          )
        )
      ]
    case 'open':
    case 'close':
      return [place(createEdge(expansion, site, context))]
    case 'markdown':
      return placeSnippet(expansion, site, context).map(place)
  }
}

type Kind<Name extends Expansion['kind']> = Extract<Expansion, { kind: Name }>

function createEmbed(url: string, { start, end, alone }: TagSite): RootContent {
  const link: Link = {
    type: 'link',
    url,
    children: [{ type: 'text', value: url }],
    data: { tag: { start, end, alone, bare: true } }
  }
  return alone ? { type: 'paragraph', children: [link] } : link
}

function createTagLink(destination: string, text: string, { start, end }: TagSite): Link {
  return {
    type: 'link',
    url: encodeAddress(destination),
    children: [{ type: 'text', value: text }],
    data: { tag: { start, end, alone: false } }
  }
}

function createCode(
  { language, code, title }: Kind<'code'>,
  site: TagSite,
  { text }: LowerContext
): RootContent {
  return {
    type: 'code',
    lang: language === '' ? null : language,
    ...(title === '' ? {} : { meta: `title="${title}"` }),
    value: readCode(code, site, text)
  }
}

function createMath({ tex, block }: Kind<'math'>): RootContent {
  const lines = tex.replace(/^\s*\n|\s+$/g, '')
  return block
    ? { type: 'math', value: lines.includes('\n') ? lines : lines.trim() }
    : { type: 'inlineMath', value: tex.trim() }
}

function createRaised({ element, text }: Kind<'raised'>): RootContent[] {
  return [
    { type: 'html', value: `<${element}>` },
    { type: 'text', value: text },
    { type: 'html', value: `</${element}>` }
  ]
}

function createEdge(
  expansion: Kind<'open'> | Kind<'close'>,
  { start, end }: TagSite,
  context: LowerContext
): RootContent {
  const written = context.text.slice(start, end)
  if (expansion.kind === 'open') return createOpening(expansion, written, context)
  return { type: 'boundary', key: expansion.key, length: 0, opening: null, written }
}

/** Markdown in running text joins it, if it is no more than that, with the blanks that it begins and ends with. */
function placeSnippet(
  { markdown, block }: Kind<'markdown'>,
  site: TagSite,
  { text, readSnippet }: LowerContext
): RootContent[] {
  const nodes = readSnippet(markdown)
  const [only] = nodes
  if (block || site.alone || nodes.length > 1 || only?.type !== 'paragraph') return nodes
  const shown = fitBeside(markdown, text, site)
  return [
    ...(/^\s/.test(shown) ? [createExpandedText(' ')] : []),
    ...only.children,
    ...(/\s$/.test(shown) ? [createExpandedText(' ')] : [])
  ]
}

function createExpandedText(value: string): Text {
  return { type: 'text', value, data: { expanded: true } }
}

/** As an address is written in Markdown, where blanks would end it. */
export function encodeAddress(address: string): string {
  return address.replace(/[\s<>()\\]/g, character => {
    const code = character.charCodeAt(0)
    return code > 0x7f
      ? encodeURIComponent(character)
      : `%${code.toString(16).toUpperCase().padStart(2, '0')}`
  })
}

function placeImage(
  { src, alt, caption, link }: ImageExpansion,
  { start, end, alone, position }: TagSite,
  { readSnippet }: LowerContext
): RootContent[] {
  const plain = caption === '' && link === ''
  const image: Image = {
    type: 'image',
    url: encodeAddress(src),
    alt,
    title: null,
    ...(plain ? { data: { tag: { start, end, alone } } } : {})
  }
  const shown: PhrasingContent =
    link === '' ? image : { type: 'link', url: encodeAddress(link), children: [image] }
  if (caption === '' && !alone) return [setPosition(shown, { position })]
  const paragraph: Paragraph = { type: 'paragraph', children: [shown] }
  if (caption === '') return [setPosition(paragraph, { position })]
  const below = createElementNode('figcaption', readSnippet(caption), position)
  return [setPosition(createElementNode('figure', [paragraph, below], position), { position })]
}

/** Code without the quote marks and indentation of its tag's line, and without the line breaks and raw tags next to it. */
function readCode(code: string, { start }: TagSite, text: string): string {
  const prefix = readContainerPrefix(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))
  return code
    .split('\n')
    .map(line => line.slice(measureCommonStart(line, prefix)))
    .join('\n')
    .replace(/\{%[-+]?\s*(?:end)?(?:raw|verbatim)\s*[-+]?%\}/g, '')
    .replace(/^[ \t]*\r?\n/, '')
    .replace(/\s+$/, '')
    .replaceAll('\r\n', '\n')
}
