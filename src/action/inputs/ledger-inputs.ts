// The inputs about the ledger: where it is kept, and the lines by which a person settles its entries.

import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { parseResolveLines, type ResolveLine } from '../../ledger/index.ts'
import { isLoopback } from '../../text/urls.ts'
import { isBranchName } from './branch-input.ts'
import { createInputDiagnostic, refuseLines, refuseInput, type TypedInput } from './typed-input.ts'
import { listLines } from './value-parsers.ts'

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

/** A GitHub-hosted runner forgets a file. It may, when Medium's API is a local one, too: nothing real is published then. */
export function checkLedgerPlace(
  { ledger, apiUrl }: { readonly ledger: LedgerPlace; readonly apiUrl: string },
  runnerEnvironment: string | null
): Diagnostic[] {
  if (ledger.kind === 'branch' || runnerEnvironment !== 'github-hosted') return []
  if (URL.canParse(apiUrl) && isLoopback(new URL(apiUrl))) return []
  const shown = JSON.stringify(printLedgerPlace(ledger))
  return [
    createInputDiagnostic(
      `Input "ledger" must be branch:NAME on a GitHub-hosted runner, whose disk is gone after the job; got ${shown}.`
    )
  ]
}

export function parseResolve(input: TypedInput): readonly ResolveLine[] {
  const { resolve, problems } = parseResolveLines(listLines(input))
  refuseLines(input, problems)
  return resolve
}

/** A file's path that cannot lead out of the workspace. */
function staysInside(path: string): boolean {
  const parts = path.split(/[\\/]/)
  return (
    !/^[/\\~]|^[A-Za-z]:/.test(path) && !parts.includes('..') && !/^\.?$/.test(parts.at(-1) ?? '')
  )
}
