// File names that begin with a date, as generators of blogs read them.

import { dropMarkdownEnding } from '../../text/paths.ts'
import { isCalendarDay, type CalendarDate } from '../../article/index.ts'

export type DatedName = {
  readonly date: CalendarDate | null
  /** The name without its date. */
  readonly slug: string
}

/** `2024-01-31-hello` to its date and `hello`; a name without a date, or with one that is none, is its own slug. */
export function splitDatedName(name: string): DatedName {
  const [, year, month, day, slug = ''] =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[-_]|T[\d:-]+[-_])(.+)$/.exec(name) ?? []
  if (year === undefined) return { date: null, slug: name }
  const date = { year: Number(year), month: Number(month), day: Number(day) }
  return isCalendarDay(date) ? { date, slug } : { date: null, slug: name }
}

export type PagePath = {
  /** Folders above the file, without an empty one. */
  readonly folders: readonly string[]
  /** The file's name without its ending. */
  readonly name: string
}

export function splitPagePath(path: string): PagePath {
  const folders = path.split('/')
  const file = folders.pop() ?? ''
  return { folders, name: dropMarkdownEnding(file) }
}

/** A path as it is written in a folder: `../news/a.md` for what is outside of it. */
export function pathFrom(path: string, folder: string): string {
  if (folder === '') return path
  const above = folder.split('/')
  const parts = path.split('/')
  const shared = above.findIndex((one, index) => one !== parts[index])
  const kept = shared < 0 ? above.length : shared
  return [...above.slice(kept).map(() => '..'), ...parts.slice(kept)].join('/')
}

/** A path below a folder; null for one that is elsewhere. */
export function pathBelow(path: string, folder: string): string | null {
  if (folder === '') return path
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null
}
