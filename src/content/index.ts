// The content room's door: an article's Markdown in, what is sent to Medium out.

export { findHeading } from './heading.ts'
export { prepareContent } from './prepare.ts'
export { parsePolicy } from './policy.ts'
export { parseTemplateTags } from './templates/own-tags.ts'
export { CONSTRUCTS } from './constructs.ts'
