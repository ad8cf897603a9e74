// Raised and lowered text as Unicode characters, since Medium has no such markup; marks of footnotes among them.

import type { Element } from 'hast'
import { hasErrorAt, toTextPiece, type BlockContext, type InlinePiece } from '../block-context.ts'
import { readNodeText } from '../html-nodes.ts'
import { mapPieces } from './map-pieces.ts'

export function convertRaised(node: Element, context: BlockContext): InlinePiece[] {
  if (node.properties.dataNote !== undefined)
    return toTextPiece([{ type: 'text', value: raiseText(readNodeText(node)), note: true }])
  reportLetters(node, raiseText, context)
  return mapPieces(context.readInline(node.children, context), raiseText)
}

export function convertLowered(node: Element, context: BlockContext): InlinePiece[] {
  reportLetters(node, lowerText, context)
  return mapPieces(context.readInline(node.children, context), lowerText)
}

/** Endings of numbers, and signs and marks, mean the same on the line. */
const HARMLESS = /^(?:st|nd|rd|th|e|er|re|ère|ème|o|a|R|SM|\W*|\[.*\])$/iu

/** `xn` is not what `xⁿ` says. */
function reportLetters(
  node: Element,
  change: (value: string) => string,
  context: BlockContext
): void {
  const text = readNodeText(node).trim()
  if (change(text) !== text || HARMLESS.test(text) || hasErrorAt(node, context)) return
  const place = node.tagName === 'sup' ? 'raised' : 'lowered'
  context.diagnostics.add(node.position, {
    rule: 'html-element',
    severity: 'warning',
    message: `Medium has no ${place} text, so "${text}" is on the line like the text before it.`,
    remedy: 'Check that what is left still says the same.'
  })
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const LOWERED = '₀₁₂₃₄₅₆₇₈₉'

/** Digits alone: `x²` says what `x2` would not, while letters have no complete raised alphabet. */
export function raiseText(value: string): string {
  if (value.trim() === 'TM') return '™'
  return mapDigits(value, RAISED, { '+': '⁺', '-': '⁻', '\u2212': '⁻' })
}

export function lowerText(value: string): string {
  return mapDigits(value, LOWERED, { '+': '₊', '-': '₋', '\u2212': '₋' })
}

function mapDigits(
  value: string,
  alphabet: string,
  signs: Readonly<Record<string, string>>
): string {
  if (!/^\s*[+\-\u2212]?\d+[+\-\u2212]?\s*$/.test(value)) return value
  return value.replace(
    /[\d+\-\u2212]/g,
    character => signs[character] ?? alphabet[Number(character)] ?? character
  )
}
