// The files of the repository that an article's links lead to: whoever answers for their URLs may have to read them first.

import type { DestinationContext } from './destinations.ts'
import { resolveLink } from './link-destinations.ts'

/** Most links lead to no file. */
const LEADS_AWAY = /^(?:https?:\/\/|mailto:|#)/i

export function listLinkedFiles(
  destinations: Iterable<string>,
  context: DestinationContext
): readonly string[] {
  const files = new Set<string>()
  const { resolver } = context
  const probe = {
    ...context,
    resolver: {
      ...resolver,
      fileUrl: (path: string) => {
        files.add(path)
        return resolver.fileUrl(path)
      }
    }
  }
  for (const destination of destinations)
    if (!LEADS_AWAY.test(destination)) resolveLink(destination, probe)
  return [...files]
}
