// A post's content as Medium keeps it: its few elements and nothing else. What a reader sees, and what got lost on the way.

import type { Element, ElementContent, Root, RootContent } from 'hast'
import { raw } from 'hast-util-raw'
import { sanitize, type Schema } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toHast } from 'mdast-util-to-hast'
import type { StoredPost } from './stored-records.ts'

export type Story = {
  /** The title in the content; null when the content does not begin with one. */
  readonly title: string | null
  readonly subtitle: string | null
  /** What follows title and subtitle. */
  readonly body: readonly ElementContent[]
  /** Names of elements that Medium does not have, of which at most the text is left. */
  readonly lost: readonly string[]
}

/** Medium's elements. All others are dropped, their text stays; what these may carry beside text is listed, too. */
const MEDIUM: Schema = {
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'blockquote', 'pre', 'hr', 'br', 'ul', 'ol', 'li'],
    ...['figure', 'figcaption', 'img', 'a', 'strong', 'b', 'em', 'i', 'code']
  ],
  attributes: { a: ['href'], img: ['src', 'alt'], pre: ['dataCodeBlockLang'] },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
  ancestors: { li: ['ul', 'ol'], figcaption: ['figure'] },
  strip: ['script', 'style', 'template', 'noscript', 'svg', 'math', 'textarea', 'select', 'title']
}

/** Elements that only group others: nothing is lost with them. */
const GROUPS = new Set(['div', 'section', 'article', 'header', 'footer', 'main', 'span', 'picture'])
const INLINE = new Set(['a', 'strong', 'b', 'em', 'i', 'code', 'br'])
const HEADINGS: Readonly<Record<string, string>> = {
  h1: 'h3',
  h2: 'h4',
  h3: 'h4',
  h4: 'h4',
  h5: 'p',
  h6: 'p'
}

export function readStory(post: Pick<StoredPost, 'content' | 'contentFormat'>): Story {
  const tree = parseContent(post)
  const lost = new Set<string>()
  collectLost(tree, lost)
  const clean = sanitize(tree, MEDIUM)
  const blocks = wrapParagraphs(clean.type === 'root' ? clean.children : [])
  const title = blocks[0]?.tagName === 'h1' ? collectText(blocks[0]) : null
  const second = title === null ? undefined : blocks[1]
  const subtitle = second?.tagName === 'h2' ? collectText(second) : null
  const body = blocks.slice((title === null ? 0 : 1) + (subtitle === null ? 0 : 1))
  return { title, subtitle, body: body.flatMap(toBlock), lost: [...lost].sort() }
}

export function formatStory(content: readonly ElementContent[]): string {
  return toHtml({ type: 'root', children: [...content] })
}

/** All text in it, without markup. */
export function collectText(node: RootContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(collectText).join('') : ''
}

function parseContent(post: Pick<StoredPost, 'content' | 'contentFormat'>): Root {
  const { content, contentFormat } = post
  // Medium reads plain Markdown, without GitHub's extensions.
  const tree =
    contentFormat === 'html'
      ? { type: 'root' as const, children: [{ type: 'raw' as const, value: content }] }
      : toHast(fromMarkdown(content), { allowDangerousHtml: true })
  const whole = raw(tree)
  return whole.type === 'root' ? whole : { type: 'root', children: [whole] }
}

function collectLost(node: Root | RootContent, lost: Set<string>): void {
  if (node.type !== 'root' && node.type !== 'element') return
  if (node.type === 'element') {
    const { tagName, properties } = node
    if (tagName === 'img' && !isAbsolute(properties.src)) lost.add('img without an absolute URL')
    if (MEDIUM.tagNames?.includes(tagName) === false && !GROUPS.has(tagName)) {
      // What is inside goes with it: a table's rows are not told apart.
      lost.add(tagName)
      return
    }
  }
  for (const child of node.children) collectLost(child, lost)
}

/** Text between the blocks becomes paragraphs; white space between them goes. */
function wrapParagraphs(nodes: readonly RootContent[]): Element[] {
  const blocks: Element[] = []
  let open: Element | null = null
  for (const node of nodes) {
    const inline = node.type === 'text' || (node.type === 'element' && INLINE.has(node.tagName))
    if (inline && (open !== null || collectText(node).trim() !== '')) {
      if (open === null) blocks.push((open = createElement('p', [])))
      open.children.push(node)
    } else if (!inline) {
      open = null
      if (node.type === 'element') blocks.push(node)
    }
  }
  return blocks
}

function toBlock(block: Element): Element[] {
  const { tagName, children } = block
  const heading = HEADINGS[tagName]
  if (heading !== undefined) return [createElement(heading, children)]
  if (tagName === 'ul' || tagName === 'ol') return [createElement(tagName, listItems(block))]
  if (tagName === 'img')
    return isAbsolute(block.properties.src) ? [createElement('figure', [block])] : []
  if (tagName === 'figure') return children.some(isLostImage) ? [] : [block]
  if (tagName === 'p') return splitAtImages(block)
  if (tagName === 'blockquote') return [createElement('blockquote', unwrap(children))]
  return [block]
}

/** Lists have one level: the items of an inner list follow the item that holds it. */
function listItems(list: Element): Element[] {
  return list.children.flatMap(item => {
    if (item.type !== 'element' || item.tagName !== 'li') return []
    const inner = item.children.filter(isList)
    const own = unwrap(item.children.filter(child => !isList(child)))
    return [createElement('li', own), ...inner.flatMap(listItems)]
  })
}

function isList(node: ElementContent): node is Element {
  return node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol')
}

/** Paragraphs become lines of the item or quote that holds them. */
function unwrap(children: readonly ElementContent[]): ElementContent[] {
  const lines = children.flatMap(child => {
    if (child.type === 'text' && child.value.trim() === '') return []
    if (child.type !== 'element' || child.tagName !== 'p') return [[child]]
    return [[...child.children, createElement('br', [])]]
  })
  const flat = lines.flat()
  const last = flat.at(-1)
  return last?.type === 'element' && last.tagName === 'br' ? flat.slice(0, -1) : flat
}

/** An image is a block of its own; those without an absolute URL are gone. */
function splitAtImages(paragraph: Element): Element[] {
  const blocks: Element[] = []
  let rest: ElementContent[] = []
  function flush(): void {
    if (rest.some(node => collectText(node).trim() !== '')) blocks.push(createElement('p', rest))
    rest = []
  }
  for (const child of paragraph.children) {
    const image = findImage(child)
    if (image === null) rest.push(child)
    else {
      flush()
      if (isAbsolute(image.properties.src)) blocks.push(createElement('figure', [child]))
    }
  }
  flush()
  return blocks
}

/** The image that a node is, or a link holds. */
function findImage(node: ElementContent): Element | null {
  if (node.type !== 'element') return null
  if (node.tagName === 'img') return node
  return node.tagName === 'a'
    ? (node.children.map(findImage).find(image => image !== null) ?? null)
    : null
}

function isLostImage(node: ElementContent): boolean {
  const image = findImage(node)
  return image !== null && !isAbsolute(image.properties.src)
}

function isAbsolute(url: unknown): boolean {
  return typeof url === 'string' && /^https?:\/\//i.test(url)
}

function createElement(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children }
}
