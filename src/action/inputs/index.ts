// The inputs' door: what the step was given, masked, parsed and typed.

export { selectCredentials, type Credentials } from './credentials-inputs.ts'
export { isDefaultFiles } from './files-input.ts'
export { InputError } from './input-error.ts'
export { INPUT_NAMES } from './input-table.ts'
export { printLedgerPlace, refuseCleanedLedger, type LedgerPlace } from './ledger-inputs.ts'
export { parseInputs, type Inputs } from './parse-inputs.ts'
export { readRawInputs } from './read-inputs.ts'
