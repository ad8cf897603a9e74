// The inputs about the ledger: where it is kept, and the lines by which a person settles its entries.

import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { parseResolveLines, type ResolveLine } from '../../ledger/index.ts'
import { isLoopback } from '../../text/urls.ts'
import { isBranchName } from './branch-input.ts'
import { InputError } from './input-error.ts'
import { createInputDiagnostic, refuseLines, refuseInput, type TypedInput } from './typed-input.ts'
import { listLines, staysInside } from './value-parsers.ts'

export type LedgerPlace =
  | { readonly kind: 'branch'; readonly branch: string }
  | { readonly kind: 'file'; readonly path: string }

export function parseLedgerPlace(input: TypedInput): LedgerPlace {
  const [, kind, rest = ''] = /^(branch|file):(.+)$/.exec(input.text) ?? []
  if (kind === 'branch' && isBranchName(rest)) return { kind, branch: rest }
  if (kind === 'file' && staysInside(rest)) return { kind, path: rest }
  refuseInput(
    input,
    'must be branch:NAME (a branch of the repository) or file:PATH (a path inside the workspace)'
  )
  return { kind: 'branch', branch: 'medium-ledger' }
}

/** The place as the input names it. */
export function printLedgerPlace(place: LedgerPlace): string {
  return place.kind === 'file' ? `file:${place.path}` : `branch:${place.branch}`
}

type PlaceInputs = { readonly ledger: LedgerPlace; readonly apiUrl: string }

/** A GitHub-hosted runner forgets a file. */
export function checkLedgerPlace(
  { ledger, apiUrl }: PlaceInputs,
  runnerEnvironment: string | null
): Diagnostic[] {
  if (ledger.kind === 'branch' || runnerEnvironment !== 'github-hosted') return []
  if (isLocalApi(apiUrl)) return []
  const shown = JSON.stringify(printLedgerPlace(ledger))
  return [
    createInputDiagnostic(
      `Input "ledger" must be branch:NAME on a GitHub-hosted runner, whose disk is gone after the job; got ${shown}.`
    )
  ]
}

/**
 * On a runner, a file that the next checkout removes would be an empty ledger by then.
 * @param wouldClean whether a checkout of the workspace removes a file
 * @throws InputError
 */
export async function refuseCleanedLedger(
  { ledger, apiUrl }: PlaceInputs,
  wouldClean: (path: string) => Promise<boolean>
): Promise<void> {
  if (ledger.kind === 'branch' || isLocalApi(apiUrl) || !(await wouldClean(ledger.path))) return
  const shown = JSON.stringify(printLedgerPlace(ledger))
  throw new InputError([
    createInputDiagnostic(
      `Input "ledger" must not be a file that the next checkout removes (actions/checkout runs git clean -ffdx); got ${shown}.`,
      'Keep the ledger on a branch (the default), or commit the file to the repository, or check out into a folder of the workspace (`path` of actions/checkout) and keep the file beside that folder.'
    )
  ])
}

/** With a Medium of one's own nothing real is published, so nothing is lost with the file. */
function isLocalApi(apiUrl: string): boolean {
  return URL.canParse(apiUrl) && isLoopback(new URL(apiUrl))
}

export function parseResolve(input: TypedInput): readonly ResolveLine[] {
  const { resolve, problems } = parseResolveLines(listLines(input))
  refuseLines(input, problems)
  return resolve
}
