// All that reads MDX, with its parsers: loaded for the first article in it.

export { createMdxLowering } from './lower-mdx.ts'
export { readMdx } from './read-mdx.ts'
export { readScope } from './read-scope.ts'
