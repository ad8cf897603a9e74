// Emoji by name, as GitHub knows them; never in code, which does not come through here.

import { EMOJI_NAMES } from '../../late-parts.ts'
import { findChoice } from '../../policy/content-policy.ts'
import type { ContentPolicy } from '../../policy/content-policy.ts'

// A name that touches a letter, digit or slash is part of a time, a ratio or an address.
const NAME = /(?<![\p{L}\p{N}:/]):([a-z0-9_+-]+):(?![\p{L}\p{N}/])/gu

/** Far sooner looked for. */
const MAY_HOLD_NAME = /:[a-z0-9_+-]+:/

/** Replaces names that exist; any other `:word:` stays as written. */
export function replaceEmojiNames(value: string, policy: ContentPolicy): string {
  if (!MAY_HOLD_NAME.test(value) || findChoice(policy, 'emoji') === 'keep') return value
  return value.replace(NAME, (written, name: string) => {
    const { nameToEmoji } = EMOJI_NAMES.get()
    return Object.hasOwn(nameToEmoji, name) ? (nameToEmoji[name] ?? written) : written
  })
}
