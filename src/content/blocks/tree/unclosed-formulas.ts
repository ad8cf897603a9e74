// Formulas between `$$` that are never closed: all that follows would be a part of them.

import type { Root } from 'mdast'
import type { DiagnosticCollector } from '../../diagnostic-collector.ts'
import { walkTree } from '../../walk-tree.ts'

/** A label behind the closing mark, as Quarto has it, makes text of it. `text` is what `tree` was parsed from. */
export function checkFormulas(tree: Root, text: string, diagnostics: DiagnosticCollector): void {
  walkTree(tree, node => {
    if (node.type !== 'math' || node.position === undefined) return
    const written = text.slice(node.position.start.offset, node.position.end.offset)
    if (!written.startsWith('$$') || /\n[ \t>]*\${2,}[ \t]*$/.test(written)) return
    diagnostics.add(node.position, {
      rule: 'math',
      severity: 'error',
      message: '$$ is never closed, so all that follows would be a part of the formula.',
      remedy: 'Write `$$` alone on the line below the formula, without a label behind it.'
    })
  })
}
