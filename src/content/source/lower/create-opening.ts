// What begins at a template tag and ends at another: callouts, quotes, collapsible sections.

import type { Paragraph, RootContent } from 'mdast'
import type { PairOpening } from '../templates/tag-expansion.ts'
import { createElementNode, type Boundary, type BoundaryOpening } from './boundary.ts'
import type { LowerContext } from './lower-context.ts'

export function createOpening(
  { key, construct, name, label }: PairOpening,
  written: string,
  context: LowerContext
): Boundary {
  const openings: Readonly<Record<PairOpening['construct'], BoundaryOpening>> = {
    callout: {
      rule: 'callout',
      create: children => [createCallout(name, label, children, context)]
    },
    details: {
      rule: 'details',
      create: children => [
        createElementNode(
          'details',
          [createElementNode('summary', context.readSnippet(label), undefined), ...children],
          undefined
        )
      ]
    },
    group: { rule: 'template', create: children => children },
    quote: {
      rule: 'blockquote-block',
      create: children => [
        createElementNode('blockquote', [...createAuthor(label, context), ...children], undefined)
      ]
    }
  }
  return { type: 'boundary', key, length: 0, opening: openings[construct], written }
}

function createAuthor(label: string, { readSnippet }: LowerContext): RootContent[] {
  const [first] = label === '' ? [] : readSnippet(label)
  return first?.type === 'paragraph'
    ? [{ type: 'paragraph', children: [{ type: 'strong', children: first.children }] }]
    : []
}

/** A container whose label is read as Markdown. */
export function createCallout(
  name: string,
  label: string,
  children: readonly RootContent[],
  { readSnippet }: Pick<LowerContext, 'readSnippet'>
): RootContent {
  const [first] = label === '' ? [] : readSnippet(label)
  const title: Paragraph[] =
    label === ''
      ? []
      : [
          {
            type: 'paragraph',
            data: { directiveLabel: true },
            children:
              first?.type === 'paragraph' ? first.children : [{ type: 'text', value: label }]
          }
        ]
  return { type: 'containerDirective', name, children: [...title, ...children] } as RootContent
}
