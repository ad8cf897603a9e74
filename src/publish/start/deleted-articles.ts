// What a run would not otherwise mention: deleted articles whose posts stay on Medium.

import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts'
import { findByPath, type Entry } from '../../ledger/index.ts'
import type { RunContext } from '../run-context.ts'

/** A deleted article stays on Medium, since the API cannot delete. */
export function reportDeleted({ changes, ledger }: RunContext): readonly Diagnostic[] {
  if (changes.deleted.length === 0) return []
  const blobs = new Set(changes.tree.values())
  return changes.deleted.flatMap(path => {
    const entry = findByPath(ledger, path)
    if (entry?.state !== 'published' && entry?.state !== 'unknown') return []
    const isStillThere = changes.tree.has(path) || blobs.has(entry.blob)
    return [isStillThere ? reportMovedOut(path) : reportGone(entry)]
  })
}

/** It is still in the repository, but where `files` does not look. */
function reportMovedOut(path: string): Diagnostic {
  return createDiagnostic({
    code: 'run/deleted',
    severity: 'notice',
    message: `${path} was moved out of \`files\`. Its post stays on Medium, whose API cannot delete.`,
    remedy: null
  })
}

function reportGone({ path, state, post }: Entry): Diagnostic {
  const url = post?.url ?? null
  return createDiagnostic({
    code: 'run/deleted',
    severity: 'notice',
    message:
      state === 'published'
        ? `${path} was deleted. Its post stays on Medium, whose API cannot delete.`
        : `${path} was deleted before it was known whether Medium had created its post.`,
    remedy: `If the post has to go, delete it ${url === null ? 'on medium.com' : `at ${url}`} by hand.`
  })
}
