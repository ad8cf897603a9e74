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
  const worst = findWorst(diagnostics)
  const [first] = diagnostics
  if (worst === null || first === undefined) return null
  const brief =
    diagnostics.length === 1 ? CATALOGUE[first.code].meaning : countNoun(diagnostics.length, 'note')
  return hypertext`
<details class="note ${worst}" data-ours><summary><span class="word">${WORDS[worst]}</span> ${writeSentence(brief)}</summary>${writeNoteList(diagnostics, context)}</details>`
}

export function writeNoteList(diagnostics: readonly Diagnostic[], context: NoteContext): Hypertext {
  const items = diagnostics.map(diagnostic => writeItem(diagnostic, context))
  return hypertext`<ul class="notes">\n${items}</ul>`
}

function writeItem(diagnostic: Diagnostic, context: NoteContext): Hypertext {
  const { code, severity, message, remedy } = diagnostic
  const help =
    remedy === null || remedy === ''
      ? null
      : hypertext`<p class="remedy">${writeSentence(remedy)}</p>`
  return hypertext`<li class="${severity}"><p><span class="word">${WORDS[severity]}</span> ${writeSentence(message)}</p>${help}<p class="where">${writePlace(diagnostic, context)}<code>${code}</code></p></li>\n`
}

function writePlace({ place }: Diagnostic, { repositoryUrl, sha }: NoteContext): Hypertext | null {
  if (place === null) return null
  const { path, line } = place
  const url = createFileUrl({ repositoryUrl, sha }, path, line)
  const label = line === null ? path : `Line ${line}`
  return hypertext`${writeLink(url, label)} · `
}

/** Text of ours, in which names are between backticks. */
export function writeSentence(text: string): Hypertext {
  const parts = text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 0 ? hypertext`${part}` : hypertext`<code>${part}</code>`))
  return hypertext`${parts}`
}

function findWorst(diagnostics: readonly Diagnostic[]): Severity | null {
  return SEVERITIES.find(one => diagnostics.some(({ severity }) => severity === one)) ?? null
}

/** Those that no block of the post shows. */
export function listOtherNotes(
  diagnostics: readonly Diagnostic[],
  shown: readonly Diagnostic[]
): readonly Diagnostic[] {
  const keys = new Set(shown.map(toKey))
  return diagnostics.filter(diagnostic => !keys.has(toKey(diagnostic)))
}

function toKey({ code, message, place }: Diagnostic): string {
  return JSON.stringify([code, message, place])
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
