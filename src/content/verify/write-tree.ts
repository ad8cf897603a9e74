// A syntax tree as HTML, each node as the element that CommonMark gives it, so that the proof reads Markdown and raw HTML
// in one go, as a browser would.

import { closeTags } from './close-tags.ts'
import { parseHtml, type HtmlParent } from './html-elements.ts'
import { createHtmlPaper } from './html-paper.ts'
import { writeNodes, type Paper, type Pen } from './pen.ts'
import { countUpTo } from './sorted-numbers.ts'
import type { SourceNode } from './source-node.ts'
import { surveyTree, type TreeSurvey } from './survey-tree.ts'
import { createTreePaper, isComment } from './tree-paper.ts'
import { writeNode } from './write-node.ts'
import { isNote, numberNotes, writeNotes } from './write-notes.ts'
import { writeTop } from './write-top.ts'

export type WrittenTree = {
  /** Whether places are known at no cost. */
  readonly located: boolean
  readonly read: (located: boolean) => HtmlParent
  /** The line of the author's text that is at a place. */
  readonly findLine: (place: number) => number
  /** Where the node that is at a place begins. */
  readonly findOffset: (place: number) => number
}

/** Whether a diagnostic says that the footnote of a line was left out. */
export type IsNoteTold = (line: number) => boolean

/** `text` is what the offsets of the tree are counted in. */
export function writeTree(root: SourceNode, text: string, isNoteTold: IsNoteTold): WrittenTree {
  const survey = surveyTree(root)
  const parts = { root, text, survey, isNoteTold }
  return (survey.html.every(isPlain) ? growHtml(parts) : null) ?? printHtml(parts)
}

function isPlain({ value }: SourceNode): boolean {
  return isComment(value ?? '')
}

type Parts = {
  readonly root: SourceNode
  readonly text: string
  readonly survey: TreeSurvey
  readonly isNoteTold: IsNoteTold
}

function growHtml(parts: Parts): WrittenTree | null {
  const paper = createTreePaper()
  const places = writeOn(paper, parts)
  const tree = paper.read()
  return tree && { located: true, read: () => tree, ...findPlaces(places, paper.countLines) }
}

function printHtml(parts: Parts): WrittenTree {
  const paper = createHtmlPaper()
  const places = writeOn(paper, parts)
  return {
    located: false,
    read: located => parseHtml(paper.read(), located),
    ...findPlaces(places, paper.countLines)
  }
}

/** The nodes that were written, and where. */
type Places = { readonly starts: readonly number[]; readonly nodes: readonly SourceNode[] }

function writeOn(paper: Paper, { root, text, survey, isNoteTold }: Parts): Places {
  const closed = closeTags(survey.html)
  const numbers = survey.hasReferences ? numberNotes(root, survey.notes) : new Map<string, number>()
  const starts: number[] = []
  const nodes: SourceNode[] = []
  const pen: Pen = {
    ...paper,
    definitions: survey.definitions,
    notes: { definitions: survey.notes, numbers },
    mark: node => {
      if (node.position === undefined) return
      starts.push(paper.measure())
      nodes.push(node)
    },
    write: node => {
      pen.mark(node)
      if (node.type === 'html') paper.addHtml(cutOpenTag(closed.get(node) ?? node.value ?? ''))
      // A footnote that is left out is told; else it is expected where it is.
      else if (node.type !== 'footnoteDefinition') writeNode(node, pen)
      else if (!isNote(node, pen.notes) && !isNoteTold(node.position?.start.line ?? 0))
        writeNodes(node.children, pen)
    }
  }
  writeTop(root.children ?? [], text, pen)
  writeNotes(pen)
  return { starts, nodes }
}

function findPlaces(
  { starts, nodes }: Places,
  countLines: (from: number, to: number) => number
): Pick<WrittenTree, 'findLine' | 'findOffset'> {
  const findIndex = (place: number) => Math.max(0, countUpTo(starts, place) - 1)
  return {
    findOffset: place => nodes[findIndex(place)]?.position?.start.offset ?? -1,
    findLine: place => {
      const index = findIndex(place)
      return (nodes[index]?.position?.start.line ?? 1) + countLines(starts[index] ?? 0, place)
    }
  }
}

/** A piece of HTML may end inside a tag, which then is none. */
function cutOpenTag(html: string): string {
  return html.replace(/<[a-z/][^<>]*$/i, '')
}
