// The content room's door: an article's Markdown in, what is sent to Medium out.

export { findHeading } from './article-headings.ts'
export { prepareContent } from './prepare-content.ts'
export { parsePolicy } from './content-policy.ts'
export { parseTemplateTags } from './templates/own-tags.ts'
export { CONSTRUCTS } from './constructs.ts'
