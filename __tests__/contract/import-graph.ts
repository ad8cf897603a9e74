// Circles in who imports whom, of files and of folders.

import type { Source } from './sources.ts'

/** What each file or folder imports. */
type ImportGraph = ReadonlyMap<string, ReadonlySet<string>>

/** Sets of files or folders, each of which reaches all others of its set. */
type Circles = readonly (readonly string[])[]

/** Circles of files. Imports of types count: who reads a file has to read what it names. */
export function findFileCircles(sources: readonly Source[]): Circles {
  return findCircles(buildGraph(sources, path => path))
}

/**
 * Circles inside a folder, each of its subfolders taken as one. A file beside the subfolders counts by itself: the door
 * and the file that connects the subfolders may import them, and the words that these share may be imported by them,
 * as long as they are different files.
 */
export function findFolderCircles(sources: readonly Source[], folder: string): Circles {
  return findCircles(buildGraph(sources, path => findMember(path, folder)))
}

/** Every folder of the sources that has files in subfolders. */
export function listParentFolders(sources: readonly Source[]): readonly string[] {
  const folders = sources.flatMap(({ path }) => {
    const parts = path.split('/').slice(0, -1)
    return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'))
  })
  return [...new Set(folders)].sort()
}

/** `src/a` of `src/a/b/c.ts` in `src`; the file itself when it is directly in the folder; null when it is elsewhere. */
function findMember(path: string, folder: string): string | null {
  if (!path.startsWith(`${folder}/`)) return null
  const [first = ''] = path.slice(folder.length + 1).split('/')
  return `${folder}/${first}`
}

/** @param toNode the file or folder that a path belongs to; null when it is left out */
function buildGraph(
  sources: readonly Source[],
  toNode: (path: string) => string | null
): ImportGraph {
  const graph = new Map<string, Set<string>>()
  for (const { path, imports } of sources) {
    const node = toNode(path)
    if (node === null) continue
    const targets = graph.get(node) ?? new Set<string>()
    for (const { file } of imports) {
      const target = file === null ? null : toNode(file)
      if (target !== null && target !== node) targets.add(target)
    }
    graph.set(node, targets)
  }
  return graph
}

/** Each set of nodes that can all reach each other. */
function findCircles(graph: ImportGraph): Circles {
  const reached = new Map([...graph.keys()].map(node => [node, findReachable(graph, node)]))
  const circles = [...reached].map(([node, nodes]) =>
    [...nodes].filter(other => reached.get(other)?.has(node) === true).sort()
  )
  const found = new Map(circles.map(nodes => [nodes.join(), nodes]))
  return [...found.values()].filter(nodes => nodes.length > 0)
}

/** Without the node itself, unless there is a way back to it. */
function findReachable(graph: ImportGraph, from: string): ReadonlySet<string> {
  const reached = new Set<string>()
  const open = [from]
  for (let node = open.pop(); node !== undefined; node = open.pop())
    for (const next of graph.get(node) ?? []) {
      if (!reached.has(next)) open.push(next)
      reached.add(next)
    }
  return reached
}
