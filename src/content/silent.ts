// A reading whose remarks nobody hears: of what another reading has remarked on, or will.

import type { ContentInput, LocalImage } from './document.ts'
import type { Context } from './html/context.ts'
import { createReferences } from './references.ts'
import { createRemarks } from './remarks.ts'

type Read = Omit<ContentInput, 'body' | 'bodyLine'>

/** `images` are those that the other reading has found; they stay as they are. */
export function silentContext(
  input: Read,
  images: ReadonlyMap<string, LocalImage> = new Map()
): Context {
  const { path, policy } = input
  const remarks = createRemarks(path, null)
  const references = createReferences({
    context: input,
    policy,
    remarks,
    firstLine: null,
    images: new Map(images)
  })
  return { policy, remarks, references, depth: 0 }
}
