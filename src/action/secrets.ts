// What may never be shown: the only place that knows it. The runner masks it in the log; everywhere else, as in the summary
// and in outputs, nobody does.

import * as core from '@actions/core'
import { isRecord } from '../text/json.ts'
import { createBlotter } from '../text/blotter.ts'

const SECRETS = new Set<string>()
let blotOut = createBlotter([])

/** From now on it is masked in the log and blotted out of whatever else is told. */
export function keepSecret(secret: string): void {
  if (secret === '') return
  core.setSecret(secret)
  SECRETS.add(secret)
  blotOut = createBlotter([...SECRETS])
}

/** A value without any secret in its texts: whatever a server has repeated of one. */
export function hideSecrets<T>(value: T): T {
  return hideIn(value) as T
}

function hideIn(value: unknown): unknown {
  if (typeof value === 'string') return blotOut(value)
  if (Array.isArray(value)) return value.map(hideIn)
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, hideIn(field)]))
}
