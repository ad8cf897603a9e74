// MDX, which has a parser of JavaScript in it, is loaded where an article is written in it.

import { createLatePart } from '../../time/late-part.ts'

export const MDX = createLatePart(async () => await import('./mdx/mdx-parts.ts'))
