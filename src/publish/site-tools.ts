// What a run loads where a file says that a site generator may be at work, and not before.

export { recogniseSites } from '../sites/index.ts'
