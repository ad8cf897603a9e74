// The content room's door: an article's Markdown in, what is sent to Medium out.

/** What the room is asked. */
export type { ContentInput } from './content-input.ts'
export type { ImageMode, Resolver } from './references/resolver.ts'
/** What it answers. */
export type { PreparedContent } from './prepared-content.ts'
export type { LocalImage } from './references/local-image.ts'
/** Medium's own model of a post, and the text that a reader sees of it. */
export type { Block, BlockOfType, Inline } from './blocks/block.ts'
export { readInlineText } from './blocks/block.ts'
/** Reads an article, says all that there is to say about it, and makes the post once its images have addresses. */
export { prepareContent } from './prepare-content.ts'
/** Both the search for a title and the conversion, in two steps between which linked files can be read, for all articles of a run. */
export { createContentReader } from './content-reader.ts'
export type { ContentReader } from './content-reader.ts'
export type { OpenContent } from './prepare-content.ts'
/** Loads what else is loaded where an article turns out to need it, as `doWithParts` does. */
export { loadEveryPart } from './load-every-part.ts'
/** What reads the conditions, loops and filters of an article; it is loaded only for one that has any. */
export { needsLiquid } from './source/liquid/needs-liquid.ts'
export { loadLiquid, type LiquidEngine } from './source/liquid/liquid-engine.ts'
/** Whether reading and preparing an article may take for ever: then it has to be tried out first. */
export { mayOverloadParser } from './conversion-risk.ts'
/** Reads the input `policy`: what to do about each construct. */
export { parsePolicy } from './policy/content-policy.ts'
/** Reads the input `template-tags`: what the author's own tags stand for. */
export { parseTemplateTags } from './source/templates/own-tags.ts'
/** The construct table: all that Markdown can say and Medium cannot hold, with the choices for each. */
export { CONSTRUCTS } from './policy/constructs.ts'
