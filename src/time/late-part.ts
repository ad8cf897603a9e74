// A part of the program that only some texts need. What uses it is a plain function; whoever calls that waits for the part
// where it turns out to be missing, and calls again.

export type LatePart<Part> = {
  /** @throws PartMissing until it is loaded */
  readonly get: () => Part
  readonly load: () => Promise<Part>
}

/** Not a fault: `doWithParts` loads what is missing. */
class PartMissing extends Error {
  readonly load: () => Promise<unknown>
  constructor(load: () => Promise<unknown>) {
    super('A part of the program is not loaded.')
    this.load = load
  }
}

export function createLatePart<Part extends object>(
  importPart: () => Promise<Part>
): LatePart<Part> {
  let part: Part | null = null
  const load = async () => (part ??= await importPart())
  return {
    load,
    get: () => {
      if (part === null) throw new PartMissing(load)
      return part
    }
  }
}

/** The answer of `work`, which is begun anew for each part that it misses. */
export async function doWithParts<Answer>(work: () => Answer): Promise<Answer> {
  for (;;)
    try {
      return work()
    } catch (error) {
      if (!(error instanceof PartMissing)) throw error
      await error.load()
    }
}
