// Diagrams in an element that a script of the site draws (`<div class="mermaid">`): their source is a listing, as in a fence.

import type { Root } from 'mdast'
import { walkTree } from '../walk-tree.ts'

const DIAGRAM =
  /<(div|pre)\b[^<>]*\bclass\s*=\s*["']?(?:[\w -]*[ "'])?(mermaid|plantuml|graphviz)(?![\w-])[^<>]*>([^]{0,20000}?)<\/\1\s*>/gi

/** In HTML as the parser has it: a diagram with a blank line is more than one piece, and is not seen. */
export function lowerHtmlDiagrams(tree: Root): void {
  walkTree(tree, node => {
    if (node.type !== 'html' || !/\b(?:mermaid|plantuml|graphviz)\b/.test(node.value)) return
    node.value = node.value.replace(
      DIAGRAM,
      (_, _element: string, language: string, source: string) =>
        `<pre><code class="language-${language}">${source
          .replace(/^\s*\n/, '')
          .trimEnd()
          .replaceAll('<', '&lt;')}</code></pre>`
    )
  })
}
