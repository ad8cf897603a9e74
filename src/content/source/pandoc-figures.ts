// Pictures of Pandoc and Quarto: one that is alone in its paragraph has its description below it, as its caption.

import type { Image, Nodes, Paragraph, Root, RootContent } from 'mdast'
import { createElementNode } from './lower/boundary.ts'
import { setPosition } from './node-positions.ts'

type Figures = {
  /** The body, in which the tree's offsets are. */
  readonly text: string
  readonly readSnippet: (text: string) => Root
}

/** Puts a figure in place of each such paragraph. */
export function lowerPandocFigures(node: Nodes, context: Figures): void {
  // What is in a list without blank lines is no paragraph to Pandoc.
  if (!('children' in node) || (node.type === 'listItem' && node.spread !== true)) return
  const children = node.children as RootContent[]
  children.forEach((child, index) => {
    const image = child.type === 'paragraph' ? findLoneImage(child) : null
    const figure = image === null ? null : createFigure(child, image, context)
    if (figure !== null) children[index] = figure
    else if (child.type !== 'paragraph') lowerPandocFigures(child, context)
  })
}

function findLoneImage({ children: [only, ...others] }: Paragraph): Image | null {
  return only?.type === 'image' && others.length === 0 ? only : null
}

/** Null for a picture without a caption. */
function createFigure(
  paragraph: RootContent,
  image: Image,
  { text, readSnippet }: Figures
): RootContent | null {
  const { start, end } = image.position ?? {}
  const written = text.slice(start?.offset ?? 0, end?.offset ?? 0)
  const attributes = /^\{[^}\n]*\}/.exec(text.slice(end?.offset ?? 0))?.[0] ?? ''
  const caption = readAttribute(attributes, 'fig-cap') ?? readDescription(written)
  if (caption.trim() === '') return null
  const alt = readAttribute(attributes, 'fig-alt') ?? image.alt ?? ''
  const { position } = paragraph
  const below = readSnippet(caption).children.map(child => setPosition(child, image))
  return createElementNode(
    'figure',
    [
      { type: 'paragraph', children: [{ ...image, alt }], ...(position && { position }) },
      createElementNode('figcaption', below, position)
    ],
    position
  )
}

/** What is between the brackets, which may have brackets of their own. */
function readDescription(written: string): string {
  return /^!\[((?:\\[^]|[^\\[\]]|\[[^[\]]*\])*)\]/.exec(written)?.[1] ?? ''
}

function readAttribute(attributes: string, name: string): string | null {
  return new RegExp(`[{\\s]${name}="([^"]*)"`).exec(attributes)?.[1] ?? null
}
