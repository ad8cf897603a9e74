// Tries a conversion out in a process of its own: one that takes for ever, or all the memory, ends alone. A thread would
// not do, since V8 ends the whole process when a thread asks for more memory at once than it may have.

import { fork, type ChildProcess } from 'node:child_process'
import { messageOf } from '../diagnostics/action-error.ts'
import type { ConversionTrial } from '../publish/index.ts'
import { TRIAL_ARGUMENT } from './trial-argument.ts'

const MEMORY_MB = 512
/** The process keeps the limit of time by itself; one that cannot any more, or does not come up, is ended. */
const LAST_LIMIT_MS = 60_000
/** How V8 ends a process without memory, by system. */
const MEMORY_SIGNALS: readonly unknown[] = ['SIGABRT', 'SIGTRAP', 'SIGILL']
const MEMORY_CODES: readonly unknown[] = [3, 134]

/**
 * Null when the conversion ended; else why it was given up, as the end of a sentence.
 * @param script begins by asking whether it is a process for a trial; that of this process unless given
 */
export async function tryInProcess(
  trial: ConversionTrial,
  script = process.argv[1] ?? ''
): Promise<string | null> {
  return new Promise(resolve => {
    const child = fork(script, [TRIAL_ARGUMENT], {
      execArgv: [...process.execArgv, `--max-old-space-size=${MEMORY_MB}`],
      serialization: 'advanced',
      // What V8 says at such an end is for nobody.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      timeout: LAST_LIMIT_MS,
      killSignal: 'SIGKILL'
    })
    child.once('message', answer => resolve(typeof answer === 'string' ? answer : null))
    child.once('error', error => resolve(`it could not be tried (${messageOf(error)})`))
    child.once('exit', () => resolve(explainEnd(child)))
    // Where this fails, the process has ended, and says so.
    child.send(trial, () => undefined)
  })
}

/** Of a process that gave no answer. */
function explainEnd({ killed, exitCode, signalCode }: ChildProcess): string {
  if (killed) return `it took longer than ${LAST_LIMIT_MS / 1000} s`
  return MEMORY_SIGNALS.includes(signalCode) || MEMORY_CODES.includes(exitCode)
    ? `it takes more than ${MEMORY_MB} MB of memory`
    : `its process ended early (${signalCode ?? exitCode})`
}
