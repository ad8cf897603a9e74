// What there is to say about an article and its places: in words first, and closed until somebody wants to know.

import { CATALOGUE } from '../diagnostics/catalogue/index.ts'
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import { createFileUrl } from '../report/index.ts'
import { countNoun } from '../text/line.ts'
import { hypertext, type Hypertext } from './hypertext.ts'
import type { PageRun } from './page-article.ts'
import { writeLink } from './post-inline.ts'

export type NoteContext = Pick<PageRun, 'repositoryUrl' | 'sha'>

const WORDS: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  notice: 'Note'
}
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice']

/** Under a block: one line that opens; nothing where there is nothing to say. */
export function writeBlockNotes(
  diagnostics: readonly Diagnostic[],
  context: NoteContext
): Hypertext | null {
  const sorted = sortNotes(diagnostics)
  const [worst] = sorted
  if (worst === undefined) return null
  const others = sorted.filter(({ code }) => code !== worst.code).length
  const more = others === 0 ? null : ` (and ${others} more)`
  return hypertext`
<details class="note ${worst.severity}" data-ours><summary><span class="word">${WORDS[worst.severity]}</span> ${writeSentence(CATALOGUE[worst.code].meaning)}${more}</summary>${writeNoteList(sorted, context)}</details>`
}

export function writeNoteList(diagnostics: readonly Diagnostic[], context: NoteContext): Hypertext {
  const items = diagnostics.map(diagnostic => writeItem(diagnostic, context))
  return hypertext`<ul class="notes">\n${items}</ul>`
}

function writeItem(diagnostic: Diagnostic, context: NoteContext): Hypertext {
  const { code, severity, message, remedy } = diagnostic
  const help = remedy === null || remedy === '' ? null : hypertext` ${writeSentence(remedy)}`
  return hypertext`<li class="${severity}"><p><span class="word">${WORDS[severity]}</span> ${writeSentence(message)}${help}</p><p class="where">${writePlace(diagnostic, context)}<code>${code}</code></p></li>\n`
}

function writePlace({ place }: Diagnostic, run: NoteContext): Hypertext | null {
  if (place === null) return null
  const { path, line } = place
  const label = line === null ? path : `Line ${line}`
  return hypertext`${writeLink(createFileUrl(run, path, line), label)} · `
}

/** Text of ours, in which names are between backticks. */
export function writeSentence(text: string): Hypertext {
  const parts = text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 0 ? part : hypertext`<code>${part}</code>`))
  return hypertext`${parts}`
}

/** The worst first, none of them twice. */
export function sortNotes(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const known = new Map(diagnostics.map(one => [`${toKey(one)}${one.message}`, one]))
  return [...known.values()].toSorted(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)
  )
}

/** Those that no block of the post shows. What is said once for several places is at the first of them. */
export function listOtherNotes(
  diagnostics: readonly Diagnostic[],
  shown: readonly Diagnostic[]
): readonly Diagnostic[] {
  const keys = new Set(shown.map(toKey))
  return sortNotes(diagnostics.filter(diagnostic => !keys.has(toKey(diagnostic))))
}

function toKey({ code, place }: Diagnostic): string {
  return JSON.stringify([code, place?.path, place?.line, place?.column])
}

/** `2 errors, 1 warning`. */
export function countNotes(diagnostics: readonly Diagnostic[]): string {
  return SEVERITIES.map(one => ({
    noun: WORDS[one].toLowerCase(),
    count: diagnostics.filter(({ severity }) => severity === one).length
  }))
    .filter(({ count }) => count > 0)
    .map(({ count, noun }) => countNoun(count, noun))
    .join(', ')
}
