// The only writer of step outputs.

import * as core from '@actions/core'

/** The report room gives every output a value, so all of its outputs are always set. */
export function writeOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
}
