// Which articles a run has to look at: HEAD's tree against the tree at the watermark, both filtered by today's patterns.

import { ActionError } from '../diagnostics/action-error.ts'
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { compareTrees, type Blobs, type CommitSource, type TreeDifference } from '../git/index.ts'

export type DetectInput = {
  readonly commits: CommitSource
  readonly sha: string
  /** The push's `before` (or a pull request's base), when it has one. */
  readonly before: string | null
  readonly watermark: string | null
  readonly matches: Matches
  /** Asked once both trees are known: what `files` matches as well, null where that is all. */
  readonly widen?: (trees: BothTrees) => Promise<Matches | null>
  /** Whether a file at a path can be an article: a rename out of a folder of drafts makes a new one. */
  readonly isArticlePath?: (path: string) => boolean
}

export type Matches = (path: string) => boolean

/** All files of HEAD and of what it is compared with, which is HEAD itself where there is nothing else. */
export type BothTrees = { readonly tree: Blobs; readonly base: Blobs }

export type Changes = TreeDifference & {
  /** Every regular file of HEAD. */
  readonly tree: Blobs
  /** Those that `files` matches. */
  readonly head: Blobs
  readonly base: Blobs
  /** Whether `files` matches a path. */
  readonly matches: Matches
  /** Anything but `watermark`: there is none, or none that can be read. This run sets it, even when it finds nothing. */
  readonly comparedWith: 'watermark' | 'before' | 'head'
  /** The ledger's when this run began. */
  readonly watermark: string | null
  readonly diagnostics: readonly Diagnostic[]
}

/** The commits cannot be compared: the run fails, since nothing may be guessed. */
export class DetectionError extends ActionError {
  override readonly name = 'DetectionError'
  constructor(message: string, remedy: string) {
    super(message, { code: 'run/commit', remedy })
  }
}

/** @throws DetectionError when HEAD, or every possible base, cannot be read */
export async function detectChanges(input: DetectInput): Promise<Changes> {
  const { commits, sha, watermark, isArticlePath } = input
  const [tree, atWatermark] = await Promise.all([
    commits.readTree(sha),
    watermark === null ? null : commits.readTree(watermark)
  ])
  if (tree === null)
    throw new DetectionError(
      `The commit ${sha} can be read neither in the workspace nor through GitHub's API.`,
      'Add actions/checkout before this step, or let `github-token` read the repository.'
    )
  const diagnostics: Diagnostic[] = []
  const { blobs, comparedWith } = await findBase(input, atWatermark, diagnostics)
  const matches = (await input.widen?.({ tree, base: blobs ?? tree })) ?? input.matches
  const head = selectFiles(tree, matches)
  const base = blobs === null ? head : selectFiles(blobs, matches)
  return {
    ...compareTrees(base, head, isArticlePath),
    tree,
    head,
    base,
    matches,
    comparedWith,
    watermark,
    diagnostics
  }
}

type Base = { readonly blobs: Blobs | null; readonly comparedWith: Changes['comparedWith'] }

/** The base's files; null when HEAD itself is the base. */
async function findBase(
  input: DetectInput,
  atWatermark: Blobs | null,
  diagnostics: Diagnostic[]
): Promise<Base> {
  const { commits, watermark, before } = input
  if (atWatermark !== null) return { blobs: atWatermark, comparedWith: 'watermark' }
  const atBefore = before === null ? null : await commits.readTree(before)
  if (watermark === null)
    return { blobs: atBefore, comparedWith: atBefore === null ? 'head' : 'before' }
  if (atBefore === null)
    throw new DetectionError(
      `The commit ${watermark}, up to which the ledger is complete, can no longer be read, and this run has no other commit to compare with, so what changed is not known.`,
      'Check out with `fetch-depth: 0`, or push another commit to the branch: its run compares with the commit before the push. Then run once by hand with `select: all` for what was missed.'
    )
  diagnostics.push(
    createDiagnostic({
      code: 'run/watermark',
      severity: 'warning',
      message: `The commit ${watermark}, up to which the ledger is complete, can no longer be read (force push?): compared with the push's previous commit ${before ?? ''} instead.`,
      remedy: 'If earlier pushes were not published, run once by hand with `select: all`.'
    })
  )
  return { blobs: atBefore, comparedWith: 'before' }
}

function selectFiles(tree: Blobs, matches: Matches): Blobs {
  return new Map([...tree].filter(([path]) => matches(path)))
}
