// A post in Markdown read back: a bare parse, which knows nothing of directives, formulas or other dialects. What is in the
// post byte for byte as in the article's text, between blank lines, means there what it means here, and the parser has read it
// already; so only the rest is parsed.

import type { Nodes, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { readPlainMarkdown } from './plain-markdown.ts'

/** Nodes of an article's top level that should be in the post as they are, and their text, which begins a line. */
export type KnownText = { readonly text: string; readonly nodes: readonly RootContent[] }

/** A stretch of the post; `known` is null for what has to be parsed. */
type Piece = {
  readonly text: string
  readonly known: KnownText | null
  /** Whether what is known of it is not from the article. */
  readonly added?: boolean
}

/** `known` in the order of the text. Whatever of it is not in the post is of no account. */
export function readMarkdown(post: string, known: readonly KnownText[] = []): Root {
  const pieces = mergeLists(splitPost(post, known)).map(readDefinitions)
  const definitions = pieces.filter(definesNames)
  if (!knowsNames(pieces, definitions) || !keepsWords(pieces))
    return { type: 'root', children: parse(post) }
  const names = definitions.map(({ text }) => text).join('\n')
  return {
    type: 'root',
    children: pieces.flatMap(({ text, known: found }) => found?.nodes ?? parseGap(text, names))
  }
}

/** Definitions whose addresses are others now say by themselves what they are. */
function readDefinitions(piece: Piece): Piece {
  if (piece.known !== null || !/^\n*\[/.test(piece.text)) return piece
  const nodes = parse(piece.text)
  return nodes.every(({ type }) => type === 'definition')
    ? { ...piece, known: { text: piece.text, nodes }, added: true }
    : piece
}

function definesNames({ known }: Piece): boolean {
  return known?.nodes[0]?.type === 'definition'
}

/** Whether none of the names that the article may not have is one that it has in brackets, as words. */
function keepsWords(pieces: readonly Piece[]): boolean {
  const added = pieces.filter(piece => piece.added === true).map(({ known }) => known?.nodes ?? [])
  const names = added.flatMap(listIdentifiers).map(name => name.toUpperCase())
  return pieces.every(({ text, known }) => {
    if (names.length === 0 || known === null || definesNames({ text, known })) return true
    const own = new Set(listIdentifiers(known.nodes).map(name => name.toUpperCase()))
    const labels = [...text.matchAll(/\[((?:\\[^]|[^[\]\\])*)\]/g)].map(([, label = '']) =>
      normalizeLabel(label)
    )
    return labels.every(label => own.has(label) || !names.includes(label))
  })
}

function normalizeLabel(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase()
}

/** Whether every reference of what is known is to a definition that is known, and no other one may count before it. */
function knowsNames(pieces: readonly Piece[], definitions: readonly Piece[]): boolean {
  const names = new Set(definitions.flatMap(({ known }) => listIdentifiers(known?.nodes ?? [])))
  return pieces.every(({ text, known }) => {
    if (!text.includes('[')) return true
    // A definition may also be at the beginning of another block.
    if (!definesNames({ text, known }) && text.includes(']:')) return false
    return listIdentifiers(known?.nodes ?? []).every(name => names.has(name))
  })
}

/** What nodes refer to by name, or define. */
function listIdentifiers(nodes: readonly Nodes[]): string[] {
  return nodes.flatMap(node => [
    ...('identifier' in node ? [node.identifier] : []),
    ...('children' in node ? listIdentifiers(node.children) : [])
  ])
}

function parseGap(text: string, names: string): RootContent[] {
  if (text.trim() === '') return []
  const plain = readPlainMarkdown(text)
  if (plain !== null) return plain
  if (names === '' || !text.includes('[')) return parse(text)
  // References may be to definitions elsewhere in the post.
  return parse(`${text}\n\n${names}`).filter(
    ({ position }) => (position?.start.offset ?? 0) < text.length
  )
}

function parse(text: string): RootContent[] {
  const options = { extensions: [GFM], mdastExtensions: [GFM_TREE] }
  return fromMarkdown(text, options).children
}

const GFM = gfm()
const GFM_TREE = gfmFromMarkdown()

/** Blocks of the post by their first lines, so that each text is looked for where it can be. */
function splitPost(post: string, known: readonly KnownText[]): Piece[] {
  const starts = listBlockStarts(post)
  const pieces: Piece[] = []
  let cursor = 0
  for (const one of known) {
    const at = starts
      .get(readFirstLine(one.text, 0))
      ?.find(start => start >= cursor && holdsBlock(post, one.text, start))
    if (at === undefined) continue
    pieces.push({ text: post.slice(cursor, at), known: null }, { text: one.text, known: one })
    cursor = at + one.text.length
  }
  return [...pieces, { text: post.slice(cursor), known: null }].filter(
    ({ text, known: found }) => found !== null || text.trim() !== ''
  )
}

function listBlockStarts(post: string): Map<string, number[]> {
  const starts = new Map<string, number[]>()
  for (const { index, 0: gap } of post.matchAll(/^|\n\n+/g)) {
    const start = index + gap.length
    const line = readFirstLine(post, start)
    const found = starts.get(line)
    if (found === undefined) starts.set(line, [start])
    else found.push(start)
  }
  return starts
}

function readFirstLine(text: string, from: number): string {
  const end = text.indexOf('\n', from)
  return text.slice(from, end < 0 ? text.length : end)
}

function holdsBlock(post: string, text: string, start: number): boolean {
  const end = start + text.length
  return post.startsWith(text, start) && /^(?:\n\n|\n?$)/.test(post.slice(end, end + 2))
}

/** What follows a list may become part of it: such pieces are parsed together, unless the article has them so. */
function mergeLists(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = []
  for (const piece of pieces) {
    const before = merged.at(-1)
    if (before === undefined || !mayJoin(before, piece)) merged.push(piece)
    else merged.splice(-1, 1, { text: `${before.text}\n\n${piece.text}`, known: null })
  }
  return merged
}

function mayJoin(before: Piece, piece: Piece): boolean {
  return LIST.test(before.text) && /^\n*(?:[ \t]|[-+*]|\d)/.test(piece.text)
}

const LIST = /(?:^|\n)[ \t]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]|\n|$)/
