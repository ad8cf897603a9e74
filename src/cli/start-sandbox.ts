// `sandbox`: a Medium of one's own, from the clone that this program is in.

import { spawn } from 'node:child_process'
import { realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** It has packages of its own, which are installed first where they are missing. */
export async function startOwnMedium(options: readonly string[]): Promise<void> {
  const entry = await realpath(process.argv[1] ?? '')
  const root = join(dirname(entry), '..')
  await runScript(join(root, 'scripts/setup.mjs'), [])
  await runScript(join(root, 'emulators/medium/main.ts'), options)
}

async function runScript(script: string, args: readonly string[]): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: 'inherit' })
    // The child gets the signal, too; this process goes when it has gone.
    process.on('SIGINT', () => undefined)
    child.once('error', reject)
    child.once('exit', code => {
      if (code === 0 || code === null) resolve()
      else reject(new Error(`${script} ended with the exit code ${code}.`))
    })
  })
}
