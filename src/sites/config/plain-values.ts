// Reads values out of parsed configuration, whatever it was written in: YAML scalars are texts, TOML and JavaScript have
// types.

/** The value at a path of keys; undefined when there is none. Keys are compared without letter case, as Hugo does. */
export function findValue(config: unknown, ...keys: readonly string[]): unknown {
  let value = config
  for (const key of keys) {
    if (!isMap(value)) return undefined
    const found = Object.keys(value).find(one => one.toLowerCase() === key.toLowerCase())
    value = found === undefined ? undefined : value[found]
  }
  return value
}

/** The text at a path of keys; null when it is unset, empty, or not a scalar. */
export function findText(config: unknown, ...keys: readonly string[]): string | null {
  return toText(findValue(config, ...keys))
}

/** The boolean at a path of keys; null when it is not one. */
export function findFlag(config: unknown, ...keys: readonly string[]): boolean | null {
  const text = findText(config, ...keys)?.toLowerCase()
  return text === 'true' ? true : text === 'false' ? false : null
}

export function findList(config: unknown, ...keys: readonly string[]): readonly unknown[] {
  const value = findValue(config, ...keys)
  return Array.isArray(value) ? value : []
}

export function findMap(
  config: unknown,
  ...keys: readonly string[]
): Readonly<Record<string, unknown>> {
  const value = findValue(config, ...keys)
  return isMap(value) ? value : {}
}

export function toText(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim()
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The key by which a script’s object tells that it has more, which nobody knows. */
export const UNKNOWN_REST = '...'

/** A map of settings, each of which has a default; undefined where it is set to something that is not known, or may be. */
export function findSettings(config: unknown, key: string): unknown {
  if (!isMap(config)) return undefined
  const isUnset = !Object.hasOwn(config, key) && !Object.hasOwn(config, UNKNOWN_REST)
  return isUnset ? {} : config[key]
}

/**
 * The text of a setting that has a default. Null where it is set to something that is not known, or may be: one URL too
 * few is better than a wrong one.
 */
export function findSetting(config: unknown, key: string, whenUnset: string): string | null {
  if (!isMap(config)) return config === undefined ? null : whenUnset
  if (Object.hasOwn(config, key)) {
    const value = config[key]
    return value === null ? whenUnset : value === '' ? '' : toText(value)
  }
  return Object.hasOwn(config, UNKNOWN_REST) ? null : whenUnset
}
