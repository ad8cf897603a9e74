// The inputs about an article's text: tags, canonical URL, overrides of the construct table, template tags of one's own.

import { parseCanonicalTemplate } from '../../article/index.ts'
import { parsePolicy, parseTemplateTags } from '../../content/index.ts'
import { MAX_TAG_LENGTH, MAX_TAGS } from '../../medium/vocabulary.ts'
import { refuseLines, refuseInput, type TypedInput } from './typed-input.ts'
import { listLines } from './value-parsers.ts'

/** Comma-separated or one a line. */
export function parseDefaultTags(input: TypedInput): string[] {
  const tags = input.text
    .split(/[,\n]/)
    .map(tag => tag.trim())
    .filter(tag => tag !== '')
  const tooLong = tags.some(tag => Array.from(tag).length > MAX_TAG_LENGTH)
  if (tags.length > MAX_TAGS || tooLong)
    refuseInput(input, 'must be at most three tags of at most 25 characters each')
  return tags
}

/** The template as typed; null when there is none. */
export function parseCanonicalUrl(input: TypedInput): string | null {
  if (input.text === '') return null
  const parsed = parseCanonicalTemplate(input.text)
  if ('problem' in parsed) refuseInput(input, parsed.problem)
  return input.text
}

/** Name to replacement. */
export function parseOwnTags(input: TypedInput): ReadonlyMap<string, string> {
  const { tags, problems } = parseTemplateTags(listLines(input))
  refuseLines(input, problems)
  return tags
}

/** Rule of the construct table to choice. */
export function parsePolicyLines(input: TypedInput): ReadonlyMap<string, string> {
  const { policy, problems } = parsePolicy(listLines(input))
  refuseLines(input, problems)
  return policy
}
