// Keeps the memory of a long plan small. Left alone, Node makes ever more room instead of collecting garbage: ten thousand
// articles would take as much again as all the rest of a run.

type Collect = (options: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void

/**
 * Collects garbage, gives its memory back, and keeps the space for new values from growing from then on, which makes a run a
 * tenth slower. These are flags of V8, which a version of Node may lack: then nothing happens.
 */
export async function limitMemory(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8')
  const { runInNewContext } = await import('node:vm')
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('globalThis.gc') as Collect | undefined
  collect?.({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}
