// Collects facts in order, and keeps account of what is before each: a text is a run of words, which are told apart only
// where that makes a difference.

import type { ExpectedFact, Gap, HeadingFact, ItemFact, TextFact, TextPart } from './facts.ts'
import { tidyWords } from './text-pieces.ts'

/** Items and headings wait until something is in them: `- ` alone is no item that a reader would miss. */
export type FactWriter = {
  readonly facts: ExpectedFact[]
  gap: Gap
  waiting: readonly ItemFact[]
  heading: HeadingFact | null
  /** Whether the heading has been noted: one that a picture splits is noted twice. */
  headingShown: boolean
  /** The run that the next text may be a part of. */
  run: OpenRun | null
}

type OpenRun = Omit<TextFact, 'value' | 'parts'> & { value: string; readonly parts: TextPart[] }

/** What counts for a piece of text besides its characters. */
export type TextMark = {
  readonly href: string | null
  readonly at: number
}

export function createFactWriter(): FactWriter {
  return { facts: [], gap: 2, waiting: [], heading: null, headingShown: false, run: null }
}

export function addText(writer: FactWriter, text: string, { href, at }: TextMark): void {
  const tidy = tidyWords(text)
  if (tidy.startsWith(' ')) breakLine(writer, 1)
  const value = tidy.trim()
  if (value === '') return
  addRun(writer, value, { text, gap: writer.gap, at }, href)
  writer.gap = tidy.endsWith(' ') ? 1 : 0
}

function addRun(writer: FactWriter, value: string, part: TextPart, href: string | null): void {
  openWaiting(writer)
  const { run, heading } = writer
  if (run !== null && part.gap < 2 && run.href === href && run.loose === (heading !== null)) {
    run.value += part.gap === 0 ? value : ` ${value}`
    run.parts.push(part)
  } else {
    writer.run = { ...createText(writer, value, href, part.at), parts: [part] }
    writer.facts.push(writer.run)
  }
}

/** A piece of code in running text is one fact, white space and all; two of them side by side are one to a reader. */
export function addCode(writer: FactWriter, value: string, { href, at }: TextMark): void {
  if (value.trim() === '') return
  openWaiting(writer)
  const { facts, gap } = writer
  const last = gap === 0 ? facts.at(-1) : undefined
  if (last?.kind === 'text' && last.code && last.href === href)
    facts[facts.length - 1] = { ...last, value: last.value + value }
  else facts.push({ ...createText(writer, value, href, at), code: true })
  writer.gap = 0
  writer.run = null
}

/** Something else than text, which parts the text around it. */
export function addFact(writer: FactWriter, fact: ExpectedFact): void {
  writer.facts.push(...writer.waiting.map(item => ({ ...item, optional: true })), fact)
  writer.waiting = []
  writer.gap = 2
  writer.run = null
  writer.headingShown = false
}

export function breakLine(writer: FactWriter, gap: Gap): void {
  if (gap > writer.gap) writer.gap = gap
}

/** `write` writes what is in the item. */
export function addItem(writer: FactWriter, item: ItemFact, write: () => void): void {
  breakLine(writer, 2)
  writer.waiting = [...writer.waiting, item]
  write()
  writer.waiting = writer.waiting.filter(one => one !== item)
  breakLine(writer, 2)
}

/** `write` writes what is in the heading. */
export function addHeading(writer: FactWriter, heading: HeadingFact, write: () => void): void {
  writer.heading = heading
  writer.headingShown = false
  write()
  writer.heading = null
}

function createText(
  { gap, heading }: FactWriter,
  value: string,
  href: string | null,
  at: number
): TextFact {
  return { kind: 'text', value, gap, href, code: false, loose: heading !== null, at }
}

/** Notes what was waiting for something to be in it. */
function openWaiting(writer: FactWriter): void {
  const { facts, heading } = writer
  if (writer.waiting.length > 0) {
    facts.push(...writer.waiting)
    writer.waiting = []
    writer.run = null
  }
  if (heading !== null && !writer.headingShown) {
    facts.push(heading)
    writer.headingShown = true
    writer.run = null
  }
}
