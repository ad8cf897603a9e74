// Front matter that Hugo gives to pages below others: https://gohugo.io/configuration/cascade/.

import { fitsGlob } from './path-globs.ts'
import { findText, findValue, isMap } from './plain-values.ts'

export type CascadeTarget = {
  /** The page's path on the site, without ending: `/posts/name`. */
  readonly path: string
  readonly language: string
}

/** @param levels what is said of all pages first, then what nearer ones say */
export function mergeCascades(
  levels: readonly unknown[],
  target: CascadeTarget
): Readonly<Record<string, unknown>> {
  const fitting = levels.flatMap(level => listEntries(level)).filter(one => fits(one, target))
  const merged = fitting.map(entry =>
    Object.entries(entry).filter(([key]) => !/^_?target$|^params$/i.test(key))
  )
  // Of one level the first that fits counts; of several, the nearest.
  return Object.fromEntries(merged.flat())
}

/** One map, or a list of them, of which the first that fits counts. */
function listEntries(level: unknown): readonly Readonly<Record<string, unknown>>[] {
  const entries = Array.isArray(level) ? level : [level]
  return entries.filter(isMap).toReversed()
}

function fits(entry: unknown, { path, language }: CascadeTarget): boolean {
  const target = findValue(entry, 'target') ?? findValue(entry, '_target')
  if (target === undefined) return true
  const [wanted, kind, lang, environment] = ['path', 'kind', 'lang', 'environment'].map(key =>
    findText(target, key)
  )
  return (
    (wanted == null || fitsGlob(wanted, path)) &&
    (kind == null || fitsGlob(kind, 'page')) &&
    (lang == null || fitsGlob(lang, language)) &&
    (environment == null || fitsGlob(environment, 'production'))
  )
}
