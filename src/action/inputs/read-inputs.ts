// The only reader of INPUT_*: masks secrets before anything else can print them.

import * as core from '@actions/core'
import { keepSecret } from '../secrets.ts'
import { INPUT_NAMES, SECRET_NAMES } from './input-table.ts'

/** The inputs as typed, without surrounding space; an absent one is empty. Nothing is checked here. */
export function readRawInputs(): ReadonlyMap<string, string> {
  for (const name of SECRET_NAMES) keepSecret(core.getInput(name))
  return new Map(INPUT_NAMES.map(name => [name, core.getInput(name)]))
}
