// Footnotes: raised numbers in the text, the notes after a rule at the end.

import type { State } from 'mdast-util-to-hast'
import type { Element, ElementContent } from 'hast'
import type { FootnoteDefinition, FootnoteReference } from 'mdast'
import { readProse } from '../compared-words.ts'
import { decide, createElement, createText } from './block-context.ts'
import type { BlockContext } from './block-context.ts'

export type FootnoteNumbering = {
  /** Identifier to number, filled in the order of reading; shared by the pieces of an article that is read in pieces. */
  readonly numbers: Map<string, number>
  /** Whether the notes follow on what is read. */
  readonly shown: boolean
}

/** Numbers are given in the order of reading, so `addReference` is asked first for the text, then for the notes. */
export function createFootnotes(
  context: BlockContext,
  { numbers, shown }: FootnoteNumbering
): {
  readonly addReference: (node: FootnoteReference) => Element
  readonly addDefinition: (state: State, node: FootnoteDefinition) => undefined
  readonly createSection: (state: State) => ElementContent[]
} {
  return {
    addReference: node => {
      const id = node.identifier.toUpperCase()
      const number = numbers.get(id) ?? numbers.size + 1
      numbers.set(id, number)
      return createElement('sup', [createText(String(number))])
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
      if (!shown) return []
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
  const label = createText(`${number}. `)
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
  context.diagnostics.omittedText.push(
    readProse({ type: 'root', children: [node] }, value => value)
  )
  context.diagnostics.add(node.position, {
    rule: 'footnote',
    severity: 'warning',
    message: `The footnote "${node.identifier}" was left out because ${why}.`,
    remedy
  })
}
