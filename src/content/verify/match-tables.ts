// A table in a post: aligned text in a listing, or an item for each row with each cell after its header.

import type { ExpectedFact, ItemFact, TableFact, TextFact } from './facts.ts'
import { isFailure, type CompareChoices, type Failure, type Match, type Matcher } from './match.ts'

export function matchTable(table: TableFact, from: Match, matcher: Matcher): Match | Failure {
  const found = matcher.post[from.at]
  if (found?.kind === 'listing' && isAligned(table, found.value, matcher.choices))
    return { at: from.at + 1, afterLabel: false }
  const result = matcher.matchAll(listRows(table), from)
  // A listing that is no table at all is the place to look at.
  return isFailure(result) && found?.kind === 'listing' ? { at: from.at, expected: table } : result
}

/** Row after row, word after word; a rule is below the header. */
function isAligned(
  { header, rows }: TableFact,
  listing: string,
  { alignsTables }: CompareChoices
): boolean {
  const lines = listing.split('\n').map(line => line.trim().replace(/\s+/g, ' '))
  const said = [...(header === null ? [] : [header]), ...rows]
  if (header !== null && !/^[- ]+$/.test(lines.splice(1, 1)[0] ?? '')) return false
  // A blank last row leaves no line.
  while (lines.length < said.length) lines.push('')
  return (
    lines.length === said.length &&
    said.every((row, index) => joinCells(row, alignsTables) === lines[index])
  )
}

function joinCells(cells: readonly (readonly ExpectedFact[])[], textAlone: boolean): string | null {
  const words = cells.map(cell => joinCell(cell, textAlone))
  return words.includes(null) ? null : words.filter(word => word !== '').join(' ')
}

/** A cell as one line of text; null where it holds more than that. */
function joinCell(facts: readonly ExpectedFact[], textAlone: boolean): string | null {
  let text = ''
  for (const fact of facts) {
    if (!textAlone && (fact.kind !== 'text' || fact.href !== null)) return null
    if (fact.kind !== 'text') continue
    text += (fact.gap === 0 ? '' : ' ') + fact.value.trim().replace(/\s+/g, ' ')
  }
  return text.trim()
}

function listRows({ header, rows, nested, at }: TableFact): ExpectedFact[] {
  return rows.flatMap(row => {
    const cells = row.flatMap((cell, column) =>
      cell.length === 0 ? [] : [labelCell(header?.[column] ?? [], cell, at)]
    )
    const optional = cells[0]?.[0]?.kind !== 'text'
    const item: ItemFact = { kind: 'item', ordered: false, number: 0, nested, optional, at }
    return cells.length === 0 ? [] : [item, ...cells.flat()]
  })
}

function labelCell(
  label: readonly ExpectedFact[],
  cell: readonly ExpectedFact[],
  at: number
): readonly ExpectedFact[] {
  if (label.length === 0) return cell
  const colon: TextFact = {
    kind: 'text',
    value: ':',
    gap: 0,
    href: null,
    code: false,
    loose: true,
    at
  }
  const [first, ...rest] = cell
  const loose = first?.kind === 'text' ? [{ ...first, loose: true }] : cell.slice(0, 1)
  return [...label, colon, ...loose, ...rest]
}
