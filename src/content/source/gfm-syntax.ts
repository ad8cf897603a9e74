// GitHub's Markdown for the parser of one text. A parser tries whether a word is a bare address at each word, and whether a line
// begins a table at each line; here it tries only where there can be one, and makes the same tree.

import type { Extension as TreeExtension } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { Nodes } from 'mdast'
import type { Construct, Extension, State, TokenizeContext } from 'micromark-util-types'
import { spareRanges } from './range-tildes.ts'

/** Characters that the parser does not count, so that its offsets are not the text's. */
const BYTE_ORDER_MARK = '\uFEFF'

const ALL = gfm()
const TABLE = listConstructs(ALL.flow?.null).find(({ name }) => name === 'table')
/** How each kind of bare address begins. */
const ADDRESSES: ReadonlyMap<string | undefined, RegExp> = new Map([
  ['emailAutolink', /[-+.\w]+@/y],
  ['protocolAutolink', /https?:\/\//iy],
  ['wwwAutolink', /www\./iy]
])
const HAS_ADDRESS = /@|:\/\/|www\./i

/** All but tables and bare addresses. */
const REST: Extension = {
  ...ALL,
  flow: {},
  text: Object.fromEntries(
    Object.entries(ALL.text ?? {}).map(([code, list]) => [
      code,
      listConstructs(list)
        .filter(({ name }) => !ADDRESSES.has(name))
        .map(one => (one.name === 'strikethrough' ? spareRanges(one) : one))
    ])
  )
}

export function createGfmSyntax(text: string): readonly Extension[] {
  if (TABLE === undefined || text.startsWith(BYTE_ORDER_MARK)) return [ALL]
  const lines = findTableLines(text)
  return [
    ...(HAS_ADDRESS.test(text) ? [createAddressSyntax(text)] : []),
    REST,
    ...(lines.size === 0 ? [] : [{ flow: { null: createTable(TABLE, lines) } }])
  ]
}

function listConstructs(list: Construct | readonly Construct[] | undefined): readonly Construct[] {
  return list === undefined ? [] : [list].flat()
}

function createAddressSyntax(text: string): Extension {
  const created = new Map<Construct, Construct>()
  const create = (construct: Construct) => {
    const known = created.get(construct) ?? createAddress(construct, text)
    created.set(construct, known)
    return known
  }
  return {
    text: Object.fromEntries(
      Object.entries(ALL.text ?? {}).map(([code, list]) => [
        code,
        listConstructs(list)
          .filter(({ name }) => ADDRESSES.has(name))
          .map(create)
      ])
    )
  }
}

function createAddress(construct: Construct, text: string): Construct {
  const begin = ADDRESSES.get(construct.name)
  return {
    ...construct,
    previous(code) {
      if (construct.previous?.call(this, code) === false) return false
      if (begin === undefined) return true
      begin.lastIndex = this.now().offset
      return begin.test(text)
    }
  }
}

function createTable(table: Construct, lines: ReadonlySet<number>): Construct {
  return {
    ...table,
    tokenize(this: TokenizeContext, effects, ok, nok): State {
      return lines.has(this.now().line) ? table.tokenize.call(this, effects, ok, nok) : nok
    }
  }
}

/** A line of dashes, colons and pipes, as is below the header of every table. */
const DELIMITERS = /^[ \t>]*(?=[|:-])[ \t|:]*-[ \t|:-]*$/

/** White space of Markdown alone. */
const BLANK = /^[ \t]*$/

/** The lines, counted from 1, that may be a header or a row of a table. */
function findTableLines(text: string): ReadonlySet<number> {
  const found = new Set<number>()
  if (!MAY_HOLD_TABLE.test(text)) return found
  let open = false
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (DELIMITERS.test(line)) {
      found.add(index)
      open = true
    } else if (BLANK.test(line)) open = false
    if (open) found.add(index + 1)
  }
  return found
}

const MAY_HOLD_TABLE = /-[ \t]*[|:]|[|:][ \t]*-/

/** Addresses are looked for once more in the tree, which is no work where no text can hold any. */
export const GFM_TREE: readonly TreeExtension[] = gfmFromMarkdown().map(
  ({ transforms, ...rest }) => ({
    ...rest,
    ...(transforms && {
      transforms: transforms.map(
        transform => (tree: Parameters<typeof transform>[0]) =>
          mayHoldAddress(tree) ? transform(tree) : undefined
      )
    })
  })
)

function mayHoldAddress(node: Nodes): boolean {
  if (node.type === 'text') return HAS_ADDRESS.test(node.value)
  if (!('children' in node) || node.type === 'link' || node.type === 'linkReference') return false
  for (const child of node.children) if (mayHoldAddress(child)) return true
  return false
}
