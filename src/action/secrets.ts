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

/** A value with each secret in its texts blotted out, such as one that a server repeated. What holds none is not copied. */
export function hideSecrets<T>(value: T): T {
  return hideIn(value) as T
}

function hideIn(value: unknown): unknown {
  if (typeof value === 'string') return blotOut(value)
  if (Array.isArray(value)) return hideInItems(value)
  return isRecord(value) ? hideInFields(value) : value
}

function hideInItems(items: readonly unknown[]): readonly unknown[] {
  const hidden = items.map(hideIn)
  return hidden.every((item, index) => item === items[index]) ? items : hidden
}

function hideInFields(
  record: Readonly<Record<string, unknown>>
): Readonly<Record<string, unknown>> {
  const changed = Object.entries(record).flatMap(([key, field]): [string, unknown][] => {
    const hidden = hideIn(field)
    return hidden === field ? [] : [[key, hidden]]
  })
  return changed.length === 0 ? record : { ...record, ...Object.fromEntries(changed) }
}
