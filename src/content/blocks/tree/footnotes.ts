// Footnotes: raised numbers in the text, the notes after a rule at the end.

import type { State } from 'mdast-util-to-hast'
import type { Element, ElementContent } from 'hast'
import type { FootnoteDefinition, FootnoteReference } from 'mdast'
import { decide, type BlockContext } from '../block-context.ts'
import { createElement, createTextNode } from '../html-nodes.ts'

export type Footnotes = {
  readonly addReference: (node: FootnoteReference) => Element
  readonly addDefinition: (state: State, node: FootnoteDefinition) => undefined
  /** The notes, once all that refers to them has been read. */
  readonly createSection: (state: State) => ElementContent[]
}

/** Numbers are given in the order of reading. */
export function createFootnotes(context: BlockContext): Footnotes {
  const numbers = new Map<string, number>()
  return {
    addReference: node => {
      const id = node.identifier.toUpperCase()
      const number = numbers.get(id) ?? numbers.size + 1
      numbers.set(id, number)
      return createElement('sup', [createTextNode(String(number))], { dataNote: true })
    },
    addDefinition: (state, node) => {
      // The first definition of a name is the one that counts.
      if (state.footnoteById.get(node.identifier.toUpperCase()) !== node)
        omitFootnote(context, node, {
          why: 'another one has the same name',
          remedy: 'Give it a name of its own.'
        })
      return undefined
    },
    createSection: state => {
      const notes: ElementContent[] = []
      // A note may refer to further notes: the map grows while it is walked.
      for (const [id, number] of numbers) notes.push(...convertNote(id, number, state))
      reportFootnotes(context, numbers, state)
      return notes.length === 0 ? [] : [createElement('hr', []), ...notes]
    }
  }
}

function convertNote(id: string, number: number, state: State): ElementContent[] {
  const definition = state.footnoteById.get(id)
  if (definition === undefined) return []
  const children = state.all(definition)
  const [first] = children
  const label = createTextNode(`${number}. `)
  if (first?.type === 'element' && first.tagName === 'p') {
    first.children.unshift(label)
    return children
  }
  return [createElement('p', [label]), ...children]
}

function reportFootnotes(
  context: BlockContext,
  numbers: ReadonlyMap<string, number>,
  state: State
): void {
  for (const [id, definition] of state.footnoteById) {
    if (numbers.has(id)) {
      const choice = decide(context, 'footnote', definition.position, 'Medium has no footnotes.')
      if (choice === 'notes')
        context.diagnostics.add(definition.position, {
          rule: 'footnote',
          severity: 'notice',
          message: 'Medium has no footnotes, so the notes were put at the end, with raised numbers.'
        })
      continue
    }
    omitFootnote(context, definition, {
      why: 'nothing refers to it',
      remedy: `Refer to it with [^${definition.identifier}], or remove it.`
    })
  }
}

/** `why` completes "The footnote was left out because …". */
function omitFootnote(
  context: BlockContext,
  node: FootnoteDefinition,
  { why, remedy }: { readonly why: string; readonly remedy: string }
): void {
  context.diagnostics.add(node.position, {
    rule: 'footnote',
    severity: 'warning',
    message: `The footnote "${node.identifier}" was left out because ${why}.`,
    remedy
  })
}
