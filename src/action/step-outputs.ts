// The only writer of step outputs.

import * as core from '@actions/core'

/** Sets every output of the contract; values come from the report room, so that all are always set. */
export function writeOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
}
