// HTML as the tree that a parser would make of it, for what needs no parser: nothing in it was written as HTML.

import { growTree } from './grown-tree.ts'
import type { HtmlAttribute, HtmlParent } from './html-elements.ts'
import type { Paper } from './pen.ts'
import { countUpTo } from './sorted-numbers.ts'

export type TreePaper = Paper & {
  /** Null where only a parser can tell what the tree is. */
  readonly read: () => HtmlParent | null
  /** The line breaks between two places. */
  readonly countLines: (from: number, to: number) => number
}

/** Places are counted in characters of text, and one for each element. */
export function createTreePaper(): TreePaper {
  const tree = growTree()
  const starts: number[] = []
  const texts: string[] = []
  let at = 0
  let fits = true
  const add = (tagName: string, attributes: readonly HtmlAttribute[] = []) => {
    fits &&= tree.open(tagName, attributes.map(normalizeAttribute), at)
    at += 1
  }
  return {
    open: add,
    close: tagName => {
      fits &&= tree.close(tagName)
    },
    add,
    addText: value => {
      if (value === '' || !fits) return
      const text = normalizeText(value)
      fits = tree.addText(text, at) && !text.includes('\0')
      starts.push(at)
      texts.push(text)
      at += text.length
    },
    addHtml: html => {
      if (isComment(html)) tree.addComment()
      else fits = false
    },
    measure: () => at,
    read: () => (fits && tree.isWhole() ? tree.root : null),
    countLines: (from, to) => {
      let lines = 0
      for (
        let index = Math.max(0, countUpTo(starts, from) - 1);
        (starts[index] ?? to) < to;
        index++
      ) {
        const start = starts[index] ?? 0
        const text = texts[index] ?? ''
        lines += text.slice(Math.max(0, from - start), to - start).match(/\n/g)?.length ?? 0
      }
      return lines
    }
  }
}

function normalizeAttribute(attribute: HtmlAttribute): HtmlAttribute {
  const value = normalizeText(attribute.value)
  return value === attribute.value ? attribute : { ...attribute, value }
}

/** Line ends as a parser reads them. */
function normalizeText(value: string): string {
  return value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value
}

/** Whether HTML is a single comment, whole and closed. */
export function isComment(html: string): boolean {
  return (
    /^<!--(?!-?>)/.test(html) && html.endsWith('-->') && html.search(/--!?>/) === html.length - 3
  )
}
