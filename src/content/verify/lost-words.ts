// What a text in MDX says, read from its tree as it was parsed: every word has to be in the tree that elements, components and
// braces were taken out of, since that is what the post is held against.

import { listNodes, type SourceNode } from './source-node.ts'

export type LostWord = { readonly word: string; readonly line: number | null }

/** The first word of `authored` that is not in `lowered` as often; null when none is lost. */
export function findLostWord(authored: SourceNode, lowered: SourceNode): LostWord | null {
  const left = new Map<string, number>()
  for (const node of listNodes(lowered))
    for (const text of [node.value, node.alt])
      for (const word of listWords(text)) left.set(word, (left.get(word) ?? 0) + 1)
  for (const node of listShown(authored))
    for (const word of listWords(readAuthored(node))) {
      const count = left.get(word) ?? 0
      if (count === 0) return { word, line: node.position?.start.line ?? null }
      left.set(word, count - 1)
    }
  return null
}

function listWords(text: string | null | undefined): readonly string[] {
  return text?.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** What is about the page is for no reader, and no browser shows what is inside a frame. */
const UNSEEN =
  /^(?:iframe|head|helmet|\w*seo|\w*jsonld|structureddata|script|style|template|meta.*)$/i

/** Code that a plugin of Gatsby replaces with the page that it names, whose address has other words. */
const PLAYER = /^\s*(?:youtube|vimeo|video|twitch|twitchlive|videopress|oembed|codepen|gist):/i

/** What names the language of code in running text, which may be taken away. */
const INLINE_LANGUAGE = /\{:[.\w-]+\}$|^(?:#!|:::)\w+ +/

function* listShown(node: SourceNode): Generator<SourceNode> {
  const [only, ...others] = node.type === 'paragraph' ? (node.children ?? []) : []
  if (only?.type === 'inlineCode' && others.length === 0 && PLAYER.test(only.value ?? '')) return
  if (/^mdxJsx/.test(node.type) && UNSEEN.test(node.name ?? '')) return
  yield node
  for (const child of node.children ?? []) yield* listShown(child)
}

function readAuthored({ type, value = '', data }: SourceNode): string {
  if (type === 'inlineCode') return value.replace(INLINE_LANGUAGE, '')
  if (/^(?:text|code|math)$/.test(type)) return value
  return /^mdx(?:Text|Flow)Expression$/.test(type) ? readShown(data?.estree) : ''
}

/** The literal that is between braces, or the text of the elements there; any other expression shows what nobody knows. */
function readShown(node: unknown): string {
  if (typeof node !== 'object' || node === null) return ''
  const parts = node as Readonly<Record<string, unknown>>
  const read = Object.hasOwn(READERS, String(parts['type']))
    ? READERS[String(parts['type'])]
    : undefined
  return read?.(parts) ?? ''
}

type ReadParts = (parts: Readonly<Record<string, unknown>>) => string

const READERS: Readonly<Record<string, ReadParts>> = {
  Program: ({ body }) => joinShown(body),
  ExpressionStatement: ({ expression }) => readShown(expression),
  JSXExpressionContainer: ({ expression }) => readShown(expression),
  JSXElement: ({ children }) => joinShown(children),
  JSXFragment: ({ children }) => joinShown(children),
  Literal: ({ value }) => toText(value),
  JSXText: ({ value }) => toText(value),
  TemplateElement: ({ value }) => toText((value as { readonly cooked?: unknown }).cooked),
  TemplateLiteral: ({ quasis, expressions }) =>
    Array.isArray(expressions) && expressions.length === 0 ? joinShown(quasis) : ''
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function joinShown(nodes: unknown): string {
  return Array.isArray(nodes) ? nodes.map(readShown).join(' ') : ''
}
