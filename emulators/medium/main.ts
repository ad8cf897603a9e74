// Runs the sandbox until it is interrupted: `npm run sandbox -- --help`.

import {
  formatGreeting,
  HELP,
  readCommandLine,
  formatRequest,
  type CommandLine
} from './command-line.ts'
import { startSandbox } from './index.ts'
import { explainError } from '../shared/unknown-values.ts'

/** Exit codes: 0 after an interrupt, 1 when it cannot start, 2 for a wrong option. */
async function main(args: readonly string[]): Promise<void> {
  let command: CommandLine
  try {
    command = readCommandLine(args)
  } catch (error) {
    stop(2, `${explainError(error)}\nSee --help.`)
    return
  }
  if (command.help) process.stdout.write(HELP)
  else await runSandbox(command)
}

async function runSandbox(command: CommandLine): Promise<void> {
  const { port, quiet, stateFile, ...rules } = command
  try {
    const sandbox = await startSandbox({
      port,
      ...rules,
      ...(stateFile === null ? {} : { stateFile })
    })
    if (!quiet)
      sandbox.onAnswered = record => process.stdout.write(`${formatRequest(record, sandbox)}\n`)
    process.stdout.write(`${formatGreeting(sandbox, command)}\n`)
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(
        signal,
        () => void sandbox.close().catch((error: unknown) => stop(1, explainError(error)))
      )
  } catch (error) {
    stop(1, explainFailure(error, port))
  }
}

function explainFailure(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'EADDRINUSE')
    return `The port ${port} is in use. Choose another one with --port, or 0 for any.`
  return explainError(error)
}

function stop(code: number, message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = code
}

await main(process.argv.slice(2))
