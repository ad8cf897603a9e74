// From the inputs as typed to one typed value, or to all that is wrong with them.

import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { checkCredentials } from './credentials-inputs.ts'
import { InputError } from './input-error.ts'
import { getDefaultText, INPUT_NAMES, INPUT_TABLE, type InputName } from './input-table.ts'
import { checkLedgerPlace } from './ledger-inputs.ts'

type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name

/** Every input of the table under its name in camel case, with the type that its parser returns. */
export type Inputs = {
  readonly [Name in InputName as CamelCase<Name>]: ReturnType<(typeof INPUT_TABLE)[Name]['parse']>
}

/** @throws InputError that names every bad input with its value and what is allowed */
export function parseInputs(
  raw: ReadonlyMap<string, string>,
  runner: { readonly environment: string | null }
): Inputs {
  const diagnostics: Diagnostic[] = []
  const fields = INPUT_NAMES.map(name => [toFieldName(name), parseOne(name, raw, diagnostics)])
  const inputs = Object.fromEntries(fields) as Inputs
  diagnostics.push(...checkCredentials(inputs), ...checkLedgerPlace(inputs, runner.environment))
  if (diagnostics.length > 0) throw new InputError(diagnostics)
  return Object.freeze(inputs)
}

/** An input that is given but empty, as from a variable that is not set, means its default. */
function parseOne(
  name: InputName,
  raw: ReadonlyMap<string, string>,
  diagnostics: Diagnostic[]
): unknown {
  const typed = raw.get(name) ?? ''
  const defaultText = getDefaultText(INPUT_TABLE[name])
  const text = typed === '' ? defaultText : typed
  return INPUT_TABLE[name].parse({ name, text, defaultText, diagnostics })
}

function toFieldName(name: InputName): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
