// Elements that a script of the site draws or paints: the source of a diagram (`<div class="mermaid">`), and the code of Distill
// (`<d-code>`). They are listings, as in a fence.

import type { Root } from 'mdast'
import { walkTree } from '../walk-tree.ts'
import { cutSharedIndent } from './shared-indent.ts'

const DIAGRAM =
  /<(div|pre)\b[^<>]*\bclass\s*=\s*["']?(?:[\w -]*[ "'])?(mermaid|plantuml|graphviz)(?![\w-])[^<>]*>([^]{0,20000}?)<\/\1\s*>/gi

const DISTILL = /<d-code\b([^<>]*\sblock\b[^<>]*)>([^]{0,20000}?)<\/d-code\s*>/gi

/** Only within one node: an element with a blank line inside is several to the parser, and is not seen. */
export function lowerPaintedHtml(tree: Root): void {
  walkTree(tree, node => {
    if (node.type !== 'html' || !/\b(?:mermaid|plantuml|graphviz|d-code)\b/.test(node.value)) return
    node.value = node.value
      .replace(DIAGRAM, (_, _element: string, language: string, source: string) =>
        writeListing(source, language)
      )
      .replace(DISTILL, (_, attributes: string, code: string) =>
        writeListing(code, /\blanguage\s*=\s*["']?([\w-]+)/.exec(attributes)?.[1] ?? '')
      )
      .replace(/^<(\/?)d-code\b[^<>]*>$/, '<$1code>')
  })
}

function writeListing(written: string, language: string): string {
  const lines = written
    .replace(/^\s*\n/, '')
    .trimEnd()
    .split('\n')
  const code = cutSharedIndent(lines)
  return `<pre><code class="language-${language}">${code.replaceAll('<', '&lt;')}</code></pre>`
}
