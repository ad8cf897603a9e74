// How the time of our own passes grows with a text that was made to take long: twice the text should take twice the time.

import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { UNITS } from './hostile-texts.ts'
import type { HostileTimes } from './hostile.ts'
import type { Row } from './rows.ts'

const CHILD = join(import.meta.dirname, 'hostile.ts')
const run = promisify(execFile)
/**
 * What the parser leaves behind is collected before our passes begin, and little enough is left of theirs while they last: the
 * collector's time grows with all that is kept, whoever made it.
 */
const FLAGS = ['--expose-gc', '--min-semi-space-size=512', '--max-semi-space-size=512']
/** What takes less, in milliseconds, is not measured well enough to be compared. */
const LEAST = 5

/** The text that grows fastest, of so many characters and of twice as many. */
export async function measureGrowth(characters: number): Promise<Row[]> {
  const all: HostileTimes[] = []
  // Each in a process of its own: what one leaves behind, in memory and in compiled code, is not the next one's.
  for (const place of UNITS.keys()) {
    const args = [...FLAGS, CHILD, String(characters), String(place)]
    const { stdout } = await run(process.execPath, args)
    all.push(JSON.parse(stdout) as HostileTimes)
  }
  const measured = all.filter(({ once }) => once >= LEAST)
  const [worst] = measured.toSorted((a, b) => b.twice / b.once - a.twice / a.once)
  if (worst === undefined) throw new Error('No hostile text takes long enough to be measured.')
  const { unit, once, twice } = worst
  const ratio = twice / once
  return [
    {
      what: `the worst of ${all.length} hostile texts, without the parser: ${toCode(JSON.stringify(unit))}`,
      against: `half of it, ${characters.toLocaleString('en')} characters`,
      kind: 'time',
      aim: 2,
      ratio,
      processor: ratio,
      figures: `${twice.toFixed(0)} ms / ${once.toFixed(0)} ms`
    }
  ]
}

/** For a page of Markdown: such a text may be a link, or a picture. */
function toCode(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  return longest === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`
}
