// Where the publishing branch is. GitHub's reads lag: for some seconds after a push the branch may still read as it was
// before, so an answer that is older than the run's own commit is asked for again.

import type { Ports } from './ports.ts'
import type { Run } from './run-facts.ts'

export type TipReading =
  /** The run's own commit, or nobody knows of another one. */
  | { readonly kind: 'own' }
  /** The branch has moved on, or elsewhere. */
  | { readonly kind: 'other'; readonly sha: string }
  /** After all the asking, still a commit that came before the run's own. */
  | { readonly kind: 'older'; readonly sha: string }

const PAUSES_MS = [1_000, 2_000, 4_000, 8_000]

type TipPorts = Pick<Ports, 'readTip' | 'isAncestor' | 'clock' | 'interruption' | 'log'>

export async function readTip(
  run: Pick<Run, 'sha' | 'before'>,
  ports: TipPorts
): Promise<TipReading> {
  let reading = await readTipOnce(run, ports)
  for (const pauseMs of PAUSES_MS) {
    if (reading.kind !== 'older' || ports.interruption.requested) break
    const sha = reading.sha.slice(0, 12)
    ports.log(
      `GitHub says that the branch is at ${sha}, which came before this run's commit. Asking again in ${pauseMs / 1000} s.`
    )
    await ports.clock.sleep(pauseMs, ports.interruption.now)
    reading = await readTipOnce(run, ports)
  }
  return reading
}

async function readTipOnce(run: Pick<Run, 'sha' | 'before'>, ports: TipPorts): Promise<TipReading> {
  const sha = await ports.readTip()
  if (sha === null || sha === run.sha) return { kind: 'own' }
  const isOlder = sha === run.before || (await ports.isAncestor(sha, run.sha)) === true
  return { kind: isOlder ? 'older' : 'other', sha }
}
