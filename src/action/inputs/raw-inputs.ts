// The names of action.yml's inputs, and the only reader of INPUT_*: masks secrets before anything else.

import * as core from '@actions/core'

export const INPUT_NAMES = [
  'medium-token',
  'medium-refresh-token',
  'medium-client-id',
  'medium-client-secret',
  'github-token',
  'files',
  'select',
  'branch',
  'dry-run',
  'max-posts',
  'publication',
  'publish-status',
  'tags',
  'license',
  'notify-followers',
  'canonical-url',
  'content-format',
  'images',
  'footer',
  'site',
  'policy',
  'template-tags',
  'preview-path',
  'preview-url',
  'comment',
  'ledger',
  'resolve',
  'api-url',
  'timeout-seconds'
] as const

const SECRETS = [
  'medium-token',
  'medium-refresh-token',
  'medium-client-secret',
  'github-token'
] as const

/** Reads the inputs without judging them. Secrets are masked here, before any other statement can print. */
export function readRawInputs(names: readonly string[] = INPUT_NAMES): ReadonlyMap<string, string> {
  for (const name of SECRETS) {
    const secret = core.getInput(name)
    if (secret !== '') core.setSecret(secret)
  }
  return new Map(names.map(name => [name, core.getInput(name)]))
}
