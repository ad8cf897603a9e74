// The globs that generators match paths of pages with: `/posts/**`, `/{blog,news}/*`.

/** Whether a path fits a glob, whatever its letter case. */
export function fitsGlob(glob: string, path: string): boolean {
  return new RegExp(`^${toSource(glob)}$`, 'iu').test(path)
}

/**
 * Whether Zola leaves a file out by a glob. It compares the whole path on the disk, where a star stands for folders, too;
 * so what does not begin with one names no file of a site.
 */
export function fitsZolaGlob(glob: string, path: string): boolean {
  return glob.startsWith('*') && new RegExp(`^${toZolaSource(glob)}$`, 'u').test(`/${path}`)
}

const ZOLA_PART = /\*\*\/|\*+|\?|\{[^{}]*\}|\[[^\]]+\]|[^*?{}[\]]+|[{}[\]]/g

function toZolaSource(glob: string): string {
  return (glob.match(ZOLA_PART) ?? [])
    .map(part => {
      if (part === '**/') return '(?:.*/)?'
      if (part.startsWith('*')) return '.*'
      if (part === '?') return '.'
      if (part.length > 1 && part.startsWith('{'))
        return `(?:${part.slice(1, -1).split(',').map(toZolaSource).join('|')})`
      if (part.length > 1 && part.startsWith('[')) return toClass(part.slice(1, -1))
      return escapeSource(part)
    })
    .join('')
}

/** `[!a-c]` in the language of expressions. */
function toClass(signs: string): string {
  const negated = /^[!^]/.test(signs)
  const inner = (negated ? signs.slice(1) : signs).replace(/[\\\]^[&]/g, String.raw`\$&`)
  return `[${negated ? '^' : ''}${inner}]`
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
      return escapeSource(part)
    })
    .join('')
}

function escapeSource(text: string): string {
  return text.replace(/[.+^$()|[\]\\{}/]/g, String.raw`\$&`)
}
