// All that reads and converts articles, behind one name: by far the most of the bundle, and of no use to a run that finds
// nothing to do. It is loaded by load-article-tools.ts alone, so that it is a file of its own in dist/.

export { readArticle } from '../article/index.ts'
export { createContentReader, loadEveryPart, loadLiquid, needsLiquid } from '../content/index.ts'
export { tryConversion } from './conversion-trial.ts'
export { openArticle } from './prepare-article.ts'
export { readWithinBounds } from './read-within-bounds.ts'
