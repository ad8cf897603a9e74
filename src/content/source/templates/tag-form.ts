// How a tag of some language is recognised: a pattern that is matched where it begins, and what is read from the match.

import { listFirstSigns } from './first-signs.ts'
import type { TemplateTag } from './template-tag.ts'

export type TagForm = {
  readonly pattern: RegExp
  /** Whether a tag that begins at an offset can still end; one that cannot is not looked for to the end of the text. */
  readonly canEnd: (text: string, start: number) => boolean
  readonly read: (match: RegExpExecArray) => TagFields | null
}

export type TagFields = Pick<TemplateTag, 'kind'> &
  Partial<Pick<TemplateTag, 'name' | 'args' | 'content' | 'inner'>>

/** Where a tag may begin: a pattern, and what is in every text that it finds anything in, one at least of these. */
export type Opener = readonly [signs: readonly string[], source: string]

/** Finds any place of a text where a tag may begin: the pattern is at the beginning of the text. */
export function createOpener(openers: readonly Opener[]): (text: string) => RegExp {
  const known = new Map<string, RegExp>()
  return text => {
    const characters = listCharacters(text)
    let key = ''
    for (const [signs] of openers) key += holdsOne(signs, text, characters) ? '1' : '0'
    const pattern = known.get(key) ?? createPattern(openers, key)
    known.set(key, pattern)
    pattern.lastIndex = 0
    return pattern
  }
}

function holdsOne(signs: readonly string[], text: string, characters: Uint8Array): boolean {
  for (const sign of signs)
    if (characters[sign.charCodeAt(0)] === 1 && (sign.length === 1 || text.includes(sign)))
      return true
  return false
}

/** `key` has a 1 for each opener that a text may hold. */
function createPattern(openers: readonly Opener[], key: string): RegExp {
  return new RegExp(joinOpeners(openers.filter((_, index) => key[index] === '1')), 'gim')
}

/** By code, 1 for each character of ASCII that is in a text. */
function listCharacters(text: string): Uint8Array {
  const found = new Uint8Array(128)
  for (let at = 0; at < text.length; at++) found[text.charCodeAt(at)] = 1
  return found
}

/** Most places are passed over by a look at one character. */
function joinOpeners(openers: readonly Opener[]): string {
  const sources = openers.map(([, source]) => source)
  const known = Map.groupBy(sources, source => listFirstSigns(source) !== null)
  const signed = (known.get(true) ?? []).join('|')
  const signs = [...(listFirstSigns(signed) ?? [])].map(escapeSign).join('')
  const all = [
    ...(signs === '' ? [] : [`(?=[${signs}])(?:${signed})`]),
    ...(known.get(false) ?? [])
  ]
  return all.length === 0 ? NOTHING : all.join('|')
}

const NOTHING = '(?!)'

function escapeSign(sign: string): string {
  return /\w|\s/.test(sign) ? sign : `\\${sign}`
}

type Found = Pick<TemplateTag, 'kind' | 'name' | 'args' | 'content' | 'inner'> & {
  readonly end: number
}

/** `closing`: what every tag of the form has somewhere behind its opening. */
export function createForm(source: string, read: TagForm['read'], closing?: string): TagForm {
  const canEnd = closing === undefined ? () => true : createLookout(new RegExp(closing, 'g'))
  return { pattern: new RegExp(source, 'my'), canEnd, read }
}

/** Whether a pattern is found behind an offset; the place is kept for the next question about the same text. */
function createLookout(pattern: RegExp): TagForm['canEnd'] {
  let known = { text: '', from: 0, at: -1 }
  return (text, start) => {
    if (known.text !== text || start < known.from || (known.at >= 0 && known.at < start)) {
      pattern.lastIndex = start
      known = { text, from: start, at: pattern.exec(text)?.index ?? -1 }
    }
    return known.at >= 0
  }
}

/** Forms by the character that they begin with, each list in the order of all. */
export type FormIndex = { readonly find: (sign: string) => readonly TagForm[] }

export function indexForms(forms: readonly TagForm[]): FormIndex {
  const known = new Map<string, readonly TagForm[]>()
  return {
    find: sign => {
      const found = known.get(sign) ?? forms.filter(({ pattern }) => mayBegin(pattern, sign))
      known.set(sign, found)
      return found
    }
  }
}

function mayBegin({ source }: RegExp, sign: string): boolean {
  return listFirstSigns(source)?.has(sign) ?? true
}

/** The tag of the first form that fits at an offset. */
export function matchFirst(forms: FormIndex, text: string, start: number): TemplateTag | null {
  for (const { pattern, canEnd, read } of forms.find(text.charAt(start))) {
    if (!canEnd(text, start)) continue
    pattern.lastIndex = start
    const match = pattern.exec(text)
    const fields = match === null ? null : read(match)
    if (match !== null && fields !== null)
      return completeTag(text, start, {
        name: '',
        args: '',
        content: null,
        ...fields,
        end: start + match[0].length
      })
  }
  return null
}

/** Completes what was found at an offset. */
export function completeTag(text: string, start: number, found: Found): TemplateTag {
  return { ...found, args: found.args.trim(), text: text.slice(start, found.end), start }
}

/** Whether nothing but blanks is before a match on its line. */
export function beginsLine({ input, index }: RegExpExecArray): boolean {
  return /^[ \t]*$/.test(input.slice(input.lastIndexOf('\n', index - 1) + 1, index))
}
