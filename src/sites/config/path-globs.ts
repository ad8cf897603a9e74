// The globs that generators match paths of pages with: `/posts/**`, `/{blog,news}/*`.

/** Whether a path fits a glob, whatever its letter case. */
export function fitsGlob(glob: string, path: string): boolean {
  return new RegExp(`^${toSource(glob)}$`, 'iu').test(path)
}

const PART = /\*\*\/?|\*|\?|\{[^{}]*\}|[^*?{}]+|[{}]/g

function toSource(glob: string): string {
  return (glob.match(PART) ?? [])
    .map(part => {
      // Whole folders, or none.
      if (part === '**/') return '(?:.*/)?'
      if (part === '**') return '.*'
      if (part === '*') return '[^/]*'
      if (part === '?') return '[^/]'
      if (part.startsWith('{') && part.endsWith('}'))
        return `(?:${part.slice(1, -1).split(',').map(toSource).join('|')})`
      return part.replace(/[.+^$()|[\]\\{}/]/g, String.raw`\$&`)
    })
    .join('')
}
