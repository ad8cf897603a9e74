// A node of a syntax tree, as loosely as the proof reads it: a kind that it does not know is read by what is in it.

import type { Root } from 'mdast'

type HtmlNode = {
  readonly type: string
  readonly tagName?: string
  readonly value?: string
  readonly properties?: Readonly<Record<string, unknown>>
  readonly children?: readonly HtmlNode[]
}

export type SourceNode = {
  readonly type: string
  readonly value?: string
  readonly children?: readonly SourceNode[]
  readonly depth?: number
  readonly ordered?: boolean | null
  readonly start?: number | null
  readonly checked?: boolean | null
  readonly lang?: string | null
  readonly meta?: string | null
  readonly url?: string
  readonly title?: string | null
  readonly alt?: string | null
  readonly identifier?: string
  readonly name?: string
  readonly attributes?: Readonly<Record<string, string | null | undefined>> | null
  readonly data?: {
    readonly hName?: string
    readonly hProperties?: Readonly<Record<string, unknown>>
    readonly hChildren?: readonly HtmlNode[]
    readonly directiveLabel?: boolean
    /** The JavaScript that is between braces. */
    readonly estree?: unknown
  }
  readonly position?: {
    readonly start: { readonly line: number; readonly offset?: number }
    readonly end: { readonly offset?: number }
  }
}

export function toSourceNode(tree: Root): SourceNode {
  return tree as SourceNode
}

/** All nodes, in the order of the text. */
export function* listNodes(node: SourceNode): Generator<SourceNode> {
  yield node
  for (const child of node.children ?? []) yield* listNodes(child)
}
export type { HtmlNode }
