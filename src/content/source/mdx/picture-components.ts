// Components that show a picture or a player, and links.

import type { RootContent } from 'mdast'
import { createElementNode } from '../lower/boundary.ts'
import { createExpansionNodes } from '../lower/expansion-nodes.ts'
import { isInline } from '../lower/split-paragraph.ts'
import { createComponentTag, requireValues } from './component-tags.ts'
import { writeOpening } from './lower-html.ts'
import {
  createBoldLine,
  createWrapper,
  findAttributeText,
  isEmpty,
  readBlocksInside,
  readTextInside,
  readLabel,
  wrapText,
  type MdxElement
} from './mdx-element.ts'
import type { MdxValue } from './read-value.ts'

type Lowered = RootContent[] | null

const SOURCES = ['src', 'image', 'img', 'image_path', 'path', 'url', 'file', 'filename', 'source']

/** `<Image>`, `<Figure>` and their like. */
export function lowerPicture(element: MdxElement): Lowered {
  if (requireValues(element, [...SOURCES, 'alt'])) return []
  const src = findSource(element)
  if (src === null) return isEmpty(element) ? null : lowerFrame(element)
  const { node, context, inline } = element
  const label = readLabel(element, 'caption', 'title', 'description')
  const caption = label ?? (isEmpty(element) ? null : readTextInside(element))
  const image = createExpansionNodes(
    { kind: 'image', src, alt: findAttributeText(element, 'alt') ?? '', caption: '', link: '' },
    { ...findSite(element), alone: !inline || caption !== null, position: node.position },
    context
  )
  if (caption === null) return image
  return [createFigure(element, image, caption)]
}

function findSource(element: MdxElement): string | null {
  const own = findAttributeText(element, ...SOURCES)
  if (own !== null) return own
  const sources = element.values.get('sources')
  if (!(sources instanceof Map)) return null
  const light = (sources as ReadonlyMap<string, MdxValue>).get('light')
  return typeof light === 'string' ? light : null
}

function findSite({ node: { position } }: MdxElement) {
  const start = position?.start.offset ?? 0
  return { start, end: position?.end.offset ?? start }
}

function createFigure(
  element: MdxElement,
  shown: readonly RootContent[],
  caption: readonly RootContent[]
): RootContent {
  const { position } = element.node
  const below = createElementNode('figcaption', [...caption], position)
  return createWrapper('figure', [...shown, below], element)
}

/** A frame around pictures, with a text below them. */
export function lowerFrame(element: MdxElement): Lowered {
  if (isEmpty(element)) return null
  const written = findAttributeText(element, 'caption')
  const caption =
    written === null ? readLabel(element, 'caption', 'title') : element.context.readSnippet(written)
  if (caption === null && element.inline) return readTextInside(element)
  if (caption === null) return [createWrapper('div', readBlocksInside(element), element)]
  return [createFigure(element, readBlocksInside(element), caption)]
}

export function lowerLink(element: MdxElement): Lowered {
  if (requireValues(element, ['href', 'to', 'url'])) return []
  const href = findAttributeText(element, 'href', 'to', 'url')
  const inside = isEmpty(element)
    ? readLabel(element, 'title', 'label', 'text')
    : readTextInside(element)
  // Nothing to click on is nothing to see.
  if (inside === null) return href === null ? null : []
  if (href === null) return inside
  if (!inside.every(isInline)) {
    const wrapper = createWrapper('a', inside, element)
    return [{ ...wrapper, data: { hName: 'a', hProperties: { href } } }]
  }
  return createLink(element, href, inside)
}

function createLink(
  { node: { position } }: MdxElement,
  href: string,
  inside: readonly RootContent[]
): RootContent[] {
  const value = writeOpening({ name: 'a', values: new Map([['href', href]]) })
  return [
    { type: 'html', value, ...(position && { position }) },
    ...inside,
    { type: 'html', value: '</a>', ...(position && { position }) }
  ]
}

/** A title that may be a link, and a text below it. */
export function lowerCard(element: MdxElement): Lowered {
  const href = findAttributeText(element, 'href', 'to', 'url', 'link')
  const title = readLabel(element, 'title', 'label', 'name')
  const text = readLabel(element, 'description', 'subtitle')
  const inside = isEmpty(element) ? [] : readBlocksInside(element)
  if (requireValues(element, ['href', 'to', 'title', 'description'])) return []
  if (title === null && text === null && inside.length === 0) return null
  const { position } = element.node
  const shown = title === null || href === null ? title : createLink(element, href, title)
  return [
    createWrapper(
      'div',
      [
        ...(shown === null ? [] : [createBoldLine(shown, position)]),
        ...wrapText(text ?? []),
        ...inside
      ],
      element
    )
  ]
}

/** A film by its file; one of a known site by its page. */
export function lowerVideo(element: MdxElement): Lowered {
  if (requireValues(element, ['src', 'url', 'source', 'href'])) return []
  const src = findAttributeText(element, 'src', 'url', 'source', 'href')
  if (src === null || !isEmpty(element)) return null
  const tag = createComponentTag(element, 'embed', new Map([['url', src]]))
  if (/^https?:\/\//.test(src) && !/\.(?:mp4|webm|mov|m4v|ogv|mp3|ogg|wav)(?:[?#]|$)/i.test(src))
    return createExpansionNodes(
      element.context.expand(tag, 'text'),
      { ...findSite(element), alone: !element.inline, position: element.node.position },
      element.context
    )
  const hName = /\.(?:mp3|ogg|wav)$/i.test(src) ? 'audio' : 'video'
  const wrapper = createWrapper(hName, [], element)
  return [{ ...wrapper, data: { hName, hProperties: { src } } }]
}

/** What generators call the address, or the number, of what a player shows. */
const ID =
  /^(?:(?:video|youtube|tweet|vimeo|instagram|stackblitz|gist|codesandbox|spotify|post|status)_?(?:id|link|url))$/

/** A player that tags of other languages show as well, under its name there. */
export function lowerPlayer(element: MdxElement, name: string): Lowered {
  const values = new Map(
    [...element.values].map(([key, value]) => [ID.test(key) ? 'id' : key, value] as const)
  )
  const id = values.get('id')
  if (typeof id === 'string' && PATHS[name] !== undefined && /^[^:]+\/[^:]+$/.test(id))
    values.set('id', PATHS[name] + id)
  if (name === 'codepen') values.set('id', findPen(values))
  const tag = createComponentTag(element, name, values)
  const player = createExpansionNodes(
    element.context.expand(tag, 'text'),
    { ...findSite(element), alone: !element.inline, position: element.node.position },
    element.context
  )
  return isEmpty(element) ? player : [...player, ...readBlocksInside(element)]
}

/** `tweetLink="ada/status/1"` */
const PATHS: Readonly<Record<string, string>> = {
  tweet: 'https://twitter.com/',
  gist: 'https://gist.github.com/',
  spotify: 'https://open.spotify.com/'
}

function findPen(values: ReadonlyMap<string, MdxValue>): MdxValue {
  const user = values.get('user')
  const pen = values.get('hash') ?? values.get('slughash') ?? values.get('codepenid')
  return typeof user === 'string' && typeof pen === 'string'
    ? `https://codepen.io/${user}/pen/${pen}`
    : (values.get('id') ?? values.get('url') ?? null)
}
