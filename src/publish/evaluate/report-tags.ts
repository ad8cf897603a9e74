// Template tags of a blog's own, which stop article after article: what would define all of them, to be pasted once.

import { createDiagnostic, isError, type Diagnostic } from '../../diagnostics/diagnostic.ts'
import { countNoun } from '../../text/line.ts'
import type { ArticleOutcome } from '../article-outcome.ts'

/** A single one is told with its article. @param known the tags that the input defines already */
export function reportTags(
  outcomes: readonly Pick<ArticleOutcome, 'diagnostics'>[],
  known: ReadonlyMap<string, string>
): readonly Diagnostic[] {
  const lacking = outcomes
    .map(({ diagnostics }) => diagnostics.filter(isError).flatMap(one => one.definition ?? []))
    .filter(lines => lines.length > 0)
  const added = joinDefinitions(lacking.flat())
  if (lacking.length < 2 && added.size < 2) return []
  const tags = countNoun(added.size, 'template tag')
  const value = [...known, ...added].map(([name, text]) => `${name}: ${text}`.trim()).join('\n')
  return [
    createDiagnostic({
      code: 'run/template-tags',
      severity: 'warning',
      message: `${countNoun(lacking.length, 'article')} of this run ${lacking.length === 1 ? 'is' : 'are'} stopped by ${tags} that the action does not know.`,
      remedy: `Set this input, and correct what each tag stands for: \`template-tags: ${JSON.stringify(value)}\`. In it, \`{1}\` is a tag's first argument,${value.includes('…') ? ' `…` is for you to replace,' : ''} and a name with nothing after it leaves the tag out. To leave out all unknown tags, set \`policy: "template: drop"\`.`
    })
  ]
}

/** By name, in order. Of several for one tag the one that shows most counts: a picture, a link, the most arguments. */
function joinDefinitions(lines: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const line of lines) {
    const at = line.indexOf(':')
    const [name, text] = [line.slice(0, at), line.slice(at + 1).trim()]
    if (weigh(text) >= weigh(found.get(name) ?? '')) found.set(name, text)
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function weigh(text: string): number {
  const kind = text.startsWith('![') ? 200 : text.startsWith('[') ? 100 : 0
  return kind + Math.min(99, text.length)
}
