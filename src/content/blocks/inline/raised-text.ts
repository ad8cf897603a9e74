// Raised and lowered text as Unicode characters, since Medium has no such markup; marks of footnotes among them.

import type { Element } from 'hast'
import { toTextPiece, type BlockContext, type InlinePiece } from '../block-context.ts'
import { mapText, readNodeText } from '../html-nodes.ts'

export function convertRaised(node: Element, context: BlockContext): InlinePiece[] {
  if (node.properties.dataNote !== undefined)
    return toTextPiece([{ type: 'text', value: raiseText(readNodeText(node)), note: true }])
  const raised = node.children.map(child => mapText(child, raiseText))
  return context.readInline(raised, context)
}

export function convertLowered(node: Element, context: BlockContext): InlinePiece[] {
  const lowered = node.children.map(child => mapText(child, lowerText))
  return context.readInline(lowered, context)
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
