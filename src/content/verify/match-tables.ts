// A table in a post: aligned text in a listing, or an item for each row with each cell after its header.

import { ANY_LINK, type ExpectedFact, type ItemFact, type TableFact } from './facts.ts'
import { splitExpected } from './split-words.ts'
import { arePictures, captionPictures } from './picture-facts.ts'
import { isFailure, type CompareChoices, type Failure, type Match, type Matcher } from './match.ts'

export function matchTable(table: TableFact, from: Match, matcher: Matcher): Match | Failure {
  const found = matcher.post[from.at]
  if (found?.kind === 'listing' && isAligned(table, found.value, matcher.choices))
    return { at: from.at + 1, afterLabel: false }
  const pictures = found?.kind === 'image' ? matchPictures(table, from, matcher) : null
  if (pictures !== null) return pictures
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
    if (!textAlone && !isPlain(fact)) return null
    if (fact.kind !== 'text') continue
    text += (fact.gap === 0 ? '' : ' ') + fact.value.trim().replace(/\s+/g, ' ')
  }
  return text.trim()
}

/** What may look like an address is text all the same. */
function isPlain(fact: ExpectedFact): boolean {
  return fact.kind === 'text' && (fact.href === null || fact.href === ANY_LINK)
}

/** One picture below the other, each with the title above its column and the cell below it. */
function matchPictures(table: TableFact, from: Match, matcher: Matcher): Match | null {
  const rows = [...(table.header === null ? [] : [table.header]), ...table.rows]
  const facts: ExpectedFact[] = []
  let titles: readonly (readonly ExpectedFact[])[] = []
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? []
    if (!isPictureRow(row)) {
      if (at > 0) return null
      titles = row
      continue
    }
    const next = rows[at + 1] ?? []
    const below = isPictureRow(next) ? [] : next
    if (below.length > 0) at++
    for (const [column, cell] of row.entries())
      facts.push(...captionPictures(cell, joinCaption(titles[column], below[column])))
  }
  const match = matcher.matchAll(facts, from)
  return isFailure(match) ? null : match
}

function isPictureRow(row: readonly (readonly ExpectedFact[])[]): boolean {
  return row.some(arePictures) && row.every(cell => cell.length === 0 || arePictures(cell))
}

function joinCaption(
  title: readonly ExpectedFact[] = [],
  below: readonly ExpectedFact[] = []
): readonly ExpectedFact[] {
  return title.length === 0 || below.length === 0 ? [...title, ...below] : addLabel(title, below)
}

/** Pictures are below the text of their row; those of the header are above all rows. */
function listRows({ header, rows, nested, at }: TableFact): ExpectedFact[] {
  const above = (header ?? []).flatMap(cell => (arePictures(cell) ? cell : cell.filter(isImage)))
  const items = rows.flatMap(row => {
    const filled = [...row.entries()].filter(([, cell]) => cell.length > 0)
    const texts = filled.filter(([, cell]) => !arePictures(cell))
    const pictures = filled.filter(([, cell]) => arePictures(cell))
    const facts = [
      ...texts.flatMap(([column, cell]) => addLabel(findLabel(header, column), cell)),
      ...pictures.flatMap(([column, cell]) => captionPictures(cell, findLabel(header, column)))
    ]
    const optional = facts[0]?.kind !== 'text'
    const item: ItemFact = { kind: 'item', ordered: false, number: 0, nested, optional, at }
    return facts.length === 0 ? [] : [item, ...facts]
  })
  return [...above, ...items]
}

function findLabel(header: TableFact['header'], column: number): readonly ExpectedFact[] {
  const label = header?.[column] ?? []
  return arePictures(label) ? [] : omitImages(label)
}

/** The words before and behind a picture are apart. */
function omitImages(label: readonly ExpectedFact[]): readonly ExpectedFact[] {
  const facts = splitExpected(label)
  return facts.flatMap((fact, at) => {
    if (isImage(fact)) return []
    const before = facts[at - 1]
    const isBehind = before !== undefined && before.kind !== 'text' && fact.kind === 'text'
    return [isBehind ? { ...fact, gap: 1 as const, loose: true } : fact]
  })
}

function isImage({ kind }: ExpectedFact): boolean {
  return kind === 'image'
}

function addLabel(
  label: readonly ExpectedFact[],
  cell: readonly ExpectedFact[]
): readonly ExpectedFact[] {
  const [first, ...rest] = splitExpected(cell)
  if (label.length === 0 || first === undefined) return cell
  const colon = { value: ':', gap: 0, href: null, code: false, loose: true, at: first.at } as const
  const loose: ExpectedFact = first.kind === 'text' ? { ...first, gap: 1, loose: true } : first
  return [...label, { kind: 'text', ...colon }, loose, ...rest]
}
