// Where trees and blobs come from: the local object store first, GitHub's API for what is not there.

import type { Blobs } from './tree.ts'

export interface Commits {
  /** Regular files of a commit; null when this source does not have it. */
  tree(commit: string): Promise<Blobs | null>
  /** Bytes of a blob; null when this source does not have it. */
  blob(oid: string): Promise<Uint8Array | null>
  close(): void
}

/** Asks each source in turn; trees are remembered, since base, HEAD and tip are often the same commit. */
export function layered(sources: readonly Commits[]): Commits {
  const trees = new Map<string, Blobs | null>()
  return {
    async tree(commit) {
      const known = trees.get(commit)
      if (known !== undefined) return known
      const found = await firstOf(sources, async source => source.tree(commit))
      trees.set(commit, found)
      return found
    },
    blob: async oid => firstOf(sources, async source => source.blob(oid)),
    close: () => {
      for (const source of sources) source.close()
    }
  }
}

async function firstOf<T>(
  sources: readonly Commits[],
  ask: (source: Commits) => Promise<T | null>
): Promise<T | null> {
  for (const source of sources) {
    const answer = await ask(source)
    if (answer !== null) return answer
  }
  return null
}
