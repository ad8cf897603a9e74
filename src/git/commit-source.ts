// Where trees and blobs come from: the local object store first, GitHub's API for what is not there.

import type { Blobs } from './git-tree.ts'

export interface CommitSource {
  /** Regular files of a commit; null when this source does not have it. */
  readTree(commit: string): Promise<Blobs | null>
  /** Bytes of a blob; null when this source does not have it. */
  readBlob(oid: string): Promise<Uint8Array | null>
  close(): void
}

/** Asks each source in turn; trees are remembered, since base, HEAD and tip are often the same commit. */
export function combineSources(sources: readonly CommitSource[]): CommitSource {
  const trees = new Map<string, Promise<Blobs | null>>()
  return {
    async readTree(commit) {
      const known = trees.get(commit)
      if (known !== undefined) return known
      const found = askInTurn(sources, async source => source.readTree(commit))
      trees.set(commit, found)
      // After an error it is worth asking again.
      found.catch(() => trees.delete(commit))
      return found
    },
    readBlob: async oid => askInTurn(sources, async source => source.readBlob(oid)),
    close: () => {
      for (const source of sources) source.close()
    }
  }
}

async function askInTurn<T>(
  sources: readonly CommitSource[],
  ask: (source: CommitSource) => Promise<T | null>
): Promise<T | null> {
  for (const source of sources) {
    const answer = await ask(source)
    if (answer !== null) return answer
  }
  return null
}
