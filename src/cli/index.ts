// The program at the writer's desk: the action's own stages on the folder as it is now.

import { messageOf } from '../diagnostics/action-error.ts'
import { DESK_HELP, readCommand, refuseOldNode, type Command } from './desk-command.ts'
import { endWithReader, printFault, printText } from './console.ts'
import { printPlan } from './plan.ts'
import { preview } from './preview.ts'
import { startOwnMedium } from './start-sandbox.ts'

/** Does what the command line says. Never throws. */
export async function runCommand(args: readonly string[]): Promise<void> {
  endWithReader()
  try {
    const refusal = refuseOldNode(process.versions.node)
    if (refusal !== null) throw new Error(refusal)
    await follow(readCommand(args))
  } catch (error) {
    printFault(error instanceof Error ? error.message : messageOf(error))
    process.exitCode = 1
  }
}

async function follow(command: Command): Promise<void> {
  const folder = process.cwd()
  switch (command.name) {
    case 'preview':
      if (!(await preview(command, folder))) process.exitCode = 1
      return
    case 'plan':
      if (!(await printPlan(command, folder))) process.exitCode = 1
      return
    case 'sandbox':
      await startOwnMedium(command.files)
      return
    case 'help':
      printText(DESK_HELP)
      return
  }
}
