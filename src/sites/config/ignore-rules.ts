// Patterns of the kind that `.gitignore` has, as MkDocs's `exclude_docs` takes them.

export type IgnoreRule = {
  readonly pattern: RegExp
  /** Whether what fits is left out; else it is taken back in. */
  readonly excludes: boolean
  readonly text: string
}

export function parseIgnoreRules(text: string): readonly IgnoreRule[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => {
      const excludes = !line.startsWith('!')
      return { pattern: toPattern(excludes ? line : line.slice(1)), excludes, text: line }
    })
}

/** The rule that leaves a path out; null where none does. The last one that fits decides. */
export function findIgnoreRule(rules: readonly IgnoreRule[], path: string): IgnoreRule | null {
  const last = rules.findLast(({ pattern }) => pattern.test(path))
  return last?.excludes === true ? last : null
}

const PART = /\*\*\/|\*\*|\*|\?|\[[^\]]+\]|[^*?[]+|\[/g

/** A slash inside ties a pattern to the top; a folder stands for all that is in it. */
function toPattern(line: string): RegExp {
  const bare = line.replace(/^\/|\/$/g, '')
  const isTied = line.slice(0, -1).includes('/')
  const source = (bare.match(PART) ?? [])
    .map(part => {
      if (part === '**/') return '(?:.*/)?'
      if (part === '**') return '.*'
      if (part === '*') return '[^/]*'
      if (part === '?') return '[^/]'
      if (part.length > 1 && part.startsWith('[')) return part.replace(/^\[!/, '[^')
      return part.replace(/[.+^$()|[\]\\{}/]/g, String.raw`\$&`)
    })
    .join('')
  return new RegExp(
    `^${isTied ? '' : '(?:.*/)?'}${source}${line.endsWith('/') ? '/.*' : '(?:/.*)?'}$`,
    'u'
  )
}
