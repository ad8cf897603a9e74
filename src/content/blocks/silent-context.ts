// A context for a second reading of something, whose diagnostics are dropped: the main reading reports them.

import type { ContentInput } from '../content-input.ts'
import type { LocalImage } from '../prepared-content.ts'
import type { BlockContext } from './block-context.ts'
import { createReferences } from '../references/content-references.ts'
import { collectDiagnostics } from '../diagnostic-collector.ts'

type SilentInput = Omit<ContentInput, 'body' | 'bodyLine'>

/** `images` are those that the other reading has found; they stay as they are. */
export function createSilentContext(
  input: SilentInput,
  images: ReadonlyMap<string, LocalImage> = new Map()
): BlockContext {
  const { path, policy } = input
  const diagnostics = collectDiagnostics(path, null)
  const references = createReferences({
    context: input,
    policy,
    diagnostics: diagnostics,
    firstLine: null,
    images: new Map(images)
  })
  return { policy, diagnostics: diagnostics, references, depth: 0 }
}
