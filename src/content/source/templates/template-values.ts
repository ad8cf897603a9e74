// Values that template tags name: those of the front matter, of the site's configuration, and of its files of data.

/** What is known of an article and its site. */
export type TemplateValues = {
  readonly title: string
  /** Single values of the front matter by name in lower case. */
  readonly fieldTexts?: ReadonlyMap<string, string> | undefined
  /** The texts of its lists; null for a list or a map of more than texts. */
  readonly fieldLists?: ReadonlyMap<string, readonly string[] | null> | undefined
  readonly siteUrl: string | null
  /** Maps, lists and scalars by the name that tags begin with: `site`, `params`. */
  readonly siteValues?: Readonly<Record<string, unknown>> | undefined
}

type FoundValue = {
  /** Where the value belongs, which may be above what was asked for. */
  readonly path: readonly string[]
  readonly value: unknown
}

/** Of these a configuration says something else than tags show. */
const MADE_BY_SITE =
  /^(?:posts|pages|tags|categories|time|related_posts|static_files|html_pages|html_files|collections|documents)$/

/**
 * Null for a value that nobody knows. What is missing inside of a known file of data is known to be empty.
 * @param path names, and at the first step that is none, whatever only the template knows
 */
export function findTemplateValue(
  path: readonly unknown[],
  values: TemplateValues
): FoundValue | null {
  const end = path.findIndex(step => typeof step !== 'string')
  const names = (end < 0 ? path : path.slice(0, end)) as readonly string[]
  const [root = '', name] = names
  const isPage = root === 'page' || /^\$?frontmatter$/.test(root)
  if (names.length === 1 && root === 'title' && end < 0)
    return { path: [root], value: values.title }
  if (isPage) return name === undefined ? null : findPageValue([root, name], values)
  if (root === 'site' && name === 'data') return findData(names, values)
  return end < 0 ? findSiteValue(names, values) : null
}

function findPageValue(
  [root, name]: readonly [string, string],
  { title, fieldTexts, fieldLists }: TemplateValues
): FoundValue | null {
  const list = fieldLists?.get(name.toLowerCase())
  if (list && name !== 'categories' && !list.some(hasTemplate))
    return { path: [root, name], value: list.map(toTyped) }
  // Jekyll makes lists of these texts, and adds to categories.
  if (/^(?:tags|categories)$/.test(name)) return null
  const text = name === 'title' ? title : fieldTexts?.get(name.toLowerCase())
  if (text === undefined || hasTemplate(text)) return null
  return { path: [root, name], value: name === 'title' ? text : toTyped(text) }
}

function findData(names: readonly string[], { siteValues }: TemplateValues): FoundValue | null {
  const [, , file] = names
  const data = readKey(readKey(siteValues, 'site'), 'data')
  if (data === undefined || (file !== undefined && readKey(data, file) === undefined)) return null
  return { path: ['site', 'data'], value: data }
}

function findSiteValue(names: readonly string[], values: TemplateValues): FoundValue | null {
  const { siteUrl, siteValues } = values
  const dotted = names.join('.')
  if (/^site\.(?:url|github\.url)$/.test(dotted))
    return siteUrl === null ? null : { path: names, value: siteUrl }
  if (/^site\.base_?url$/.test(dotted)) return { path: names, value: '' }
  if (MADE_BY_SITE.test(names[1] ?? '') || isOfPage(names[0] ?? '', values)) return null
  let value: unknown = siteValues
  for (const name of names) value = readKey(value, name)
  if (value === undefined || (typeof value === 'string' && hasTemplate(value))) return null
  return { path: names, value: toTyped(value) }
}

/** Where values of the site have no name around them, those of the page go before them. */
function isOfPage(root: string, { fieldTexts, fieldLists }: TemplateValues): boolean {
  const name = root.toLowerCase()
  const isApart = name === 'site' || name === 'params'
  return !isApart && (fieldTexts?.has(name) === true || fieldLists?.has(name) === true)
}

/** The text of a value of the site; null where it is not known, or not one text. */
export function findSiteText(expression: string, values: TemplateValues): string | null {
  if (!/^[\w-]+(?:\.[\w-]+)*$/.test(expression)) return null
  const found = findTemplateValue(expression.split('.'), values)
  if (found === null || /^site\.data\b/.test(expression)) return null
  const { value } = found
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : null
}

/** The text of a parameter of Hugo's configuration, whose names are compared without letter case. */
export function findParameter(name: string, { siteValues }: TemplateValues): string | null {
  let value = readKey(siteValues, 'params')
  for (const step of name.toLowerCase().split('.')) {
    const key = isMap(value)
      ? Object.keys(value).find(one => one.toLowerCase() === step)
      : undefined
    value = key === undefined ? undefined : readKey(value, key)
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : null
}

export function hasTemplate(text: string): boolean {
  return /\{[{%]/.test(text)
}

/** Texts of a configuration as Liquid compares them: those that read the same as a number or a boolean are one. */
function toTyped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toTyped)
  if (isMap(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toTyped(inner)]))
  if (value === 'true' || value === 'false') return value === 'true'
  return typeof value === 'string' && String(Number(value)) === value && /^-?\d/.test(value)
    ? Number(value)
    : value
}

function readKey(holder: unknown, key: string): unknown {
  return isMap(holder) && Object.hasOwn(holder, key) ? holder[key] : undefined
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
