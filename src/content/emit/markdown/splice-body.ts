// A body's Markdown: the author's text with edits.

import MagicString from 'magic-string'
import type { LateEdit } from '../../source/read-source.ts'
import { findSpanAt } from '../../source/text-spans.ts'
import type { ImageUrls } from '../image-urls.ts'
import {
  isShown,
  spliceLevel,
  type MarkdownBody,
  type MarkdownGroup,
  type SplicedText
} from './markdown-body.ts'
import { printBlocks } from './print-blocks.ts'
import { spliceAddresses } from './splice-addresses.ts'

/** `followed`: whether something comes below, which a fence without an end would take in. */
export function spliceBody(
  { text: source, shallowest, edits }: SplicedText,
  { groups, targets }: MarkdownBody,
  { urls, followed }: { readonly urls: ImageUrls; readonly followed: boolean }
): string {
  // Stray HTML may take in what comes after it.
  if (!areApart(groups)) return printAll(groups, urls)
  const text = new MagicString(source)
  const printed = groups.filter(({ form, start, end }) => form === 'printed' && start < end)
  spliceTags(text, edits, printed)
  let previous = ''
  for (const group of groups) {
    if (group.form === 'printed') {
      const written = printBlocks(group.blocks, urls, previous)
      previous = written || previous
      replaceGroup(text, group, written, source)
    } else {
      previous = source.slice(group.start, group.end) || previous
      spliceLevel(text, group, shallowest)
      spliceAddresses(text, group, targets, urls)
    }
  }
  return trimBody(text.toString()) + (followed ? closeOpenFence(source, groups) : '')
}

/** Notes inside the text take no place of their own. */
function areApart(groups: readonly MarkdownGroup[]): boolean {
  let last = 0
  return groups.every(({ start, end, blocks }) => {
    if (start === end && blocks.length === 0) return true
    const apart = start <= end && last <= start
    last = end
    return apart
  })
}

function printAll(groups: readonly MarkdownGroup[], urls: ImageUrls): string {
  const parts: string[] = []
  for (const { blocks } of groups) {
    const written = printBlocks(blocks, urls, parts.at(-1))
    if (written !== '') parts.push(written)
  }
  return parts.join('\n\n')
}

/** Puts what tags stand for in their place, but in groups that are written anew. */
function spliceTags(
  text: MagicString,
  edits: readonly LateEdit[],
  printed: readonly MarkdownGroup[]
): void {
  for (const { start, end, write } of edits) {
    if (findSpanAt(printed, start) !== undefined) continue
    const replacement = write()
    if (replacement === '') text.remove(start, end)
    else text.overwrite(start, end, replacement)
  }
}

/** A block of its own, whatever was around the one that it replaces. */
function replaceGroup(
  text: MagicString,
  group: MarkdownGroup,
  block: string,
  source: string
): void {
  const { end } = group
  const start = findBlanksStart(source, group.start)
  if (start === end) return
  if (block === '') {
    // Blank lines go with it, but for one where there is none before.
    const blank = isApart(source, start)
      ? /^[ \t]*\r?\n(?:[ \t]*\r?\n)*/
      : /^(?:[ \t]*\r?\n)*?(?=[ \t]*\r?\n(?![ \t]*\r?\n))/
    text.remove(start, end + (blank.exec(source.slice(end))?.[0].length ?? 0))
    return
  }
  const before = isApart(source, start) ? '' : '\n\n'
  const after = /^[ \t]*(?:\r?\n[ \t]*\r?\n|\s*$)/.test(source.slice(end)) ? '' : '\n\n'
  text.overwrite(start, end, before + block + after)
}

/** Where the spaces and tabs before an offset begin. */
function findBlanksStart(source: string, offset: number): number {
  let start = offset
  while (source[start - 1] === ' ' || source[start - 1] === '\t') start -= 1
  return start
}

/** Whether a blank line, or nothing at all, is before an offset. */
function isApart(source: string, offset: number): boolean {
  const end = findBlanksStart(source, offset)
  return /^$|\n\r?\n$/.test(source.slice(Math.max(0, end - 3), end))
}

function trimBody(body: string): string {
  return body.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd()
}

/** The end of a fenced block that lasts to the end of the article. */
function closeOpenFence(source: string, groups: readonly MarkdownGroup[]): string {
  const last = groups.findLast(isShown)
  if (last === undefined || last.form === 'printed' || last.nodes[0]?.type !== 'code') return ''
  const lines = source.slice(last.start, last.end).split(/\r?\n/)
  const fence = /^(?:`{3,}|~{3,})/.exec(lines[0] ?? '')?.[0]
  if (fence === undefined) return ''
  const end = lines.length > 1 ? (lines.at(-1)?.trim() ?? '') : ''
  return end.startsWith(fence) && end === fence.charAt(0).repeat(end.length) ? '' : `\n${fence}`
}
