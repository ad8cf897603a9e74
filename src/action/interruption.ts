// SIGINT and SIGTERM: no new post begins, the one in flight may end within the runner's grace time.

import type { Interruption } from '../publish/index.ts'

/** The runner sends SIGTERM 7.5 s after SIGINT and kills 2.5 s later; the ledger needs the rest for its last write. */
const GRACE_MS = 7_000

export type InterruptionListener = Interruption & { readonly close: () => void }

/** @param log called once, with a sentence */
export function listenForInterruption(log: (message: string) => void): InterruptionListener {
  const stop = new AbortController()
  const abort = new AbortController()
  let timer: NodeJS.Timeout | null = null
  const interrupt = (signal: NodeJS.Signals) => {
    if (timer !== null) return
    log(
      `${signal}: no further post is begun. The one in flight has ${GRACE_MS / 1000} s to end; then the ledger is written.`
    )
    stop.abort(new Error(`the run was ended by ${signal}`))
    timer = setTimeout(() => abort.abort(new Error(`the run was ended by ${signal}`)), GRACE_MS)
    timer.unref()
  }
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', interrupt)
  return {
    get requested() {
      return stop.signal.aborted
    },
    now: stop.signal,
    late: abort.signal,
    close() {
      process.off('SIGINT', interrupt)
      process.off('SIGTERM', interrupt)
      if (timer !== null) clearTimeout(timer)
    }
  }
}
