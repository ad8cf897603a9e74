// The other side of a trial: a process that converts one article and says whether that came to an end.

import { codeOf } from '../diagnostics/action-error.ts'
import { loadArticleTools, type ConversionTrial } from '../publish/index.ts'

/** Of a conversion alone, without the start of the process. Nearly every article takes some milliseconds. */
const LIMIT_MS = 10_000

/** Answers null when the conversion ended, else why it was given up. Whether it ends the run, is not decided here. */
export function answerTrial(): void {
  process.once('message', trial => {
    void judgeTrial(trial as ConversionTrial).then(answer => {
      process.send?.(answer, () => process.disconnect())
    })
  })
}

/** Only V8 itself can end a function that does not return; the process that asked may be gone by then. */
async function judgeTrial(trial: ConversionTrial): Promise<string | null> {
  // A run is made of the same file, and does without.
  const { runInNewContext } = await import('node:vm')
  const { loadEveryPart, tryConversion } = await loadArticleTools()
  await loadEveryPart()
  try {
    runInNewContext('convert()', { convert: () => tryConversion(trial) }, { timeout: LIMIT_MS })
  } catch (error) {
    if (codeOf(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      return `it took longer than ${LIMIT_MS / 1000} s`
  }
  return null
}
