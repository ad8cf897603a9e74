// Patterns of `files` that match nothing: a typing error, or a blog in a folder that nobody thought of. Otherwise the run
// would be green, publish nothing, and say nothing.

import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts'
import { countNoun, joinWords } from '../../text/line.ts'
import { baseName, isMarkdownPath } from '../../text/paths.ts'
import type { RunContext } from '../run-context.ts'

type PatternContext = Pick<RunContext, 'run' | 'ports' | 'changes'>

export async function reportUnmatched(context: PatternContext): Promise<readonly Diagnostic[]> {
  const { run, changes } = context
  const { files, usesDefaultFiles } = run.settings
  const unmatched = usesDefaultFiles
    ? changes.head.size === 0
      ? ['the usual blog folders']
      : []
    : await listUnmatched(files, context)
  if (unmatched.length === 0) return []
  const suggestions = await suggestPatterns(context)
  return [
    createDiagnostic({
      code: 'run/files',
      severity: 'warning',
      message: usesDefaultFiles
        ? 'No file of this commit is in one of the usual blog folders, so nothing can be published.'
        : `${unmatched.length === 1 ? 'The pattern' : 'The patterns'} ${joinWords(unmatched.map(pattern => `\`${pattern}\``))} in \`files\` ${unmatched.length === 1 ? 'matches' : 'match'} no Markdown file of this commit.`,
      remedy:
        suggestions.length === 0
          ? 'Set `files` to where the articles are. No other Markdown file with front matter was found.'
          : `Markdown with front matter is in ${joinWords(suggestions.map(({ folder, count }) => `${folder === '' ? 'the root' : `${folder}/`} (${countNoun(count, 'file')})`))}. To publish it, set \`files: ${toYaml(toPattern(suggestions[0]))}\`.`
    })
  ]
}

/** Exclusions take away, so they are not asked. */
async function listUnmatched(
  files: readonly string[],
  { changes, ports }: PatternContext
): Promise<readonly string[]> {
  const unmatched: string[] = []
  for (const pattern of files.filter(one => !one.startsWith('!'))) {
    const matches = await ports.createMatcher([pattern])
    if (![...changes.tree.keys()].some(matches)) unmatched.push(pattern)
  }
  return unmatched
}

type Suggestion = { readonly folder: string; readonly count: number; readonly ending: string }

const MAX_SUGGESTIONS = 3
const MAX_READS = 60
const NOT_AN_ARTICLE =
  /(?:^|\/)(?:node_modules|vendor|\.[^/]+)\/|(?:^|\/)(?:readme|changelog|contributing|license|code_of_conduct|security|_index)\b[^/]*$/i

function toPattern(suggestion: Suggestion | undefined): string {
  const { folder, ending } = suggestion ?? { folder: '', ending: 'md' }
  return folder === '' ? `*.${ending}` : `${folder}/**/*.${ending}`
}

/** As it can be pasted: a plain value of YAML begins with no sign that has a meaning there. */
function toYaml(pattern: string): string {
  return /^[\p{L}\p{N}_./]/u.test(pattern) && !/: | #/.test(pattern)
    ? pattern
    : JSON.stringify(pattern)
}

/** Folders whose Markdown has front matter, the fullest first. One file tells for its folder. */
async function suggestPatterns(context: PatternContext): Promise<readonly Suggestion[]> {
  const { changes } = context
  const folders = new Map<string, string[]>()
  for (const path of changes.tree.keys()) {
    if (!isMarkdownPath(path) || NOT_AN_ARTICLE.test(path) || changes.head.has(path)) continue
    const folder = path.slice(0, Math.max(0, path.length - baseName(path).length - 1))
    folders.set(folder, [...(folders.get(folder) ?? []), path])
  }
  const byCount = [...folders].sort(([, a], [, b]) => b.length - a.length).slice(0, MAX_READS)
  const found: Suggestion[] = []
  for (const [folder, paths] of byCount)
    if (await hasFrontMatter(paths[0] ?? '', context))
      found.push({ folder, count: paths.length, ending: findEnding(paths) })
  return joinFolders(found)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MAX_SUGGESTIONS)
}

/** That of most files. */
function findEnding(paths: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const path of paths) {
    const ending = path.slice(path.lastIndexOf('.') + 1)
    counts.set(ending, (counts.get(ending) ?? 0) + 1)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 'md'
}

async function hasFrontMatter(path: string, { changes, ports }: PatternContext): Promise<boolean> {
  const blob = changes.tree.get(path)
  const bytes = blob === undefined ? null : await ports.readLocalBlob(blob)
  if (bytes === null) return false
  return /^\uFEFF?(?:---|\+\+\+)/.test(new TextDecoder().decode(bytes.subarray(0, 100)))
}

/** Folders beside each other or below one another become the one above: `blog/2023`, `blog/2024` are `blog`. */
function joinFolders(found: readonly Suggestion[]): readonly Suggestion[] {
  const joined = new Map<string, Suggestion>()
  for (const one of found) {
    const folder = findSharedFolder(one.folder, found)
    const known = joined.get(folder) ?? { ...one, folder, count: 0 }
    joined.set(folder, { ...known, count: known.count + one.count })
  }
  return [...joined.values()]
}

function findSharedFolder(folder: string, found: readonly Suggestion[]): string {
  const parts = folder.split('/')
  for (let depth = 1; depth < parts.length; depth += 1) {
    const above = parts.slice(0, depth).join('/')
    const below = found.filter(one => one.folder === above || one.folder.startsWith(`${above}/`))
    if (below.length > 1 && depth >= Math.min(2, parts.length - 1)) return above
  }
  return folder
}
