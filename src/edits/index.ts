// The door of this room: what a person has to edit in a post so that it says what the article says now.

/** Two versions of a post, block by block and word by word. */
export { comparePosts } from './compare-posts.ts'
/** What a post has beside its text, and what of it has changed. */
export { compareSettings, type PostSettings } from './compare-settings.ts'
