// What has changed in articles that are on Medium: the published version held against the commit's. Loaded by
// handle-articles.ts where there is such an article.

import type { Article } from '../../article/index.ts'
import type { Block } from '../../content/index.ts'
import { messageOf } from '../../diagnostics/action-error.ts'
import { isError, type Diagnostic } from '../../diagnostics/diagnostic.ts'
import { comparePosts, compareSettings } from '../../edits/index.ts'
import type { Blobs } from '../../git/index.ts'
import type { PostChange } from '../../report/index.ts'
import type { ArticleOutcome } from '../article-outcome.ts'
import { readArticleAt, type RunContext } from '../run-context.ts'
import { loadArticleTools } from '../load-article-tools.ts'
import { convertArticle } from './convert-article.ts'

/** More articles than a person edits by hand after one push. */
const MAX_COMPARED = 20
const BLOB_LENGTH = 7

/** The outcomes, in their order: those of changed articles with what a person has to edit. */
export async function addChanges(
  outcomes: readonly ArticleOutcome[],
  context: RunContext
): Promise<readonly ArticleOutcome[]> {
  const older = { ...context, changes: { ...context.changes, tree: await mergeTrees(context) } }
  const compared: ArticleOutcome[] = []
  let left = MAX_COMPARED
  for (const outcome of outcomes) {
    if (outcome.verdict.reason !== 'changed-since-published' || left === 0) compared.push(outcome)
    else {
      left -= 1
      compared.push(await addChangesTo(outcome, context, older))
    }
  }
  return compared
}

/** A fault of the comparison is none of the run. */
async function addChangesTo(
  outcome: ArticleOutcome,
  context: RunContext,
  older: RunContext
): Promise<ArticleOutcome> {
  try {
    const changes = await comparePublished(outcome, context, older)
    return changes === null ? sayUnknown(outcome) : tell(outcome, changes)
  } catch (error) {
    context.ports.log(
      `What has changed in ${outcome.file.path} cannot be shown: ${messageOf(error)}`
    )
    return outcome
  }
}

function tell(outcome: ArticleOutcome, changes: readonly PostChange[]): ArticleOutcome {
  const details = { ...outcome.details, changes }
  if (changes.length > 0) return { ...outcome, details }
  const message = 'Changed since it was published, but its post would be the same.'
  return { ...outcome, details, verdict: { ...outcome.verdict, message, remedy: null } }
}

function sayUnknown(outcome: ArticleOutcome): ArticleOutcome {
  const { message } = outcome.verdict
  const why =
    'What has changed cannot be shown: the published version cannot be read, or the article has errors now.'
  return { ...outcome, verdict: { ...outcome.verdict, message: `${message} ${why}` } }
}

/** Null when one of the versions cannot be read as an article. */
async function comparePublished(
  { file: { path, blob, entry } }: ArticleOutcome,
  context: RunContext,
  older: RunContext
): Promise<readonly PostChange[] | null> {
  const old = entry?.blob ?? null
  const before = old === null ? null : await readVersion(path, old, older)
  const now = await readArticleAt(path, context)
  if (before === null || now?.kind !== 'article' || context.changes.tree.get(path) !== blob)
    return null
  const after = await listVersionBlocks(now.article, context)
  const trees = await readPictureTrees(context)
  const text = comparePosts(
    namePictures((await listVersionBlocks(before, older)).blocks, trees, trees.base),
    namePictures(after.blocks, trees, trees.head)
  )
  return after.diagnostics.some(isError) ? null : [...compareSettings(before, now.article), ...text]
}

async function readVersion(
  path: string,
  blob: string,
  { run, ports, sites, openReader }: RunContext
): Promise<Article | null> {
  const bytes = await ports.commits.readBlob(blob)
  if (bytes === null) return null
  const site = await sites.readRules(path)
  const { readWithinBounds } = await loadArticleTools()
  const file = { path, bytes, site }
  const reading = await readWithinBounds(file, run.settings, ports, await openReader())
  return reading.kind === 'article' ? reading.article : null
}

async function listVersionBlocks(
  article: Article,
  context: RunContext
): Promise<{ readonly blocks: readonly Block[]; readonly diagnostics: readonly Diagnostic[] }> {
  const { images, diagnostics, listBlocks } = await convertArticle(article, context)
  // A cover is shown where it has an address.
  return { blocks: listBlocks(new Map(images.map(({ path }) => [path, path]))), diagnostics }
}

type PictureTrees = { readonly base: Blobs; readonly head: Blobs }

/** What was there when the last run ended may be newer than the post, but is the oldest version that is known. */
async function readPictureTrees({ changes, run, ports }: RunContext): Promise<PictureTrees> {
  const commit = changes.comparedWith === 'watermark' ? changes.watermark : run.before
  const base = commit === null ? null : await ports.commits.readTree(commit)
  return { base: base ?? changes.tree, head: changes.tree }
}

/** Pictures that have gone since are still those of the published version. */
async function mergeTrees(context: RunContext): Promise<Blobs> {
  const { base, head } = await readPictureTrees(context)
  return new Map([...base, ...head])
}

/** A picture that has another content under the same name gets a name that says so. */
function namePictures(
  blocks: readonly Block[],
  { base, head }: PictureTrees,
  own: Blobs
): readonly Block[] {
  return blocks.map(block => {
    if (block.type !== 'figure' || block.image.kind === 'url') return block
    const { path } = block.image
    const blob = own.get(path)
    const isSame = base.get(path) === head.get(path) || !base.has(path) || !head.has(path)
    const version = isSame || blob === undefined ? '' : `, version ${blob.slice(0, BLOB_LENGTH)}`
    return { ...block, image: { kind: 'url', url: `${path}${version}` } }
  })
}
