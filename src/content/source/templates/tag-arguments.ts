// The arguments of a template tag: words, quoted strings and `name=value` pairs.

export type TagArguments = {
  /** All of them as written. */
  readonly written: string
  /** Every value in its order, the values of named ones among them. */
  readonly values: readonly string[]
  readonly named: ReadonlyMap<string, string>
  /** Values without a name. */
  readonly positional: readonly string[]
}

const TOKEN =
  /(?:([\w:-]+)\s*(?:=|:(?=\s*["'`]))\s*)?(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|`([^`]*)`|\{\s*(?:(?:require|useBaseUrl)\(\s*)?["']([^"']*)["']\s*(?:\)\s*(?:\.default)?\s*)?\}|([^\s,"'`]+))/g

export function readArguments(args: string): TagArguments {
  const values: string[] = []
  const positional: string[] = []
  const named = new Map<string, string>()
  for (const [, name, double, single, raw, braced, bare] of args.matchAll(TOKEN)) {
    const value = raw ?? braced ?? bare ?? (double ?? single ?? '').replace(/\\(.)/g, '$1')
    values.push(value)
    if (name === undefined) positional.push(value)
    else named.set(name.toLowerCase(), value)
  }
  return { written: args.trim(), values, named, positional }
}

export function isUrl(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text)
}

/** The first of some named arguments that is there, else the positional one at an index. */
export function findArgument(
  { named, positional }: TagArguments,
  names: readonly string[],
  index: number
): string | null {
  const name = names.find(key => named.has(key))
  return (name === undefined ? positional[index] : named.get(name)) ?? null
}

/** The page of a video whose player is named, as Quarto has it. */
export function toWatchUrl(url: string): string {
  return url
    .replace(
      /^https:\/\/www\.youtube(?:-nocookie)?\.com\/embed\/([\w-]+)$/,
      'https://www.youtube.com/watch?v=$1'
    )
    .replace(/^https:\/\/player\.vimeo\.com\/video\/(\d+)$/, 'https://vimeo.com/$1')
}
