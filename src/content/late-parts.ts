// What only some articles need of this room, nearly half of its code: each is loaded where an article turns out to need it.

import { createLatePart } from '../time/late-part.ts'

export const HTML_PARSERS = createLatePart(async () => await import('./html-parsers.ts'))
export const EMOJI_NAMES = createLatePart(async () => await import('gemoji'))
